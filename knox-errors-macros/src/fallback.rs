//! The errors, and what the macros emit beside them so that uses of a table cause no further
//! errors: the table with everything that can be read, repaired so that it expands as any other.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;

use crate::check;
use crate::diagnostics::Rejected;
use crate::duplicates::firsts;
use crate::expand::{self, Misses};
use crate::model::{
    Call, Column, ColumnKind, CustomCell, Item, Row, Shape, Table, TableKind, Variant, is_constant,
};
use crate::parse::{ErrorEnum, MAX_ROWS};

pub fn call(mut rejected: Rejected<Call>) -> TokenStream {
    let mut items = std::mem::take(&mut rejected.value.items);
    let mut names = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let (ident, _, is_unconditional) = item.name();
        // Tables of one name under `#[cfg]` may exclude each other.
        names.push(if is_unconditional { ident.to_string() } else { index.to_string() });
    }
    let firsts = firsts(&names);
    keep(&mut items, &mut |index, _| firsts[index] == index);
    let mut tokens = TokenStream::new();
    for item in &items {
        if let Item::Table(table) | Item::Stub(table) = item {
            expand::unknown_actions(table, &rejected.value.crate_path).to_tokens(&mut tokens);
        }
    }
    rejected.errors.to_tokens(&mut tokens);
    for item in &mut items {
        let misses = match item {
            Item::UnderCfg(_) => Misses::None,
            Item::Table(table) if !rejected.has_errors_in(&table.numbers) => Misses::None,
            Item::Table(table) | Item::Stub(table) => {
                repair(table);
                for column in &repair_columns(table) {
                    let crate_path = &rejected.value.crate_path;
                    expand::unread_getter(table, column, crate_path).to_tokens(&mut tokens);
                }
                Misses::GiveARow
            }
        };
        expand::item(item, &rejected.value, misses).to_tokens(&mut tokens);
    }
    tokens
}

/// Repairs the table of a derived enum, and returns whether it can be a table.
pub fn repair_enum(found: &mut ErrorEnum) -> bool {
    let is_table = found.table_errors.is_empty() && !found.table.rows.is_empty();
    if is_table {
        repair(&mut found.table);
    } else {
        // The stub has only rows without data.
        keep(&mut found.table.rows, &mut |_, row| matches!(row.shape, Shape::Unit));
    }
    is_table
}

/// The number of rows that a table with too many keeps: rustc would take minutes for all.
const ROWS_OF_TOO_MANY: usize = 10_000;

fn repair(table: &mut Table) {
    if table.rows.len() > MAX_ROWS {
        table.rows.truncate(ROWS_OF_TOO_MANY);
    }
    keep_distinct(table);
    let kind = table.code_type.kind;
    for row in &mut table.rows {
        keep(&mut row.attrs.aliases, &mut |_, alias| kind.holds(&alias.value));
        if row.code.as_ref().is_some_and(|code| !kind.holds(&code.value)) {
            row.code = None;
        }
        row.retry_after = None;
        if row.action.as_ref().is_some_and(|action| !check::is_action(&action.ident)) {
            row.action = None;
        }
    }
}

/// Drops the columns whose getters would clash, and replaces each cell that cannot be read by
/// another cell of its column, which has the right type; removes and returns the columns without a
/// readable cell.
fn repair_columns(table: &mut Table) -> Vec<Column> {
    let columns = std::mem::take(&mut table.header.columns);
    let mut names = Vec::new();
    for column in &columns {
        names.push(column.ident.unraw().to_string());
    }
    let firsts = firsts(&names);
    let (mut unread, mut dropped, mut cells) = (Vec::new(), Vec::new(), 0);
    for (index, column) in columns.into_iter().enumerate() {
        let is_clash = firsts[index] != index || check::is_generated(&names[index]);
        let ColumnKind::Custom(custom) = &column.kind else {
            if !is_clash {
                table.header.columns.push(column);
            }
            continue;
        };
        let (cell, mut readable) = (cells, None);
        cells += 1;
        if is_readable(custom.default.as_ref()) {
            readable.clone_from(&custom.default);
        }
        for row in &table.rows {
            if is_readable(row.custom[cell].as_ref()) {
                readable.clone_from(&row.custom[cell]);
            }
        }
        let is_read = readable.is_some() || table.rows.is_empty();
        for row in &mut table.rows {
            if !is_readable(row.custom[cell].as_ref()) {
                row.custom[cell].clone_from(&readable);
            }
        }
        if is_clash || !is_read {
            dropped.push(cell);
        }
        match (is_clash, is_read) {
            (true, _) => {}
            (false, true) => table.header.columns.push(column),
            (false, false) => unread.push(column),
        }
    }
    for row in &mut table.rows {
        keep(&mut row.custom, &mut |cell, _| !dropped.contains(&cell));
    }
    unread
}

fn is_readable(cell: Option<&CustomCell>) -> bool {
    cell.is_some_and(|cell| !cell.tokens.is_empty())
}

fn keep_distinct(table: &mut Table) {
    drop_bases(table);
    let mut variants = Vec::new();
    for base in table.bases() {
        variants.push(base.variant.to_string());
    }
    let bases = variants.len();
    for row in &table.rows {
        variants.push(row.variant.ident().to_string());
    }
    let firsts = firsts(&variants);
    keep(&mut table.rows, &mut |index, row| {
        let is_missing = matches!(row.variant, Variant::Missing(_));
        let is_first = firsts[bases + index] == bases + index;
        is_first && !is_missing && !is_constant(row.variant.ident())
    });
    if table.rows.is_empty() && bases == 0 {
        // An enum without variants could not be returned by a lookup.
        let variant = Ident::new("__KnoxUnread", Span::call_site());
        let mut row = Row::bare(variant, None);
        row.pad_custom(table.header.custom().len());
        table.rows.push(row);
    }
}

/// Drops bases that are the table itself, or have the path or the variant of an earlier base.
fn drop_bases(table: &mut Table) {
    let TableKind::Extension(bases) = &mut table.kind else { return };
    let mut index = 0;
    while index < bases.len() {
        let base = &bases[index];
        let mut is_kept = !base.is(&table.ident);
        for earlier in &bases[..index] {
            is_kept &= earlier.path != base.path && earlier.variant != base.variant;
        }
        if is_kept {
            index += 1;
        } else {
            bases.remove(index);
        }
    }
}

/// Keeps some of the values, in their order: `Vec::retain` is many functions to compile.
pub fn keep<T>(values: &mut Vec<T>, is_kept: &mut dyn FnMut(usize, &T) -> bool) {
    let mut count = 0;
    for index in 0..values.len() {
        if is_kept(index, &values[index]) {
            values.swap(count, index);
            count += 1;
        }
    }
    values.truncate(count);
}
