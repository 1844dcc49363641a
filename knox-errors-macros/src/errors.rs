//! Collects every mistake of a call, so that all are shown at once.

use std::fmt::Display;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Where a mistake is: from the first to the last of some tokens.
#[derive(Clone, Copy)]
pub struct Place {
    pub first: Span,
    last: Span,
}

impl Place {
    /// The place of these tokens, or where there are none, another.
    pub fn of(tokens: &[TokenTree], otherwise: Span) -> Self {
        let span = |token: Option<&TokenTree>| token.map_or(otherwise, TokenTree::span);
        Self { first: span(tokens.first()), last: span(tokens.last()) }
    }

    pub fn error(self, message: impl Display) -> syn::Error {
        // Spans cannot be joined on stable; syn takes both from tokens.
        let (first, last) = (Ident::new("_", self.first), Ident::new("_", self.last));
        syn::Error::new_spanned(quote!(#first #last), message)
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self { first: span, last: span }
    }
}

/// The mistakes found so far. Dropping it unread would lose them, so the only
/// way out is [`Errors::into_tokens`].
#[must_use]
#[derive(Default)]
pub struct Errors {
    found: Vec<syn::Error>,
    /// The messages of an earlier parse of the same table.
    said: Vec<String>,
}

impl Errors {
    /// None yet but those that were said.
    pub fn beside(said: Vec<String>) -> Self {
        Self { found: Vec::new(), said }
    }

    /// Notes a mistake.
    pub fn add(&mut self, place: impl Into<Place>, message: impl Display) {
        self.push(place.into().error(message));
    }

    pub fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// The value, or its mistake noted.
    pub fn value<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Whether there are none, said ones included.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.said.is_empty()
    }

    /// What has been said when these are shown.
    pub fn messages(&self) -> Vec<String> {
        let mut messages = self.said.clone();
        for error in &self.found {
            messages.push(error.to_string());
        }
        messages
    }

    /// One `compile_error!` for each mistake that was not said.
    pub fn into_tokens(self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for error in &self.found {
            if !self.said.contains(&error.to_string()) {
                error.to_compile_error().to_tokens(&mut tokens);
            }
        }
        tokens
    }
}
