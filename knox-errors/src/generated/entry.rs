//! The code of a variant of an error enum: its own, or that of a field or row.

use core::marker::PhantomData;
use core::time::Duration;

use super::columns;
use crate::knox_code::for_pointers;
use crate::{Action, CatalogueWalk, CodeValue, DocsUrl, KnoxCode, KnoxItems, KnoxTable, Table};

/// An enum whose variants have codes. The derive macro implements it.
#[doc(hidden)]
pub trait HasEntry {
    fn __knox_entry(&self) -> Entry<'_>;
}

/// The code of a value of an error enum.
#[derive(Clone, Copy)]
pub enum Entry<'a> {
    /// The variant has a code of its own.
    Own(Own),
    /// A field, or a row of a table, has the code.
    Delegated(&'a dyn KnoxCode),
}

/// A row of a table, for [`Entry::Delegated`].
#[must_use]
pub const fn row<T: KnoxTable>(row: &'static T) -> &'static dyn KnoxCode {
    row
}

/// The values in the attribute of a variant.
#[derive(Clone, Copy)]
pub struct Own {
    value: Option<CodeValue<'static>>,
    name: Option<&'static str>,
    description: Option<&'static str>,
    status: Option<u16>,
    action: Option<Action>,
    /// In seconds.
    retry_after: Option<u32>,
}

impl Own {
    /// No code.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            value: None,
            name: None,
            description: None,
            status: None,
            action: None,
            retry_after: None,
        }
    }

    /// A code that is a number.
    #[must_use]
    pub const fn number(code: i128) -> Self {
        Self::none().value(CodeValue::Number(code))
    }

    /// A code that is a string.
    #[must_use]
    pub const fn text(code: &'static str) -> Self {
        Self::none().value(CodeValue::Text(code))
    }

    const fn value(mut self, value: CodeValue<'static>) -> Self {
        self.value = Some(value);
        self
    }

    #[must_use]
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    #[must_use]
    pub const fn description(mut self, description: &'static str) -> Self {
        self.description = columns::not_empty(description);
        self
    }

    #[must_use]
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    #[must_use]
    pub const fn action(mut self, action: Action) -> Self {
        self.action = Some(action);
        self
    }

    #[must_use]
    pub const fn retry_after(mut self, seconds: u32) -> Self {
        self.retry_after = Some(seconds);
        self
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
            Self::Delegated(field) => field.code_value(),
        }
    }

    #[must_use]
    pub fn name(self) -> Option<&'a str> {
        match self {
            Self::Own(own) => own.name,
            Self::Delegated(field) => field.code_name(),
        }
    }

    #[must_use]
    pub fn description(self) -> Option<&'a str> {
        match self {
            Self::Own(own) => own.description,
            Self::Delegated(field) => field.code_description(),
        }
    }

    #[must_use]
    pub fn status(self) -> Option<u16> {
        match self {
            Self::Own(own) => own.status,
            Self::Delegated(field) => field.code_status(),
        }
    }

    #[must_use]
    pub fn action(self) -> Option<Action> {
        match self {
            Self::Own(own) => own.action,
            Self::Delegated(field) => field.code_action(),
        }
    }

    #[must_use]
    pub fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Own(own) => own.retry_after.map(|seconds| Duration::from_secs(seconds.into())),
            Self::Delegated(field) => field.code_retry_after(),
        }
    }

    /// `own` is the table of the variants that have codes of their own.
    #[must_use]
    pub fn docs_url(self, own: &'static Table) -> Option<DocsUrl> {
        match self {
            Self::Own(Own { value, .. }) => {
                for index in 0..own.count() {
                    let row = own.row_at(index);
                    if Some(row.code()) == value {
                        return row.docs_url();
                    }
                }
                None
            }
            Self::Delegated(field) => field.code_docs_url(),
        }
    }

    #[must_use]
    pub fn items(self) -> Option<&'a dyn KnoxItems> {
        match self {
            Self::Own(_) => None,
            Self::Delegated(field) => field.code_items(),
        }
    }
}

/// What the catalogue of a type lists. It depends on the type only: generated code does not know
/// whether its enum is also a table, nor what a field's type points to.
///
/// There are several methods `list`. The compiler takes the one that needs the fewest references:
/// first that of a pointer, then that of a type with a code, then that of any type, whose missing
/// code is reported elsewhere.
pub struct Lists<T>(PhantomData<T>);

/// The same for a row of a table.
pub struct ListsRow<T: 'static>(pub &'static T);

impl<T> Lists<T> {
    pub const THIS: Self = Self(PhantomData);
}

impl<T: KnoxTable> Lists<T> {
    /// The table that the type is.
    pub const TABLE: Option<&'static Table> = Some(T::TABLE);
}

pub trait NoTable {
    const TABLE: Option<&'static Table> = None;
}

impl<T> NoTable for Lists<T> {}

macro_rules! list_through {
    ($($(#[$attribute:meta])* $pointer:ty;)*) => {$(
        $(#[$attribute])*
        impl<T: KnoxCode> Lists<$pointer> {
            pub fn list(self, walk: &mut CatalogueWalk<'_>) {
                walk.pass_on::<T>();
            }
        }
    )*};
}

for_pointers!(list_through);

pub trait Listed {
    fn list(self, walk: &mut CatalogueWalk<'_>);
}

impl<T: KnoxCode> Listed for Lists<T> {
    fn list(self, walk: &mut CatalogueWalk<'_>) {
        walk.pass_on::<T>();
    }
}

pub trait Unlisted {
    fn list(self, walk: &mut CatalogueWalk<'_>);
}

impl<T> Unlisted for &Lists<T> {
    fn list(self, _: &mut CatalogueWalk<'_>) {}
}

impl<T: KnoxTable> Listed for ListsRow<T> {
    fn list(self, walk: &mut CatalogueWalk<'_>) {
        walk.row(self.0.row());
    }
}

impl<T> Unlisted for &ListsRow<T> {
    fn list(self, _: &mut CatalogueWalk<'_>) {}
}
