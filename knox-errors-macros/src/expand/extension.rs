//! A table that extends others: a variant for each base, which holds the base's row, then
//! those of the local rows.

use std::fmt::Write;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Paths, docs, item, rows, source};
use crate::duplicates::first_occurrences;
use crate::model::{Base, CodeKind, Header, Row, Table, TableAttrs};
use crate::parse::bare;

pub fn expand(table: &Table, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let (conditions, vis, ident) = (&table.attrs.conditions, &table.vis, &table.ident);
    let (docs, passed) = (docs::of_table(table, paths.detail), &table.attrs.passed);
    let (base_variants, variants) = (variants(table), item::variants(table, paths.detail));
    let codes = rows::code_types(table, paths);
    let kind = format_ident!("{}", if is_any(table) { "any" } else { "same" });
    let columns = rows::columns(table, paths);
    let serde = rows::serde(table, paths);
    let data = rows::data(table, paths);
    let local = local(table);
    let mut bases = TokenStream::new();
    for (index, base) in table.bases().iter().enumerate() {
        bases.extend(checked_base(table, index, base, paths));
    }
    quote! {
        #private::extended_table! {
            { #(#conditions)* }
            { #docs #(#passed)* }
            #vis enum #ident { #base_variants #variants }
            bases: #kind [#bases]
            codes: #codes
            columns: { #columns }
            serde: { #serde }
            local: { #local }
            data: #data
        }
    }
}

fn is_any(table: &Table) -> bool {
    table.code_type.kind == CodeKind::Any
}

/// The variants of the bases.
pub fn variants(table: &Table) -> TokenStream {
    let mut variants = TokenStream::new();
    for base in table.bases() {
        let (variant, ty) = (&base.variant, &base.ty);
        let doc = format!("A row of {}.", docs::base_link(base));
        variants.extend(quote!(#[doc = #doc] #variant(#ty),));
    }
    variants
}

/// The bases as `Variant(Type)`.
pub fn bases(table: &Table) -> TokenStream {
    let mut bases = TokenStream::new();
    for Base { variant, ty, .. } in table.bases() {
        bases.extend(quote!(#variant(#ty)));
    }
    bases
}

/// A base, with what must be at its name, where rustc reports that it is no base or has a
/// code that the table has already. All of a call is there, since rustc points at all of it.
fn checked_base(table: &Table, index: usize, base: &Base, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let (ident, variant, ty, span) = (&table.ident, &base.variant, &base.ty, base.name_span());
    let is_base = format_ident!("__KNOX_IS_BASE_{index}");
    let checked = format_ident!("__KnoxBase{index}");
    let (path, codes) = (ty.to_string().replace(' ', ""), table.code_type.ident.to_string());
    let codes_of_base = quote_spanned!(span=> __KnoxBase::<#ty>::CODES);
    let base_check = quote_spanned!(span=> __knox_is_base(#path, #codes_of_base, #codes));
    let overlaps = quote! {
        #private::overlaps!(#ident, &__KNOX_TABLE, __KNOX_OVERLAPPING, #index, #ident::#variant)
    };
    let overlap_check = quote_spanned!(span=> __knox_check(#overlaps));
    let index = Literal::usize_unsuffixed(index);
    quote!(#index #variant(#ty) #is_base #checked { #base_check } { #overlap_check })
}

/// What a local row is bound to, and arms from each to its index among the local rows.
fn local(table: &Table) -> TokenStream {
    if table.rows.is_empty() {
        return TokenStream::new();
    }
    let mut arms = String::from("__knox_local {");
    for (index, row) in table.rows.iter().enumerate() {
        let _ = write!(arms, "{}::{}=>{index},", table.ident, row.variant);
    }
    arms.push('}');
    source::lex(&arms)
}

/// Where local rows have errors, the codes of the others are compared with those of the
/// bases all the same: in a table of these rows alone, which nothing sees.
pub fn overlaps_beside_errors(table: &Table, paths: &Paths) -> TokenStream {
    if table.bases().is_empty() {
        return TokenStream::new();
    }
    let sound = sound_part(table);
    let expanded = expand(&sound, paths);
    let conditions = &table.attrs.conditions;
    quote! {
        #(#conditions)*
        #[allow(dead_code)]
        const _: () = { #expanded };
    }
}

/// The local rows with a code and a variant, the first of equal ones.
fn sound_part(table: &Table) -> Table {
    let kind = table.code_type.kind;
    let (mut codes, mut sources) = (Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        if row.variant.known().is_none() || row.code.is_none() {
            continue;
        }
        for code in row.codes() {
            if kind.holds(&code.value) {
                codes.push(code.text());
                sources.push((index, code));
            }
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut last = None;
    for first in first_occurrences(&codes) {
        let (index, code) = sources[first];
        let Some(variant) = table.rows[index].variant.known() else { continue };
        match rows.last_mut() {
            Some(row) if last == Some(index) => row.attrs.aliases.push(code.clone()),
            _ => rows.push(bare(variant.clone(), Some(code.clone()))),
        }
        last = Some(index);
    }
    Table {
        attrs: TableAttrs::default(),
        vis: TokenStream::new(),
        ident: table.ident.clone(),
        ident_at: table.ident_at,
        code_type: table.code_type.clone(),
        kind: table.kind.clone(),
        header: Header::default(),
        rows_in_source: rows.len(),
        rows,
        numbers: table.numbers.clone(),
    }
}
