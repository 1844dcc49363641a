//! Long lists, written as text and lexed at once: rustc's lexer is compiled with
//! optimizations, which a macro is not, and it is spared a call for each token.

extern crate proc_macro;

use std::fmt::Write;

use proc_macro2::TokenStream;

/// The tokens of a source text, all at the macro's call.
pub fn source(text: &str) -> TokenStream {
    // Only literals, paths and attributes of our own making are ever written.
    if proc_macro::is_available() {
        // Not by `proc_macro2`, which lexes for itself first.
        return text.parse::<proc_macro::TokenStream>().unwrap_or_default().into();
    }
    text.parse().unwrap_or_default()
}

/// A list of integers.
pub fn numbers(values: &[usize]) -> TokenStream {
    let mut text = String::new();
    for value in values {
        let _ = write!(text, "{value},");
    }
    source(&text)
}

/// A list of string literals.
pub fn texts(values: &[&str]) -> TokenStream {
    let mut text = String::new();
    for value in values {
        let _ = write!(text, "{value:?},");
    }
    source(&text)
}
