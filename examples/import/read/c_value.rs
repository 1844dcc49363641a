//! What a `#define` is, by its value.

/// The value of a macro.
pub enum CValue<'a> {
    Number(String),
    Text(String),
    /// The name of another macro.
    Name(&'a str),
    /// What is no single value, as the reason why it is left out.
    Other(&'static str),
}

impl<'a> CValue<'a> {
    pub fn of(value: &'a str) -> Self {
        let value = bare(value.trim());
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
            _ => Self::Other("is neither a whole number nor a text"),
        }
    }
}

/// The value without parentheses, casts and the macros that are no more than a cast.
fn bare(mut value: &str) -> &str {
    loop {
        let inner = match group(value) {
            Some((inside, "")) => inside,
            // A cast.
            Some((inside, after)) if is_type(inside) && !after.starts_with(['+', '*', '/']) => {
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

/// What is in the parentheses at the start, and what follows them.
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

/// `unsigned long`, `HRESULT`
fn is_type(text: &str) -> bool {
    !text.trim().is_empty()
        && text.split_whitespace().all(|word| is_name(word.trim_end_matches('*')))
}

/// `_HRESULT_TYPEDEF_(…)`, `UINT32_C(…)`
fn is_cast(name: &str) -> bool {
    let is_constant =
        name.strip_suffix("_C").is_some_and(|ty| ty.starts_with("INT") || ty.starts_with("UINT"));
    is_name(name) && (name.ends_with("_TYPEDEF_") || is_constant)
}

fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && text.chars().all(is_part)
}

/// An integer as Rust writes it: without its suffix, an octal one with its prefix.
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
