//! The trait implementations: each calls the library or an inherent item.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Names, serde};
use crate::model::{CodeKind, Table};

/// All but `Debug`, with this expression for the place of a row.
pub fn expand(table: &Table, names: &Names, place: &TokenStream) -> TokenStream {
    let code = code(names);
    let always = TokenStream::new();
    let ours = self::table(names, place, &always);
    let formats = formats(names, &always);
    let conversions = conversions(table, names);
    let serde = serde::expand(table, names);
    quote!(#code #ours #formats #conversions #serde)
}

fn code(names: &Names) -> TokenStream {
    let Names { krate, core, table, .. } = names;
    let str = names.str();
    let (some, none) = (quote!(#core::option::Option::Some), quote!(#core::option::Option::None));
    let option_value = names.option(&quote!(#krate::CodeValue<'_>));
    let option_str = names.option(&quote!(&#str));
    let option_status = names.option(&quote!(#core::primitive::u16));
    let option_action = names.option(&quote!(#krate::Action));
    quote! {
        impl #krate::KnoxCode for #table {
            #[inline]
            fn code_value(&self) -> #option_value {
                #some(<#krate::CodeValue<'_> as #core::convert::From<_>>::from(#table::code(self)))
            }

            #[inline]
            fn code_name(&self) -> #option_str {
                #some(#table::name(self))
            }

            #[inline]
            fn code_description(&self) -> #option_str {
                match #table::description(self) {
                    "" => #none,
                    description => #some(description),
                }
            }

            #[inline]
            fn code_status(&self) -> #option_status {
                #table::status(self)
            }

            #[inline]
            fn code_action(&self) -> #option_action {
                #table::action(self)
            }
        }
    }
}

/// The trait of tables, with this expression for the place of a row, where that
/// holds.
pub fn table(names: &Names, place: &TokenStream, conditions: &TokenStream) -> TokenStream {
    let Names { krate, core, table, stored_code, taken_code, code_type, .. } = names;
    let str = names.str();
    let found = names.option(&quote!(#table));
    quote! {
        impl #krate::KnoxTable for #table #conditions {
            type Code = #code_type;
            const ALL: &'static [#table] = #table::ALL;
            const TABLE: &'static #krate::Table = &__KNOX_TABLE;

            #[inline]
            fn from_code(code: #taken_code) -> #found {
                #table::from_code(code)
            }

            #[inline]
            fn from_name(name: &#str) -> #found {
                #table::from_name(name)
            }

            #[inline]
            fn code(&self) -> #stored_code {
                #table::code(self)
            }

            #[inline]
            fn index(&self) -> #core::primitive::usize {
                #place
            }
        }
    }
}

/// The variant's name.
pub fn debug(names: &Names) -> TokenStream {
    let Names { private, core, table, .. } = names;
    quote! {
        impl #core::fmt::Debug for #table {
            fn fmt(&self, f: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #private::convert::debug(*self, f)
            }
        }
    }
}

/// `Display`, and where that holds, `Error`.
pub fn formats(names: &Names, conditions: &TokenStream) -> TokenStream {
    let Names { private, core, table, of_row, .. } = names;
    quote! {
        impl #core::fmt::Display for #table {
            fn fmt(&self, f: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #private::convert::display #of_row(*self, f)
            }
        }

        impl #core::error::Error for #table #conditions {}
    }
}

pub fn conversions(table: &Table, names: &Names) -> TokenStream {
    let Names { krate, private, core, table: ident, of_row, stored_code, .. } = names;
    let str = names.str();
    let (generics, given) = match table.code_type.kind {
        CodeKind::Text => (quote!(<'a>), quote!(&'a #str)),
        CodeKind::Number { .. } => (TokenStream::new(), stored_code.clone()),
        CodeKind::Any => (quote!(<'a>), quote!(#krate::CodeValue<'a>)),
    };
    let result = quote!(#core::result::Result<#ident, #krate::UnknownCode>);
    quote! {
        impl #core::str::FromStr for #ident {
            type Err = #krate::UnknownCode;

            fn from_str(text: &#str) -> #result {
                #private::convert::from_str #of_row(text)
            }
        }

        impl #generics #core::convert::TryFrom<#given> for #ident {
            type Error = #krate::UnknownCode;

            #[inline]
            fn try_from(code: #given) -> #result {
                #private::convert::from_code #of_row(code)
            }
        }

        impl #core::convert::From<#ident> for #stored_code {
            #[inline]
            fn from(row: #ident) -> #stored_code {
                #ident::code(&row)
            }
        }
    }
}
