//! A field of a lock file. A string is quoted if it could be read as something else.

use alloc::string::String;
use core::fmt::{self, Write};

use crate::escape::{escaped, is_hidden};

/// A string as a field.
pub struct Field<'a>(pub &'a str);

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_plain(self.0) { f.write_str(self.0) } else { quote(f, self.0) }
    }
}

/// Whether a field can be written without quotes.
pub fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('"')
        && text.trim().len() == text.len()
        && !text.chars().any(is_hidden)
}

/// Whether a string would be read as a number.
pub fn is_number(text: &str) -> bool {
    text.parse::<i128>().is_ok()
}

pub fn quote(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for char in text.chars() {
        match char {
            '"' | '\\' => write!(f, "\\{char}")?,
            _ if is_hidden(char) => f.write_str(escaped(char).text())?,
            _ => f.write_char(char)?,
        }
    }
    f.write_char('"')
}

/// The string in a quoted field.
pub fn unquote(field: &str) -> Option<String> {
    let inner = field.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut rest = inner.chars();
    while let Some(char) = rest.next() {
        text.push(match char {
            '"' => return None,
            '\\' => match rest.next()? {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                'u' => {
                    let (digits, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
                    rest = after.chars();
                    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?
                }
                char @ ('"' | '\\') => char,
                _ => return None,
            },
            char => char,
        });
    }
    Some(text)
}
