//! Success and failure words, names, and what a code means by itself.

use crate::const_str::ConstStr;

/// Words for a failed call, under `result`, `state` and similar keys.
pub const FAILURES: &[&str] = &[
    "FAIL",
    "FAILED",
    "FAILURE",
    "ERROR",
    "REJECTED",
    "DENIED",
    "ABORTED",
    "UNSUCCESSFUL",
    "NOK",
    "KO",
];

/// Words for a failed call that may be names of errors elsewhere.
pub const REFUSALS: &[&str] = &[
    "DECLINED",
    "ERRORED",
    "INVALID",
    "NG",
    "NOT_OK",
    "REFUSED",
    "TIMED_OUT",
    "TIMEOUT",
    "UNSUCCESSFULLY",
];

/// Words for a partial failure: by themselves, or before a word of success, failure or completion.
pub const PARTIAL: &[&str] = &["PARTIAL", "PARTIALLY", "PARTLY"];

/// Words for a call that has ended.
pub const COMPLETIONS: &[&str] =
    &["APPLIED", "COMPLETE", "COMPLETED", "DONE", "FINISHED", "PROCESSED"];

/// Endings that report a partial failure after a word of progress: `CompleteWithErrors`.
pub const WITH_ERRORS: &[&str] =
    &["WITH_ERROR", "WITH_ERRORS", "WITH_EXCEPTIONS", "WITH_FAILURE", "WITH_FAILURES"];

/// Success words in a code, a name or a result; `LIC_2101` is Samsung Account's.
pub const SUCCESSES: &[&str] =
    &["SUCCESS", "SUCCESSFUL", "SUCCEED", "SUCCEEDED", "SUCCESSFULLY", "OK", "LIC_2101"];

/// The last words of names that report progress, such as `UPLOAD_COMPLETED`.
pub const PROGRESS: &[&str] = &[
    "ACCEPTED",
    "ACTIVATED",
    "ACTIVE",
    "ADDED",
    "APPLIED",
    "APPROVED",
    "ASSIGNED",
    "AUTHORISED",
    "AUTHORIZED",
    "AVAILABLE",
    "COMPLETE",
    "COMPLETED",
    "CREATED",
    "DELETED",
    "DEPLOYED",
    "DONE",
    "DOWNLOADED",
    "ENABLED",
    "ENROLLED",
    "FINISHED",
    "INPROGRESS",
    "INSTALLED",
    "OK",
    "ONGOING",
    "PASSED",
    "PENDING",
    "PROCESSED",
    "PROCESSING",
    "PROGRESS",
    "PUBLISHED",
    "QUEUED",
    "READY",
    "RECEIVED",
    "REGISTERED",
    "REMOVED",
    "REQUESTED",
    "RUNNING",
    "SAVED",
    "SCHEDULED",
    "SENT",
    "STARTED",
    "STORED",
    "SUBMITTED",
    "SUCCEEDED",
    "SUCCESS",
    "SUCCESSFUL",
    "SUCCESSFULLY",
    "UNASSIGNED",
    "UPDATED",
    "UPLOADED",
    "UPLOADING",
    "VALID",
    "VERIFIED",
    "WAITING",
];

/// Words that turn a word of progress into its opposite.
pub const NEGATIONS: &[&str] =
    &["ALREADY", "CANNOT", "NO", "NOT", "PARTIAL", "PARTIALLY", "PARTLY"];

/// Words that turn a fault word into its opposite, and a word in [`DENIED`] into a fault.
pub const DENIALS: &[&str] = &["NO", "NON", "NOT", "WITHOUT"];

/// Words that report a failure after a word in [`DENIALS`]: `NOT_FOUND`.
pub const DENIED: &[&str] =
    &["ALLOWED", "AUTHORISED", "AUTHORIZED", "EXIST", "EXISTS", "FOUND", "PERMITTED", "SUPPORTED"];

/// Fault words: in a name, they report a failure even if the code does not.
pub const FAULTS: &[&str] = &[
    "ALREADY",
    "BAD",
    "CANNOT",
    "CONFLICT",
    "DENIED",
    "DUPLICATE",
    "DUPLICATED",
    "ERROR",
    "EXCEEDED",
    "EXCEPTION",
    "EXISTS",
    "EXPIRED",
    "FAIL",
    "FAILED",
    "FAILURE",
    "FORBIDDEN",
    "FULL",
    "ILLEGAL",
    "INCORRECT",
    "INVALID",
    "MISMATCH",
    "MISSING",
    "REJECTED",
    "TIMEOUT",
    "UNAUTHORIZED",
    "UNAVAILABLE",
    "UNSUPPORTED",
    "WRONG",
];

/// The prefixes of Samsung's codes with letters, such as `AUT_1802`: account, license,
/// firmware.
pub const FAMILIES: &[&str] = &["AUT", "LIC", "FUD"];

/// Flags as strings.
pub const TRUE: &[&str] = &["TRUE", "YES", "Y"];
pub const FALSE: &[&str] = &["FALSE", "NO", "N"];

/// Words for the absence of an error.
pub const NONE: &[&str] = &["NONE", "NO_ERROR", "NO_ERRORS", "NULL", "NIL", "N/A", "FALSE"];

/// HTTP reason phrases, which say no more than their status. A single word with one capital
/// letter is not a name either.
pub const PHRASES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (412, "Precondition Failed"),
    (413, "Payload Too Large"),
    (413, "Content Too Large"),
    (414, "URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Range Not Satisfiable"),
    (417, "Expectation Failed"),
    (421, "Misdirected Request"),
    (422, "Unprocessable Entity"),
    (422, "Unprocessable Content"),
    (423, "Locked"),
    (424, "Failed Dependency"),
    (425, "Too Early"),
    (426, "Upgrade Required"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (431, "Request Header Fields Too Large"),
    (451, "Unavailable For Legal Reasons"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
    (505, "HTTP Version Not Supported"),
    (507, "Insufficient Storage"),
    (508, "Loop Detected"),
    (511, "Network Authentication Required"),
];

/// The longest identifier, in bytes.
const LONGEST: usize = 128;

/// The longest key or word, in bytes, that is compared.
const MOST: usize = 48;

/// A key or word as it is compared: lower case, without `_`, `-` and spaces.
#[derive(Clone, Copy)]
pub struct Normal(ConstStr<MOST>);

impl Normal {
    pub const EMPTY: Self = Self(ConstStr::new());

    pub const fn as_bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    /// A hash below `of`.
    pub const fn hash(&self, of: usize) -> usize {
        let bytes = self.as_bytes();
        let (first, middle, last) = match bytes.len() {
            0 => (0, 0, 0),
            len => (bytes[0], bytes[len / 2], bytes[len - 1]),
        };
        (bytes.len() * 11 + first as usize * 31 + middle as usize * 7 + last as usize) % of
    }
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b'_' | b'-' | b' ')
}

/// The normal spelling; `None` if the text is too long to be a key or word.
pub const fn normal(text: &[u8]) -> Option<Normal> {
    let mut normal = Normal::EMPTY;
    let mut at = 0;
    while at < text.len() {
        let byte = text[at];
        if !is_separator(byte) {
            if normal.0.whole_len() == MOST {
                return None;
            }
            normal.0.push_bytes(&[byte.to_ascii_lowercase()]);
        }
        at += 1;
    }
    Some(normal)
}

/// The length of the longest word that the key begins with.
pub fn longest_prefix<'w>(key: &[u8], words: impl Iterator<Item = &'w str>) -> usize {
    // Most words are distinguished by their first letter.
    let Some(first) = key.first() else { return 0 };
    let may_begin = |word: &&str| word.as_bytes()[0].eq_ignore_ascii_case(first);
    let begins = |word: &&str| {
        let start = key.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
    };
    words.filter(may_begin).filter(begins).map(str::len).max().unwrap_or(0)
}

/// Whether a string is one of the words, ignoring case, `_`, `-` and spaces.
pub fn is_one_of(text: &str, words: &[&str]) -> bool {
    let Some(first) = text.bytes().find(|byte| !is_separator(*byte)) else { return false };
    // Most words are distinguished by their first letter.
    let may_be = |word: &&&str| word.as_bytes()[0].eq_ignore_ascii_case(&first);
    let mut words = words.iter().filter(may_be).peekable();
    if words.peek().is_none() {
        return false;
    }
    let Some(text) = normal(text.as_bytes()) else { return false };
    words.any(|word| spells(text.as_bytes(), word))
}

/// Whether a string in its normal spelling is the word.
fn spells(normal: &[u8], word: &str) -> bool {
    let letters = word.bytes().filter(|byte| !is_separator(*byte));
    normal.iter().copied().eq(letters.map(|byte| byte.to_ascii_lowercase()))
}

/// Whether a string is a name in the style of Knox services: `ACCESS_TOKEN_EXPIRED`.
pub fn is_name(text: &[u8]) -> bool {
    let is_inner = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
    text.len() <= LONGEST
        && text.first().is_some_and(u8::is_ascii_uppercase)
        && text.iter().all(is_inner)
}

/// Whether a string is a name in the style of OAuth and others, and not an HTTP reason phrase.
pub fn is_identifier(text: &[u8]) -> bool {
    let is_inner = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(byte);
    text.len() <= LONGEST
        && text.first().is_some_and(u8::is_ascii_alphabetic)
        && text.iter().all(is_inner)
        && !PHRASES.iter().any(|(_, phrase)| phrase.as_bytes() == text)
}

/// Whether a string is a name in the style of OAuth: `invalid_grant`.
pub fn is_keyword(text: &[u8]) -> bool {
    text.len() <= LONGEST
        && text.contains(&b'_')
        && text.iter().all(|byte| byte.is_ascii_lowercase() || *byte == b'_')
}

/// The status whose reason phrase is this name, in any spelling: `FORBIDDEN`, `BAD_REQUEST`.
pub fn status_of_phrase(name: &str) -> Option<u16> {
    let first = name.bytes().find(|byte| !is_separator(*byte))?;
    // Most phrases are distinguished by their first letter.
    let may_be = |(_, phrase): &&(u16, &str)| phrase.as_bytes()[0].eq_ignore_ascii_case(&first);
    let mut phrases = PHRASES.iter().filter(may_be).peekable();
    phrases.peek()?;
    let normal = normal(name.as_bytes())?;
    phrases.find(|(_, phrase)| spells(normal.as_bytes(), phrase)).map(|(status, _)| *status)
}

/// Whether an HTTP status says that the call succeeded.
pub fn is_success_status(status: u16) -> bool {
    (200..300).contains(&status)
}

/// Whether a word reports a partial failure.
pub fn is_partial(word: &str) -> bool {
    is_part_of_outcome(word) || WITH_ERRORS.iter().any(|ending| is_progress_before(word, ending))
}

/// Whether a word begins with one of [`PARTIAL`] and ends there or with an outcome.
fn is_part_of_outcome(word: &str) -> bool {
    if !word.as_bytes().first().is_some_and(|first| first.eq_ignore_ascii_case(&b'p')) {
        return false;
    }
    let Some(normal) = normal(word.as_bytes()) else { return false };
    let rest_after = |partial: &str| {
        let (before, rest) = normal.as_bytes().split_at_checked(partial.len())?;
        let rest = core::str::from_utf8(rest).ok()?;
        before.eq_ignore_ascii_case(partial.as_bytes()).then_some(rest)
    };
    let is_outcome = |rest: &str| {
        rest.is_empty() || [SUCCESSES, FAILURES, COMPLETIONS].iter().any(|of| is_one_of(rest, of))
    };
    PARTIAL.iter().filter_map(|partial| rest_after(partial)).any(is_outcome)
}

fn is_progress_before(word: &str, ending: &str) -> bool {
    // Most words are distinguished by their last letter.
    let last = |text: &str| text.bytes().next_back().map(|byte| byte.to_ascii_uppercase());
    if last(word) != last(ending) {
        return false;
    }
    let Some(normal) = normal(word.as_bytes()) else { return false };
    let letters = ending.bytes().filter(|byte| *byte != b'_').count();
    let (before, rest) =
        normal.as_bytes().split_at(normal.as_bytes().len().saturating_sub(letters));
    let before = core::str::from_utf8(before).unwrap_or("");
    spells(rest, ending) && is_one_of(before, PROGRESS)
}

/// Whether a name or code reports a success or progress.
pub fn is_success(name: &str) -> bool {
    is_one_of(name, SUCCESSES) || is_progress(name)
}

/// Whether a name or code reports progress.
pub fn is_progress(name: &str) -> bool {
    let mut words = name.split(['_', '-', ' ']).filter(|word| !word.is_empty());
    words.clone().next_back().is_some_and(|last| is_one_of(last, PROGRESS))
        && !words.any(|word| is_one_of(word, NEGATIONS))
}

/// Whether a code that is a name has a fault word.
pub fn is_fault(code: &str) -> bool {
    has_fault(code.split(['_', '-', '.']), |word, words| words.contains(&word))
}

fn has_fault<'w>(
    words: impl Iterator<Item = &'w str>,
    is_in: impl Fn(&str, &[&str]) -> bool,
) -> bool {
    let (mut is_denied, mut is_just_denied) = (false, false);
    for word in words {
        if is_denied && is_in(word, DENIED) {
            return true;
        }
        // `NO_ERROR` and `No errors found`.
        let is_fault = is_in(word, FAULTS);
        if is_just_denied && (is_fault || is_in(word.trim_end_matches(['S', 's']), FAULTS)) {
            return false;
        }
        if is_fault {
            return true;
        }
        is_just_denied = is_in(word, DENIALS);
        is_denied |= is_just_denied;
    }
    false
}

/// The words of a name: `SERVER_BUSY`, or `ServerBusy`.
pub fn words_of(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    core::iter::from_fn(move || {
        rest = rest.trim_start_matches(['_', '-', '.', ' ']);
        let bytes = rest.as_bytes();
        let ends = |at: &usize| {
            let is_hump = bytes[at - 1].is_ascii_lowercase() && bytes[*at].is_ascii_uppercase();
            is_hump || is_separator(bytes[*at]) || bytes[*at] == b'.'
        };
        // Each of these splits before an ASCII character.
        let (word, others) = rest.split_at((1..bytes.len()).find(ends).unwrap_or(bytes.len()));
        rest = others;
        (!word.is_empty()).then_some(word)
    })
}

/// The longest outcome in words, in bytes; longer prose is not an outcome.
const LONGEST_OUTCOME: usize = 64;

/// Whether an outcome such as `UploadFailed` or `License not found` has a fault word.
pub fn is_fault_in_any_case(text: &str) -> bool {
    if text.len() > LONGEST_OUTCOME || !text.is_ascii() {
        return false;
    }
    // In a sentence, "no" may be far from the word that it negates.
    let has = |of: &[&str]| words_of(text).any(|word| is_one_of(word, of));
    let tells_of_none = text.contains(' ') && has(DENIALS) && !has(DENIED);
    let words = words_of(text.trim_end_matches(['.', '!']));
    !tells_of_none && has_fault(words, is_one_of)
}

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    Success,
    Failure,
    /// Something failed, and something succeeded.
    PartialFailure,
}

/// The outcome that a word of success, failure or partial failure, or a flag, reports.
pub fn outcome_of(word: &str) -> Option<Outcome> {
    if is_one_of(word, SUCCESSES) || is_one_of(word, TRUE) {
        Some(Outcome::Success)
    } else if is_partial(word) {
        Some(Outcome::PartialFailure)
    } else if [FAILURES, REFUSALS, FALSE].iter().any(|of| is_one_of(word, of)) {
        Some(Outcome::Failure)
    } else {
        None
    }
}

/// What a code means by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    Success,
    /// Seven or eight digits that begin with a failure status, a code of a Samsung family such
    /// as `AUT_1802`, or a failure word.
    Failure,
    /// A failure status in three digits, which may be anything else.
    Status,
    /// Similar to Samsung's codes, but of no Samsung family: `DEV_1001`.
    Coded,
    /// Any other number.
    Number,
    /// Any other string.
    Nothing,
}

/// The meaning of a code; digits in quotation marks are a number.
pub fn meaning_of_code(code: &str) -> Meaning {
    if is_digits(code) {
        if code.bytes().all(|digit| digit == b'0') {
            return Meaning::Success;
        }
        let is_of_http = matches!(code.len(), 3 | 7 | 8);
        return match code.as_bytes()[0] {
            b'2' if is_of_http => Meaning::Success,
            b'4' | b'5' if code.len() == 3 => Meaning::Status,
            _ if status_of_code(code).is_some() => Meaning::Failure,
            _ => Meaning::Number,
        };
    }
    if code.strip_prefix('-').is_some_and(is_digits) {
        return Meaning::Number;
    }
    if is_success(code) || is_one_of(code, NONE) {
        return Meaning::Success;
    }
    match family(code) {
        _ if is_one_of(code, FAILURES) => Meaning::Failure,
        Some(family) if FAMILIES.contains(&family) => Meaning::Failure,
        Some(_) => Meaning::Coded,
        None => Meaning::Nothing,
    }
}

/// The failure status in the first three of seven or eight digits, if HTTP lists it.
pub fn status_of_code(code: &str) -> Option<u16> {
    let digits = code.get(..3).filter(|_| matches!(code.len(), 7 | 8) && is_digits(code))?;
    digits.parse().ok().filter(|status| matches!(status, 400..=431 | 451 | 500..=511))
}

/// Whether a string can only be a code: digits, or a code of a Samsung family.
pub fn is_code(text: &str) -> bool {
    is_digits(text) || family(text).is_some_and(|family| FAMILIES.contains(&family))
}

/// The prefix of a code that is similar to Samsung's: three letters before `_` and digits.
fn family(code: &str) -> Option<&str> {
    let is_letters = |text: &str| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
    let (letters, digits) = code.split_once('_')?;
    (is_letters(letters) && is_digits(digits)).then_some(letters)
}

pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_a_meaning() {
        for code in [
            "0", "00000", "200", "2000000", "20000000", "OK", "success", "LIC_2101", "UPLOADED",
            "none",
        ] {
            assert_eq!(meaning_of_code(code), Meaning::Success, "{code}");
        }
        for code in ["4000000", "40400007", "5000000", "AUT_1802", "Fail"] {
            assert_eq!(meaning_of_code(code), Meaning::Failure, "{code}");
        }
        assert_eq!(
            (meaning_of_code("404"), meaning_of_code("17"), meaning_of_code("-1")),
            (Meaning::Status, Meaning::Number, Meaning::Number)
        );
        // `4600001` may be a postal code.
        assert_eq!(
            (meaning_of_code("4600001"), meaning_of_code("20000")),
            (Meaning::Number, Meaning::Number)
        );
        assert_eq!(
            (meaning_of_code("DEV_1001"), meaning_of_code("SKU_1")),
            (Meaning::Coded, Meaning::Coded)
        );
        for code in ["DE", "SM-G991B", "aut_1802", "4.5", "AUT_", "E17"] {
            assert_eq!(meaning_of_code(code), Meaning::Nothing, "{code}");
        }
    }

    #[test]
    fn names_tell_of_progress() {
        for name in ["UPLOAD_COMPLETED", "Upload completed", "COMMAND_SENT", "IN_PROGRESS"] {
            assert!(is_success(name), "{name}");
        }
        for name in [
            "DEVICE_ALREADY_ASSIGNED",
            "NOT_READY",
            "DEVICE_LOCKED",
            "",
            "_",
            "PARTIAL_SUCCESS_NOT_OK",
        ] {
            assert!(!is_success(name), "{name}");
        }
    }

    #[test]
    fn faults_are_words() {
        for name in ["DEVICE_NOT_FOUND", "NO_DEVICE_FOUND", "UPLOAD_FAILED", "NOT_EXISTS"] {
            assert!(is_fault(name) && is_fault_in_any_case(&name.to_lowercase()), "{name}");
        }
        for text in ["UploadFailed", "License not found.", "Upload failed!", "AlreadyThere"] {
            assert!(is_fault_in_any_case(text), "{text}");
        }
        for name in ["DEVICE_FOUND", "NO_ERROR", "WITHOUT_EXCEPTION", "FAILOVER", "", "_"] {
            assert!(!is_fault(name) && !is_fault_in_any_case(name), "{name}");
        }
        for text in
            ["No device has failed", "No errors found", "Élan failed", &"failed ".repeat(20)]
        {
            assert!(!is_fault_in_any_case(text), "{text}");
        }
        let words: alloc::vec::Vec<_> = words_of("_theServer.isBUSY-nowÉa B").collect();
        assert_eq!(words, ["the", "Server", "is", "BUSY", "nowÉa", "B"]);
    }

    #[test]
    fn names_are_identifiers() {
        for name in ["DEVICE_LOCKED", "M", "BAD_REQUEST_2"] {
            assert!(is_name(name.as_bytes()) && is_identifier(name.as_bytes()), "{name}");
        }
        for name in ["invalid_grant", "AccessDenied", "com.example.Error"] {
            assert!(!is_name(name.as_bytes()) && is_identifier(name.as_bytes()), "{name}");
        }
        for prose in ["", "Forbidden", "Bad Request", "Token abgelaufen", "_A", "1A", "É"] {
            assert!(!is_identifier(prose.as_bytes()), "{prose}");
        }
        assert!(!is_name("A".repeat(LONGEST + 1).as_bytes()));
    }

    #[test]
    fn words_are_compared_in_one_spelling() {
        for word in [
            "Partially failed",
            "partial-success",
            "PARTLY_DONE",
            "PartiallyComplete",
            "CompleteWithErrors",
            "COMPLETED_WITH_ERRORS",
            "Partial Success",
        ] {
            assert!(is_partial(word), "{word}");
        }
        for word in [
            "PARTIALLY_ASSIGNED",
            "PARTY",
            "FailedWithErrors",
            "WITH_ERRORS",
            "COMPLETED",
            "",
            "É_WITH_ERRORS",
        ] {
            assert!(!is_partial(word), "{word}");
        }
        assert_eq!(
            (status_of_phrase("BAD_REQUEST"), status_of_phrase("DENIED")),
            (Some(400), None)
        );
        assert!(!is_one_of("", NONE) && !is_one_of("-", NONE));
        assert!(!is_one_of("", PARTIAL) && !is_one_of(&"FAIL".repeat(40), FAILURES));
    }
}
