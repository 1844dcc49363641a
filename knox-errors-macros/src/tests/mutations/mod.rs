//! No input makes the macro panic: valid tables with random changes of tokens become tokens that
//! parse, or errors with spans in the input.
//!
//! Each input follows from a seed. `KNOX_MUTATIONS=1000000` sets the number of inputs, and
//! `KNOX_MUTATIONS_FROM=5` the first seed, to repeat one.

mod judge;
mod mutate;
mod valid;

use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};

use fastrand::Rng;
use judge::Outcome;
use mutate::Stock;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A number from the environment.
fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
}

#[test]
fn valid_tables_expand() {
    for text in valid::TABLES {
        let outcome = judge::judge(&text.parse().expect("tokens"));
        assert_eq!(outcome, Ok(Outcome::Expanded), "{text}");
    }
    for text in valid::ENUMS {
        let outcome = judge::judge_enum(&text.parse().expect("tokens"));
        assert_eq!(outcome, Ok(Outcome::Expanded), "{text}");
    }
}

#[test]
fn mutated_tables_expand_or_are_reported() {
    let (count, from) = (setting("KNOX_MUTATIONS", 5_000), setting("KNOX_MUTATIONS_FROM", 0));
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let shares = (0..threads).map(|thread| {
        std::thread::spawn(move || {
            let seeds = (from..from + count).skip(thread).step_by(threads);
            judge_seeds(seeds, valid::TABLES, judge::judge)
        })
    });
    let shares: Vec<_> = shares.collect();
    let (mut expanded, mut reported) = (0, 0);
    for share in shares {
        let (more_expanded, more_reported) = share.join().expect("each input is judged");
        expanded += more_expanded;
        reported += more_reported;
    }
    println!("{count} inputs: {expanded} expanded, {reported} reported");
    assert!(expanded > count / 50 && reported > count / 2, "the mutations are lopsided");
}

#[test]
fn mutated_enums_expand_or_are_reported() {
    let (count, from) = (setting("KNOX_MUTATIONS", 2_500), setting("KNOX_MUTATIONS_FROM", 0));
    let (expanded, reported) = judge_seeds(from..from + count, valid::ENUMS, judge::judge_enum);
    println!("{count} enums: {expanded} expanded, {reported} reported");
    assert!(expanded > count / 50 && reported > count / 2, "the mutations are lopsided");
}

/// The number of inputs that expand, and of inputs with reported errors.
fn judge_seeds(
    seeds: impl Iterator<Item = u64>,
    valid: &[&str],
    judge: fn(&TokenStream) -> Result<Outcome, String>,
) -> (u64, u64) {
    let (mut expanded, mut reported) = (0, 0);
    let mut stock = Stock::of(valid);
    for (number, seed) in seeds.enumerate() {
        if number % 1000 == 999 {
            // Frees the sources that the macro lexed.
            proc_macro2::extra::invalidate_current_thread_spans();
            stock = Stock::of(valid);
        }
        let input = stock.mutated(&mut Rng::with_seed(seed));
        let shown = input.to_string();
        let Ok(judged) = catch_unwind(AssertUnwindSafe(|| judge(&input))) else {
            panic!("seed {seed} panics\n{shown}")
        };
        match judged {
            Ok(Outcome::Expanded) => expanded += 1,
            Ok(Outcome::Reported) => reported += 1,
            Err(why) => panic!("seed {seed}: {why}\n{shown}"),
        }
    }
    (expanded, reported)
}

/// Inputs that once failed, one in each file of `cases/tables` and `cases/enums`.
/// `__invisible(…)` is an invisible group, as around a fragment of a `macro_rules!`.
#[test]
fn cases_found_before() {
    judge_cases("tables", judge::judge);
    judge_cases("enums", judge::judge_enum);
}

fn judge_cases(folder: &str, judge: fn(&TokenStream) -> Result<Outcome, String>) {
    let cases = format!("{}/src/tests/mutations/cases/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for file in std::fs::read_dir(&cases).expect("a directory") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        if let Err(why) = judge(&with_invisible(text.parse().expect("tokens"))) {
            panic!("{}: {why}", path.display());
        }
        count += 1;
    }
    assert!(count > 0, "no cases in {cases}");
}

fn with_invisible(tokens: TokenStream) -> TokenStream {
    let mut made: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            made.push(token);
            continue;
        };
        let is_marker = |last: &TokenTree| last.to_string() == "__invisible";
        let is_invisible = made.last().is_some_and(is_marker);
        if is_invisible {
            made.pop();
        }
        let delimiter = if is_invisible { Delimiter::None } else { group.delimiter() };
        let mut inner = Group::new(delimiter, with_invisible(group.stream()));
        inner.set_span(group.span());
        made.push(inner.into());
    }
    made.into_iter().collect()
}
