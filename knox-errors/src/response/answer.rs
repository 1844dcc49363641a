//! What an answer says, whatever table its codes are looked up in.

use alloc::borrow::Cow;
use alloc::boxed::Box;

use crate::CodeValue;

/// A code that stands in a body.
pub struct Code<'a> {
    /// The digits, or the text without its quotes.
    pub text: Cow<'a, str>,
    /// Whether it is a number, not a text that may look like one.
    pub is_number: bool,
}

/// A code that is kept as it was sent.
#[derive(Clone)]
pub struct Sent {
    text: Box<str>,
    is_number: bool,
}

impl Sent {
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A number that `i128` cannot hold, or with a fraction, is given as its text.
    pub fn value(&self) -> CodeValue<'_> {
        let number = if self.is_number { self.text.parse().ok() } else { None };
        number.map_or(CodeValue::Text(&self.text), CodeValue::Number)
    }
}

impl From<Code<'_>> for Sent {
    fn from(code: Code<'_>) -> Self {
        Self { text: code.text.into(), is_number: code.is_number }
    }
}

/// What is said about one failure.
#[derive(Clone, Default)]
pub struct Said {
    pub code: Option<Sent>,
    pub name: Option<Box<str>>,
    /// The text for people; may hold what is nobody else's business.
    pub detail: Option<Box<str>>,
    /// What identifies the request, or the item of it.
    pub id: Option<Box<str>>,
}

impl Said {
    pub fn code(mut self, code: Option<Code<'_>>) -> Self {
        self.code = code.map(Sent::from);
        self
    }

    pub fn name(mut self, name: Option<Cow<'_, str>>) -> Self {
        self.name = name.map(Into::into);
        self
    }

    pub fn detail(mut self, detail: Option<Cow<'_, str>>) -> Self {
        self.detail = detail.map(Into::into);
        self
    }
}

/// What a body says as a whole, or of one item.
#[derive(Clone, Default)]
pub struct Answer {
    pub said: Said,
    /// Whether it tells a failure, also under a status that does not.
    pub is_failure: bool,
}
