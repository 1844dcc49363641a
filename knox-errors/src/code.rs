//! [`KnoxCode`], the trait of everything that may carry a code.

use core::fmt;
use core::time::Duration;

use crate::{Action, CodeValue};

/// A value that may carry a code: a row of a table, an error that holds one, or
/// an answer that was decoded.
///
/// The trait is object safe. Its methods are prefixed so that they clash neither
/// with the getters of a table nor with `std::error::Error::description`.
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
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no code",
    label = "carries no code",
    note = "what carries a code is a table, or an enum with `#[derive(KnoxCode)]`"
)]
pub trait KnoxCode {
    /// The code, or `None` where the value carries none.
    fn code_value(&self) -> Option<CodeValue<'_>>;

    /// The name that people read, such as `ACCESS_TOKEN_EXPIRED`.
    fn code_name(&self) -> Option<&str> {
        None
    }

    /// The sentence that explains the code.
    fn code_description(&self) -> Option<&str> {
        None
    }

    /// The HTTP status that goes with the code, from 100 to 999.
    fn code_status(&self) -> Option<u16> {
        None
    }

    /// What the caller should do about it.
    fn code_action(&self) -> Option<Action> {
        None
    }

    /// How long the service that sent the code asks to wait: of a whole answer with
    /// the header `Retry-After`.
    fn code_retry_after(&self) -> Option<Duration> {
        None
    }

    /// Shows each device or item of a whole answer that failed by itself: its code,
    /// and what it is in one line.
    fn code_items(&self, show: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display)) {
        let _ = show;
    }
}

/// What points to a value that may carry a code carries it too.
macro_rules! through_pointer {
    ($pointer:ty) => {
        impl<T: KnoxCode + ?Sized> KnoxCode for $pointer {
            fn code_value(&self) -> Option<CodeValue<'_>> {
                (**self).code_value()
            }

            fn code_name(&self) -> Option<&str> {
                (**self).code_name()
            }

            fn code_description(&self) -> Option<&str> {
                (**self).code_description()
            }

            fn code_status(&self) -> Option<u16> {
                (**self).code_status()
            }

            fn code_action(&self) -> Option<Action> {
                (**self).code_action()
            }

            fn code_retry_after(&self) -> Option<Duration> {
                (**self).code_retry_after()
            }

            fn code_items(&self, show: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display)) {
                (**self).code_items(show);
            }
        }
    };
}

through_pointer!(&T);
#[cfg(feature = "alloc")]
through_pointer!(alloc::boxed::Box<T>);
