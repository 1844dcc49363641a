//! What makes an answer, or one item of it, a failure: told to users by the
//! documentation of [`check`](super::check).

use super::answer::Code;
use super::json::{Key, Object};

/// What `result` and `state` say of a failure, in whatever letter case.
const FAILURES: [&str; 4] = ["FAIL", "FAILED", "FAILURE", "ERROR"];
/// What a code or a name says of a success, in whatever letter case; `LIC_2101` is
/// Samsung Account's.
const SUCCESSES: [&str; 6] = ["SUCCESS", "SUCCEEDED", "OK", "CREATED", "ACCEPTED", "LIC_2101"];

/// Whether the members that sum up a call say that it failed, whatever code there
/// is.
pub fn sums_up_failure(object: &Object<'_>) -> bool {
    let says = |key| object.text(key).is_some_and(|word| is_one_of(&word, &FAILURES));
    says(Key::Result) || says(Key::State) || counts_failures(object)
}

/// `count` must be there too: `fail` alone may be anything.
fn counts_failures(object: &Object<'_>) -> bool {
    let number = |key| object.code(key)?.text.parse::<u64>().ok();
    number(Key::Count).is_some() && number(Key::Fail).is_some_and(|failed| failed > 0)
}

/// Whether code and name, which came where only an outcome of a call stands, tell a
/// failure: neither of them says that all went well.
pub fn is_failure(code: Option<&Code<'_>>, name: Option<&str>) -> bool {
    let all_well = code.is_some_and(|code| is_success(&code.text))
        || name.is_some_and(|name| is_one_of(name, &SUCCESSES));
    !all_well
}

/// Whether a member `code` is the outcome of a call. Answers of other kinds have
/// one too, of a country, say: it is one with a name beside it, a number with an
/// id beside it, or a text in the form of Samsung's, such as `AUT_1802`.
pub fn is_outcome(code: &Code<'_>, has_name: bool, has_id: bool) -> bool {
    has_name || (has_id && is_number(code)) || has_form_of_samsungs(&code.text)
}

/// A number of whatever sign, or digits in quotes.
fn is_number(code: &Code<'_>) -> bool {
    code.is_number || is_digits(&code.text)
}

fn has_form_of_samsungs(code: &str) -> bool {
    let is_letters = |text: &str| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
    code.split_once('_').is_some_and(|(letters, digits)| is_letters(letters) && is_digits(digits))
}

/// Zeros, a number that begins with an HTTP status of success (2000000, or 200
/// itself), or a word.
fn is_success(code: &str) -> bool {
    let is_2xx = matches!(code.len(), 3 | 7 | 8) && code.starts_with('2');
    let is_zero = code.bytes().all(|byte| byte == b'0');
    is_digits(code) && (is_2xx || is_zero) || is_one_of(code, &SUCCESSES)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word.trim_ascii()))
}
