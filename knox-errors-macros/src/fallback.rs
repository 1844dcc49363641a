//! What is emitted beside errors, so that nothing else is reported: stubs of the tables,
//! with the variants that can be read.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;

use crate::check;
use crate::diagnostics::Rejected;
use crate::duplicates::first_occurrences;
use crate::expand;
use crate::model::{Call, ColumnKind, Item, Shape, Table, TableKind, Variant};
use crate::parse::{ErrorEnum, bare};

/// The tables of a call with errors.
pub fn call(mut rejected: Rejected<Call>) -> TokenStream {
    let call = &mut rejected.value;
    let mut names = Vec::new();
    for (index, item) in call.items.iter().enumerate() {
        let (ident, _, is_unconditional) = item.name();
        // Tables of one name under `#[cfg]` may exclude each other.
        names.push(if is_unconditional { ident.to_string() } else { index.to_string() });
    }
    keep(&mut call.items, &first_occurrences(&names));
    for item in &mut call.items {
        if let Item::Table(table) | Item::Stub(table) = item {
            keep_distinct(table);
        }
    }
    expand::beside_errors(&rejected)
}

/// Drops the rows of an enum of the user's that hold data.
pub fn keep_units(found: &mut ErrorEnum) {
    found.table.rows.retain(|row| row.shape == Shape::Unit);
}

/// Drops what would be declared twice.
fn keep_distinct(table: &mut Table) {
    drop_columns(table);
    let ident = table.ident.to_string();
    table.rows.retain(|row| match &row.variant {
        Variant::Known(variant) | Variant::Guessed(variant) => !check::is_constant(variant),
        Variant::Missing(_) => false,
    });
    let mut variants = Vec::new();
    if let TableKind::Extension(bases) = &mut table.kind {
        bases.retain(|base| base.name != ident);
        let (mut paths, mut names) = (Vec::new(), Vec::new());
        for base in bases.iter() {
            paths.push(base.ty.to_string());
        }
        keep(bases, &first_occurrences(&paths));
        for base in bases.iter() {
            names.push(base.variant.to_string());
        }
        keep(bases, &first_occurrences(&names));
        for base in bases {
            variants.push(base.variant.to_string());
        }
    }
    let bases = variants.len();
    for row in &table.rows {
        variants.push(row.variant.to_string());
    }
    let mut kept = Vec::new();
    for first in first_occurrences(&variants) {
        if first >= bases {
            kept.push(first - bases);
        }
    }
    keep(&mut table.rows, &kept);
    if table.rows.is_empty() && bases == 0 {
        // An enum without variants could not be returned by a lookup.
        let variant = Ident::new("__KnoxUnread", Span::call_site());
        let mut row = bare(variant, None);
        row.custom.resize(table.header.custom().len(), None);
        table.rows.push(row);
    }
}

/// Drops the columns whose getter would clash, with their cells.
fn drop_columns(table: &mut Table) {
    let mut names = Vec::new();
    for column in &table.header.columns {
        names.push(column.ident.unraw().to_string());
    }
    let mut kept = Vec::new();
    for first in first_occurrences(&names) {
        if !check::is_generated(&names[first]) {
            kept.push(first);
        }
    }
    let (mut kept_cells, mut cell) = (Vec::new(), 0);
    for (index, column) in table.header.columns.iter().enumerate() {
        if matches!(column.kind, ColumnKind::Custom(_)) {
            if kept.contains(&index) {
                kept_cells.push(cell);
            }
            cell += 1;
        }
    }
    keep(&mut table.header.columns, &kept);
    for row in &mut table.rows {
        keep(&mut row.custom, &kept_cells);
    }
}

/// Keeps the values at these ascending indices.
fn keep<T>(values: &mut Vec<T>, indices: &[usize]) {
    let mut index = 0;
    let mut ahead = indices.iter();
    let mut next = ahead.next();
    values.retain(|_| {
        let is_kept = next == Some(&index);
        if is_kept {
            next = ahead.next();
        }
        index += 1;
        is_kept
    });
}
