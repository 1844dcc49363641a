//! The table's own items: constants, lookups and getters, `const` and documented.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Names, columns};
use crate::model::Table;

/// The items, with this expression for the place of a row, and the lookups by these
/// calls.
pub fn expand(
    table: &Table,
    names: &Names,
    place: &TokenStream,
    by_code: &TokenStream,
    by_name: &TokenStream,
) -> TokenStream {
    let Names { core, table: ident, .. } = names;
    let vis = &table.vis;
    let count = table.rows.len();
    let lookups = lookups(table, names, by_code, by_name);
    let at = quote!([#place]);
    let getters = getters(table, names, &Bodies::of_columns(table, names, &at, place));
    let own = own_getters(table, names, place);
    quote! {
        impl #ident {
            /// Every row, in the order of the table.
            #vis const ALL: &'static [#ident] = &__KNOX_ALL;

            /// The number of rows.
            #vis const COUNT: #core::primitive::usize = #count;

            #lookups
            #getters
            #own
        }
    }
}

pub fn lookups(
    table: &Table,
    names: &Names,
    by_code: &TokenStream,
    by_name: &TokenStream,
) -> TokenStream {
    let Names { table: ident, taken_code, .. } = names;
    let (vis, str) = (&table.vis, names.str());
    let found = names.option(&quote!(#ident));
    quote! {
        /// The row with this code or alias, `None` for an unlisted code.
        #[must_use]
        #[inline]
        #vis const fn from_code(code: #taken_code) -> #found {
            #by_code
        }

        /// The row with exactly this name, `None` for an unlisted one.
        #[must_use]
        #[inline]
        #vis const fn from_name(name: &#str) -> #found {
            #by_name
        }
    }
}

/// What the getters of the standard columns do.
pub struct Bodies {
    pub code: TokenStream,
    pub name: TokenStream,
    pub description: TokenStream,
    pub status: TokenStream,
    pub action: TokenStream,
    pub aliases: TokenStream,
}

impl Bodies {
    /// Those that read the columns, by an index and by the place in it.
    pub fn of_columns(table: &Table, names: &Names, at: &TokenStream, place: &TokenStream) -> Self {
        let private = &names.private;
        let name_column = format_ident!("{}", columns::names_array(table));
        let (none, filled) = (names.none(), &names.filled);
        let description =
            if filled.descriptions { quote!(__KNOX_DESCRIPTIONS #at) } else { quote!("") };
        let status = if filled.statuses {
            quote!(#private::columns::status(__KNOX_STATUSES #at))
        } else {
            none.clone()
        };
        let action = if filled.actions { quote!(__KNOX_ACTIONS #at) } else { none };
        let aliases = if filled.aliases {
            quote!(#private::columns::run(&__KNOX_ALIASES, &__KNOX_ALIAS_ROWS, #place))
        } else {
            quote!(&[])
        };
        Self {
            code: quote!(__KNOX_CODES #at),
            name: quote!(#name_column #at),
            description,
            status,
            action,
            aliases,
        }
    }
}

pub fn getters(table: &Table, names: &Names, bodies: &Bodies) -> TokenStream {
    let Names { krate, core, stored_code, .. } = names;
    let (vis, str) = (&table.vis, names.str());
    let Bodies { code, name, description, status, action, aliases } = bodies;
    let option_status = names.option(&quote!(#core::primitive::u16));
    let option_action = names.option(&quote!(#krate::Action));
    quote! {
        /// The primary code.
        #[must_use]
        #[inline]
        #vis const fn code(&self) -> #stored_code {
            #code
        }

        /// The name; the code's text in a table without names.
        #[must_use]
        #[inline]
        #vis const fn name(&self) -> &'static #str {
            #name
        }

        /// The sentence that explains the row, `""` in a table without descriptions.
        #[must_use]
        #[inline]
        #vis const fn description(&self) -> &'static #str {
            #description
        }

        /// The HTTP status that goes with the row, if it has one.
        #[must_use]
        #[inline]
        #vis const fn status(&self) -> #option_status {
            #status
        }

        /// What the caller should do, if the table says so.
        #[must_use]
        #[inline]
        #vis const fn action(&self) -> #option_action {
            #action
        }

        /// The other codes that mean the same row.
        #[must_use]
        #[inline]
        #vis const fn aliases(&self) -> &'static [#stored_code] {
            #aliases
        }
    }
}

fn own_getters(table: &Table, names: &Names, place: &TokenStream) -> TokenStream {
    let private = &names.private;
    let vis = &table.vis;
    let mut getters = TokenStream::new();
    for (index, (ident, column)) in table.header.custom().into_iter().enumerate() {
        let (constant, ty) = (columns::own_constant(index), &column.ty);
        let doc = format!("The row's `{ident}`.");
        // At the type, so that one that is not `Copy` is an error there.
        let is_copy = quote_spanned!(ty.span()=> #private::is_copy::<#ty>());
        let getter = quote! {
            #[doc = #doc]
            #[must_use]
            #[inline]
            #vis const fn #ident(&self) -> #ty {
                #is_copy;
                #constant[#place]
            }
        };
        getter.to_tokens(&mut getters);
    }
    getters
}
