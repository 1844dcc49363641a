//! Names as variants are written.

use heck::ToUpperCamelCase;

/// `UpperCamelCase`, as `heck` has it: names in capitals, which most are, in one
/// plain loop, as a macro is compiled without optimizations.
pub fn upper_camel_case(text: &str) -> String {
    let mut camel = Vec::with_capacity(text.len());
    let mut starts_word = true;
    for &byte in text.as_bytes() {
        match byte {
            b'_' => starts_word = true,
            b'A'..=b'Z' | b'0'..=b'9' => {
                let is_kept = starts_word || byte <= b'9';
                camel.push(if is_kept { byte } else { byte + (b'a' - b'A') });
                starts_word = false;
            }
            _ => return text.to_upper_camel_case(),
        }
    }
    String::from_utf8(camel).unwrap_or_default()
}
