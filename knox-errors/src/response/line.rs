//! What of an answer may stand in a line of a log.

/// The longest text, in bytes, that is shown.
const LONGEST: usize = 64;

/// The text, if it is one word in ASCII such as a code, a name or an id: what is
/// not may be a sentence with somebody's address in it, or break the line.
pub fn word(text: &str) -> Option<&str> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    let fits = (1..=LONGEST).contains(&text.len());
    (fits && text.bytes().all(is_word)).then_some(text)
}
