//! TypeScript: the codes by name, their type, their texts, and a guard.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::unique::Unique;
use super::{Document, parts};
use crate::escape::is_hidden;
use crate::wire_number::WireNumber;
use crate::{CodeValue, Deprecation, Row};

/// A [`Document`] that shows as a module of TypeScript, by [`Document::typescript`].
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let module = Document::of::<HttpCode>().typescript().with_name("HttpCode").to_string();
/// assert!(module.contains("export const HttpCode = {\n"));
/// assert!(module.contains("\n  \"Not Found\": 404,\n"));
/// assert!(module.contains("export function isKnownHttpCode(code: unknown): code is HttpCode {"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TypeScript<'a> {
    document: Document<'a>,
    name: &'a str,
}

impl<'a> TypeScript<'a> {
    pub(super) const fn new(document: Document<'a>) -> Self {
        Self { document, name: "ErrorCode" }
    }

    /// The same with a name of the codes in place of `ErrorCode`, such as `BillingCode`. What
    /// cannot be in an identifier is left out.
    #[must_use]
    pub const fn with_name(self, name: &'a str) -> Self {
        Self { name, ..self }
    }

    /// The name of the codes, and the one that the names of values begin with.
    fn names(&self) -> (String, String) {
        let is_part = |char: &char| char.is_ascii_alphanumeric() || matches!(char, '_' | '$');
        let mut name: String = self.name.chars().filter(is_part).collect();
        if name.chars().next().is_none_or(|first| first.is_ascii_digit()) {
            name.insert(0, '_');
        }
        let first = name.chars().next().map(|first| first.to_ascii_lowercase());
        let lower = first.into_iter().chain(name.chars().skip(1)).collect();
        (name, lower)
    }
}

impl fmt::Display for TypeScript<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, lower) = self.names();
        let rows: Vec<Row> =
            parts::of(&self.document).into_iter().flat_map(|part| part.rows).collect();
        f.write_str("// Made by knox-errors of the table of the codes: changes belong there.\n\n")?;
        codes(f, &self.document, &name, &rows)?;
        types(f, &name, &rows, !parts::open(&self.document).is_empty())?;
        text_type(f, &name)?;
        texts(f, &name, &lower, &rows)?;
        guard(f, &name, &lower)
    }
}

/// The object of the codes by their names.
fn codes(
    f: &mut fmt::Formatter<'_>,
    document: &Document<'_>,
    name: &str,
    rows: &[Row],
) -> fmt::Result {
    let about = [Some(document.title()), document.description()];
    let about: Vec<String> = about.into_iter().flatten().map(prose).collect();
    comment(f, "", &about)?;
    writeln!(f, "export const {name} = {{")?;
    let mut unique = Unique::default();
    for &row in rows {
        let code = literal(row.code());
        for key in row.names() {
            comment(f, "  ", &about_row(row))?;
            writeln!(f, "  {}: {code},", property(&unique.take(key)))?;
        }
    }
    f.write_str("} as const;\n\n")
}

fn types(f: &mut fmt::Formatter<'_>, name: &str, rows: &[Row], is_open: bool) -> fmt::Result {
    writeln!(f, "/** A code that this file knows. */")?;
    write!(f, "export type {name} = (typeof {name})[keyof typeof {name}]")?;
    for alias in rows.iter().flat_map(Row::aliases) {
        write!(f, " | {}", literal(alias))?;
    }
    f.write_str(";\n\n")?;
    let codes = || rows.iter().map(Row::code);
    let has_numbers = is_open || codes().any(|code| is_number(code));
    let has_texts = is_open || codes().any(|code| !is_number(code));
    writeln!(f, "/** A code as it may come: a later version of the service may send others. */")?;
    write!(f, "export type Any{name} = {name}")?;
    if has_numbers {
        f.write_str(" | (number & {})")?;
    }
    if has_texts {
        f.write_str(" | (string & {})")?;
    }
    f.write_str(";\n\n")
}

fn text_type(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    write!(
        f,
        "/** What is known of a code. */
export interface {name}Text {{
  readonly name: string;
  readonly description?: string;
  /** The code as people read it. */
  readonly formatted?: string;
  /** The HTTP status that goes with the code. */
  readonly status?: number;
  /** What the caller should do. */
  readonly action?: string;
  /** In seconds. */
  readonly retryAfter?: number;
  /** Where the code is documented. */
  readonly docs?: string;
  readonly deprecated?: {{ readonly since?: string; readonly note?: string }};
}}

"
    )
}

/// A map, since an object has one property for a number and the string of its digits.
fn texts(f: &mut fmt::Formatter<'_>, name: &str, lower: &str, rows: &[Row]) -> fmt::Result {
    // Not by the union of the codes: TypeScript makes no map of thousands of them.
    writeln!(f, "const {lower}TextList: readonly (readonly [number | string, {name}Text])[] = [")?;
    let mut known = BTreeSet::new();
    for &row in rows {
        for code in row.codes() {
            // Of two rows with a code, the first one explains it.
            if known.insert(code) {
                writeln!(f, "  [{}, {{ {} }}],", literal(code), text_of(row, code))?;
            }
        }
    }
    writeln!(f, "];\n")?;
    writeln!(f, "/** What is known of each code, further codes of a row included. */")?;
    writeln!(
        f,
        "export const {lower}Texts: ReadonlyMap<number | string, {name}Text> = new Map({lower}TextList);\n"
    )
}

fn guard(f: &mut fmt::Formatter<'_>, name: &str, lower: &str) -> fmt::Result {
    write!(
        f,
        "/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnown{name}(code: unknown): code is {name} {{
  return ({lower}Texts as ReadonlyMap<unknown, {name}Text>).has(code);
}}
"
    )
}

/// The members of what is known of a code.
fn text_of(row: Row, code: CodeValue<'static>) -> String {
    let formatted = row.formatted_of(code);
    let members = [
        ("name", Some(quoted(row.name()))),
        ("description", Some(row.description()).filter(|text| !text.is_empty()).map(quoted)),
        ("formatted", formatted.is_formatted().then(|| quoted(&parts::code_text(formatted)))),
        ("status", row.status().map(|status| status.to_string())),
        ("action", row.action().map(|action| quoted(action.name()))),
        ("retryAfter", row.retry_after().map(|wait| wait.as_secs().to_string())),
        ("docs", row.docs_url().map(|url| quoted(&url.to_string()))),
        ("deprecated", row.deprecation().map(deprecated)),
    ];
    let present =
        members.into_iter().filter_map(|(name, value)| Some(format!("{name}: {}", value?)));
    present.collect::<Vec<String>>().join(", ")
}

fn deprecated(deprecation: Deprecation) -> String {
    let members = [("since", deprecation.since()), ("note", deprecation.note())];
    let present =
        members.into_iter().filter_map(|(name, text)| Some(format!("{name}: {}", quoted(text?))));
    let members = present.collect::<Vec<String>>().join(", ");
    if members.is_empty() { "{}".into() } else { format!("{{ {members} }}") }
}

/// The lines of a comment about a row.
fn about_row(row: Row) -> Vec<String> {
    let mut lines = Vec::new();
    for text in [row.description(), row.notes()] {
        if !text.is_empty() {
            lines.push(prose(text));
        }
    }
    if let Some(url) = row.docs_url() {
        lines.push(format!("@see {}", prose(&url.to_string())));
    }
    if let Some(deprecation) = row.deprecation() {
        let since = deprecation.since().map(|since| format!(" since {}", prose(since)));
        let note = deprecation.note().map(|note| format!(" {}", prose(note)));
        let colon = if since.is_some() && note.is_some() { ":" } else { "" };
        let (since, note) = (since.unwrap_or_default(), note.unwrap_or_default());
        lines.push(format!("@deprecated{since}{colon}{note}"));
    }
    lines
}

fn comment(f: &mut fmt::Formatter<'_>, indent: &str, lines: &[String]) -> fmt::Result {
    match lines {
        [] => Ok(()),
        [line] => writeln!(f, "{indent}/** {line} */"),
        lines => {
            writeln!(f, "{indent}/**")?;
            lines.iter().try_for_each(|line| writeln!(f, "{indent} * {line}"))?;
            writeln!(f, "{indent} */")
        }
    }
}

/// A text on one line of a comment: it does not end the comment, is no tag, and hides
/// nothing.
fn prose(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    let mut prose = String::new();
    if line.starts_with('@') {
        prose.push('\\');
    }
    let mut before = None;
    for char in line.chars() {
        if char == '/' && before == Some('*') {
            prose.push('\\');
        }
        if is_hidden(char) {
            prose.extend(char.escape_unicode());
        } else {
            prose.push(char);
        }
        before = Some(char);
    }
    prose
}

/// The name of a property. In quotes, `__proto__` would be the object's prototype.
fn property(name: &str) -> String {
    let is_start = |char: char| char.is_ascii_alphabetic() || matches!(char, '_' | '$');
    let is_identifier = name.starts_with(is_start)
        && name.chars().all(|char| is_start(char) || char.is_ascii_digit());
    match name {
        "__proto__" => "[\"__proto__\"]".into(),
        name if is_identifier => name.into(),
        name => quoted(name),
    }
}

fn is_number(code: CodeValue<'_>) -> bool {
    let CodeValue::Number(number) = code else { return false };
    !matches!(WireNumber::from(number), WireNumber::Wide)
}

/// A code as JSON has it.
fn literal(code: CodeValue<'static>) -> String {
    match code {
        CodeValue::Number(number) if is_number(code) => number.to_string(),
        CodeValue::Number(number) => quoted(&number.to_string()),
        CodeValue::Text(text) => quoted(text),
    }
}

/// A string literal that hides nothing.
fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => literal.extend(['\\', char]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            _ if is_hidden(char) => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    // A string takes everything.
                    let _ = write!(literal, "\\u{unit:04x}");
                }
            }
            _ => literal.push(char),
        }
    }
    literal.push('"');
    literal
}
