//! What is emitted beside errors, so that they are the only ones shown: the
//! tables with all that could be read, repaired until they expand as any other.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use crate::check;
use crate::errors::Errors;
use crate::expand;
use crate::model::{Call, CodeKind, CodeValue, ColumnKind, OwnCell, Row, Table};
use crate::parse::ErrorEnum;

/// The tables of a call with mistakes, with their full interface.
pub fn call(mut call: Call, errors: &Errors) -> TokenStream {
    let mut names = HashSet::new();
    call.tables.retain(|table| {
        !table.attrs.conditions.is_empty() || names.insert(table.ident.to_string())
    });
    call.said = errors.marks();
    let mut unread = TokenStream::new();
    for table in &mut call.tables {
        if table.is_guessed {
            // The parse of the rows that are on would have to guess again.
            table.rows.iter_mut().for_each(|row| row.attrs.conditions.clear());
        }
        // Which rows there are only rustc can tell, who asks again.
        if !table.is_conditional() {
            repair(table);
            unread.extend(unread_columns(table));
        }
    }
    let tables = expand::call(&call);
    quote!(#tables #unread)
}

fn repair(table: &mut Table) {
    table.is_fallback = true;
    drop_columns(table);
    let mut variants = HashSet::new();
    table.rows.retain(|row| {
        let is_free = row.variant != "_" && !check::is_constant(&row.variant);
        is_free && variants.insert(row.variant.to_string())
    });
    keep_sound_bases(table);
    if table.rows.is_empty() && table.bases.is_empty() {
        // An enum without variants could not be returned by a lookup.
        let own = vec![None; table.header.own().len()];
        table.rows.push(some_row(own));
    }
    let kind = table.code_type.kind;
    for row in &mut table.rows {
        row.attrs.aliases.retain(|alias| kind.holds(&alias.value));
        if !row.has_code || !kind.holds(&row.code.value) {
            row.has_code = false;
            row.code.value = match kind {
                CodeKind::Text => CodeValue::Text(String::new()),
                CodeKind::Number { .. } | CodeKind::Any => CodeValue::Number(0),
            };
        }
        row.action = row.action.take().filter(check::is_action);
    }
    fill_own_cells(table);
}

/// Drops the columns whose getter would clash, with their cells.
fn drop_columns(table: &mut Table) {
    let mut names = HashSet::new();
    let mut own_cells = Vec::new();
    table.header.columns.retain(|column| {
        let name = column.ident.unraw().to_string();
        let is_kept = !check::is_generated(&name) && names.insert(name);
        if matches!(column.kind, ColumnKind::Own(_)) {
            own_cells.push(is_kept);
        }
        is_kept
    });
    for row in &mut table.rows {
        let mut kept = own_cells.iter();
        row.own.retain(|_| kept.next().is_some_and(|kept| *kept));
    }
}

/// Drops what would be the same variant twice, and a table's base that is itself.
fn keep_sound_bases(table: &mut Table) {
    let (mut paths, mut variants) = (HashSet::new(), HashSet::new());
    let ident = table.ident.to_string();
    table.bases.retain(|base| {
        base.name != ident
            && paths.insert(base.ty.to_string())
            && variants.insert(base.variant.to_string())
    });
    table.rows.retain(|row| !variants.contains(&row.variant.to_string()));
}

/// The table of an enum of the user's own with mistakes; whether there is one.
pub fn enum_as_table(found: &mut ErrorEnum) -> bool {
    let has_constant = found.table.rows.iter().any(|row| check::is_constant(&row.variant));
    if found.table.rows.is_empty() || !found.no_table.is_empty() || has_constant {
        return false;
    }
    repair(&mut found.table);
    true
}

/// Another cell of the column, or its default, stands in for one that cannot be
/// read: nothing else is known to be of its type.
fn fill_own_cells(table: &mut Table) {
    let mut defaults = Vec::new();
    for (_, own) in table.header.own() {
        defaults.push(own.default.clone());
    }
    for (index, default) in defaults.into_iter().enumerate() {
        let default = default.filter(|default| !default.tokens.is_empty());
        let read = table.rows.iter().find_map(|row| row.own[index].clone());
        let some = read.filter(|cell| !cell.tokens.is_empty()).or(default);
        for row in &mut table.rows {
            let cell = row.own[index].take().filter(|cell| !cell.tokens.is_empty());
            row.own[index] = cell.or_else(|| some.clone());
        }
    }
}

/// Takes out the columns of which no cell can be read; what is returned are their
/// getters.
fn unread_columns(table: &mut Table) -> TokenStream {
    // A table whose rows are all those of bases has no cells to be read.
    let Some(first) = table.rows.first() else { return TokenStream::new() };
    let read: Vec<bool> = first.own.iter().map(Option::is_some).collect();
    for row in &mut table.rows {
        row.own.retain(Option::is_some);
    }
    let mut read = read.into_iter();
    let mut unread = Vec::new();
    table.header.columns.retain(|column| {
        let ColumnKind::Own(own) = &column.kind else { return true };
        let is_read = read.next() == Some(true);
        if !is_read {
            unread.push((column.ident.clone(), own.ty.clone()));
        }
        is_read
    });
    let Table { vis, ident, attrs, .. } = table;
    let conditions = &attrs.conditions;
    let mut getters = TokenStream::new();
    for (column, ty) in unread {
        let getter = quote! {
            #(#conditions)*
            #[allow(missing_docs, dead_code, clippy::all, clippy::pedantic)]
            impl #ident {
                #vis const fn #column(&self) -> #ty {
                    loop {}
                }
            }
        };
        getter.to_tokens(&mut getters);
    }
    getters
}

/// Stands for the rows of a table without any.
fn some_row(own: Vec<Option<OwnCell>>) -> Row {
    Row { own, ..Row::bare(Ident::new("__KnoxUnread", Span::call_site()), None) }
}
