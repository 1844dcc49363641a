//! [`code_in_chain`], which looks for codes in an error and its sources.

use core::error::Error;

use crate::KnoxCode;
use crate::seal::Seal;

/// What [`code_in_chain`] looks for: an error type, or a tuple of several.
///
/// The trait is sealed. It is implemented for every error with a code, and for tuples of two to
/// six of them.
///
/// ```
/// use std::error::Error;
///
/// use knox_errors::{CustomerAuthCode, HttpCode, KnoxCode, code_in_chain};
///
/// /// The status that a service responds with.
/// fn status(error: &(dyn Error + 'static)) -> u16 {
///     let found = code_in_chain::<(CustomerAuthCode, HttpCode)>(error);
///     found.and_then(|code| code.code_status()).unwrap_or(500)
/// }
///
/// assert_eq!(status(&HttpCode::NotFound), 404);
/// assert_eq!(status(&std::fmt::Error), 500);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error with a code",
    label = "not an error with a code, nor several of them",
    note = "an error with a code implements `Error` and `KnoxCode`; several are a tuple of two to six"
)]
pub trait ChainCode {
    /// What is found: `&T`, or for several types `&dyn KnoxCode`.
    type Found<'a>;

    #[doc(hidden)]
    const SEAL: Seal;

    /// The error as the type, or as the first type of several that it is.
    #[doc(hidden)]
    fn downcast<'a>(error: &'a (dyn Error + 'static)) -> Option<Self::Found<'a>>;
}

impl<T: KnoxCode + Error + 'static> ChainCode for T {
    type Found<'a> = &'a T;
    #[doc(hidden)]
    const SEAL: Seal = Seal;

    #[doc(hidden)]
    fn downcast<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
        through_pointers(error)
    }
}

/// The error as the type, also if it is in a `Box` or an `Arc`.
fn through_pointers<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    let found = error.downcast_ref();
    #[cfg(feature = "alloc")]
    let found = found.or_else(|| Some(&**error.downcast_ref::<alloc::boxed::Box<T>>()?));
    #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
    let found = found.or_else(|| Some(&**error.downcast_ref::<alloc::sync::Arc<T>>()?));
    found
}

macro_rules! tuples {
    ($($($one:ident)+;)*) => {$(
        impl<$($one: KnoxCode + Error + 'static),+> ChainCode for ($($one,)+) {
            type Found<'a> = &'a dyn KnoxCode;
            #[doc(hidden)]
            const SEAL: Seal = Seal;

            #[doc(hidden)]
            fn downcast<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a dyn KnoxCode> {
                $(
                    if let Some(found) = through_pointers::<$one>(error) {
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

/// Finds the first `T` in an error and its sources, beginning with the error itself. It is for
/// code that has a `dyn Error`, such as the logging or the HTTP layer of a service.
///
/// With several types in a tuple, it finds the outermost error that is one of them, and gives it
/// as `&dyn KnoxCode`.
///
/// ```
/// use std::{error::Error, fmt};
///
/// use knox_errors::{CustomerAuthCode, HttpCode, code_in_chain};
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
/// let code = code_in_chain::<CustomerAuthCode>(&*error);
/// assert_eq!(code, Some(&CustomerAuthCode::AccessTokenExpired));
///
/// // One of several types:
/// let code = code_in_chain::<(HttpCode, CustomerAuthCode)>(&*error).unwrap();
/// assert_eq!(code.code_status(), Some(403));
/// ```
///
/// thiserror's `transparent` passes on the source of the field, not the field. The field itself
/// is then not among the sources: look for the outer type, which has the code of the field.
///
/// ```
/// use knox_errors::{CustomerAuthCode, KnoxCode, code_in_chain};
///
/// #[derive(Debug, thiserror::Error, KnoxCode)]
/// enum SyncError {
///     #[error(transparent)]
///     #[knox(transparent)]
///     Auth(#[from] CustomerAuthCode),
/// }
///
/// let error = SyncError::from(CustomerAuthCode::AccessTokenExpired);
/// assert_eq!(code_in_chain::<CustomerAuthCode>(&error), None);
/// let code = code_in_chain::<(SyncError, CustomerAuthCode)>(&error).unwrap();
/// assert_eq!(code.code_name(), Some("ACCESS_TOKEN_EXPIRED"));
/// ```
///
/// An error is a `T` only if it is of that very type, or a `Box` or an `Arc` of it. To find an
/// [`OpenCode`](crate::OpenCode) or a whole response, look for `OpenCode<T>` or `KnoxError<T>`.
#[must_use]
pub fn code_in_chain<'a, T: ChainCode>(error: &'a (dyn Error + 'static)) -> Option<T::Found<'a>> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = T::downcast(error) {
            return Some(found);
        }
        next = error.source();
    }
    None
}
