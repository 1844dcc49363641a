//! Makes strings from outside safe for a terminal: on one line, of bounded length.

/// The length, in bytes, beyond which a string is cut: all strings of the official tables are
/// shorter.
pub const LONGEST: usize = 400;

/// The string with its hidden characters escaped, and cut if it is long.
pub fn escape(text: &str) -> String {
    let mut line = String::new();
    for character in text.chars() {
        if line.len() >= LONGEST {
            line.push('…');
            break;
        }
        match character {
            '\n' | '\r' | '\t' => line.extend(character.escape_default()),
            _ if is_hidden(character) => line.extend(character.escape_unicode()),
            _ => line.push(character),
        }
    }
    line
}

/// Whether a character is a control character, ends a line, changes the direction of others,
/// joins the one before it or has no width.
pub fn is_hidden(character: char) -> bool {
    match character {
        '"' | '\'' | '\\' => false,
        // Letters without width; `escape_debug` covers the rest.
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => true,
        _ => character.escape_debug().len() > 1,
    }
}
