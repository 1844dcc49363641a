//! Rust source, written as a string and lexed at once: rustc's lexer is optimized, unlike a macro,
//! and one call of it replaces a call for each token.

extern crate proc_macro;

use std::fmt::Write;

use proc_macro2::TokenStream;

/// The tokens of a source, with the span of the macro's call.
pub fn lex(source: &str) -> TokenStream {
    // It holds only literals, paths, keywords and attributes that this crate writes.
    if proc_macro::is_available() {
        // Directly: `proc_macro2` would lex the source itself first.
        return source.parse::<proc_macro::TokenStream>().unwrap_or_default().into();
    }
    source.parse().unwrap_or_default()
}

/// Writes a length and a byte string of numbers of `width` bytes, in little-endian order.
pub fn bytes(source: &mut String, width: usize, values: &[u64]) {
    let _ = write!(source, "{} b\"", values.len() * width);
    for value in values {
        for &byte in &value.to_le_bytes()[..width] {
            byte_in_string(source, byte);
        }
    }
    source.push('"');
}

fn byte_in_string(source: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    match byte {
        b'"' | b'\\' => source.push('\\'),
        b' '..=b'~' => {}
        _ => {
            source.push_str("\\x");
            source.push(char::from(DIGITS[usize::from(byte >> 4)]));
            source.push(char::from(DIGITS[usize::from(byte & 15)]));
            return;
        }
    }
    source.push(char::from(byte));
}

/// Writes a length and a list of numbers.
pub fn numbers(source: &mut String, values: &[u64]) {
    let _ = write!(source, "{} [", values.len());
    for value in values {
        let _ = write!(source, "{value},");
    }
    source.push(']');
}
