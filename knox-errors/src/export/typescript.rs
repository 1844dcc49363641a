//! Writes a TypeScript module: the codes by name, their type, their texts, and a type guard.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::unique::Unique;
use super::{Document, parts};
use crate::escape::is_hidden;
use crate::line::{Prose, pad_line};
use crate::wire_number::WireNumber;
use crate::{CodeValue, Deprecation, Row};

/// A [`Document`] that `Display` writes as a TypeScript module. [`Document::typescript`] makes it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let module = Document::of::<HttpCode>().typescript().with_name("HttpCode")?.to_string();
/// assert!(module.contains("export const HttpCode = {\n"));
/// assert!(module.contains("\n  \"Not Found\": 404,\n"));
/// assert!(module.contains("export function isKnownHttpCode(code: unknown): code is HttpCode {"));
/// # Ok::<(), knox_errors::export::InvalidNameError>(())
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

    /// Sets the name of the type of codes, such as `BillingCode`. Without it, the name is
    /// `ErrorCode`.
    ///
    /// # Errors
    ///
    /// The name is not an identifier of ASCII characters, or the module cannot use it: it is a
    /// keyword, a predefined type, or `Map`, which the module uses itself.
    ///
    /// ```
    /// use knox_errors::{HttpCode, export::Document};
    ///
    /// let module = Document::of::<HttpCode>().typescript();
    /// assert!(module.with_name("HttpCode").is_ok());
    /// let error = module.with_name("class").unwrap_err();
    /// assert_eq!(error.to_string(), "`class` is reserved in TypeScript: expected another name");
    /// let error = module.with_name("http-code").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "`http-code` is not a name in TypeScript: expected ASCII letters, digits, `_` and `$`, \
    ///     without a digit first"
    /// );
    /// ```
    pub fn with_name(self, name: &'a str) -> Result<Self, InvalidNameError> {
        let kind = if !is_identifier(name) {
            InvalidNameKind::NoIdentifier
        } else if RESERVED.contains(&name) {
            InvalidNameKind::Reserved
        } else {
            return Ok(Self { name, ..self });
        };
        Err(InvalidNameError { name: name.into(), kind })
    }

    /// The beginning of the names of values.
    fn lower(&self) -> String {
        let mut lower = String::from(self.name);
        if let Some(first) = lower.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        lower
    }
}

/// The error of a name that [`TypeScript::with_name`] cannot use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidNameError {
    name: String,
    kind: InvalidNameKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InvalidNameKind {
    NoIdentifier,
    Reserved,
}

impl fmt::Display for InvalidNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_line(f, |line| {
            line.push("`")?;
            line.push_exact(&self.name)?;
            line.push(match self.kind {
                InvalidNameKind::NoIdentifier => {
                    "` is not a name in TypeScript: expected ASCII letters, digits, `_` and `$`, \
                    without a digit first"
                }
                InvalidNameKind::Reserved => "` is reserved in TypeScript: expected another name",
            })
        })
    }
}

impl core::error::Error for InvalidNameError {}

/// The keywords, predefined types and globals that make TypeScript 5.9 reject the module if its
/// type has such a name.
const RESERVED: [&str; 66] = [
    "Map",
    "ReadonlyMap",
    "any",
    "arguments",
    "as",
    "await",
    "bigint",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "infer",
    "instanceof",
    "interface",
    "intrinsic",
    "keyof",
    "let",
    "never",
    "new",
    "null",
    "number",
    "object",
    "package",
    "private",
    "protected",
    "public",
    "readonly",
    "return",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "unique",
    "unknown",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

impl fmt::Display for TypeScript<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, lower) = (self.name, &*self.lower());
        let rows: Vec<Row> =
            parts::of(&self.document).into_iter().flat_map(|part| part.rows).collect();
        f.write_str("// Generated by knox-errors from the table of the codes. Edit the table, not this file.\n\n")?;
        let kinds: BTreeSet<Kind> = rows.iter().flat_map(Row::codes).map(Kind::of).collect();
        let others: &[Kind] = if parts::open(&self.document).is_empty() {
            &[]
        } else {
            &[Kind::Number, Kind::String]
        };
        codes(f, &self.document, name, &rows)?;
        types(f, name, &rows, &kinds.iter().chain(others).copied().collect())?;
        text_type(f, name)?;
        texts(f, name, lower, &rows, &kinds)?;
        guard(f, name, lower)
    }
}

/// Writes the object of the codes by name.
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

fn types(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    rows: &[Row],
    kinds: &BTreeSet<Kind>,
) -> fmt::Result {
    writeln!(f, "/** A code that this file knows. */")?;
    write!(f, "export type {name} = (typeof {name})[keyof typeof {name}]")?;
    for alias in rows.iter().flat_map(Row::aliases) {
        write!(f, " | {}", literal(alias))?;
    }
    f.write_str(";\n\n")?;
    writeln!(
        f,
        "/** Any code: a later version of the service can send codes that this file does not know. */"
    )?;
    write!(f, "export type Any{name} = {name}")?;
    for kind in kinds {
        write!(f, " | ({} & {{}})", kind.name())?;
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
  /** The HTTP status of the code. */
  readonly status?: number;
  /** What the caller should do. */
  readonly action?: string;
  /** How many seconds to wait before sending the same request again. */
  readonly retryAfter?: number;
  /** The address of the documentation of the code. */
  readonly docs?: string;
  readonly deprecated?: {{ readonly since?: string; readonly note?: string }};
}}

"
    )
}

/// A map, because an object has the same property for a number and for the string of its digits.
fn texts(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    lower: &str,
    rows: &[Row],
    kinds: &BTreeSet<Kind>,
) -> fmt::Result {
    // The key is not the union of the codes: TypeScript cannot type a map with thousands of them.
    let key =
        if kinds.contains(&Kind::BigInt) { "number | bigint | string" } else { "number | string" };
    writeln!(f, "const {lower}TextList: readonly (readonly [{key}, {name}Text])[] = [")?;
    let mut known = BTreeSet::new();
    for &row in rows {
        for code in row.codes() {
            // If two rows have a code, the first one gives the texts.
            if known.insert(code) {
                writeln!(f, "  [{}, {{ {} }}],", literal(code), text_of(row, code))?;
            }
        }
    }
    writeln!(f, "];\n")?;
    writeln!(f, "/** What is known of each code and alias. */")?;
    writeln!(
        f,
        "export const {lower}Texts: ReadonlyMap<{key}, {name}Text> = new Map({lower}TextList);\n"
    )
}

fn guard(f: &mut fmt::Formatter<'_>, name: &str, lower: &str) -> fmt::Result {
    write!(
        f,
        "/** Whether this file knows a code. A code that it does not know keeps its type. */
export function isKnown{name}(code: unknown): code is {name} {{
  return ({lower}Texts as ReadonlyMap<unknown, {name}Text>).has(code);
}}
"
    )
}

/// The members of the texts of a code.
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

/// The lines of the comment of a row.
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

/// A text on one line of a comment. It cannot end the comment, contains no tag, and no hidden
/// characters.
fn prose(text: &str) -> String {
    let line = Prose::whole(text).to_string().replace("*/", "*\\/");
    let mut prose = String::new();
    let mut before = None;
    for char in line.chars() {
        // A tag begins a word, or is in braces.
        if char == '@' && before.is_none_or(|before| " {".contains(before)) {
            prose.push('\\');
        }
        prose.push(char);
        before = Some(char);
    }
    prose
}

/// The name of a property. A quoted `__proto__` would set the object's prototype.
fn property(name: &str) -> String {
    match name {
        "__proto__" => "[\"__proto__\"]".into(),
        name if is_identifier(name) => name.into(),
        name => quoted(name),
    }
}

fn is_identifier(name: &str) -> bool {
    let is_start = |char: char| char.is_ascii_alphabetic() || matches!(char, '_' | '$');
    name.starts_with(is_start) && name.chars().all(|char| is_start(char) || char.is_ascii_digit())
}

/// The JavaScript type of a code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Number,
    /// A number in JSON whose digits a `number` cannot hold.
    BigInt,
    String,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::BigInt => "bigint",
            Self::String => "string",
        }
    }

    fn of(code: CodeValue<'_>) -> Self {
        /// `Number.MAX_SAFE_INTEGER`.
        const MOST: u128 = (1 << 53) - 1;
        match code {
            CodeValue::Text(_) => Self::String,
            CodeValue::Number(number) if number.unsigned_abs() <= MOST => Self::Number,
            CodeValue::Number(number) => match WireNumber::from(number) {
                WireNumber::Signed(_) | WireNumber::Unsigned(_) => Self::BigInt,
                WireNumber::Wide => Self::String,
            },
        }
    }
}

/// A code as a JavaScript literal.
fn literal(code: CodeValue<'static>) -> String {
    match (Kind::of(code), code) {
        (Kind::BigInt, code) => format!("{code}n"),
        (_, CodeValue::Text(text)) => quoted(text),
        (Kind::Number, code) => code.to_string(),
        (Kind::String, code) => quoted(&code.to_string()),
    }
}

/// A string literal without hidden characters.
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
                    // Writing to a string never fails.
                    let _ = write!(literal, "\\u{unit:04x}");
                }
            }
            _ => literal.push(char),
        }
    }
    literal.push('"');
    literal
}
