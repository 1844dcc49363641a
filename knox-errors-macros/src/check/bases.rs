//! What must hold for the tables that a table extends, as far as their names tell.

use std::collections::HashSet;

use crate::errors::Errors;
use crate::model::{CodeKind, Table};

use super::report_twice;

pub const CHECKS: [fn(&Table, &mut Errors); 4] =
    [any_is_for_extensions, is_not_its_own_base, bases_are_distinct, base_variants_are_unique];

/// A table of one code type says which; `any` is what several make.
fn any_is_for_extensions(table: &Table, errors: &mut Errors) {
    if table.code_type.kind == CodeKind::Any && !table.is_extension {
        let name = &table.ident;
        let message = format!(
            "codes of `any` type are for a table that extends others: `enum {name}: any extends One, Two`"
        );
        errors.add(table.code_type.ident.span(), message);
    }
}

/// The enum would hold itself.
fn is_not_its_own_base(table: &Table, errors: &mut Errors) {
    for base in &table.bases {
        let path = path_text(&base.ty);
        if table.ident == path.trim_start_matches("self::") {
            errors.add(base.place, format!("`{path}` cannot extend itself"));
        }
    }
}

/// Every code of a base that is named twice would stand in two places. That two
/// paths lead to one table, only rustc can tell.
fn bases_are_distinct(table: &Table, errors: &mut Errors) {
    let bases = table.bases.iter().map(|base| (path_text(&base.ty), base.place, ()));
    report_twice(
        bases,
        |path, ()| format!("the base `{path}` is named twice"),
        |path, ()| format!("the base `{path}` is named here first"),
        errors,
    );
}

/// Each base is a variant, as each row is.
fn base_variants_are_unique(table: &Table, errors: &mut Errors) {
    // The same base twice is reported as that.
    let mut paths = HashSet::new();
    let bases = table.bases.iter().filter(|base| paths.insert(path_text(&base.ty)));
    let bases: Vec<_> = bases.collect();
    let variants = bases.iter().map(|base| (base.variant.to_string(), base.place, &base.ty));
    report_twice(
        variants,
        |variant, ty| {
            let path = path_text(ty);
            format!(
                "the base `{path}` makes the variant `{variant}`, which is taken; write another behind it: `{path} as {variant}2`"
            )
        },
        |variant, ty| format!("the base `{}` makes the variant `{variant}` here", path_text(ty)),
        errors,
    );
    for row in &table.rows {
        if let Some(base) = bases.iter().find(|base| base.variant == row.variant) {
            let (path, variant) = (path_text(&base.ty), &row.variant);
            let message = format!(
                "`{}` makes the variant `{variant}`, which is taken by the base `{path}`; write another behind it: `as {variant}2`",
                row.name()
            );
            errors.add(variant.span(), message);
        }
    }
}

/// The path as people write it.
fn path_text(ty: &proc_macro2::TokenStream) -> String {
    ty.to_string().replace(' ', "")
}
