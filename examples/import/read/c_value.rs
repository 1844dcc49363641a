//! Reads the value of a `#define`.

use std::collections::HashSet;

/// The value of a macro.
pub enum CValue<'a> {
    Number(String),
    Text(String),
    /// The name of another macro.
    Name(&'a str),
    /// Not a single value; holds the reason that is reported.
    Other(&'static str),
}

impl<'a> CValue<'a> {
    /// Reads the value of a macro in a file that defines these macros.
    pub fn of(value: &'a str, macros: &HashSet<&str>) -> Self {
        let value = bare(value.trim(), macros);
        if value.is_empty() {
            return Self::Other("has no value");
        }
        if let Some(number) = number(value) {
            return Self::Number(number);
        }
        if is_name(value) {
            return Self::Name(value);
        }
        let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        match inner {
            Some(inner) if !inner.contains(['"', '\\']) => Self::Text(inner.to_owned()),
            _ => Self::Other("is neither a whole number nor a string"),
        }
    }
}

/// The value without parentheses, casts, and macros that are only casts.
fn bare<'a>(mut value: &'a str, macros: &HashSet<&str>) -> &'a str {
    loop {
        let inner = match group(value) {
            Some((inside, "")) => inside,
            // A cast.
            Some((inside, after))
                if is_type(inside)
                    && !after.starts_with(['+', '*', '/'])
                    && (!after.starts_with('-') || is_clearly_type(inside, macros)) =>
            {
                after
            }
            _ => match value.find('(').map(|open| (value[..open].trim(), group(&value[open..]))) {
                Some((name, Some((inside, "")))) if is_cast(name) => inside,
                _ => return value,
            },
        };
        value = inner.trim();
    }
}

/// The contents of the parentheses at the start, and the rest.
fn group(value: &str) -> Option<(&str, &str)> {
    let inside = value.strip_prefix('(')?;
    let mut depth = 1;
    for (index, c) in inside.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&inside[..index], inside[index + 1..].trim()));
        }
    }
    None
}

/// `unsigned long` or `HRESULT`.
fn is_type(text: &str) -> bool {
    !text.trim().is_empty()
        && text.split_whitespace().all(|word| is_name(word.trim_end_matches('*')))
}

/// `_HRESULT_TYPEDEF_(…)` or `UINT32_C(…)`.
fn is_cast(name: &str) -> bool {
    let is_constant =
        name.strip_suffix("_C").is_some_and(|ty| ty.starts_with("INT") || ty.starts_with("UINT"));
    is_name(name) && (name.ends_with("_TYPEDEF_") || is_constant)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| !c.is_ascii_digit()) && text.chars().all(is_part_of_name)
}

pub fn is_part_of_name(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_continue(c)
}

/// Whether it can only be a type: `(BASE)-3` is a difference.
fn is_clearly_type(text: &str, macros: &HashSet<&str>) -> bool {
    let text = text.trim();
    let is_usual = text.contains(|c: char| c.is_ascii_lowercase()) || TYPES.contains(&text);
    is_usual && !macros.contains(text)
}

/// Types of Windows, in capitals like macros.
const TYPES: [&str; 14] = [
    "BOOL", "BYTE", "DWORD", "HRESULT", "INT", "LONG", "LONGLONG", "NTSTATUS", "SCODE", "SHORT",
    "UINT", "ULONG", "USHORT", "WORD",
];

/// An integer as a Rust literal: without its suffix, and with the octal prefix of Rust.
fn number(value: &str) -> Option<String> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => ("-", digits.trim()),
        None => ("", value.strip_prefix('+').unwrap_or(value)),
    };
    let is_hexadecimal = digits.starts_with("0x") || digits.starts_with("0X");
    let radix = |c: char| if is_hexadecimal { c.is_ascii_hexdigit() } else { c.is_ascii_digit() };
    let prefix = if is_hexadecimal { 2 } else { 0 };
    let (start, after) = digits.split_at(prefix);
    let end = after.find(|c| !radix(c)).unwrap_or(after.len());
    let (digits, suffix) = after.split_at(end);
    let suffix = suffix.to_ascii_lowercase();
    let is_suffix =
        suffix.chars().all(|c| c == 'u' || c == 'l') || ["i64", "ui64"].contains(&suffix.as_str());
    if digits.is_empty() || !is_suffix {
        return None;
    }
    if !is_hexadecimal && digits.len() > 1 && digits.starts_with('0') {
        let octal = digits.trim_start_matches('0');
        let is_octal = octal.chars().all(|c| c < '8');
        return is_octal.then(|| format!("{sign}0o{}", if octal.is_empty() { "0" } else { octal }));
    }
    Some(format!("{sign}{start}{digits}"))
}
