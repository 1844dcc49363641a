//! What is emitted beside errors, so that nothing else is reported: stubs of the tables,
//! with the variants that can be read.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;

use crate::check;
use crate::diagnostics::Rejected;
use crate::duplicates::first_occurrences;
use crate::expand;
use crate::model::{Call, ColumnKind, Item, Row, Shape, Table, TableKind, Variant};
use crate::parse::ErrorEnum;

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
    let mut units = Vec::new();
    for (index, row) in found.table.rows.iter().enumerate() {
        if matches!(row.shape, Shape::Unit) {
            units.push(index);
        }
    }
    keep(&mut found.table.rows, &units);
}

/// Drops what would be declared twice.
fn keep_distinct(table: &mut Table) {
    drop_columns(table);
    drop_bases(table);
    let mut variants = Vec::new();
    for base in table.bases() {
        variants.push(base.variant.to_string());
    }
    let bases = variants.len();
    for row in &table.rows {
        variants.push(row.variant.ident().to_string());
    }
    let mut kept = Vec::new();
    for first in first_occurrences(&variants) {
        let Some(index) = first.checked_sub(bases) else { continue };
        if let Variant::Known(variant) | Variant::Guessed(variant) = &table.rows[index].variant {
            if !check::is_constant(variant) {
                kept.push(index);
            }
        }
    }
    keep(&mut table.rows, &kept);
    if table.rows.is_empty() && bases == 0 {
        // An enum without variants could not be returned by a lookup.
        let variant = Ident::new("__KnoxUnread", Span::call_site());
        let mut row = Row::bare(variant, None);
        row.custom.resize(table.header.custom().len(), None);
        table.rows.push(row);
    }
}

/// Drops the table itself as its base, and what a base would repeat.
fn drop_bases(table: &mut Table) {
    let TableKind::Extension(bases) = &mut table.kind else { return };
    let (mut others, mut paths) = (Vec::new(), Vec::new());
    for (index, base) in bases.iter().enumerate() {
        if base.name != table.ident {
            others.push(index);
        }
    }
    keep(bases, &others);
    for base in bases.iter() {
        paths.push(base.ty.to_string());
    }
    keep(bases, &first_occurrences(&paths));
    let mut names = Vec::new();
    for base in bases.iter() {
        names.push(base.variant.to_string());
    }
    keep(bases, &first_occurrences(&names));
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
    for (place, &index) in indices.iter().enumerate() {
        values.swap(place, index);
    }
    values.truncate(indices.len());
}
