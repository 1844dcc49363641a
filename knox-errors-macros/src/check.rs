//! What must hold for a table beyond its form, one check each.
//!
//! Checks between rows look at the rows that are certain: whether a row under
//! `#[cfg]` is on, only rustc knows, which asks again about those that are.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::errors::{Errors, Place};
use crate::model::{Call, CodeKind, CodeValue, ColumnKind, Row, StatusRule, Table};
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

/// What the macro makes methods of, beside the standard columns.
const GENERATED: [&str; 3] = ["aliases", "from_code", "from_name"];

pub fn check(call: &Call, errors: &mut Errors) {
    tables_are_distinct(call, errors);
    for table in &call.tables {
        for check in CHECKS {
            check(table, errors);
        }
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
    let certain = call.tables.iter().filter(|table| table.attrs.conditions.is_empty());
    let names = certain.map(|table| {
        let name = table.ident.to_string();
        let message = format!("the table `{name}` is declared twice");
        let first = format!("the table `{name}` is declared here first");
        (name, table.ident.span().into(), message, first)
    });
    report_twice(names, errors);
}

/// A table without rows is an enum without values, which no code could become.
fn has_rows(table: &Table, errors: &mut Errors) {
    // Where rows are written and none could be read, those are the mistakes.
    if table.rows_written == 0 {
        let message = format!("`{}` has no rows, or all of them are off by `cfg`", table.ident);
        errors.add(table.ident.span(), message);
    }
}

/// Two columns of one name would be two getters of one name.
fn columns_are_distinct(table: &Table, errors: &mut Errors) {
    let columns = table.header.columns.iter().map(|column| {
        let name = column.ident.to_string();
        let message = format!("the column `{name}` stands in the header twice");
        let first = format!("the column `{name}` stands here first");
        (name, column.ident.span().into(), message, first)
    });
    report_twice(columns, errors);
}

/// Each own column becomes a getter of its name.
fn own_columns_clash_with_no_method(table: &Table, errors: &mut Errors) {
    for (ident, _) in table.header.own() {
        let name = ident.to_string();
        if GENERATED.contains(&name.as_str()) {
            let message = format!("a column `{name}` would clash with the method of that name");
            errors.add(ident.span(), message);
        }
    }
}

/// Numbers within the type's range and with no other type's suffix, texts that
/// are not empty.
fn codes_are_of_the_type(table: &Table, errors: &mut Errors) {
    let ty = table.code_type.ident.to_string();
    for code in table.rows.iter().flat_map(Row::codes) {
        let (written, suffix) = (&code.written, &code.suffix);
        let message = match (&code.value, table.code_type.kind.range()) {
            (CodeValue::Number(number), Some((least, greatest)))
                if !(least..=greatest).contains(number) =>
            {
                format!("`{written}` is out of range for `{ty}`: {least} to {greatest}")
            }
            (CodeValue::Number(_), _) if !suffix.is_empty() && *suffix != ty => {
                let bare = written.trim_end_matches(suffix).trim_end_matches('_');
                format!("the codes' type is `{ty}`, not `{suffix}`: `{bare}`")
            }
            (CodeValue::Text(text), _) if text.is_empty() => {
                String::from("expected a code, found an empty text")
            }
            _ => continue,
        };
        errors.add(code.place, message);
    }
}

/// Codes and aliases are one space: one that stands in two places would mean two
/// rows.
fn codes_are_unique(table: &Table, errors: &mut Errors) {
    let places = certain_rows(table).flat_map(|row| {
        row.codes().map(|code| {
            let (text, owner) = (code.text(), row.name());
            let message = format!("code `{text}` is already used");
            (
                code.value.clone(),
                code.place,
                message,
                format!("code `{text}` is first used here, by `{owner}`"),
            )
        })
    });
    report_twice(places, errors);
}

/// A lookup by name gives one row.
fn names_are_unique(table: &Table, errors: &mut Errors) {
    let names = certain_rows(table).filter_map(|row| row.name.as_ref()).map(|name| {
        let message = format!("name `{}` is already used", name.value);
        let first = format!("name `{}` is first used here", name.value);
        (name.value.clone(), name.span.into(), message, first)
    });
    report_twice(names, errors);
}

/// Two names can make one variant: `API_KEY` and `"Api key"`.
fn variants_are_unique(table: &Table, errors: &mut Errors) {
    // The same name, or code without names, twice is reported as that.
    let mut names = HashSet::new();
    let rows = certain_rows(table).filter(|row| names.insert(row.name()));
    let variants = rows.map(|row| {
        let (variant, name) = (&row.variant, row.name());
        let message = format!("`{name}` makes the variant `{variant}`, which is taken; write another behind it: `as {variant}2`");
        (variant.to_string(), variant.span().into(), message, format!("`{name}` makes the variant `{variant}` here"))
    });
    report_twice(variants, errors);
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
        let Some((rule, _)) = table.attrs.status_rule else { continue };
        if row.status.is_some() || table.code_type.kind == CodeKind::Text {
            continue;
        }
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
        errors.add(rule, "the table has a column `status`: leave out one of the two");
    }
    if table.code_type.kind == CodeKind::Text {
        errors.add(rule, "a status cannot be read off text codes: add a column `status`");
    }
}

/// Actions are those of `knox_errors::Action`.
fn actions_exist(table: &Table, errors: &mut Errors) {
    for action in table.rows.iter().filter_map(|row| row.action.as_ref()) {
        let name = action.to_string();
        if !ACTIONS.contains(&name.as_str()) {
            let (known, question) = (one_of(&ACTIONS), question(nearest(&name, &ACTIONS)));
            errors
                .add(action.span(), format!("unknown action `{name}`, expected {known}{question}"));
        }
    }
}

fn certain_rows(table: &Table) -> impl Iterator<Item = &Row> {
    table.rows.iter().filter(|row| row.attrs.conditions.is_empty())
}

/// Reports each key that comes again: at its own place the first message, at the
/// place of the first the second.
fn report_twice<K: Eq + Hash>(
    places: impl Iterator<Item = (K, Place, String, String)>,
    errors: &mut Errors,
) {
    let mut seen: HashMap<K, (Place, Option<String>)> = HashMap::new();
    for (key, place, message, first_message) in places {
        match seen.get_mut(&key) {
            None => {
                seen.insert(key, (place, Some(first_message)));
            }
            Some((first, first_message)) => {
                errors.add(place, message);
                if let Some(message) = first_message.take() {
                    errors.add(*first, message);
                }
            }
        }
    }
}
