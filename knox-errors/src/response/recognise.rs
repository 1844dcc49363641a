//! Which row of a table a body means.

use super::answer::Sent;
use crate::{CodeType, CodeValue, KnoxTable, OpenCode};

/// The code as one of `T`; `None` where the body has none, or one that the table's
/// codes cannot hold, such as a text in a table of numbers.
///
/// Other services use the same numbers for other things, so a number is a row
/// only if the body does not call it by another name.
pub fn recognise<T: KnoxTable>(code: Option<&Sent>, name: Option<&str>) -> Option<OpenCode<T>> {
    let text = code?.text();
    let row = T::Code::parse(text).and_then(T::from_code);
    match row.filter(|row| !is_contradicted(row, name)) {
        Some(row) => Some(OpenCode::Known(row)),
        None => T::Code::parse_raw(text).map(OpenCode::Unknown),
    }
}

fn is_contradicted<T: KnoxTable>(row: &T, name: Option<&str>) -> bool {
    let (Some(CodeValue::Number(number)), Some(said)) = (row.code_value(), name) else {
        return false;
    };
    // Without a name of its own, a row has its number for one.
    let own = row.code_name().filter(|own| own.parse() != Ok(number));
    let is_description = || row.code_description().is_some_and(|text| is_same(said, text));
    own.is_some_and(|own| !is_same(said, own) && !is_description())
}

/// Whether two names differ at most in letter case and in what stands between
/// their words: `Not Found` and `NOT_FOUND`.
fn is_same(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let letters = |text| str::chars(text).filter(|letter| letter.is_alphanumeric());
    let [a, b] = [a, b].map(|text| letters(text).flat_map(char::to_lowercase));
    a.eq(b)
}
