//! [`find_code`], which looks for codes in an error and its sources.

use core::error::Error;

use crate::KnoxCode;

/// What [`find_code`] looks for: a type of error, or several in a tuple.
///
/// Sealed: it is implemented for every error that carries a code, and for tuples
/// of two to six of them.
///
/// ```
/// use std::error::Error;
///
/// use knox_errors::{CustomerAuthCode, HttpCode, KnoxCode, find_code};
///
/// /// The status that a service answers with.
/// fn status(error: &(dyn Error + 'static)) -> u16 {
///     let found = find_code::<(CustomerAuthCode, HttpCode)>(error);
///     found.and_then(|code| code.code_status()).unwrap_or(500)
/// }
///
/// assert_eq!(status(&HttpCode::NotFound), 404);
/// assert_eq!(status(&std::fmt::Error), 500);
/// ```
pub trait FindCode: sealed::Sealed {
    /// What is found: `&T`, or for several types what they have in common,
    /// `&dyn KnoxCode`.
    type Found<'a>;

    /// The error as the type, or as the first of several.
    fn of<'a>(error: &'a (dyn Error + 'static)) -> Option<Self::Found<'a>>;
}

mod sealed {
    pub trait Sealed {}
}

impl<T: KnoxCode + Error + 'static> sealed::Sealed for T {}

impl<T: KnoxCode + Error + 'static> FindCode for T {
    type Found<'a> = &'a T;

    fn of<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
        error.downcast_ref()
    }
}

macro_rules! tuples {
    ($($($one:ident)+;)*) => {$(
        impl<$($one: KnoxCode + Error + 'static),+> sealed::Sealed for ($($one,)+) {}

        impl<$($one: KnoxCode + Error + 'static),+> FindCode for ($($one,)+) {
            type Found<'a> = &'a dyn KnoxCode;

            fn of<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a dyn KnoxCode> {
                $(
                    if let Some(found) = error.downcast_ref::<$one>() {
                        return Some(found);
                    }
                )+
                None
            }
        }
    )*};
}

tuples! {
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
}

/// Finds the first `T` among an error and its sources, the error itself first: for
/// the log line and the HTTP edge of a service, which hold a `dyn Error`.
///
/// With several types in a tuple, the outermost error that is one of them is
/// found, as `&dyn KnoxCode`.
///
/// ```
/// use std::{error::Error, fmt};
///
/// use knox_errors::{CustomerAuthCode, HttpCode, find_code};
///
/// #[derive(Debug)]
/// struct SyncFailed(CustomerAuthCode);
///
/// impl fmt::Display for SyncFailed {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         f.write_str("the sync failed")
///     }
/// }
///
/// impl Error for SyncFailed {
///     fn source(&self) -> Option<&(dyn Error + 'static)> {
///         Some(&self.0)
///     }
/// }
///
/// let error: Box<dyn Error> = Box::new(SyncFailed(CustomerAuthCode::AccessTokenExpired));
/// let code = find_code::<CustomerAuthCode>(&*error);
/// assert_eq!(code, Some(&CustomerAuthCode::AccessTokenExpired));
///
/// // One of several types:
/// let code = find_code::<(HttpCode, CustomerAuthCode)>(&*error).unwrap();
/// assert_eq!(code.code_status(), Some(403));
/// ```
///
/// thiserror's `transparent` passes on the source of the field, so that the field
/// itself is none among the sources: look for the outer type, which carries the
/// field's code.
///
/// ```
/// use knox_errors::{CustomerAuthCode, KnoxCode, find_code};
///
/// #[derive(Debug, thiserror::Error, KnoxCode)]
/// enum SyncError {
///     #[error(transparent)]
///     #[knox(transparent)]
///     Auth(#[from] CustomerAuthCode),
/// }
///
/// let error = SyncError::from(CustomerAuthCode::AccessTokenExpired);
/// assert_eq!(find_code::<CustomerAuthCode>(&error), None);
/// let code = find_code::<(SyncError, CustomerAuthCode)>(&error).unwrap();
/// assert_eq!(code.code_name(), Some("ACCESS_TOKEN_EXPIRED"));
/// ```
///
/// An error is a `T` where it is that very type: one that holds a boxed row, an
/// [`OpenCode`](crate::OpenCode) or a whole answer as its source is looked for as
/// `Box<T>`, `OpenCode<T>` or `KnoxError<T>`.
#[must_use]
pub fn find_code<'a, T: FindCode>(error: &'a (dyn Error + 'static)) -> Option<T::Found<'a>> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = T::of(error) {
            return Some(found);
        }
        next = error.source();
    }
    None
}
