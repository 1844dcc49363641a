//! What is emitted beside errors, so that they are the only ones shown: the
//! tables with all that could be read, repaired until they expand as any other.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use crate::check;
use crate::expand;
use crate::model::{Call, ColumnKind, CustomCell, Item, Row, Table, TableKind, Variant};
use crate::parse::{ErrorEnum, bare};

/// The tables of a call with mistakes, with their full interface.
pub fn call(mut call: Call) -> TokenStream {
    let mut names = HashSet::new();
    call.items.retain(|item| {
        let (ident, _, is_unconditional) = item.name();
        !is_unconditional || names.insert(ident.to_string())
    });
    let mut unread = TokenStream::new();
    for item in &mut call.items {
        match item {
            Item::Table(table) | Item::Stub(table) => {
                repair(table);
                unread.extend(unread_columns(table));
            }
            Item::UnderCfg(_) => {}
        }
    }
    let tables = expand::repaired(&call);
    quote!(#tables #unread)
}

fn repair(table: &mut Table) {
    table.is_fallback = true;
    drop_columns(table);
    let mut variants = HashSet::new();
    table.rows.retain(|row| {
        let is_free = match &row.variant {
            Variant::Known(variant) | Variant::Guessed(variant) => !check::is_constant(variant),
            Variant::Missing(_) => false,
        };
        is_free && variants.insert(row.variant.to_string())
    });
    keep_sound_bases(table);
    if table.rows.is_empty() && table.bases().is_empty() {
        // An enum without variants could not be returned by a lookup.
        let own = vec![None; table.header.custom().len()];
        table.rows.push(some_row(own));
    }
    let kind = table.code_type.kind;
    for row in &mut table.rows {
        row.attrs.aliases.retain(|alias| kind.holds(&alias.value));
        row.code = row.code.take().filter(|code| kind.holds(&code.value));
        row.action = row.action.take().filter(|action| check::is_action(&action.ident));
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
        if matches!(column.kind, ColumnKind::Custom(_)) {
            own_cells.push(is_kept);
        }
        is_kept
    });
    for row in &mut table.rows {
        let mut kept = own_cells.iter();
        row.custom.retain(|_| kept.next().is_some_and(|kept| *kept));
    }
}

/// Drops what would be the same variant twice, and a table's base that is itself.
fn keep_sound_bases(table: &mut Table) {
    let (mut paths, mut variants) = (HashSet::new(), HashSet::new());
    let ident = table.ident.to_string();
    if let TableKind::Extension(bases) = &mut table.kind {
        bases.retain(|base| {
            base.name != ident
                && paths.insert(base.ty.to_string())
                && variants.insert(base.variant.to_string())
        });
    }
    table.rows.retain(|row| !variants.contains(&row.variant.to_string()));
}

/// The table of an enum of the user's own with mistakes; whether there is one.
pub fn enum_as_table(found: &mut ErrorEnum) -> bool {
    let has_constant =
        found.table.rows.iter().any(|row| row.variant.known().is_some_and(check::is_constant));
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
    for (_, own) in table.header.custom() {
        defaults.push(own.default.clone());
    }
    for (index, default) in defaults.into_iter().enumerate() {
        let default = default.filter(|default| !default.tokens.is_empty());
        let read = table.rows.iter().find_map(|row| row.custom[index].clone());
        let some = read.filter(|cell| !cell.tokens.is_empty()).or(default);
        for row in &mut table.rows {
            let cell = row.custom[index].take().filter(|cell| !cell.tokens.is_empty());
            row.custom[index] = cell.or_else(|| some.clone());
        }
    }
}

/// Takes out the columns of which no cell can be read; what is returned are their
/// getters.
fn unread_columns(table: &mut Table) -> TokenStream {
    // A table whose rows are all those of bases has no cells to be read.
    let Some(first) = table.rows.first() else { return TokenStream::new() };
    let read: Vec<bool> = first.custom.iter().map(Option::is_some).collect();
    for row in &mut table.rows {
        row.custom.retain(Option::is_some);
    }
    let mut read = read.into_iter();
    let mut unread = Vec::new();
    table.header.columns.retain(|column| {
        let ColumnKind::Custom(own) = &column.kind else { return true };
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
fn some_row(custom: Vec<Option<CustomCell>>) -> Row {
    Row { custom, ..bare(Ident::new("__KnoxUnread", Span::call_site()), None) }
}
