//! Finds the row of a table that a body reports.

use alloc::string::String;

use super::advice::has_advice;
use super::evidence::FoundCode;
use super::words::{FAILURES, SUCCESSES, is_identifier, is_name, is_one_of, status_of_phrase};
use crate::generated::convert::row_of_code;
use crate::{CodeValue, KnoxTable};

/// The longest name, in bytes, that is looked up in upper case too.
const LONGEST: usize = 64;

/// The row of a code and a name. The name finds the row only if there is no code, or one
/// that is an identifier. For a table matched by code, only the code counts.
pub fn recognise<T: KnoxTable>(code: Option<&FoundCode<'_>>, name: Option<&str>) -> Option<T> {
    let row = by_code(code);
    let is_matched_by_code = |row: &T| row.row().table().is_matched_by_code();
    if T::TABLE.is_matched_by_code() || row.as_ref().is_some_and(is_matched_by_code) {
        return row;
    }
    by_code_and_name(row, code, name)
}

fn by_code<T: KnoxTable>(code: Option<&FoundCode<'_>>) -> Option<T> {
    row_of_code(&code?.text)
}

fn by_code_and_name<T: KnoxTable>(
    row: Option<T>,
    code: Option<&FoundCode<'_>>,
    name: Option<&str>,
) -> Option<T> {
    if row.is_some() {
        return row.filter(|row| !is_contradicted(row, name));
    }
    match code {
        Some(code) if code.is_number || !is_identifier(code.text.as_bytes()) => None,
        Some(code) => of_name(&code.text).or_else(|| of_name(name?)),
        None => of_name(name?),
    }
}

/// The row of a name, exactly or in upper case.
pub fn of_name<T: KnoxTable>(name: &str) -> Option<T> {
    let in_capitals = || {
        let is_other = name.len() <= LONGEST && name.bytes().any(|byte| byte.is_ascii_lowercase());
        is_other.then(|| String::from(name).to_ascii_uppercase())
    };
    T::from_name(name).or_else(|| T::from_name(&in_capitals()?))
}

/// Whether the body has another name for the number of a row: services use the same numbers for
/// different errors. Prose is not a name; neither is `FAIL`, `OK`, an OAuth keyword, which
/// names a class of errors, or an HTTP reason phrase.
fn is_contradicted<T: KnoxTable>(row: &T, name: Option<&str>) -> bool {
    let (CodeValue::Number(_), Some(name)) = (row.row().code(), name) else { return false };
    let is_word = || is_one_of(name, FAILURES) || is_one_of(name, SUCCESSES);
    let is_other = || is_name(name.as_bytes()) && !is_word() && !is_mere_phrase(row, name);
    // A row without its own name has its number as its name.
    !row.row().has_code_as_name() && !row.row().names().any(|own| is_same(name, own)) && is_other()
}

/// Whether a name is only an HTTP reason phrase, such as `FORBIDDEN`, which names no error.
/// `INTERNAL_SERVER_ERROR` and other phrases with advice are names, because services send them
/// under other statuses; so is the name of a row of the table.
fn is_mere_phrase<T: KnoxTable>(row: &T, name: &str) -> bool {
    let Some(status) = status_of_phrase(name) else { return false };
    let is_of_row = row.code_status() == Some(status);
    T::from_name(name).is_none() && (is_of_row || !has_advice(name))
}

/// Whether two names are equal, ignoring case and what separates their words:
/// `Not Found` and `NOT_FOUND`.
fn is_same(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let letters = |text| str::chars(text).filter(|letter| letter.is_alphanumeric());
    let [a, b] = [a, b].map(|text| letters(text).flat_map(char::to_lowercase));
    a.eq(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{RowMatch, TableData};
    use crate::{CustomerAuthCode, Table};

    #[test]
    fn a_table_may_be_matched_by_code() {
        const BY_CODE: Table = Table::new(
            TableData { row_match: RowMatch::Code, ..*CustomerAuthCode::TABLE.data() },
            &[],
            &[],
        );
        assert!(!CustomerAuthCode::TABLE.is_matched_by_code());
        const { assert!(BY_CODE.is_matched_by_code()) };
        // A number with another name, by each rule.
        let code = FoundCode { text: "4032251".into(), is_number: true };
        let row = by_code::<CustomerAuthCode>(Some(&code));
        assert_eq!(row, Some(CustomerAuthCode::AccessTokenExpired));
        assert_eq!(by_code_and_name(row, Some(&code), Some("DEVICE_LOCKED")), None);
        // Only a name.
        assert_eq!(by_code::<CustomerAuthCode>(None), None);
        assert_eq!(by_code_and_name(None, None, Some("ACCESS_TOKEN_EXPIRED")), row);
    }
}
