//! Documentation: the table on the enum's page, the row on the variant's, and
//! the aliases that rustdoc's search finds rows by.

use std::fmt::Write;
use std::ops::{Range, RangeInclusive};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Base, Code, Doc, Row, StatusRule, Table};

/// The user's first paragraph, the whole table, then the rest of what the user
/// wrote. The whole table is for rustdoc alone: rustc would look at each of its
/// links.
pub fn of_table(table: &Table) -> TokenStream {
    let docs = &table.attrs.docs;
    let first = docs.iter().position(Doc::is_blank).unwrap_or(docs.len());
    let (first, rest) = docs.split_at(first);
    let [first, rest] = [first, rest].map(|docs| docs.iter().map(|doc| &doc.tokens));
    let whole = whole_table(table);
    quote! {
        #(#first)*
        #[doc = ""]
        #[cfg_attr(doc, doc = #whole)]
        #(#rest)*
    }
}

/// A base as a link to its page. A path through a macro's own crate is none.
pub fn base_link(base: &Base) -> String {
    let path = base.ty.to_string().replace(' ', "");
    if path.contains('$') {
        format!("`{}`", base.name)
    } else {
        format!("[`{}`]({path})", base.name)
    }
}

/// Whose rows come first.
fn bases(table: &Table) -> String {
    let links: Vec<String> = table.bases.iter().map(base_link).collect();
    match links.as_slice() {
        [] => String::new(),
        [only] => format!("Every row of {only}"),
        [init @ .., last] => format!("Every row of {} and {last}", init.join(", ")),
    }
}

fn whole_table(table: &Table) -> String {
    let mut text = bases(table);
    match (table.bases.is_empty(), table.rows.is_empty()) {
        (true, _) => {}
        (false, true) => {
            text.push('.');
            return text;
        }
        (false, false) => text.push_str(", then:\n\n"),
    }
    let ident = &table.ident;
    let has_name = table.header.has_name();
    let has_status = table.rows.iter().any(|row| table.status(row).is_some());
    let has_action = table.rows.iter().any(|row| row.action.is_some());
    let has_description = table.rows.iter().any(|row| row.description.is_some());
    let columns = [
        ("code", true),
        ("name", has_name),
        ("status", has_status),
        ("action", has_action),
        ("description", has_description),
    ];
    let shown: Vec<&str> =
        columns.iter().filter(|(_, shown)| *shown).map(|(column, _)| *column).collect();
    let _ = writeln!(text, "| {} |", shown.join(" | "));
    let _ = writeln!(text, "|{}", "---|".repeat(shown.len()));
    for row in table.rows.iter().filter(|row| !is_hidden(row)) {
        let _ = write!(text, "| [{}]({ident}::{})", in_cell(&row.code.text()), row.variant);
        for alias in &row.attrs.aliases {
            let _ = write!(text, ", {}", in_cell(&alias.text()));
        }
        if has_name {
            let _ = write!(text, " | {}", in_cell(&row.name()));
        }
        if has_status {
            let status = table.status(row).map_or_else(String::new, |status| status.to_string());
            let _ = write!(text, " | {status}");
        }
        if has_action {
            let action = row.action.as_ref().map_or_else(String::new, Ident::to_string);
            let _ = write!(text, " | {action}");
        }
        if has_description {
            let description = row.description.as_ref().map_or("", |text| text.value.as_str());
            let _ = write!(text, " | {}", escaped(description));
        }
        let _ = writeln!(text, " |");
    }
    if let Some((rule, _)) = table.attrs.status_rule {
        let said = match rule {
            StatusRule::Code => "The code is the HTTP status.",
            StatusRule::Prefix => {
                "The HTTP status is inferred: it is the code's first three digits."
            }
        };
        let _ = writeln!(text, "\n{said}");
    }
    if let Some(url) = &table.attrs.url {
        let _ = writeln!(text, "\nSource: <{}>", url.value);
    }
    text
}

/// Writes the attributes that say the description and the row's facts, and those
/// that rustdoc finds the row by.
pub fn write_row(source: &mut String, row: &Row, table: &Table) {
    let mut text = String::new();
    if let Some(description) = &row.description {
        let _ = writeln!(text, "{}\n", escaped(&description.value));
    }
    let _ = write!(text, "Code {}", in_backticks(&row.code.text()));
    for alias in &row.attrs.aliases {
        let _ = write!(text, ", also {}", in_backticks(&alias.text()));
    }
    if let Some(name) = &row.name {
        let _ = write!(text, ", name {}", in_backticks(&name.value));
    }
    if let Some(status) = table.status(row) {
        let _ = write!(text, ", status {status}");
    }
    if let Some(action) = &row.action {
        let _ = write!(text, ", action `{action}`");
    }
    if !row.attrs.docs.is_empty() {
        // Parts what the user wrote, which follows.
        text.push('\n');
    }
    let _ = write!(source, "#[doc = {text:?}]");
    let aliases = search_aliases(row);
    if !aliases.is_empty() {
        let _ = write!(source, "#[doc(alias({}))]", aliases.join(","));
    }
}

/// What the wire and the page show, as far as rustdoc takes it as an alias.
fn search_aliases(row: &Row) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    for alias in row.codes().map(Code::text).chain([row.name()]) {
        let is_plain = is_made_of(&alias, &WORD);
        let is_printed = is_plain || !alias.contains(['\'', '"', '\t', '\n', '\r']);
        let is_allowed = is_printed
            && !alias.is_empty()
            && !alias.starts_with(' ')
            && !alias.ends_with(' ')
            && row.variant != alias.as_str();
        let literal = format!("{alias:?}");
        if is_allowed && !aliases.contains(&literal) {
            aliases.push(literal);
        }
    }
    aliases
}

/// Whether the row is kept out of the documentation.
fn is_hidden(row: &Row) -> bool {
    let docs = row.attrs.docs.iter().map(ToString::to_string);
    docs.map(|doc| doc.replace(' ', "")).any(|doc| doc == "#[doc(hidden)]")
}

/// A code span, or escaped text where backticks in it would end the span.
fn in_backticks(text: &str) -> String {
    let is_plain = is_made_of(text, &WORD);
    if !is_plain && (text.contains('`') || text.contains('\n') || text.trim() != text) {
        return escaped(text);
    }
    format!("`{text}`")
}

/// The same in a table, whose cells end at a bar even in a code span.
fn in_cell(text: &str) -> String {
    let span = in_backticks(text);
    let has_bar = span.starts_with('`') && span.contains('|');
    if has_bar { span.replace('|', "\\|") } else { span }
}

/// Text that Markdown, and rustdoc's smart punctuation, leave as it is, in one
/// line. Web addresses become links.
fn escaped(text: &str) -> String {
    if is_plain_sentence(text) {
        return text.to_owned();
    }
    let words: Vec<String> = text.split_whitespace().map(escaped_word).collect();
    words.join(" ")
}

/// Where a web address stands in a word, without what ends a sentence. A
/// placeholder such as `<id>` ends it too: no link can hold that.
fn web_address(word: &str) -> Option<Range<usize>> {
    let schemes = ["https://", "http://"].into_iter();
    let (start, scheme) = schemes.filter_map(|scheme| Some((word.find(scheme)?, scheme))).min()?;
    let end = word[start..].find(['<', '>', '|', '\\']).map_or(word.len(), |end| start + end);
    let ends = ['.', ',', ';', ':', '!', '?', ')', '\'', '"'];
    let address = word[start..end].trim_end_matches(ends);
    (address.len() > scheme.len()).then(|| start..start + address.len())
}

fn escaped_word(word: &str) -> String {
    if let Some(Range { start, end }) = web_address(word) {
        let [before, address, behind] = [&word[..start], &word[start..end], &word[end..]];
        return format!("{}<{address}>{}", escaped_word(before), escaped_word(behind));
    }
    let mut escaped = String::new();
    for (place, character) in word.char_indices() {
        let is_plain = match character {
            ',' | '(' | ';' | '?' | '/' | '%' | ':' => true,
            // Bullets, numbers of lists, dashes and dots that would be joined.
            '-' => place > 0 && !word.contains("--"),
            '.' | ')' => !word.contains("..") && !word[..place].bytes().all(|b| b.is_ascii_digit()),
            _ => !character.is_ascii_punctuation(),
        };
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            _ => {
                if !is_plain {
                    escaped.push('\\');
                }
                escaped.push(character);
            }
        }
    }
    escaped
}

/// A set of bytes.
type Bytes = [bool; 256];

/// What codes and names are mostly made of.
const WORD: Bytes = set(b"_0123456789", &[b'a'..=b'z', b'A'..=b'Z']);
/// What sentences are mostly made of, as far as it means nothing in Markdown
/// where neighbours do not give it a meaning.
const SENTENCE: Bytes = set(b" ,.:;?/%()_-", &[b'a'..=b'z', b'A'..=b'Z', b'0'..=b'9']);

const fn set(bytes: &[u8], ranges: &[RangeInclusive<u8>]) -> Bytes {
    let mut set = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        set[bytes[at] as usize] = true;
        at += 1;
    }
    at = 0;
    while at < ranges.len() {
        let mut byte = *ranges[at].start();
        while byte <= *ranges[at].end() {
            set[byte as usize] = true;
            byte += 1;
        }
        at += 1;
    }
    set
}

/// Whether a text has bytes of the set alone. Most texts have, and a macro is
/// compiled without optimizations: so this is a plain loop.
fn is_made_of(text: &str, set: &Bytes) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !set[bytes[at] as usize] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a text needs no escape: it begins as no list does, has no dashes, dots
/// or spaces that would be joined, no underscore at a word's border, no address.
fn is_plain_sentence(text: &str) -> bool {
    if !is_made_of(text, &SENTENCE) {
        return false;
    }
    let bytes = text.as_bytes();
    let mut before = b' ';
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let is_pair = byte == before && matches!(byte, b' ' | b'.' | b'-' | b'/');
        let is_border = matches!((before, byte), (b' ', b'_') | (b'_', b' '));
        if is_pair || is_border {
            return false;
        }
        before = byte;
        at += 1;
    }
    bytes.first().is_some_and(u8::is_ascii_alphabetic) && !matches!(before, b'_' | b' ')
}
