//! Which row of a table a body means.

use alloc::string::String;

use super::walk::FoundCode;
use super::words::{FAILURES, is_identifier, is_name, is_one_of};
use crate::{CodeType, CodeValue, KnoxTable};

/// The longest name that is looked up in another letter case, in bytes.
const LONGEST: usize = 64;

/// The row of a code and a name; of the name alone where there is no code, or one that
/// is an identifier.
pub fn recognise<T: KnoxTable>(code: Option<&FoundCode<'_>>, name: Option<&str>) -> Option<T> {
    let by_code = code.and_then(|code| T::Code::parse(&code.text)).and_then(T::from_code);
    if T::TABLE.is_matched_by_code() {
        return by_code;
    }
    if by_code.is_some() {
        return by_code.filter(|row| !is_contradicted(row, name));
    }
    match code {
        Some(code) if code.is_number || !is_identifier(code.text.as_bytes()) => None,
        Some(code) => of_name(&code.text).or_else(|| of_name(name?)),
        None => of_name(name?),
    }
}

/// The row of a name, as the table writes it or in capital letters.
pub fn of_name<T: KnoxTable>(name: &str) -> Option<T> {
    let in_capitals = || {
        let is_other = name.len() <= LONGEST && name.bytes().any(|byte| byte.is_ascii_lowercase());
        is_other.then(|| String::from(name).to_ascii_uppercase())
    };
    T::from_name(name).or_else(|| T::from_name(&in_capitals()?))
}

/// Other services use the same numbers for other things, so a number is a row only if
/// the body does not call it by another name. Prose is no name, nor is `FAIL`, nor a
/// keyword of OAuth, which names a class of errors.
fn is_contradicted<T: KnoxTable>(row: &T, name: Option<&str>) -> bool {
    let (Some(CodeValue::Number(number)), Some(name)) = (row.code_value(), name) else {
        return false;
    };
    // Without a name of its own, a row has its number for one.
    let own = row.code_name().filter(|own| own.parse() != Ok(number));
    let is_other = is_name(name.as_bytes()) && !is_one_of(name, FAILURES);
    is_other
        && own.is_some_and(|own| !is_same(name, own))
        && !row.row().table().is_matched_by_code()
}

/// Whether two names differ at most in letter case and in what separates their words:
/// `Not Found` and `NOT_FOUND`.
fn is_same(a: &str, b: &str) -> bool {
    let letters = |text| str::chars(text).filter(|letter| letter.is_alphanumeric());
    let [a, b] = [a, b].map(|text| letters(text).flat_map(char::to_lowercase));
    a.eq(b)
}
