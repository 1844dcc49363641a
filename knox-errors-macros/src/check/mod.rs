//! What must hold for a table beyond its syntax, one check each.

mod bases;

use heck::ToUpperCamelCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::diagnostics::{Diagnostics, SpanRange};
use crate::duplicates::{duplicates, first_occurrences};
use crate::model::{Call, Code, CodeKind, CodeValue, ColumnKind, Item, StatusRule, Table};
use crate::parse::ErrorEnum;
use crate::suggest::{nearest, one_of, question};

/// The variants of `knox_errors::Action`.
pub const ACTIONS: [&str; 9] = [
    "ChangeRequest",
    "FixCredentials",
    "FixAccess",
    "SignNewToken",
    "RequestAccessToken",
    "RestartSignIn",
    "WaitAndRetry",
    "RetryWithBackoff",
    "ContactSupport",
];

/// What every table has of its own, by `KnoxTable` or by a conversion, beside the
/// standard columns: a getter of the name would be called in its place.
const GENERATED: [&str; 11] = [
    "ALL",
    "COUNT",
    "aliases",
    "find",
    "from",
    "from_code",
    "from_name",
    "from_str",
    "index",
    "row",
    "try_from",
];

pub fn check(call: &Call, diagnostics: &mut Diagnostics) {
    tables_are_distinct(call, diagnostics);
    for item in &call.items {
        let Item::Table(table) = item else { continue };
        for check in bases::CHECKS {
            check(table, diagnostics);
        }
        for check in CHECKS {
            check(table, diagnostics);
        }
        variants_clash_with_no_constant(table, diagnostics);
    }
}

/// The same for an enum with derives.
pub fn check_enum(found: &ErrorEnum, diagnostics: &mut Diagnostics) {
    for check in CHECKS {
        check(&found.table, diagnostics);
    }
}

/// What an enum must be to be a table, beyond having codes.
pub fn check_enum_is_table(found: &ErrorEnum, diagnostics: &mut Diagnostics) {
    for row in &found.table.rows {
        let Some(variant) = row.variant.known().filter(|variant| is_constant(variant)) else {
            continue;
        };
        let message = format!(
            "`KnoxTable` cannot be derived: a variant `{variant}` would clash with the constant of that name"
        );
        diagnostics.report(row.variant_at, message);
    }
    for (at, message) in &found.no_table {
        diagnostics.report(*at, format!("`KnoxTable` cannot be derived: {message}"));
    }
}

const CHECKS: [fn(&Table, &mut Diagnostics); 11] = [
    has_rows,
    columns_are_distinct,
    custom_columns_clash_with_no_method,
    codes_are_of_the_type,
    codes_are_unique,
    names_are_unique,
    variants_are_unique,
    texts_are_not_empty,
    statuses_are_in_range,
    status_has_one_source,
    actions_exist,
];

/// Two enums of one name; those under `#[cfg]` may exclude each other.
fn tables_are_distinct(call: &Call, diagnostics: &mut Diagnostics) {
    let (mut names, mut spans) = (Vec::new(), Vec::new());
    for item in &call.items {
        let (ident, at, is_unconditional) = item.name();
        if is_unconditional {
            names.push(ident.to_string());
            spans.push(at);
        }
    }
    report_duplicates(
        &names,
        &spans,
        &|at| format!("the table `{}` is declared twice", names[at]),
        &|at| format!("the table `{}` is declared here first", names[at]),
        diagnostics,
    );
}

/// A table without rows is an enum without values, which no code could become.
fn has_rows(table: &Table, diagnostics: &mut Diagnostics) {
    // Where rows are written and none can be read, that is reported.
    if table.rows_in_source == 0 && !table.is_extension() {
        let message = format!("`{}` has no rows, or all of them are off by `cfg`", table.ident);
        diagnostics.report(table.ident_at, message);
    }
}

/// Two columns of one name would be two getters of one name.
fn columns_are_distinct(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut names, mut spans) = (Vec::new(), Vec::new());
    for column in &table.header.columns {
        // `r#level` becomes the getter `level`.
        names.push(column.ident.unraw().to_string());
        spans.push(column.at);
    }
    report_duplicates(
        &names,
        &spans,
        &|at| format!("the column `{}` is in the header twice", names[at]),
        &|at| format!("the column `{}` is here first", names[at]),
        diagnostics,
    );
}

/// Each custom column becomes a getter of its name.
fn custom_columns_clash_with_no_method(table: &Table, diagnostics: &mut Diagnostics) {
    for column in &table.header.columns {
        let name = column.ident.unraw().to_string();
        if matches!(column.kind, ColumnKind::Custom(_)) && is_generated(&name) {
            let what = if name == name.to_uppercase() { "constant" } else { "method" };
            let message = format!("a column `{name}` would clash with the {what} of that name");
            diagnostics.report(column.at, message);
        }
    }
}

/// Whether every table has something of this name.
pub fn is_generated(name: &str) -> bool {
    GENERATED.contains(&name)
}

/// Numbers within the type's range and with no other type's suffix, strings that are
/// not empty.
fn codes_are_of_the_type(table: &Table, diagnostics: &mut Diagnostics) {
    let ty = table.code_type.ident.to_string();
    for row in &table.rows {
        for code in row.codes() {
            if let Some(message) = code_error(code, &ty, table.code_type.kind) {
                diagnostics.report(code.at, message);
            }
        }
    }
}

fn code_error(code: &Code, ty: &str, kind: CodeKind) -> Option<String> {
    let (written, suffix) = (&code.written, &code.suffix);
    match (&code.value, kind.range()) {
        (CodeValue::Number(number), Some((least, greatest)))
            if *number < least || *number > greatest =>
        {
            Some(format!("`{written}` is out of range for `{ty}`: {least} to {greatest}"))
        }
        (CodeValue::Number(_), _) if !suffix.is_empty() && *suffix != ty => {
            let bare = written.trim_end_matches(suffix).trim_end_matches('_');
            Some(format!("the codes' type is `{ty}`, not `{suffix}`: `{bare}`"))
        }
        (CodeValue::Text(text), _) if text.trim().is_empty() => {
            Some(String::from("expected a code, found an empty string"))
        }
        _ => None,
    }
}

/// Codes and aliases are one space: one that occurs twice would mean two
/// rows.
fn codes_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut codes, mut spans, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    for row in &table.rows {
        for code in row.codes() {
            codes.push(code.text());
            spans.push(code.at);
            rows.push(row);
        }
    }
    report_duplicates(
        &codes,
        &spans,
        &|at| format!("code `{}` is already used", codes[at]),
        &|at| format!("code `{}` is first used here, by `{}`", codes[at], rows[at].name()),
        diagnostics,
    );
}

/// A lookup by name gives one row.
fn names_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut names, mut spans) = (Vec::new(), Vec::new());
    for row in &table.rows {
        // That one is empty is reported by another check.
        if let Some(name) = row.name.as_ref().filter(|name| !name.value.trim().is_empty()) {
            names.push(name.value.clone());
            spans.push(name.at);
        }
    }
    report_duplicates(
        &names,
        &spans,
        &|at| format!("name `{}` is already used", names[at]),
        &|at| format!("name `{}` is first used here", names[at]),
        diagnostics,
    );
}

/// Two names can make one variant: `API_KEY` and `"Api key"`.
fn variants_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut rows, mut names) = (Vec::new(), Vec::new());
    for row in &table.rows {
        // What makes the variant of a row without a code and a name is unknown.
        if row.variant.known().is_some() && (row.code.is_some() || row.name.is_some()) {
            names.push(row.name());
            rows.push(row);
        }
    }
    // That a name occurs twice, or a code without names, is reported as that.
    let (mut variants, mut spans, mut firsts) = (Vec::new(), Vec::new(), Vec::new());
    for index in first_occurrences(&names) {
        variants.push(rows[index].variant.to_string());
        spans.push(rows[index].variant_at);
        firsts.push(names[index].as_str());
    }
    report_duplicates(
        &variants,
        &spans,
        &|at| {
            let (name, variant) = (firsts[at], &variants[at]);
            format!(
                "`{name}` makes the variant `{variant}`, which is taken; write another after it: `as {variant}{}`",
                variants[..=at].iter().filter(|other| *other == variant).count()
            )
        },
        &|at| format!("`{}` makes the variant `{}` here", firsts[at], variants[at]),
        diagnostics,
    );
}

/// A variant `ALL` would hide the constant of that name.
fn variants_clash_with_no_constant(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        let Some(variant) = row.variant.known().filter(|variant| is_constant(variant)) else {
            continue;
        };
        let message = format!(
            "a variant `{variant}` would clash with the constant of that name; write another: `as {}`",
            variant.to_string().to_upper_camel_case()
        );
        diagnostics.report(row.variant_at, message);
    }
}

/// Whether the macro makes a constant of this name.
pub fn is_constant(variant: &Ident) -> bool {
    variant == "ALL" || variant == "COUNT"
}

/// An empty name finds nothing, an empty description says nothing.
fn texts_are_not_empty(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        let none = "; where there is none, write `_`";
        let texts = [("name", "", &row.name), ("description", none, &row.description)];
        for (what, none, text) in texts {
            if let Some(text) = text.as_ref().filter(|text| text.value.trim().is_empty()) {
                diagnostics
                    .report(text.at, format!("expected a {what}, found an empty string{none}"));
            }
        }
    }
}

/// HTTP statuses have three digits.
fn statuses_are_in_range(table: &Table, diagnostics: &mut Diagnostics) {
    let has_column = table.header.has(|kind| matches!(kind, ColumnKind::Status));
    for row in &table.rows {
        if let Some(status) = &row.status {
            if !(100..=999).contains(&status.value) {
                let message = format!(
                    "expected an HTTP status from 100 to 999, or `_` for none, found `{}`",
                    status.written
                );
                diagnostics.report(status.at, message);
            }
        }
        // A rule beside a column is reported as that.
        let Some((rule, _)) = table.attrs.status_rule.filter(|_| !has_column) else { continue };
        let Some(code) = row.code.as_ref().filter(|_| row.number().is_some()) else { continue };
        if table.status(row).is_none() {
            let message = match rule {
                StatusRule::Code => "`#[knox(status = code)]` needs codes from 100 to 999",
                StatusRule::Prefix => {
                    "`#[knox(status = prefix)]` needs codes that begin with a status from 100 to 999"
                }
            };
            diagnostics.report(code.at, format!("{message}, found `{}`", code.written));
        }
    }
}

/// A status from a column and from a rule could differ.
fn status_has_one_source(table: &Table, diagnostics: &mut Diagnostics) {
    let Some((_, rule)) = table.attrs.status_rule else { return };
    if table.header.has(|kind| matches!(kind, ColumnKind::Status)) {
        diagnostics.report(rule, "`status` is written out too: leave out one of the two");
    }
    if table.code_type.kind == CodeKind::Text {
        diagnostics.report(rule, "string codes give no status: add a column `status`");
    }
}

/// Actions are those of `knox_errors::Action`.
fn actions_exist(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        let Some(action) = &row.action else { continue };
        if !is_action(&action.ident) {
            let name = action.ident.to_string();
            let advice = match name.as_str() {
                "None" => "; where there is none, write `_`".to_owned(),
                _ => question(nearest(&name, &ACTIONS)),
            };
            let known = one_of(&ACTIONS);
            diagnostics
                .report(action.at, format!("unknown action `{name}`, expected {known}{advice}"));
        }
    }
}

pub fn is_action(action: &Ident) -> bool {
    ACTIONS.iter().any(|known| action == known)
}

/// Reports each repetition, with a note at the first occurrence. The messages are made
/// from an index.
fn report_duplicates(
    strings: &[String],
    spans: &[SpanRange],
    again: &dyn Fn(usize) -> String,
    first: &dyn Fn(usize) -> String,
    diagnostics: &mut Diagnostics,
) {
    let mut is_reported = vec![false; strings.len()];
    for duplicate in duplicates(strings) {
        let (at, message) = (spans[duplicate.repetition], again(duplicate.repetition));
        if is_reported[duplicate.first] {
            diagnostics.report(at, message);
        } else {
            is_reported[duplicate.first] = true;
            let first_at = spans[duplicate.first];
            diagnostics.error_with_note(at, message, first_at, first(duplicate.first));
        }
    }
}
