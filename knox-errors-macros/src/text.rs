//! Functions of the standard library in a shorter form: every build compiles this crate, and
//! theirs are many generic functions.

/// Whether the text contains one of these characters.
pub fn has_any(text: &str, characters: &str) -> bool {
    for character in text.chars() {
        if characters.contains(character) {
            return true;
        }
    }
    false
}

/// Whether the text contains another one.
pub fn has(text: &str, part: &str) -> bool {
    #[expect(clippy::search_is_some, reason = "`contains` is a vectorized search")]
    let has = text.find(part).is_some();
    has
}

pub fn begins_with_digit(text: &str) -> bool {
    matches!(text.as_bytes(), [b'0'..=b'9', ..])
}

/// As `str::eq_ignore_ascii_case`.
pub fn eq_ignore_case(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    one == other
}

/// As `i128::from_str_radix`.
pub fn number(text: &str, radix: u32) -> Option<i128> {
    let (sign, digits) = match text.as_bytes() {
        [b'-', digits @ ..] => (-1, digits),
        [b'+', digits @ ..] | digits => (1, digits),
    };
    let mut number = 0_i128;
    for &digit in digits {
        let digit = char::from(digit).to_digit(radix)?;
        number = number.checked_mul(radix.into())?.checked_add(sign * i128::from(digit))?;
    }
    if digits.is_empty() { None } else { Some(number) }
}
