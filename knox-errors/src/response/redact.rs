//! Selects what of a response a line of a log may show: codes, names and tracking ids that are
//! almost certainly nothing else.

use core::ops::RangeInclusive;

use super::decoded::Fields;
use crate::{CodeValue, KnoxCode, KnoxTable};

/// The longest string, in bytes, that is shown.
const LONGEST: usize = 64;
/// The most digits of a number: as many as 64 bits need.
const MAX_DIGITS: usize = 20;
/// The numbers that a signed or an unsigned integer of 64 bits can hold.
const OF_64_BITS: RangeInclusive<i128> = i64::MIN as i128..=u64::MAX as i128;
/// The longest part of a name, in bytes, that has digits before letters: `2FA`.
const LONGEST_MIXED: usize = 3;

/// Returns the string if it is written like a code or a name: a whole number, or parts of
/// letters and of digits with `_` or `-` between them, digits last, after capital letters only.
/// Addresses, tokens, keys, sentences and most passwords are not.
///
/// `AUT_1802`, `E0001`, `invalid_grant`, `NotFound` and `-17` are; `hunter2`, `10.0.0.1` and
/// `9f86d081` are not.
pub fn identifier(text: &str) -> Option<&str> {
    let fits = text.len() <= LONGEST;
    (fits && (is_number(text) || is_name(text))).then_some(text)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    (1..=MAX_DIGITS).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
}

/// Digits with separators and without letters may be a telephone number, a card or a date.
fn is_name(text: &str) -> bool {
    let mut parts = text.split(['_', '-']);
    let has_letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    has_letter && parts.all(|part| is_part(part.as_bytes()))
}

fn is_part(part: &[u8]) -> bool {
    let letters = part.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (letters, digits) = part.split_at(letters);
    let is_upper = |part: &[u8]| part.iter().all(u8::is_ascii_uppercase);
    let is_mixed = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (digits.is_empty() || is_upper(letters))
        && digits.len() <= MAX_DIGITS
        && digits.iter().all(u8::is_ascii_digit)
        || part.len() <= LONGEST_MIXED && part.iter().all(is_mixed)
}

/// Returns the id of a call, which services send to be quoted: letters, digits, `_` and `-` in
/// any order. An address or a token in three parts has other characters.
pub fn tracking_id(text: &str) -> Option<&str> {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    ((1..=LONGEST).contains(&text.len()) && text.bytes().all(is_inner)).then_some(text)
}

/// Returns the code if it is a number of up to 64 bits or an identifier.
pub fn code(code: CodeValue<'_>) -> Option<CodeValue<'_>> {
    let is_shown = match code {
        CodeValue::Number(number) => OF_64_BITS.contains(&number),
        CodeValue::Text(text) => identifier(text).is_some(),
    };
    is_shown.then_some(code)
}

/// The code of the known row, else the code that was sent, if it may be shown.
pub fn code_of<T: KnoxTable>(fields: &Fields<T>) -> Option<CodeValue<'_>> {
    match fields.row() {
        Some(row) => row.code_value(),
        None => fields.code_value().or_else(|| fields.wire_code()).and_then(code),
    }
}

/// The name of the known row, else the name that was sent, if it may be shown.
pub fn name_of<T: KnoxTable>(fields: &Fields<T>) -> Option<&str> {
    let own = fields.row().and_then(KnoxCode::code_name);
    own.or_else(|| fields.name().and_then(identifier))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_shown() {
        for text in [
            "4032251",
            "00006",
            "-2147024891",
            "18446744073709551615",
            "AUT_1802",
            "LIC_4102",
            "E-17",
            "E0001",
            "TS1002",
            "FUD_2101",
            "ACCESS_TOKEN_EXPIRED",
            "ACCESS_TOKEN_TIMEOUT_VALIDITY_RESOURCE_INVALID_PARAM",
            "invalid_grant",
            "OAUTH2_TOKEN_INVALID",
            "2FA_REQUIRED",
            "B2B_ONLY",
            "NotFound",
            "MethodArgumentTypeMismatchException",
            "A",
            "__A__1",
        ] {
            assert_eq!(identifier(text), Some(text));
        }
    }

    #[test]
    fn possible_secrets_are_not_shown() {
        for text in [
            "",
            "-",
            "_",
            "hunter2",
            "Hunter2",
            "correct horse",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
            "bob@example.com",
            "10.0.0.1",
            "fe80::1",
            "00:1a:2b:3c:4d:5e",
            "db.example.com",
            "db:5432",
            "admin:secret",
            "https://example.com/a",
            "/etc/passwd",
            "9f86d081884c7d659a2feaa0c55ad015",
            "9F86D081884C7D659A2FEAA0C55AD015",
            "5f0c1a7e-8d1e-4b0c-9a53-2c9a4c1f7d11",
            "AKIAIOSFODNN7EXAMPLE",
            "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
            "KLM09-7Q2PL-X8RT4-00ABC",
            "c2VjcmV0IQ==",
            "4111-1111-1111-1111",
            "+4915112345678",
            "2024-01-31",
            "123456789012345678901",
            "Stra\u{df}e",
            "A\n",
        ] {
            assert_eq!(identifier(text), None);
        }
        assert_eq!(identifier(&"A".repeat(LONGEST)), Some(&*"A".repeat(LONGEST)));
        assert_eq!(identifier(&"A".repeat(LONGEST + 1)), None);
        assert_eq!(code(CodeValue::Number(u64::MAX.into())), Some(u64::MAX.into()));
        assert_eq!(code(CodeValue::Number(i128::from(u64::MAX) + 1)), None);
    }

    #[test]
    fn ids_of_calls_are_shown() {
        for text in ["5f0c1a7e-8d1e-4b0c-9a53-2c9a4c1f7d11", "4711", "e-17", "9f86d081884c7d65"] {
            assert_eq!(tracking_id(text), Some(text));
        }
        for text in ["", "a.b.c", "10.0.0.1", "fe80::1", "bob@example.com", "id with space"] {
            assert_eq!(tracking_id(text), None);
        }
        assert_eq!(tracking_id(&"a".repeat(LONGEST + 1)), None);
    }
}
