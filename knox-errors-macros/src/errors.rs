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
    /// The [marks](mark) of an earlier parse of the same table.
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

    /// Notes a mistake that shows at two places; they are told one behind the other.
    pub fn add_pair(&mut self, mut error: syn::Error, other: syn::Error) {
        error.combine(other);
        self.push(error);
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

    /// The marks of what has been said when these are shown.
    pub fn marks(&self) -> Vec<String> {
        let mut marks = self.said.clone();
        for errors in &self.found {
            for error in errors {
                marks.push(mark(&error));
            }
        }
        marks
    }

    /// One `compile_error!` for each mistake that was not said, in the order of the
    /// source.
    pub fn into_tokens(self) -> TokenStream {
        let mut ordered: Vec<(usize, TokenStream)> = Vec::new();
        for errors in self.found {
            let start = start(errors.span());
            let mut tokens = TokenStream::new();
            for error in errors {
                if !self.said.contains(&mark(&error)) {
                    error.to_compile_error().to_tokens(&mut tokens);
                }
            }
            let mut place = ordered.len();
            while place > 0 && ordered[place - 1].0 > start {
                place -= 1;
            }
            ordered.insert(place, (start, tokens));
        }
        let mut tokens = TokenStream::new();
        for (_, error) in ordered {
            error.to_tokens(&mut tokens);
        }
        tokens
    }
}

/// What tells a mistake from another of the same message. Spans cannot be compared
/// on Rust 1.85; how they are shown can.
fn mark(error: &syn::Error) -> String {
    format!("{:?} {error}", error.span())
}

/// Where a span starts, as it is shown: `#0 bytes(5..8)`. Where it is shown
/// otherwise, mistakes stay in the order in which they were found.
fn start(span: Span) -> usize {
    let shown = format!("{span:?}");
    let Some((_, bytes)) = shown.split_once("bytes(") else { return 0 };
    let Some((start, _)) = bytes.split_once("..") else { return 0 };
    start.parse().unwrap_or_default()
}
