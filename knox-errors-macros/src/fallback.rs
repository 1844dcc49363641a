//! What is emitted beside errors, so that nothing else is reported: stubs of the tables,
//! with the variants that can be read.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;

use crate::check;
use crate::errors::Errors;
use crate::expand;
use crate::model::{Call, ColumnKind, Row, Table};
use crate::parse::{ErrorEnum, Shape};

/// The tables of a call with errors.
pub fn call(mut call: Call, errors: &Errors) -> TokenStream {
    let mut names = HashSet::new();
    call.tables.retain(|table| {
        !table.attrs.conditions.is_empty() || names.insert(table.ident.to_string())
    });
    call.said = errors.marks();
    for table in &mut call.tables {
        if table.is_guessed {
            // The parse of the rows that are on would have to guess again.
            table.rows.iter_mut().for_each(|row| row.attrs.conditions.clear());
        }
        if table.has_errors && !table.is_conditional() {
            keep_distinct(table);
        }
    }
    expand::stubs(&call).to_token_stream()
}

/// Drops the rows of an enum of the user's that hold data.
pub fn keep_units(found: &mut ErrorEnum) {
    let mut shapes = found.fields.iter();
    found.table.rows.retain(|_| shapes.next() == Some(&Shape::Unit));
}

/// Drops what would be declared twice.
fn keep_distinct(table: &mut Table) {
    drop_columns(table);
    let mut variants = HashSet::new();
    let mut paths = HashSet::new();
    let ident = table.ident.to_string();
    table.bases.retain(|base| {
        base.name != ident
            && paths.insert(base.ty.to_string())
            && variants.insert(base.variant.to_string())
    });
    table.rows.retain(|row| {
        let is_free = row.variant != "_" && !check::is_constant(&row.variant);
        is_free && variants.insert(row.variant.to_string())
    });
    if table.rows.is_empty() && table.bases.is_empty() {
        // An enum without variants could not be returned by a lookup.
        let own = vec![None; table.header.own().len()];
        let variant = Ident::new("__KnoxUnread", Span::call_site());
        table.rows.push(Row { own, ..Row::bare(variant, None) });
    }
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
