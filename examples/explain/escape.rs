//! What comes from outside as a terminal may show it: on one line, of bounded length.

/// The bytes of a string after which the rest is cut: no string of the official tables is
/// as long.
pub const LONGEST: usize = 400;

/// The string with its hidden characters escaped, and cut where it is long.
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

/// Whether a character is a control, ends a line, turns the direction of others, joins the
/// one before it or has no width.
pub fn is_hidden(character: char) -> bool {
    match character {
        '"' | '\'' | '\\' => false,
        // The letters without width; `escape_debug` knows everything else.
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => true,
        _ => character.escape_debug().len() > 1,
    }
}
