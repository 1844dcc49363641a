//! Changes tokens at random places: deletes, doubles, swaps, replaces, nests and
//! cuts off.

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What tokens are replaced by: separators and all that might be taken for them,
/// extreme literals, keywords, raw identifiers and Unicode.
const TOKENS: &str = r#"
    | || |= |x| |---|---| ; , => = : :: _ # #[alias(1)] #[alias] #[cfg(any())] #[cfg(all())] #![x] - -5 - - -
    0 1 007 0x10 0b10 99 1000 255u8 -1i64 1.5 1e5 3E-17 4032251_CODE
    170141183460469231731687303715884105727 340282366920938463463374607431768211456
    9999999999999999999999999999999999999999999999999999999999
    "" "x" "\0" "\u{202e}"  "é-ü" "'" "a\"b" b"x" c"x" 'x' b'x' r"x" r"y" "x"suffix 1u999
    code name description status action nmae desc http_status level: u8 level: u8 = 1 team:
    as as X as x A a Self self super crate struct enum extends type r#type r#enum __KNOX_ALL Error
    u8 u32 i64 str String f32 &str <T> $ ! ? @ ~ move |x| x async
    WaitAndRetry WaitAndRety Action::WaitAndRetry ß ŉ 变量 Ж
    (1 | 2) [1] {} () { code | name; 1 | A; } if true { 1 } else { 2 } match x { _ => 1 } 1 + 1 1 + x!
    #[knox(status = code)] #[knox(status = prefix)] #[knox(x)] #[knox] #[derive(Clone)] #[repr(u8)]
    /// doc
    //! inner
    pub enum X: u8 { code | name; 1 | A; }
"#;

/// What inputs are made of, lexed.
pub struct Stock {
    tables: Vec<Vec<TokenTree>>,
    others: Vec<TokenTree>,
}

impl Stock {
    pub fn of(tables: &[&str]) -> Self {
        let tables = tables.iter().map(|table| lexed(table).into_iter().collect()).collect();
        Self { tables, others: TOKENS.lines().flat_map(lexed).collect() }
    }

    /// One to six changes of one of the tables.
    pub fn mutated(&self, rng: &mut Rng) -> TokenStream {
        let mut tokens = self.tables[rng.usize(..self.tables.len())].clone();
        for _ in 0..rng.usize(1..=6) {
            change(&mut tokens, &self.others, rng);
        }
        tokens.into_iter().collect()
    }
}

fn lexed(text: &str) -> TokenStream {
    match text.parse() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{error}: {text}"),
    }
}

/// One change, at this level or in a group.
fn change(tokens: &mut Vec<TokenTree>, others: &[TokenTree], rng: &mut Rng) {
    let groups: Vec<usize> =
        (0..tokens.len()).filter(|place| matches!(tokens[*place], TokenTree::Group(_))).collect();
    if !groups.is_empty() && rng.u8(..10) < 8 {
        let place = groups[rng.usize(..groups.len())];
        if let TokenTree::Group(group) = &tokens[place] {
            let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
            change(&mut inner, others, rng);
            tokens[place] = grouped(group.delimiter(), &inner, group.span());
        }
        return;
    }
    if tokens.is_empty() {
        tokens.extend(some(others, rng));
        return;
    }
    let (place, other) = (rng.usize(..tokens.len()), rng.usize(..tokens.len()));
    match rng.u8(..9) {
        0 => drop(tokens.remove(place)),
        1 => tokens.insert(place, tokens[other].clone()),
        2 => tokens.swap(place, other),
        3 => drop(tokens.splice(place..=place, some(others, rng))),
        4 => drop(tokens.splice(place..place, some(others, rng))),
        5 => tokens.truncate(place),
        6 => {
            let end = (place + rng.usize(1..=8)).min(tokens.len());
            let delimiter = [
                Delimiter::None,
                Delimiter::None,
                Delimiter::Parenthesis,
                Delimiter::Brace,
                Delimiter::Bracket,
            ][rng.usize(..5)];
            let span = tokens[place].span();
            let nested = grouped(delimiter, &tokens[place..end], span);
            tokens.splice(place..end, [nested]);
        }
        7 => {
            let end = (place + rng.usize(1..=12)).min(tokens.len());
            tokens.drain(place..end);
        }
        _ => {
            let end = (place + rng.usize(1..=30)).min(tokens.len());
            let run = tokens[place..end].to_vec();
            tokens.splice(end..end, run);
        }
    }
}

/// A few tokens from the list, as they stand there.
fn some(others: &[TokenTree], rng: &mut Rng) -> Vec<TokenTree> {
    let start = rng.usize(..others.len());
    let end = (start + rng.usize(1..=3)).min(others.len());
    others[start..end].to_vec()
}

fn grouped(delimiter: Delimiter, tokens: &[TokenTree], span: proc_macro2::Span) -> TokenTree {
    let mut group = Group::new(delimiter, tokens.iter().cloned().collect());
    group.set_span(span);
    group.into()
}
