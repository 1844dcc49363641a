//! Which characters are escaped on one line, and how.

use core::fmt::Write;

use crate::const_str::ConstStr;

/// Whether the character is escaped where every character matters.
pub(crate) fn is_escaped(character: char) -> bool {
    character != ' ' && character.is_whitespace() || is_hidden(character)
}

/// The escape of a character, at most `\u{10ffff}`.
pub(crate) fn escaped(character: char) -> ConstStr<12> {
    let mut escaped = ConstStr::new();
    // Never fails: the escape fits.
    let _ = match character {
        '\n' => escaped.write_str("\\n"),
        '\r' => escaped.write_str("\\r"),
        '\t' => escaped.write_str("\\t"),
        _ => write!(escaped, "\\u{{{:x}}}", u32::from(character)),
    };
    escaped
}

/// Whether a character is invisible: a control character, one that changes the direction of
/// others, one without width, or one that ends a line. These include all characters that Unicode
/// says to ignore where they cannot be shown (`Default_Ignorable_Code_Point`), except U+FE0F,
/// which makes an emoji of the character before it.
pub(crate) const fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}'
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0e}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// The length of the printable ASCII at the beginning of a string.
pub(crate) fn printable(text: &[u8]) -> usize {
    leading_plain(text, false)
}

/// The same, but without a leading space and without two spaces in a row.
pub(crate) fn printable_prose(text: &[u8]) -> usize {
    if text.first() == Some(&b' ') { 0 } else { leading_plain(text, true) }
}

const CHUNK: usize = 16;

/// The number of leading bytes that are plain. Goes by chunks, which the compiler vectorizes, then
/// byte by byte.
fn leading_plain(text: &[u8], is_prose: bool) -> usize {
    let mut at = 0;
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk) {
        if !is_plain_chunk(chunk, is_prose) {
            break;
        }
        at += CHUNK;
    }
    // The last chunk overlaps the one before. Most strings then need no byte by byte.
    if let (Some(chunk), Some(last)) = (text.last_chunk(), text.last()) {
        if text.len() - at <= CHUNK
            && is_plain_chunk(chunk, is_prose)
            && is_plain(*last, 0, is_prose)
        {
            return text.len();
        }
    }
    while at < text.len() {
        let next = if at + 1 < text.len() { text[at + 1] } else { 0 };
        if !is_plain(text[at], next, is_prose) {
            break;
        }
        at += 1;
    }
    at
}

/// Whether all bytes except the last are plain.
#[inline]
fn is_plain_chunk(chunk: &[u8; CHUNK + 1], is_prose: bool) -> bool {
    let mut plain = true;
    for at in 0..CHUNK {
        plain &= is_plain(chunk[at], chunk[at + 1], is_prose);
    }
    plain
}

/// Whether a byte is printable ASCII and, in prose, not a space before another space.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would keep vectors from the chunks")]
#[inline]
const fn is_plain(byte: u8, next: u8, is_prose: bool) -> bool {
    let is_printable = byte.wrapping_sub(b' ') <= b'~' - b' ';
    is_printable & !(is_prose & (byte == b' ') & (next == b' '))
}
