//! Makes the names that a table needs and a list may lack: of variants, of the enum, of
//! getters.

use std::collections::{HashMap, HashSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::literal::{is_ident, is_keyword};

/// The variants of a table, each used once.
#[derive(Default)]
pub struct Variants {
    taken: HashSet<String>,
    /// The last number after each variant that clashes.
    numbers: HashMap<String, usize>,
}

/// The variant of a row.
pub struct Variant {
    pub ident: String,
    pub origin: Origin,
}

/// The origin of a variant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The macro derives it from the name or code.
    Text,
    /// It is made up and written after `as`.
    MadeUp,
    /// Another row has the same variant, so a number is added.
    Clash,
}

impl Variants {
    /// The variant of a row whose name, or whose code if it has no name, is `text`. A number
    /// gives no variant by itself if the codes are not strings. After `as`, a string gives none
    /// unless it begins with a capital, which `错误` does not.
    pub fn take(
        &mut self,
        text: &str,
        code: &str,
        is_bare_number: bool,
        is_after_as: bool,
    ) -> Variant {
        let has_plain_letters = text.chars().all(|c| is_plain(c) || !c.is_alphanumeric());
        let text = if has_plain_letters { text } else { code };
        let camel = text.to_upper_camel_case();
        let is_variant = has_plain_letters
            && !is_bare_number
            && (!is_after_as || camel.starts_with(char::is_uppercase))
            && is_ident(&camel)
            && camel != "ALL"
            && camel != "COUNT";
        let (base, origin) = if is_variant {
            (camel, Origin::Text)
        } else {
            (made_up(text, &camel), Origin::MadeUp)
        };
        if self.taken.insert(base.clone()) {
            return Variant { ident: base, origin };
        }
        // `as` takes only an identifier that begins with a capital.
        let is_capital = base.starts_with(char::is_uppercase);
        let base = if is_capital { base } else { format!("Code{base}") };
        // `Pin12` would read as twelve.
        let joint = if base.ends_with(|c: char| c.is_ascii_digit()) { "N" } else { "" };
        let number = self.numbers.entry(base.clone()).or_insert(1);
        let ident = loop {
            *number += 1;
            let ident = format!("{base}{joint}{number}");
            if !self.taken.contains(&ident) {
                break ident;
            }
        };
        self.taken.insert(ident.clone());
        Variant { ident, origin: Origin::Clash }
    }
}

/// Whether a character goes unchanged into identifiers. Others may look the same, are changed
/// when rustc normalizes them, or cause a warning.
fn is_plain(c: char) -> bool {
    let is_odd = matches!(c, 'ı' | 'Ĳ' | 'ĳ' | 'ĸ' | 'Ŀ' | 'ŀ' | 'ŉ' | 'ſ' | '×' | '÷');
    // Latin letters of Europe and Vietnam, Chinese and Korean characters.
    let ranges = ['À'..='ž', 'Ș'..='ț', 'Ạ'..='ỹ', '\u{4e00}'..='\u{9fff}', '가'..='힣'];
    c.is_ascii() || !is_odd && ranges.iter().any(|range| range.contains(&c))
}

/// The name, or the name with the first number after it that is free.
pub fn free(name: &str, joint: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let (mut free, mut number) = (name.to_owned(), 1);
    while is_taken(&free) {
        number += 1;
        free = format!("{name}{joint}{number}");
    }
    free
}

fn made_up(text: &str, camel: &str) -> String {
    let is_capital_with = |ident: &str| is_ident(ident) && !ident.contains('_');
    let minus = if text.starts_with('-') { "Minus" } else { "" };
    if is_keyword(camel) {
        return format!("{camel}Code");
    }
    if camel == "ALL" || camel == "COUNT" {
        return camel.to_lowercase().to_upper_camel_case();
    }
    let plain: String = camel.chars().filter(|&c| is_plain(c)).collect();
    let with_code = format!("Code{minus}{plain}");
    if !camel.is_empty() && is_capital_with(&with_code) {
        return with_code;
    }
    String::from("Variant")
}

/// The name of an enum from a heading: `Error codes` becomes `ErrorCode`.
pub fn enum_name(title: &str) -> String {
    let plain: String = title.chars().map(|c| if is_plain(c) { c } else { ' ' }).collect();
    let camel: String = plain
        .to_upper_camel_case()
        .chars()
        .filter(|&c| c == '_' || unicode_ident::is_xid_continue(c))
        .collect();
    let stem = ["Codes", "Code"].into_iter().find_map(|end| camel.strip_suffix(end));
    let singular = stem.unwrap_or(&camel);
    let singular = singular
        .strip_suffix("Errors")
        .map_or_else(|| singular.to_owned(), |start| format!("{start}Error"));
    if camel.is_empty() {
        return String::from("ErrorCode");
    }
    let name = format!("{singular}Code");
    if is_ident(&name) { name } else { format!("List{name}") }
}

/// The getter for a column with this header.
pub fn getter(header: &str, position: usize) -> String {
    let snake = header.to_snake_case();
    let is_ascii = snake.is_ascii() && !snake.is_empty();
    match snake {
        snake if is_ascii && is_ident(&snake) => snake,
        snake if is_ascii && is_keyword(&snake) => format!("{snake}_text"),
        snake if is_ascii && is_ident(&format!("column_{snake}")) => format!("column_{snake}"),
        _ => format!("column_{position}"),
    }
}
