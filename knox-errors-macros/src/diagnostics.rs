//! Collects every error of a call, so that all are reported at once.

use std::ops::Range;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::lookup::order;

/// The first and the last span of some tokens.
#[derive(Clone, Copy)]
pub struct SpanRange {
    pub first: Span,
    last: Span,
    /// The position of the first token in the input, counted while parsing: spans cannot be
    /// compared on Rust 1.85. Tokens in a cell or an attribute have the position of its first.
    pub number: usize,
}

impl SpanRange {
    pub fn new(span: Span, number: usize) -> Self {
        Self { first: span, last: span, number }
    }

    pub fn start(tokens: &[TokenTree], number: usize) -> Self {
        Self::new(tokens.first().map_or_else(Span::call_site, TokenTree::span), number)
    }

    /// The same position with another span inside.
    pub fn at(self, span: Span) -> Self {
        Self::new(span, self.number)
    }

    /// The same position with the span of these tokens, if there are any.
    pub fn of(self, tokens: &[TokenTree]) -> Self {
        match tokens {
            [] => self,
            [only] => self.at(only.span()),
            [first, .., last] => {
                Self { first: first.span(), last: last.span(), number: self.number }
            }
        }
    }

    pub fn error(self, message: impl Into<String>) -> syn::Error {
        // Spans cannot be joined on stable; syn takes both from tokens.
        let (first, last) = (Ident::new("_", self.first), Ident::new("_", self.last));
        syn::Error::new_spanned(quote!(#first #last), message.into())
    }

    /// The note at the first occurrence of what is repeated. A macro cannot emit notes on stable
    /// Rust, so it is combined with the error as a second one.
    pub fn first_is_here(self, what: &str) -> syn::Error {
        self.error(format!("the first one is here: {what}"))
    }
}

#[derive(Clone, Copy)]
pub enum Once {
    /// A `|` at an end of a line: likely all lines of the table have one.
    OuterBar,
    CommaAfterRow,
    CommaBetweenColumns,
}

/// The errors found so far. `finish` gives the value only if there are none.
#[must_use]
#[derive(Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// The kinds already reported for the current table.
    once: [bool; 3],
    /// The first row of the current table without a variant, and the number of others.
    without_variant: Option<(SpanRange, String, usize)>,
    is_read: bool,
}

struct Diagnostic {
    number: usize,
    error: syn::Error,
}

pub struct Sound<T>(T);

impl<T> Sound<T> {
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> std::ops::Deref for Sound<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

pub struct Rejected<T> {
    /// One `compile_error!` for each error.
    pub errors: TokenStream,
    pub value: T,
    /// The positions of the errors.
    numbers: Vec<usize>,
}

impl<T> Rejected<T> {
    pub fn has_errors_in(&self, numbers: &Range<usize>) -> bool {
        for &number in &self.numbers {
            if numbers.start <= number && number < numbers.end {
                return true;
            }
        }
        false
    }
}

impl Diagnostics {
    pub fn report(&mut self, at: SpanRange, message: impl Into<String>) {
        self.report_error(at.error(message), at);
    }

    pub fn report_error(&mut self, error: syn::Error, at: SpanRange) {
        self.found.push(Diagnostic { number: at.number, error });
    }

    pub fn ok_or_report<T>(&mut self, result: syn::Result<T>, at: SpanRange) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.report_error(error, at);
                None
            }
        }
    }

    pub fn push_or_report<T>(&mut self, list: &mut Vec<T>, result: syn::Result<T>, at: SpanRange) {
        if let Some(value) = self.ok_or_report(result, at) {
            list.push(value);
        }
    }

    pub fn begin_table(&mut self) {
        self.report_counted();
        self.once = [false; 3];
    }

    /// Reports a row without a variant: all such rows of a table are one error.
    pub fn report_without_variant(&mut self, at: SpanRange, message: String) {
        match &mut self.without_variant {
            Some((_, _, others)) => *others += 1,
            first => *first = Some((at, message, 0)),
        }
    }

    fn report_counted(&mut self) {
        let Some((at, message, others)) = self.without_variant.take() else { return };
        let more = match others {
            0 => String::new(),
            1 => String::from("; one more row has no variant"),
            others => format!("; {others} more rows have no variant"),
        };
        self.report(at, message + &more);
    }

    pub fn report_once(&mut self, kind: Once, at: SpanRange, message: impl Into<String>) {
        if !self.has_reported(kind) {
            self.once[kind as usize] = true;
            self.report(at, message);
        }
    }

    pub fn has_reported(&self, kind: Once) -> bool {
        self.once[kind as usize]
    }

    pub fn count(&self) -> usize {
        self.found.len() + usize::from(self.without_variant.is_some())
    }

    pub fn discard(mut self) {
        self.is_read = true;
    }

    pub fn finish<T>(mut self, value: T) -> Result<Sound<T>, Rejected<T>> {
        self.report_counted();
        let mut numbers = Vec::new();
        for found in &self.found {
            numbers.push(found.number);
        }
        let errors = self.into_errors();
        if numbers.is_empty() { Ok(Sound(value)) } else { Err(Rejected { errors, value, numbers }) }
    }

    /// One `compile_error!` for each error, in the order of the source.
    pub fn into_errors(mut self) -> TokenStream {
        self.report_counted();
        self.is_read = true;
        let number = |index: usize| self.found[index].number;
        let mut tokens = TokenStream::new();
        for &index in &order(self.found.len(), &|one, other| number(one).cmp(&number(other))) {
            self.found[index].error.to_compile_error().to_tokens(&mut tokens);
        }
        tokens
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        debug_assert!(
            self.is_read || std::thread::panicking(),
            "diagnostics are dropped unread: call `finish`, `into_errors` or `discard`"
        );
    }
}
