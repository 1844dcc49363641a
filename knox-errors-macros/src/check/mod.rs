//! What must hold for a table beyond its form, one check each.
//!
//! Checks between rows look at the rows that are certain: whether a row under
//! `#[cfg]` is on, only rustc knows, which asks again about those that are.

mod bases;

use heck::ToUpperCamelCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::errors::{Errors, Place};
use crate::model::{Call, Code, CodeKind, CodeValue, ColumnKind, Row, StatusRule, Table};
use crate::parse::ErrorEnum;
use crate::repeats;
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

pub fn check(call: &mut Call, errors: &mut Errors) {
    tables_are_distinct(call, errors);
    for table in call.tables.iter_mut().filter(|table| !table.is_guessed) {
        let before = errors.count();
        for check in bases::CHECKS.iter().chain(&CHECKS) {
            check(table, errors);
        }
        variants_clash_with_no_constant(table, errors);
        table.has_errors |= errors.count() > before;
    }
}

/// The same for an enum of the user's own.
pub fn check_enum(found: &ErrorEnum, errors: &mut Errors) {
    for check in CHECKS {
        check(&found.table, errors);
    }
}

/// What an enum must be to be a table, beyond having codes.
pub fn check_enum_is_table(found: &ErrorEnum, errors: &mut Errors) {
    for row in found.table.rows.iter().filter(|row| is_constant(&row.variant)) {
        let variant = &row.variant;
        let message = format!(
            "`KnoxTable` cannot be derived: a variant `{variant}` would clash with the constant of that name"
        );
        errors.add(variant.span(), message);
    }
    for (place, message) in &found.no_table {
        errors.add(*place, format!("`KnoxTable` cannot be derived: {message}"));
    }
}

const CHECKS: [fn(&Table, &mut Errors); 11] = [
    has_rows,
    columns_are_distinct,
    own_columns_clash_with_no_method,
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
fn tables_are_distinct(call: &Call, errors: &mut Errors) {
    let (mut names, mut places) = (Vec::new(), Vec::new());
    for table in &call.tables {
        if table.attrs.conditions.is_empty() {
            names.push(table.ident.to_string());
            places.push(table.ident.span().into());
        }
    }
    report_twice(
        &names,
        &places,
        &|at| format!("the table `{}` is declared twice", names[at]),
        &|at| format!("the table `{}` is declared here first", names[at]),
        errors,
    );
}

/// A table without rows is an enum without values, which no code could become.
fn has_rows(table: &Table, errors: &mut Errors) {
    // Where rows are written and none could be read, those are the mistakes.
    if table.rows_written == 0 && !table.is_extension {
        let message = format!("`{}` has no rows, or all of them are off by `cfg`", table.ident);
        errors.add(table.ident.span(), message);
    }
}

/// Two columns of one name would be two getters of one name.
fn columns_are_distinct(table: &Table, errors: &mut Errors) {
    let (mut names, mut places) = (Vec::new(), Vec::new());
    for column in &table.header.columns {
        // `r#level` becomes the getter `level`.
        names.push(column.ident.unraw().to_string());
        places.push(column.ident.span().into());
    }
    report_twice(
        &names,
        &places,
        &|at| format!("the column `{}` stands in the header twice", names[at]),
        &|at| format!("the column `{}` stands here first", names[at]),
        errors,
    );
}

/// Each own column becomes a getter of its name.
fn own_columns_clash_with_no_method(table: &Table, errors: &mut Errors) {
    for (ident, _) in table.header.own() {
        let name = ident.unraw().to_string();
        if is_generated(&name) {
            let what = if name == name.to_uppercase() { "constant" } else { "method" };
            let message = format!("a column `{name}` would clash with the {what} of that name");
            errors.add(ident.span(), message);
        }
    }
}

/// Whether every table has something of this name.
pub fn is_generated(name: &str) -> bool {
    GENERATED.contains(&name)
}

/// Numbers within the type's range and with no other type's suffix, texts that
/// are not empty.
fn codes_are_of_the_type(table: &Table, errors: &mut Errors) {
    let ty = table.code_type.ident.to_string();
    for row in &table.rows {
        for code in row.codes() {
            if let Some(message) = code_mistake(code, &ty, table.code_type.kind) {
                errors.add(code.place, message);
            }
        }
    }
}

fn code_mistake(code: &Code, ty: &str, kind: CodeKind) -> Option<String> {
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
            Some(String::from("expected a code, found an empty text"))
        }
        _ => None,
    }
}

/// Codes and aliases are one space: one that stands in two places would mean two
/// rows.
fn codes_are_unique(table: &Table, errors: &mut Errors) {
    let (mut codes, mut places, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    for row in certain_rows(table) {
        for code in row.codes() {
            codes.push(code.text());
            places.push(code.place);
            rows.push(row);
        }
    }
    report_twice(
        &codes,
        &places,
        &|at| format!("code `{}` is already used", codes[at]),
        &|at| format!("code `{}` is first used here, by `{}`", codes[at], rows[at].name()),
        errors,
    );
}

/// A lookup by name gives one row.
fn names_are_unique(table: &Table, errors: &mut Errors) {
    let (mut names, mut places) = (Vec::new(), Vec::new());
    for row in certain_rows(table) {
        // Empty ones are told as that.
        if let Some(name) = row.name.as_ref().filter(|name| !name.value.trim().is_empty()) {
            names.push(name.value.clone());
            places.push(name.span.into());
        }
    }
    report_twice(
        &names,
        &places,
        &|at| format!("name `{}` is already used", names[at]),
        &|at| format!("name `{}` is first used here", names[at]),
        errors,
    );
}

/// Two names can make one variant: `API_KEY` and `"Api key"`.
fn variants_are_unique(table: &Table, errors: &mut Errors) {
    let mut variants = Vec::new();
    let mut rows = Vec::new();
    for row in certain_rows(table) {
        // What makes the variant of a row in which no more was read is unknown.
        if row.has_variant && (row.has_code || row.name.is_some()) {
            variants.push(row.variant.to_string());
            rows.push(row);
        }
    }
    if repeats::earlier(&variants).iter().all(Option::is_none) {
        return;
    }
    // The same name, or code without names, twice is reported as that.
    let mut names = Vec::new();
    for row in &rows {
        names.push(row.name());
    }
    let (mut variants, mut places, mut firsts) = (Vec::new(), Vec::new(), Vec::new());
    for (at, earlier) in repeats::earlier(&names).iter().enumerate() {
        if earlier.is_none() {
            variants.push(rows[at].variant.to_string());
            places.push(rows[at].variant.span().into());
            firsts.push(names[at].as_str());
        }
    }
    report_twice(
        &variants,
        &places,
        &|at| {
            let (name, variant) = (firsts[at], &variants[at]);
            format!(
                "`{name}` makes the variant `{variant}`, which is taken; write another behind it: `as {variant}{}`",
                variants[..=at].iter().filter(|other| *other == variant).count()
            )
        },
        &|at| format!("`{}` makes the variant `{}` here", firsts[at], variants[at]),
        errors,
    );
}

/// A variant `ALL` would hide the constant of that name.
fn variants_clash_with_no_constant(table: &Table, errors: &mut Errors) {
    for row in table.rows.iter().filter(|row| row.has_variant && is_constant(&row.variant)) {
        let variant = &row.variant;
        let message = format!(
            "a variant `{variant}` would clash with the constant of that name; write another: `as {}`",
            variant.to_string().to_upper_camel_case()
        );
        errors.add(variant.span(), message);
    }
}

/// Whether the macro makes a constant of this name.
pub fn is_constant(variant: &Ident) -> bool {
    ["ALL", "COUNT"].iter().any(|constant| variant == constant)
}

/// An empty name finds nothing, an empty description says nothing.
fn texts_are_not_empty(table: &Table, errors: &mut Errors) {
    for row in &table.rows {
        let none = "; where there is none, write `_`";
        let texts = [("name", "", &row.name), ("description", none, &row.description)];
        for (what, none, text) in texts {
            if let Some(text) = text.as_ref().filter(|text| text.value.trim().is_empty()) {
                errors.add(text.span, format!("expected a {what}, found an empty text{none}"));
            }
        }
    }
}

/// HTTP statuses have three digits.
fn statuses_are_in_range(table: &Table, errors: &mut Errors) {
    let has_column = table.header.has(|kind| matches!(kind, ColumnKind::Status));
    for row in &table.rows {
        if let Some(status) = &row.status {
            if !(100..=999).contains(&status.value) {
                let message = format!(
                    "expected an HTTP status from 100 to 999, or `_` for none, found `{}`",
                    status.written
                );
                errors.add(status.place, message);
            }
        }
        // A rule beside a column is told as that.
        let Some((rule, _)) = table.attrs.status_rule.filter(|_| !has_column) else { continue };
        if table.status(row).is_none() && matches!(row.code.value, CodeValue::Number(_)) {
            let message = match rule {
                StatusRule::Code => "`#[knox(status = code)]` needs codes from 100 to 999",
                StatusRule::Prefix => {
                    "`#[knox(status = prefix)]` needs codes that begin with a status from 100 to 999"
                }
            };
            errors.add(row.code.place, format!("{message}, found `{}`", row.code.written));
        }
    }
}

/// A status from a column and from a rule could differ.
fn status_has_one_source(table: &Table, errors: &mut Errors) {
    let Some((_, rule)) = table.attrs.status_rule else { return };
    if table.header.has(|kind| matches!(kind, ColumnKind::Status)) {
        errors.add(rule, "`status` is written out too: leave out one of the two");
    }
    if table.code_type.kind == CodeKind::Text {
        errors.add(rule, "a status cannot be read off text codes: add a column `status`");
    }
}

/// Actions are those of `knox_errors::Action`.
fn actions_exist(table: &Table, errors: &mut Errors) {
    for action in table.rows.iter().filter_map(|row| row.action.as_ref()) {
        if !is_action(action) {
            let name = action.to_string();
            let advice = match name.as_str() {
                "None" => "; where there is none, write `_`".to_owned(),
                _ => question(nearest(&name, &ACTIONS)),
            };
            let known = one_of(&ACTIONS);
            errors.add(action.span(), format!("unknown action `{name}`, expected {known}{advice}"));
        }
    }
}

pub fn is_action(action: &Ident) -> bool {
    ACTIONS.iter().any(|known| action == known)
}

fn certain_rows(table: &Table) -> Vec<&Row> {
    let mut rows = Vec::new();
    for row in &table.rows {
        if row.attrs.conditions.is_empty() {
            rows.push(row);
        }
    }
    rows
}

/// Reports each word that comes again, at its own place and at that of the first.
/// The messages are made of what stands at the place.
fn report_twice(
    words: &[String],
    places: &[Place],
    again: &dyn Fn(usize) -> String,
    first: &dyn Fn(usize) -> String,
    errors: &mut Errors,
) {
    let mut is_told = vec![false; words.len()];
    for (at, earlier) in repeats::earlier(words).into_iter().enumerate() {
        let Some(earlier) = earlier else { continue };
        let error = places[at].error(again(at));
        if is_told[earlier] {
            errors.push(error);
        } else {
            is_told[earlier] = true;
            errors.add_pair(error, places[earlier].error(first(earlier)));
        }
    }
}
