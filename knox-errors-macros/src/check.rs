//! What must hold for a table beyond its syntax: a list of checks.

use heck::ToUpperCamelCase;
use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::diagnostics::{Diagnostics, SpanRange};
use crate::duplicates::{Duplicate, clashes, duplicates, first_occurrences};
use crate::model::{
    Call, Code, CodeKind, CodeValue, ColumnKind, Description, Item, StatusRule, Table, Text,
    as_in_source, is_constant,
};
use crate::parse::ErrorEnum;
use crate::suggest::{nearest, one_of, question};
use crate::text;

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

/// The methods and constants of every table beside the standard columns. A getter of the
/// same name would be called instead of them.
#[rustfmt::skip]
const GENERATED: [&str; 20] = [
    "ALL", "COUNT", "aliases", "code_action", "code_description", "code_docs_url", "code_items",
    "code_name", "code_retry_after", "code_status", "code_value", "find", "from", "from_code",
    "from_name", "from_str", "index", "row", "to_string", "try_from",
];

pub fn check(call: &Call, diagnostics: &mut Diagnostics) {
    tables_are_distinct(call, diagnostics);
    for item in &call.items {
        if let Item::Table(table) = item {
            any_is_for_extensions(table, diagnostics);
            check_table(table, diagnostics);
            variants_clash_with_no_constant(table, diagnostics);
        }
    }
}

/// What must hold for a table, and for the variants of an enum that have codes of their own.
pub fn check_table(table: &Table, diagnostics: &mut Diagnostics) {
    for check in &CHECKS {
        check(table, diagnostics);
    }
}

/// What must hold for an enum with codes to be a table.
pub fn check_enum_is_table(found: &ErrorEnum, diagnostics: &mut Diagnostics) {
    for (at, message) in &found.table_errors {
        diagnostics.report(*at, format!("`KnoxTable` cannot be derived: {message}"));
    }
}

const CHECKS: [fn(&Table, &mut Diagnostics); 16] = [
    is_not_its_own_base,
    bases_are_distinct,
    columns_are_distinct,
    custom_columns_clash_with_no_method,
    codes_are_of_the_type,
    codes_are_unique,
    retired_codes_never_come_again,
    names_are_unique,
    format_is_for_numbers,
    names_read_as_no_other_code,
    variants_are_unique,
    texts_are_not_empty,
    statuses_are_in_range,
    waits_are_in_range,
    status_has_one_source,
    actions_exist,
];

/// Two tables of one name would be two enums of one name, unless `#[cfg]`s exclude each other.
fn tables_are_distinct(call: &Call, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    for item in &call.items {
        let (ident, at, is_unconditional) = item.name();
        if is_unconditional {
            names.push(ident.to_string(), at);
        }
    }
    names.report("the table", "is declared twice", diagnostics);
}

/// Two columns of one name would be two getters of one name.
fn columns_are_distinct(table: &Table, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    for column in &table.header.columns {
        // `r#level` becomes the getter `level`.
        names.push(column.ident.unraw().to_string(), column.at);
    }
    names.report("the column", "is in the header twice", diagnostics);
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

pub fn is_generated(name: &str) -> bool {
    GENERATED.contains(&name)
}

fn codes_are_of_the_type(table: &Table, diagnostics: &mut Diagnostics) {
    let ty = table.code_type.ident.to_string();
    let mut check = |code: &Code| {
        if let Some(message) = code_error(code, &ty, table.code_type.kind) {
            diagnostics.report(code.at, message);
        }
    };
    for &(_, code) in &table.codes() {
        check(code);
    }
    for code in &table.retired {
        check(code);
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
            let bare =
                written.strip_suffix(suffix.as_str()).unwrap_or(written).trim_end_matches('_');
            Some(format!("the codes' type is `{ty}`, not `{suffix}`; write `{bare}`"))
        }
        (CodeValue::Text(text), _) if text.trim().is_empty() => {
            Some(String::from("expected a code, found an empty string"))
        }
        _ => None,
    }
}

/// A code or an alias that occurs twice would mean two rows.
fn codes_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let (all, mut codes) = (table.codes(), Names::default());
    for &(_, code) in &all {
        codes.push(code.text(), code.at);
    }
    codes.report_with(
        &|_, found| format!("code `{}` is already used", all[found.repetition].1.named()),
        &|_, first| {
            let (row, code) = all[first];
            format!("code `{}` of `{}`", code.named(), as_in_source(&table.rows[row].name()))
        },
        diagnostics,
    );
}

/// Clients may still know the code's old meaning.
fn retired_codes_never_come_again(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut retired, mut codes, all) = (Vec::new(), Vec::new(), table.codes());
    for code in &table.retired {
        retired.push(code.text());
    }
    for &Duplicate { repetition, .. } in &duplicates(&retired) {
        let code = &table.retired[repetition];
        diagnostics.report(code.at, format!("retired code `{}` is listed twice", code.named()));
    }
    for (_, code) in &all {
        codes.push(code.text());
    }
    for &Duplicate { repetition, .. } in &clashes(retired, codes) {
        let code = all[repetition].1;
        let message = format!("code `{}` is retired: give the row a new code", code.named());
        diagnostics.report(code.at, message);
    }
}

/// A name that occurs twice would mean two rows.
fn names_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    if !table.header.has_name() && table.has_name_aliases() {
        // The codes are the names. `codes_are_unique` reports one that occurs twice.
        let (mut shown, mut spans) = (Vec::new(), Vec::new());
        for row in &table.rows {
            let Some(code) = &row.code else { continue };
            shown.push(code.shown());
            spans.push(code.at);
        }
        for &first in &first_occurrences(&shown) {
            names.push(shown[first].clone(), spans[first]);
        }
    }
    for row in &table.rows {
        for &name in &row.names() {
            // `texts_are_not_empty` reports a blank name.
            if !name.is_blank() {
                names.push(name.value.clone(), name.at);
            }
        }
    }
    names.report("name", "is already used", diagnostics);
}

fn format_is_for_numbers(table: &Table, diagnostics: &mut Diagnostics) {
    let Some((_, at)) = table.attrs.format else { return };
    if !matches!(table.code_type.kind, CodeKind::Number { .. }) {
        let ty = &table.code_type.ident;
        let advice = match table.code_type.kind {
            CodeKind::Any => "; move the local rows into a table with a format, and extend that",
            CodeKind::Number { .. } | CodeKind::Text => "",
        };
        let message = format!("`format` needs number codes, and the codes' type is `{ty}`{advice}");
        diagnostics.report(at, message);
    }
}

/// A lookup reads its input as a code first, so a name that reads as a code is not found.
fn names_read_as_no_other_code(table: &Table, diagnostics: &mut Diagnostics) {
    let Some(format) = &table.code_type.format else { return };
    let kind = table.code_type.kind;
    let (codes, mut numbers) = (table.codes(), Vec::new());
    for (_, code) in &codes {
        numbers.push(code.text());
    }
    let (mut rows, mut names, mut numbers_of_names) = (Vec::new(), Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        for &name in &row.names() {
            let number = text::number(&name.value, 10);
            let number = number.or_else(|| format.read(&name.value, kind));
            if let Some(number) = number {
                numbers_of_names.push(number.to_string());
                rows.push(index);
                names.push(name);
            }
        }
    }
    for clash in &clashes(numbers, numbers_of_names) {
        let (row, name) = (rows[clash.repetition], names[clash.repetition]);
        let other = codes[clash.first].0;
        let is_other = other != row;
        let other = &table.rows[other];
        // `names_are_unique` reports a name that is the other row's too.
        if is_other && name.value != other.name() {
            let (name_in_source, other) = (as_in_source(&name.value), as_in_source(&other.name()));
            let message = format!("name `{name_in_source}` would be read as the code of `{other}`");
            diagnostics.report(name.at, message);
        }
    }
}

/// Two names can make one variant: `API_KEY` and `"Api key"`.
fn variants_are_unique(table: &Table, diagnostics: &mut Diagnostics) {
    let (mut rows, mut names) = (Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        if row.variant.known().is_some() {
            names.push(row.name());
            rows.push(index);
        }
    }
    // Other checks report a name that occurs twice, or a code if there are no names.
    let (mut variants, mut firsts) = (Names::default(), Vec::new());
    for &index in &first_occurrences(&names) {
        let row = &table.rows[rows[index]];
        variants.push(row.variant.ident().to_string(), row.variant_at);
        firsts.push(names[index].clone());
    }
    variants.report_with(
        &|variant, &Duplicate { repetition, count, .. }| {
            let name = as_in_source(&firsts[repetition]);
            format!(
                "`{name}` makes the variant `{variant}`, which is taken; write another after it: `as {variant}{count}`"
            )
        },
        &|variant, first| {
            format!("`{}` makes the variant `{variant}`", as_in_source(&firsts[first]))
        },
        diagnostics,
    );
}

/// A variant `ALL` would hide the constant of that name.
fn variants_clash_with_no_constant(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        if let Some(variant) = row.variant.known().filter(|variant| is_constant(variant)) {
            let message = format!(
                "a variant `{variant}` would clash with the constant of that name; write another: `as {}`",
                variant.to_string().to_upper_camel_case()
            );
            diagnostics.report(row.variant_at, message);
        }
    }
}

/// An empty name finds nothing, an empty description says nothing.
fn texts_are_not_empty(table: &Table, diagnostics: &mut Diagnostics) {
    let mut report_blank = |text: &Text, message: &str| {
        if text.is_blank() {
            diagnostics.report(text.at, message);
        }
    };
    for row in &table.rows {
        for &name in &row.names() {
            report_blank(name, "expected a name, found an empty string");
        }
        if let Some(Description::Text(description)) = &row.description {
            let message = "expected a description, found an empty string; for none, write `_`";
            report_blank(description, message);
        }
    }
}

fn statuses_are_in_range(table: &Table, diagnostics: &mut Diagnostics) {
    let has_column = table.header.has(|kind| matches!(kind, ColumnKind::Status));
    for row in &table.rows {
        if let Some(status) = &row.status {
            if !matches!(status.value, 100..=999) {
                let message = format!(
                    "expected an HTTP status from 100 to 999, or `_` for none, found `{}`",
                    status.written
                );
                diagnostics.report(status.at, message);
            }
        }
        // `status_has_one_source` reports a rule beside a column.
        let (Some((rule, _)), Some(code)) = (table.attrs.status_rule, &row.code) else { continue };
        if !has_column && row.number().is_some() && table.status(row).is_none() {
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

fn waits_are_in_range(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        let Some(wait) = &row.retry_after else { continue };
        if wait.value > MAX_WAIT_SECONDS {
            let message = format!(
                "expected a wait of at most {MAX_WAIT_SECONDS} seconds, found `{}`",
                wait.written
            );
            diagnostics.report(wait.at, message);
        }
    }
}

/// A year: a longer wait is likely in the wrong unit.
const MAX_WAIT_SECONDS: i128 = 365 * 24 * 60 * 60;

/// The statuses from a column and from a rule could differ.
fn status_has_one_source(table: &Table, diagnostics: &mut Diagnostics) {
    let Some((_, rule)) = table.attrs.status_rule else { return };
    if table.header.has(|kind| matches!(kind, ColumnKind::Status)) {
        diagnostics.report(rule, "`status` is also given row by row: leave out one of the two");
    }
    if table.code_type.kind == CodeKind::Text {
        diagnostics
            .report(rule, "a status cannot be read from string codes: add a column `status`");
    }
}

fn actions_exist(table: &Table, diagnostics: &mut Diagnostics) {
    for row in &table.rows {
        let Some(action) = &row.action else { continue };
        if !is_action(&action.ident) {
            let name = action.ident.to_string();
            let advice = match name.as_str() {
                "None" => "; for none, write `_`".to_owned(),
                _ => question(nearest(&name, &ACTIONS)),
            };
            let known = one_of(&ACTIONS);
            diagnostics
                .report(action.at, format!("unknown action `{name}`, expected {known}{advice}"));
        }
    }
}

pub fn is_action(action: &Ident) -> bool {
    ACTIONS.contains(&action.to_string().as_str())
}

/// A plain table names its code type; only bases of several types make `any`.
fn any_is_for_extensions(table: &Table, diagnostics: &mut Diagnostics) {
    if table.code_type.kind == CodeKind::Any && !table.is_extension() {
        let name = &table.ident;
        let message = format!(
            "the type `any` is for tables that extend others: `enum {name}: any extends One, Two`"
        );
        let at = table.ident_at.at(table.code_type.ident.span());
        diagnostics.report(at, message);
    }
}

fn is_not_its_own_base(table: &Table, diagnostics: &mut Diagnostics) {
    for base in table.bases() {
        if base.is(&table.ident) {
            diagnostics.report(base.at, format!("`{}` cannot extend itself", base.path));
        }
    }
}

/// Every code of a base that is named twice would occur twice. Only rustc knows whether two
/// paths lead to one table.
fn bases_are_distinct(table: &Table, diagnostics: &mut Diagnostics) {
    let mut all_paths = Names::default();
    for base in table.bases() {
        all_paths.push(base.path.clone(), base.at);
    }
    all_paths.report("the base", "is named twice", diagnostics);
    let (mut paths, mut variants) = (Vec::new(), Names::default());
    for &index in &first_occurrences(&all_paths.names) {
        let base = &table.bases()[index];
        paths.push(base.path.clone());
        variants.push(base.variant.to_string(), base.at);
    }
    variants.report_with(
        &|variant, duplicate| {
            let path = &paths[duplicate.repetition];
            format!(
                "the base `{path}` makes the variant `{variant}`, which is taken; write another after it: `{path} as {variant}2`"
            )
        },
        &|variant, first| format!("the base `{}` makes the variant `{variant}`", paths[first]),
        diagnostics,
    );
    let (mut of_rows, mut rows) = (Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        // A recovered variant is uncertain, so a clash is not reported.
        if let Some(variant) = row.variant.known() {
            of_rows.push(variant.to_string());
            rows.push(index);
        }
    }
    for &Duplicate { first, repetition, .. } in &clashes(variants.names, of_rows) {
        let (path, row) = (&paths[first], &table.rows[rows[repetition]]);
        let variant = row.variant.ident();
        let message = format!(
            "`{}` makes the variant `{variant}`, which is taken by the base `{path}`; write another after it: `as {variant}2`",
            as_in_source(&row.name()),
        );
        diagnostics.report(row.variant_at, message);
    }
}

#[derive(Default)]
struct Names {
    names: Vec<String>,
    spans: Vec<SpanRange>,
}

impl Names {
    fn push(&mut self, name: String, at: SpanRange) {
        self.names.push(name);
        self.spans.push(at);
    }

    fn report(&self, what: &str, again: &str, diagnostics: &mut Diagnostics) {
        self.report_with(
            &|name, _| format!("{what} `{}` {again}", as_in_source(name)),
            &|name, _| format!("{what} `{}`", as_in_source(name)),
            diagnostics,
        );
    }

    /// Reports each repetition, with a note at the first occurrence. `again` makes a message
    /// from the name and the repetition, `first` from the name and the first index.
    fn report_with(
        &self,
        again: &dyn Fn(&str, &Duplicate) -> String,
        first: &dyn Fn(&str, usize) -> String,
        diagnostics: &mut Diagnostics,
    ) {
        for duplicate in &duplicates(&self.names) {
            let one = duplicate.first;
            let at = self.spans[duplicate.repetition];
            let mut error = at.error(again(&self.names[one], duplicate));
            if duplicate.count == 2 {
                error.combine(self.spans[one].first_is_here(&first(&self.names[one], one)));
            }
            diagnostics.report_error(error, at);
        }
    }
}
