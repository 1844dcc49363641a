//! The path to what generated code calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The library's private part. Its name is of one version, so that nobody can rely
/// on it, and a pair of crates that do not belong together does not compile.
pub fn private(krate: &TokenStream) -> TokenStream {
    let name = concat!(
        "__private_",
        env!("CARGO_PKG_VERSION_MAJOR"),
        "_",
        env!("CARGO_PKG_VERSION_MINOR"),
        "_",
        env!("CARGO_PKG_VERSION_PATCH"),
    );
    let name = format_ident!("{name}");
    quote!(#krate::#name)
}
