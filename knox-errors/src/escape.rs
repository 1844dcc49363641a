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
        '\n' | '\r' | '\t' => write!(escaped, "{}", character.escape_default()),
        _ => write!(escaped, "{}", character.escape_unicode()),
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
    run(text, |byte, _| is_printable(byte))
}

/// The same, but without a leading space and without two spaces in a row.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would keep vectors from the chunks")]
pub(crate) fn printable_prose(text: &[u8]) -> usize {
    if text.first() == Some(&b' ') {
        return 0;
    }
    run(text, |byte, next| is_printable(byte) & !((byte == b' ') & (next == b' ')))
}

#[inline]
const fn is_printable(byte: u8) -> bool {
    byte.wrapping_sub(b' ') <= b'~' - b' '
}

/// The length of the leading bytes for which `is_plain` holds. It gets each byte with the next
/// one. Goes by chunks, which the compiler vectorizes, then byte by byte.
#[inline]
fn run(text: &[u8], is_plain: impl Fn(u8, u8) -> bool) -> usize {
    let is_plain_chunk = |chunk: &[u8; CHUNK + 1]| {
        (0..CHUNK).fold(true, |plain, at| plain & is_plain(chunk[at], chunk[at + 1]))
    };
    let mut at = 0;
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk) {
        if !is_plain_chunk(chunk) {
            break;
        }
        at += CHUNK;
    }
    // The last chunk overlaps the one before. Most strings then need no byte by byte.
    if let (Some(chunk), Some(last)) = (text.last_chunk(), text.last()) {
        if text.len() - at <= CHUNK && is_plain_chunk(chunk) && is_plain(*last, 0) {
            return text.len();
        }
    }
    let next = |at: usize| text.get(at + 1).copied().unwrap_or(0);
    at + (at..text.len()).take_while(|&at| is_plain(text[at], next(at))).count()
}

const CHUNK: usize = 16;
