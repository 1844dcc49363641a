//! What a variant of an error enum has: a code of its own, or that of a field.

use core::time::Duration;

use crate::{Action, CodeValue, KnoxCode, KnoxItems};

/// An error enum.
#[doc(hidden)]
pub trait HasEntry {
    fn __knox_entry(&self) -> Entry<'_>;
}

/// The code of a value of an error enum.
#[derive(Clone, Copy)]
pub enum Entry<'a> {
    /// What the variant's attribute says.
    Own(Own),
    /// A field that has the code.
    Passed(&'a dyn KnoxCode),
}

/// What the attribute of a variant says.
#[derive(Clone, Copy)]
pub struct Own {
    value: Option<CodeValue<'static>>,
    name: Option<&'static str>,
    description: Option<&'static str>,
    status: Option<u16>,
    action: Option<Action>,
}

impl Own {
    /// No code.
    #[must_use]
    pub const fn none() -> Self {
        Self { value: None, name: None, description: None, status: None, action: None }
    }

    /// A code that is a number.
    #[must_use]
    pub const fn number(code: i128) -> Self {
        Self { value: Some(CodeValue::Number(code)), ..Self::none() }
    }

    /// A code that is a string.
    #[must_use]
    pub const fn text(code: &'static str) -> Self {
        Self { value: Some(CodeValue::Text(code)), ..Self::none() }
    }

    #[must_use]
    pub const fn name(self, name: &'static str) -> Self {
        Self { name: Some(name), ..self }
    }

    #[must_use]
    pub const fn description(self, description: &'static str) -> Self {
        Self { description: Some(description), ..self }
    }

    #[must_use]
    pub const fn status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    #[must_use]
    pub const fn action(self, action: Action) -> Self {
        Self { action: Some(action), ..self }
    }

    #[must_use]
    pub const fn entry(self) -> Entry<'static> {
        Entry::Own(self)
    }
}

/// The methods of [`KnoxCode`].
impl<'a> Entry<'a> {
    #[must_use]
    pub fn value(self) -> Option<CodeValue<'a>> {
        match self {
            Self::Own(own) => own.value,
            Self::Passed(field) => field.code_value(),
        }
    }

    #[must_use]
    pub fn name(self) -> Option<&'a str> {
        match self {
            Self::Own(own) => own.name,
            Self::Passed(field) => field.code_name(),
        }
    }

    #[must_use]
    pub fn description(self) -> Option<&'a str> {
        match self {
            Self::Own(own) => own.description,
            Self::Passed(field) => field.code_description(),
        }
    }

    #[must_use]
    pub fn status(self) -> Option<u16> {
        match self {
            Self::Own(own) => own.status,
            Self::Passed(field) => field.code_status(),
        }
    }

    #[must_use]
    pub fn action(self) -> Option<Action> {
        match self {
            Self::Own(own) => own.action,
            Self::Passed(field) => field.code_action(),
        }
    }

    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Own(_) => None,
            Self::Passed(field) => field.code_retry_after(),
        }
    }

    #[must_use]
    pub fn items(self) -> Option<&'a dyn KnoxItems> {
        match self {
            Self::Own(_) => None,
            Self::Passed(field) => field.code_items(),
        }
    }
}
