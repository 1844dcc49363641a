//! Random changes of tokens: delete, duplicate, swap, replace, nest and truncate.

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Tokens to insert: separators and tokens like them, extreme literals, keywords, raw identifiers
/// and Unicode.
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

/// The lexed tokens that inputs are made of.
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
        (0..tokens.len()).filter(|index| matches!(tokens[*index], TokenTree::Group(_))).collect();
    if !groups.is_empty() && rng.u8(..10) < 8 {
        let index = groups[rng.usize(..groups.len())];
        if let TokenTree::Group(group) = &tokens[index] {
            let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
            change(&mut inner, others, rng);
            tokens[index] = grouped(group.delimiter(), &inner, group.span());
        }
        return;
    }
    if tokens.is_empty() {
        tokens.extend(some(others, rng));
        return;
    }
    let (index, other) = (rng.usize(..tokens.len()), rng.usize(..tokens.len()));
    match rng.u8(..9) {
        0 => drop(tokens.remove(index)),
        1 => tokens.insert(index, tokens[other].clone()),
        2 => tokens.swap(index, other),
        3 => drop(tokens.splice(index..=index, some(others, rng))),
        4 => drop(tokens.splice(index..index, some(others, rng))),
        5 => tokens.truncate(index),
        6 => {
            let end = (index + rng.usize(1..=8)).min(tokens.len());
            let delimiter = [
                Delimiter::None,
                Delimiter::None,
                Delimiter::Parenthesis,
                Delimiter::Brace,
                Delimiter::Bracket,
            ][rng.usize(..5)];
            let span = tokens[index].span();
            let nested = grouped(delimiter, &tokens[index..end], span);
            tokens.splice(index..end, [nested]);
        }
        7 => {
            let end = (index + rng.usize(1..=12)).min(tokens.len());
            tokens.drain(index..end);
        }
        _ => {
            let end = (index + rng.usize(1..=30)).min(tokens.len());
            let run = tokens[index..end].to_vec();
            tokens.splice(end..end, run);
        }
    }
}

/// One to three neighbouring tokens of the list.
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
