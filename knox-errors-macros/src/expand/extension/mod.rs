//! A table that extends others: a variant for each base, which holds the base's
//! row, then those of its own rows. All that a base can do is called on it.

mod bases;
mod search;

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::inherent::{self, Bodies};
use super::{Names, columns, docs, lexed, or_some_row, parameters, traits};
use crate::model::{CodeKind, Table};
use bases::{Bases, code_function, same_code};
use search::{by_code, by_name};

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let bases = &Bases::new(table, names);
    let item = item(table, names, bases);
    let own = own_rows(table, names);
    let data = data(table, names, bases);
    let inherent = inherent(table, names, bases);
    // Beside errors too: what stands in for a code that cannot be read is not found.
    let overlaps = overlaps(table, names, bases);
    let traits = traits::expand(table, names, &bases.place(table, names));
    let conversions = conversions(table, names, bases);
    let (private, parameters) = (&names.private, parameters());
    let conditions = &table.attrs.conditions;
    quote! {
        #item

        #(#conditions)*
        #[allow(deprecated, dead_code)]
        const _: () = {
            #own
            #data
            #overlaps
            const _: () = {
                use #private::extension::{
                    Code as __KnoxCode, Index as _, NoCodes as _, NoIndex as _, NoTable as _,
                };
                #parameters
                #inherent
                #traits
                #conversions
            };
        };
    }
}

fn item(table: &Table, names: &Names, bases: &Bases) -> TokenStream {
    let Names { core, .. } = names;
    let docs = docs::of_table(table, &names.filled);
    let (conditions, passed) = (&table.attrs.conditions, &table.attrs.passed);
    let (vis, ident) = (&table.vis, &table.ident);
    let mut of_bases = TokenStream::new();
    for base in bases.all {
        let (variant, ty) = (&base.variant, &base.ty);
        let doc = format!("A row of {}.", docs::base_link(base));
        let of_base = quote! {
            #[doc = #doc]
            #variant(#ty),
        };
        of_base.to_tokens(&mut of_bases);
    }
    let own = super::item::variants(table);
    quote! {
        #docs
        #(#conditions)*
        #[derive(
            #core::clone::Clone,
            #core::marker::Copy,
            #core::cmp::PartialEq,
            #core::cmp::Eq,
            #core::hash::Hash,
            #core::cmp::PartialOrd,
            #core::cmp::Ord,
            #core::fmt::Debug,
        )]
        #(#passed)*
        #vis enum #ident {
            #of_bases
            #own
        }
    }
}

/// The columns of the own rows, and where each stands in them.
fn own_rows(table: &Table, names: &Names) -> TokenStream {
    let Names { core, table: ident, .. } = names;
    if table.rows.is_empty() {
        return quote!(static __KNOX_ALL: [#ident; 0] = [];);
    }
    let columns = columns::expand(table, names);
    let mut arms = String::new();
    for (place, row) in table.rows.iter().enumerate() {
        let _ = write!(arms, "{ident}::{}=>{place},", row.variant);
    }
    let arms = lexed::source(&arms);
    quote! {
        #columns

        /// The place of an own row.
        #[inline]
        const fn __knox_place(__knox_row: &#ident) -> #core::primitive::usize {
            match *__knox_row {
                #arms
                _ => 0,
            }
        }
    }
}

/// All rows, and the table as plain data.
fn data(table: &Table, names: &Names, bases: &Bases) -> TokenStream {
    let Names { krate, private, core, table: ident, .. } = names;
    let variants = &bases.variants;
    let (all, tables) = (bases.members(names, "ALL"), bases.members(names, "TABLE"));
    let own = if table.rows.is_empty() {
        columns::union_data(table, names)
    } else {
        columns::data(table, names)
    };
    let mut count = quote!(0);
    for (base, all) in bases.all.iter().zip(&all) {
        count = quote_spanned!(base.name_span()=> #all.len() + #count);
    }
    let own_count = table.rows.len();
    quote! {
        const __KNOX_COUNT: #core::primitive::usize =
            #count + #own_count;
        static __KNOX_ALL_ROWS: [#ident; __KNOX_COUNT] =
            #private::all_rows!(__KNOX_COUNT, __KNOX_ALL, #(#all => #variants),*);
        static __KNOX_TABLE: #krate::Table =
            #own.extending(&[#(#tables),*]);
    }
}

fn inherent(table: &Table, names: &Names, bases: &Bases) -> TokenStream {
    let Names { core, table: ident, .. } = names;
    let vis = &table.vis;
    let (by_code, by_name) = (by_code(table, names, bases), by_name(table, names, bases));
    let (code_call, name_call) = (&by_code.call, &by_name.call);
    let lookups = inherent::lookups(
        table,
        names,
        &or_some_row(&quote!({ #code_call }), table, names),
        &or_some_row(&quote!({ #name_call }), table, names),
    );
    let (code_items, name_items) = (by_code.items, by_name.items);
    let aliases = aliases(table, names);
    let getters = inherent::getters(table, names, &bodies(table, names, bases));
    let own = own_getters(table, names, bases);
    quote! {
        #code_items
        #name_items
        #aliases

        impl #ident {
            /// Every row: those of the bases as listed, then the table's own.
            #vis const ALL: &'static [#ident] = &__KNOX_ALL_ROWS;

            /// The number of rows, those of the bases included.
            #vis const COUNT: #core::primitive::usize = __KNOX_COUNT;

            #lookups
            #getters
            #own
        }
    }
}

/// The table's own columns, which rows of bases do not have.
fn own_getters(table: &Table, names: &Names, bases: &Bases) -> TokenStream {
    let private = &names.private;
    let (some, none) = (names.some(), names.none());
    let (vis, variants) = (&table.vis, &bases.variants);
    let mut getters = TokenStream::new();
    for (index, (ident, column)) in table.header.custom().into_iter().enumerate() {
        let (constant, ty) = (columns::own_constant(index), &column.ty);
        let found = names.option(ty);
        let doc = format!("The row's `{ident}`; `None` for a row of a base.");
        let is_copy = quote_spanned!(ty.span()=> #private::is_copy::<#ty>());
        let mut arms = TokenStream::new();
        for variant in variants {
            quote!(#variant(_) => #none,).to_tokens(&mut arms);
        }
        if !table.rows.is_empty() {
            quote!(__knox_own => #some(#constant[__knox_place(__knox_own)]),).to_tokens(&mut arms);
        }
        let getter = quote! {
            #[doc = #doc]
            #[must_use]
            #[inline]
            #vis const fn #ident(&self) -> #found {
                #is_copy;
                match self { #arms }
            }
        };
        getter.to_tokens(&mut getters);
    }
    getters
}

/// The aliases of all rows as codes of any type; where the type is one, they are
/// the bases'.
fn aliases(table: &Table, names: &Names) -> TokenStream {
    if table.code_type.kind != CodeKind::Any {
        return TokenStream::new();
    }
    let Names { krate, private, core, .. } = names;
    quote! {
        const __KNOX_ALIAS_COUNT: #core::primitive::usize =
            #private::extension::aliases(&__KNOX_TABLE);
        static __KNOX_ANY_ALIASES: [#krate::CodeValue<'static>; __KNOX_ALIAS_COUNT] =
            #private::extension::alias_codes(&__KNOX_TABLE);
        static __KNOX_ANY_ALIAS_OWNERS: [#krate::CodeValue<'static>; __KNOX_ALIAS_COUNT] =
            #private::extension::alias_owners(&__KNOX_TABLE);
    }
}

fn bodies(table: &Table, names: &Names, bases: &Bases) -> Bodies {
    let Names { private, table: ident, .. } = names;
    let is_any = table.code_type.kind == CodeKind::Any;
    let (at, place) = (quote!([__knox_place(__knox_own)]), quote!(__knox_place(__knox_own)));
    let own = Bodies::of_columns(table, names, &at, &place);
    let getter = |own: &TokenStream, name: &str| {
        let name = format_ident!("{name}");
        bases.match_self(table, own, &|base| {
            let ty = &base.ty;
            quote!(<#ty>::#name(__knox_row))
        })
    };
    let code = if is_any {
        bases.match_self(table, &own.code, &|base| {
            let (ty, value) = (&base.ty, code_function(names, base, "value"));
            quote!(#value(<#ty>::code(__knox_row)))
        })
    } else {
        bases.match_self(table, &own.code, &|base| {
            let ty = &base.ty;
            same_code(table, names, base, "code", &quote!(<#ty>::code(__knox_row)))
        })
    };
    let aliases = if is_any {
        quote! {
            #private::extension::aliases_of(
                &__KNOX_ANY_ALIASES,
                &__KNOX_ANY_ALIAS_OWNERS,
                #ident::code(self),
            )
        }
    } else {
        bases.match_self(table, &own.aliases, &|base| {
            let ty = &base.ty;
            same_code(table, names, base, "codes", &quote!(<#ty>::aliases(__knox_row)))
        })
    };
    Bodies {
        code,
        name: getter(&own.name, "name"),
        description: getter(&own.description, "description"),
        status: getter(&own.status, "status"),
        action: getter(&own.action, "action"),
        aliases,
    }
}

/// One check for each base, which fails at it.
fn overlaps(table: &Table, names: &Names, bases: &Bases) -> TokenStream {
    let Names { private, table: ident, .. } = names;
    let mut checks = TokenStream::new();
    for (place, (base, variant)) in table.bases().iter().zip(&bases.variants).enumerate() {
        let overlaps = quote! {
            #private::overlaps!(#ident, &__KNOX_TABLE, __KNOX_OVERLAPPING, #place, #variant)
        };
        // All of the call, since rustc points at all of it.
        let check = quote_spanned!(base.name_span()=> __knox_check(#overlaps));
        quote!(const _: () = #check;).to_tokens(&mut checks);
    }
    quote! {
        const __KNOX_OVERLAPPING: #private::extension::Overlapping =
            #private::extension::Overlapping::of::<
                { #private::extension::slots(&__KNOX_TABLE) }
            >(&__KNOX_TABLE);
        use #private::extension::check as __knox_check;
        #checks
    }
}

/// A base's row is one of the table, which may be one of the base.
fn conversions(table: &Table, names: &Names, bases: &Bases) -> TokenStream {
    let Names { krate, core, table: ident, .. } = names;
    let is_single = table.rows.is_empty() && bases.all.len() == 1;
    let (ok, err) = (quote!(#core::result::Result::Ok), quote!(#core::result::Result::Err));
    let tables = bases.members(names, "TABLE");
    let mut conversions = TokenStream::new();
    for ((base, table), variant) in bases.all.iter().zip(&tables).zip(&bases.variants) {
        // As written: whether impls overlap is not told by a projection.
        let (at, base) = (base.name_span(), &base.ty);
        let other = if is_single {
            TokenStream::new()
        } else {
            quote_spanned! {at=>
                __knox_other => #err(#krate::UnknownCode::in_table(#table, #ident::code(&__knox_other))),
            }
        };
        let conversion = quote! {
            impl #core::convert::From<#base> for #ident {
                #[inline]
                fn from(row: #base) -> #ident {
                    #variant(row)
                }
            }

            impl #core::convert::TryFrom<#ident> for #base {
                type Error = #krate::UnknownCode;

                #[inline]
                fn try_from(
                    row: #ident,
                ) -> #core::result::Result<#base, #krate::UnknownCode> {
                    match row {
                        #variant(__knox_row) => #ok(__knox_row),
                        #other
                    }
                }
            }
        };
        conversion.to_tokens(&mut conversions);
    }
    conversions
}
