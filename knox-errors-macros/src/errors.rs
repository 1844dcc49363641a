//! Collects every mistake of a call, so that all are shown at once.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};

/// The mistakes found so far. Dropping it unread would lose them, so the only
/// way out is [`Errors::into_tokens`].
#[must_use]
#[derive(Default)]
pub struct Errors {
    found: Vec<syn::Error>,
}

impl Errors {
    /// Notes a mistake at `span`.
    pub fn add(&mut self, span: Span, message: impl Display) {
        self.found.push(syn::Error::new(span, message));
    }

    /// The value, or its mistake noted.
    pub fn value<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.found.push(error)).ok()
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// One `compile_error!` for each mistake.
    pub fn into_tokens(self) -> TokenStream {
        self.found.iter().map(syn::Error::to_compile_error).collect()
    }
}
