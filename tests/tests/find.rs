//! `find` agrees with its definition for any string.

use knox_errors::{
    AccountTokenCode, CodeValue, HttpCode, KnoxTable, OfficialCode, Table, knox_codes,
};

knox_codes! {
    /// Codes and names that differ little, as in some real lists.
    pub enum NearCode: u32 {
        code | name;
        1 | TIMEOUT;
        #[alias(20, 21)]
        2 | "Time out" as TimeOut;
        3 | "Timeout" as Timeout3;
        40 | "time-out" as TimeOut4;
        5 | "7" as Seven;
        7 | Übrig;
    }

    /// The names are the codes.
    pub enum TextCode: str {
        code;
        #[alias("E-7", time_out)]
        TIMEOUT;
        Timeout as Timeout2;
        "E_7" as E7;
        "ÜBRIG" as Rest;
    }

    /// Numbers and strings, local names before those of bases.
    pub enum EveryCode: any extends TextCode, NearCode as Near {
        code | name;
        "timeout" | Time_Out as Local;
        8 | E7 as Eight;
    }
}

#[derive(Clone, Copy)]
enum Likeness {
    Same,
    AnyCase,
    Letters,
}

impl Likeness {
    fn holds(self, a: &str, b: &str) -> bool {
        let lower = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<String>();
        let letters = |text: &str| lower(&text.replace(|c: char| !c.is_alphanumeric(), ""));
        match self {
            Self::Same => a == b,
            Self::AnyCase => lower(a) == lower(b),
            Self::Letters => !letters(a).is_empty() && letters(a) == letters(b),
        }
    }
}

/// Tries each kind of match in turn: first the codes of all rows, then the names.
fn by_definition(table: &'static Table, text: &str) -> Option<usize> {
    let digits = text.trim();
    let number = digits.parse::<i128>().ok().filter(|_| !digits.starts_with('+'));
    [Likeness::Same, Likeness::AnyCase, Likeness::Letters].into_iter().find_map(|likeness| {
        let is_code = |code: CodeValue<'_>| match code {
            CodeValue::Number(code) => {
                let with_plus = matches!(likeness, Likeness::Letters) && digits.parse() == Ok(code);
                number == Some(code) || with_plus
            }
            CodeValue::Text(code) => likeness.holds(code, text),
            _ => panic!("another kind of code"),
        };
        let by_code = table.rows().position(|row| row.codes().any(is_code));
        by_code.or_else(|| by_name(table, text, likeness))
    })
}

/// Local rows before those of the bases.
fn by_name(table: &'static Table, text: &str, likeness: Likeness) -> Option<usize> {
    let bases: usize = table.bases().iter().map(|base| base.rows().len()).sum();
    let local = table.rows().skip(bases).position(|row| likeness.holds(row.name(), text));
    local.map(|index| bases + index).or_else(|| {
        let mut before = 0;
        table.bases().iter().find_map(|base| {
            let index = by_name(base, text, likeness).map(|index| before + index);
            before += base.rows().len();
            index
        })
    })
}

/// The strings of a table, unchanged and after up to three random edits.
fn agrees_with_its_definition<T: KnoxTable>(rounds: usize) {
    const PIECES: [&str; 15] =
        ["", "_", "-", " ", "0", "7", "+", "e", "E", "t", "ü", "Ü", "\u{212A}", "•", "x"];
    let mut random = fastrand::Rng::with_seed(7);
    let (mut found, mut missed) = (0, 0);
    for row in T::TABLE.rows() {
        let codes = row.codes().map(|code| code.to_string());
        for text in codes.chain([row.name().to_owned()]) {
            for _ in 0..rounds {
                let mut typed: Vec<char> = text.chars().collect();
                for _ in 0..random.usize(0..4) {
                    let at = random.usize(0..=typed.len());
                    match random.u8(0..4) {
                        0 => {
                            let piece = random.choice(PIECES).expect("a piece");
                            typed.splice(at..at, piece.chars());
                        }
                        1 => drop(typed.splice(at.saturating_sub(1)..at, [])),
                        2 => typed.iter_mut().for_each(|c| *c = c.to_ascii_lowercase()),
                        _ => typed.iter_mut().for_each(|c| *c = c.to_ascii_uppercase()),
                    }
                }
                let typed: String = typed.into_iter().collect();
                let index = by_definition(T::TABLE, &typed);
                assert_eq!(T::find(&typed).map(|row| row.index()), index, "{typed:?}");
                found += usize::from(index.is_some());
                missed += usize::from(index.is_none());
            }
        }
    }
    assert!(found > rounds && missed > rounds, "{found} found, {missed} not");
}

#[test]
fn small_tables_agree_with_the_definition() {
    agrees_with_its_definition::<NearCode>(2000);
    agrees_with_its_definition::<TextCode>(2000);
    agrees_with_its_definition::<EveryCode>(2000);
}

#[test]
fn official_tables_agree_with_the_definition() {
    agrees_with_its_definition::<HttpCode>(20);
    agrees_with_its_definition::<AccountTokenCode>(20);
    agrees_with_its_definition::<OfficialCode>(20);
}

#[test]
fn a_string_is_found_before_the_number_that_it_reads_as() {
    knox_codes! {
        enum NumberCode: u16 { code | name; 404 | NOT_FOUND; }
        enum StringCode: str { code | name; "00404" | OTHER; }
        enum BothCode: any extends NumberCode, StringCode {}
    }
    let other = BothCode::StringCode(StringCode::Other);
    assert_eq!(("00404".parse(), BothCode::find("00404")), (Ok(other), Some(other)));
    let not_found = BothCode::NumberCode(NumberCode::NotFound);
    for text in ["404", "0404", " 404 ", "+404"] {
        assert_eq!(BothCode::find(text), Some(not_found), "{text}");
    }
}
