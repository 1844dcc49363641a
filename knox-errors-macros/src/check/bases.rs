//! What must hold for the tables that a table extends, as far as their names tell.

use super::report_duplicates;
use crate::diagnostics::Diagnostics;
use crate::duplicates::first_occurrences;
use crate::model::{CodeKind, Table};

pub const CHECKS: [fn(&Table, &mut Diagnostics); 4] =
    [any_is_for_extensions, is_not_its_own_base, bases_are_distinct, base_variants_are_unique];

/// A table of one code type says which; `any` is what several make.
fn any_is_for_extensions(table: &Table, diagnostics: &mut Diagnostics) {
    if table.code_type.kind == CodeKind::Any && !table.is_extension() {
        let name = &table.ident;
        let message = format!(
            "codes of `any` type are for a table that extends others: `enum {name}: any extends One, Two`"
        );
        let at = table.ident_at.at(table.code_type.ident.span());
        diagnostics.report(at, message);
    }
}

/// The enum would hold itself.
fn is_not_its_own_base(table: &Table, diagnostics: &mut Diagnostics) {
    for base in table.bases() {
        let path = path_text(&base.ty);
        if table.ident == path.trim_start_matches("self::") {
            diagnostics.report(base.at, format!("`{path}` cannot extend itself"));
        }
    }
}

/// Every code of a base that is named twice would occur twice. That two paths lead to
/// one table, only rustc knows.
fn bases_are_distinct(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut paths, mut spans) = (Vec::new(), Vec::new());
    for base in table.bases() {
        paths.push(path_text(&base.ty));
        spans.push(base.at);
    }
    report_duplicates(
        &paths,
        &spans,
        &|at| format!("the base `{}` is named twice", paths[at]),
        &|at| format!("the base `{}` is named here first", paths[at]),
        diagnostics,
    );
}

/// Each base is a variant, as each row is.
fn base_variants_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let mut all_paths = Vec::new();
    for base in table.bases() {
        all_paths.push(path_text(&base.ty));
    }
    let (mut paths, mut variants, mut spans) = (Vec::new(), Vec::new(), Vec::new());
    // The same base twice is reported as that.
    for index in first_occurrences(&all_paths) {
        let base = &table.bases()[index];
        paths.push(&all_paths[index]);
        variants.push(base.variant.to_string());
        spans.push(base.at);
    }
    report_duplicates(
        &variants,
        &spans,
        &|at| {
            let (path, variant) = (paths[at], &variants[at]);
            format!(
                "the base `{path}` makes the variant `{variant}`, which is taken; write another after it: `{path} as {variant}2`"
            )
        },
        &|at| format!("the base `{}` makes the variant `{}` here", paths[at], variants[at]),
        diagnostics,
    );
    for row in &table.rows {
        // What was recovered clashes with nothing.
        let Some(row_variant) = row.variant.known() else { continue };
        for (at, variant) in variants.iter().enumerate() {
            if row_variant == variant.as_str() {
                let message = format!(
                    "`{}` makes the variant `{variant}`, which is taken by the base `{}`; write another after it: `as {variant}2`",
                    row.name(),
                    paths[at],
                );
                diagnostics.report(row.variant_at, message);
                break;
            }
        }
    }
}

/// The path as people write it.
fn path_text(ty: &proc_macro2::TokenStream) -> String {
    ty.to_string().replace(' ', "")
}
