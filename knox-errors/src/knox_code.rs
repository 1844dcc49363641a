//! [`KnoxCode`], the trait of every value that can have a code.

use core::convert::Infallible;
use core::time::Duration;

use crate::{Action, CatalogueWalk, CodeValue, DocsUrl, KnoxItems};

/// A value that can have a code: a row of a table, an error that contains one, or a decoded
/// response.
///
/// The trait is object safe. The names of its methods begin with `code_`, so that they do not
/// clash with the getters of a table or with `std::error::Error::description`.
///
/// ```
/// use knox_errors::{CustomerAuthCode, KnoxCode};
///
/// fn log_line(error: &dyn KnoxCode) -> String {
///     match (error.code_value(), error.code_name()) {
///         (Some(code), Some(name)) => format!("{code} {name}"),
///         (Some(code), None) => format!("{code}"),
///         _ => String::from("no code"),
///     }
/// }
///
/// assert_eq!(log_line(&CustomerAuthCode::AccessTokenExpired), "4032251 ACCESS_TOKEN_EXPIRED");
/// ```
///
/// # Implementing the trait
///
/// `#[derive(KnoxCode)]` implements it. Most methods are required, so that an implementation by
/// hand does not forget one. One that contains another value with a code also passes on
/// [`code_docs_url`](Self::code_docs_url) and [`code_items`](Self::code_items).
///
/// ```
/// use std::time::Duration;
///
/// use knox_errors::{Action, CodeValue, KnoxCode};
///
/// struct QuotaExceeded;
///
/// impl KnoxCode for QuotaExceeded {
///     fn code_value(&self) -> Option<CodeValue<'_>> {
///         Some(CodeValue::Number(4_290_002))
///     }
///
///     fn code_name(&self) -> Option<&str> {
///         Some("QUOTA_EXCEEDED")
///     }
///
///     fn code_description(&self) -> Option<&str> {
///         None
///     }
///
///     fn code_status(&self) -> Option<u16> {
///         Some(429)
///     }
///
///     fn code_action(&self) -> Option<Action> {
///         Some(Action::WaitAndRetry)
///     }
///
///     fn code_retry_after(&self) -> Option<Duration> {
///         Some(Duration::from_secs(60))
///     }
/// }
///
/// assert!(QuotaExceeded.code_docs_url().is_none());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no code",
    label = "has no code",
    note = "what has a code is a table, or an enum or a struct with `#[derive(KnoxCode)]`"
)]
pub trait KnoxCode {
    /// The code, or `None` if the value has none.
    fn code_value(&self) -> Option<CodeValue<'_>>;

    /// The name of the code, such as `ACCESS_TOKEN_EXPIRED`.
    fn code_name(&self) -> Option<&str>;

    /// The description of the code.
    fn code_description(&self) -> Option<&str>;

    /// The HTTP status of the code, from 100 to 999.
    fn code_status(&self) -> Option<u16>;

    /// What the caller should do.
    fn code_action(&self) -> Option<Action>;

    /// How long to wait before sending the same request again: from the header `Retry-After` of
    /// a response, else from `retry_after` of a row or a variant.
    fn code_retry_after(&self) -> Option<Duration>;

    /// The address at which the code is documented: the link of its row, from
    /// `#[knox(docs = "…")]`.
    fn code_docs_url(&self) -> Option<DocsUrl> {
        None
    }

    /// The devices or items of a response that failed, each with its own code. `None` if the
    /// value is not a response.
    fn code_items(&self) -> Option<&dyn KnoxItems> {
        None
    }

    /// Lists every code that a value of the type can have, for [`Catalogue`](crate::Catalogue).
    /// By default, the type is listed as one whose values can have any code, or none. A pointer
    /// such as `Box<T>` is listed in this way too, because `T` can be `dyn KnoxCode`: list `T`
    /// itself. The derive does so for fields.
    fn code_catalogue(walk: &mut CatalogueWalk<'_>)
    where
        Self: Sized,
    {
        walk.open::<Self>();
    }

    /// The title of a document of the codes.
    #[doc(hidden)]
    #[must_use]
    fn code_title() -> &'static str
    where
        Self: Sized,
    {
        core::any::type_name::<Self>()
    }
}

/// The methods of [`KnoxCode`] except `code_value`, passed on to another value.
macro_rules! pass_on {
    ($self:ident => $to:expr) => {
        #[inline]
        fn code_name(&$self) -> Option<&str> {
            $to.code_name()
        }

        #[inline]
        fn code_description(&$self) -> Option<&str> {
            $to.code_description()
        }

        #[inline]
        fn code_status(&$self) -> Option<u16> {
            $to.code_status()
        }

        #[inline]
        fn code_action(&$self) -> Option<crate::Action> {
            $to.code_action()
        }

        #[inline]
        fn code_retry_after(&$self) -> Option<core::time::Duration> {
            $to.code_retry_after()
        }

        #[inline]
        fn code_docs_url(&$self) -> Option<crate::DocsUrl> {
            $to.code_docs_url()
        }

        #[inline]
        fn code_items(&$self) -> Option<&dyn crate::KnoxItems> {
            $to.code_items()
        }
    };
}

pub(crate) use pass_on;

/// Calls a macro with the pointers that have the code of what they point to.
macro_rules! for_pointers {
    ($macro:ident) => {
        $macro! {
            &T;
            #[cfg(feature = "alloc")]
            alloc::boxed::Box<T>;
            #[cfg(feature = "alloc")]
            alloc::rc::Rc<T>;
            #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
            alloc::sync::Arc<T>;
        }
    };
}

pub(crate) use for_pointers;

macro_rules! through_pointers {
    ($($(#[$attribute:meta])* $pointer:ty;)*) => {$(
        $(#[$attribute])*
        impl<T: KnoxCode + ?Sized> KnoxCode for $pointer {
            #[inline]
            fn code_value(&self) -> Option<CodeValue<'_>> {
                (**self).code_value()
            }

            pass_on!(self => (**self));
        }
    )*};
}

for_pointers!(through_pointers);

/// There is no value, and no code. For results that cannot fail.
impl KnoxCode for Infallible {
    #[inline]
    fn code_value(&self) -> Option<CodeValue<'_>> {
        match *self {}
    }

    pass_on!(self => never(*self));

    #[inline]
    fn code_catalogue(_: &mut CatalogueWalk<'_>) {}
}

#[inline]
const fn never(value: Infallible) -> &'static dyn KnoxCode {
    match value {}
}
