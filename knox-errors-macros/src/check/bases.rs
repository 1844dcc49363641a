//! What must hold for the tables that a table extends, as far as their names tell.

use crate::errors::Errors;
use crate::model::{CodeKind, Table};

use super::report_twice;
use crate::repeats;

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
    let (mut paths, mut places) = (Vec::new(), Vec::new());
    for base in &table.bases {
        paths.push(path_text(&base.ty));
        places.push(base.place);
    }
    report_twice(
        &paths,
        &places,
        &|at| format!("the base `{}` is named twice", paths[at]),
        &|at| format!("the base `{}` is named here first", paths[at]),
        errors,
    );
}

/// Each base is a variant, as each row is.
fn base_variants_are_unique(table: &Table, errors: &mut Errors) {
    let mut all_paths = Vec::new();
    for base in &table.bases {
        all_paths.push(path_text(&base.ty));
    }
    let (mut paths, mut variants, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for (at, earlier) in repeats::earlier(&all_paths).iter().enumerate() {
        // The same base twice is reported as that.
        if earlier.is_none() {
            paths.push(&all_paths[at]);
            variants.push(table.bases[at].variant.to_string());
            places.push(table.bases[at].place);
        }
    }
    report_twice(
        &variants,
        &places,
        &|at| {
            let (path, variant) = (paths[at], &variants[at]);
            format!(
                "the base `{path}` makes the variant `{variant}`, which is taken; write another behind it: `{path} as {variant}2`"
            )
        },
        &|at| format!("the base `{}` makes the variant `{}` here", paths[at], variants[at]),
        errors,
    );
    for row in &table.rows {
        // What is a guess clashes with nothing.
        if !row.has_variant {
            continue;
        }
        for (at, variant) in variants.iter().enumerate() {
            if row.variant == variant.as_str() {
                let message = format!(
                    "`{}` makes the variant `{variant}`, which is taken by the base `{}`; write another behind it: `as {variant}2`",
                    row.name(),
                    paths[at],
                );
                errors.add(row.variant.span(), message);
                break;
            }
        }
    }
}

/// The path as people write it.
fn path_text(ty: &proc_macro2::TokenStream) -> String {
    ty.to_string().replace(' ', "")
}
