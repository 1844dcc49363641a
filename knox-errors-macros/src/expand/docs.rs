//! Documentation: the table on the enum's page, the row on the variant's, and
//! the aliases that rustdoc's search finds rows by.

use std::fmt::Write;
use std::ops::{Range, RangeInclusive};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::pretty::pretty;
use crate::model::{Base, Detail, Row, StatusRule, Table};

/// The user's first paragraph, the whole table, then the rest of what the user
/// wrote.
pub fn of_table(table: &Table, detail: Detail) -> TokenStream {
    let docs = &table.attrs.docs;
    let (mut first, mut rest) = (TokenStream::new(), TokenStream::new());
    let mut is_first = true;
    for doc in docs {
        is_first &= !doc.is_blank();
        doc.tokens.to_tokens(if is_first { &mut first } else { &mut rest });
    }
    let whole = match detail {
        Detail::Full => whole_table(table),
        Detail::Brief => String::new(),
    };
    quote! {
        #first
        #[doc = ""]
        #[doc = #whole]
        #rest
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
    let mut text = String::new();
    for (place, base) in table.bases().iter().enumerate() {
        text.push_str(match place {
            0 => "Every row of ",
            _ if place == table.bases().len() - 1 => " and ",
            _ => ", ",
        });
        text.push_str(&base_link(base));
    }
    text
}

fn whole_table(table: &Table) -> String {
    let mut text = bases(table);
    match (table.bases().is_empty(), table.rows.is_empty()) {
        (true, _) => {}
        (false, true) => {
            text.push('.');
            return text;
        }
        (false, false) => text.push_str(", then:\n\n"),
    }
    let ident = &table.ident;
    let has_name = table.header.has_name();
    let statuses = table.rows.iter().any(|row| table.status(row).is_some());
    let actions = table.rows.iter().any(|row| row.action.is_some());
    let descriptions = table.rows.iter().any(|row| row.description.is_some());
    let own = own_names(table);
    let mut titles = vec!["code"];
    for (column, is_shown) in [("name", has_name), ("status", statuses), ("action", actions)] {
        if is_shown {
            titles.push(column);
        }
    }
    titles.extend(own.iter().map(String::as_str));
    if descriptions {
        titles.push("description");
    }
    let _ = writeln!(text, "| {} |\n|{}", titles.join(" | "), "---|".repeat(titles.len()));
    for row in &table.rows {
        if is_hidden(row) {
            continue;
        }
        let _ = write!(text, "| [{}]({ident}::{})", in_cell(&row.code_text()), row.variant);
        for alias in &row.attrs.aliases {
            let _ = write!(text, ", {}", in_cell(&alias.text()));
        }
        if has_name {
            let _ = write!(text, " | {}", in_cell(&row.name()));
        }
        if statuses {
            text.push_str(" | ");
            if let Some(status) = table.status(row) {
                let _ = write!(text, "{status}");
            }
        }
        if actions {
            text.push_str(" | ");
            if let Some(action) = &row.action {
                let _ = write!(text, "{}", action.ident);
            }
        }
        for place in 0..own.len() {
            text.push_str(" | ");
            if let Some(cell) = &row.custom[place] {
                text.push_str(&in_cell(&pretty(&cell.tokens)));
            }
        }
        if descriptions {
            text.push_str(" | ");
            if let Some(description) = &row.description {
                text.push_str(&escaped(&description.value));
            }
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
    let source = source(table);
    if !source.is_empty() {
        let _ = writeln!(text, "\n{source}");
    }
    text
}

/// The names of the columns that are the table's own.
fn own_names(table: &Table) -> Vec<String> {
    let mut names = Vec::new();
    for (ident, _) in table.header.custom() {
        names.push(ident.unraw().to_string());
    }
    names
}

/// Where the rows come from, if the table says. In rustc's eyes no link, which it
/// would look at: that takes a `[`.
fn source(table: &Table) -> String {
    table.attrs.url.as_ref().map_or_else(String::new, |url| format!("Source: <{}>", url.value))
}

/// The documentation of rows, with what all rows of a table share.
pub struct Rows<'a> {
    table: &'a Table,
    detail: Detail,
    own: Vec<String>,
    source: String,
}

impl<'a> Rows<'a> {
    pub fn of(table: &'a Table, detail: Detail) -> Self {
        Self { table, detail, own: own_names(table), source: source(table) }
    }

    /// Writes the attributes with the description and the row's facts, and those
    /// that rustdoc finds the row by.
    pub fn write(&self, source: &mut String, row: &Row) {
        match self.detail {
            Detail::Full => {
                let text = self.text(row);
                let _ = write!(source, "#[doc = {text:?}]");
                let aliases = search_aliases(row);
                if !aliases.is_empty() {
                    let _ = write!(source, "#[doc(alias({aliases}))]");
                }
            }
            Detail::Brief => {
                let text = match &row.description {
                    Some(description) => escaped(&description.value),
                    None => in_backticks(&row.code_text()),
                };
                let end = if row.attrs.docs.is_empty() { "" } else { "\n\n" };
                let _ = write!(source, "#[doc = {:?}]", text + end);
            }
        }
    }

    fn text(&self, row: &Row) -> String {
        let mut text = String::new();
        if let Some(description) = &row.description {
            let _ = writeln!(text, "{}\n", escaped(&description.value));
        }
        let _ = write!(text, "Code {}", in_backticks(&row.code_text()));
        for alias in &row.attrs.aliases {
            let _ = write!(text, ", also {}", in_backticks(&alias.text()));
        }
        if let Some(name) = &row.name {
            let _ = write!(text, ", name {}", in_backticks(&name.value));
        }
        if let Some(status) = self.table.status(row) {
            let _ = write!(text, ", status {status}");
        }
        if let Some(action) = &row.action {
            let _ = write!(text, ", action `{}`", action.ident);
        }
        for (place, column) in self.own.iter().enumerate() {
            if let Some(cell) = &row.custom[place] {
                let _ =
                    write!(text, ", {} {}", escaped(column), in_backticks(&pretty(&cell.tokens)));
            }
        }
        if !self.source.is_empty() {
            let _ = write!(text, "\n\n{}", self.source);
        }
        if !row.attrs.docs.is_empty() {
            // Parts what the user wrote, which follows: rustdoc drops the last line end.
            text.push_str("\n\n");
        }
        text
    }
}

/// What the wire and the page show, as far as rustdoc takes it as an alias: a
/// list of literals.
fn search_aliases(row: &Row) -> String {
    let mut found = Vec::new();
    for code in row.codes() {
        found.push(code.text());
    }
    found.push(row.name());
    let mut list = String::new();
    for (place, alias) in found.iter().enumerate() {
        if is_allowed(alias) && row.variant.to_string() != *alias && !found[..place].contains(alias)
        {
            let comma = if list.is_empty() { "" } else { "," };
            let _ = write!(list, "{comma}{alias:?}");
        }
    }
    list
}

/// Whether rustdoc takes it as an alias.
fn is_allowed(alias: &str) -> bool {
    let is_printed = is_made_of(alias, &WORD) || !alias.contains(['\'', '"', '\t', '\n', '\r']);
    is_printed && !alias.is_empty() && !alias.starts_with(' ') && !alias.ends_with(' ')
}

/// Whether the row is kept out of the documentation.
fn is_hidden(row: &Row) -> bool {
    for doc in &row.attrs.docs {
        if doc.to_string().replace(' ', "") == "#[doc(hidden)]" {
            return true;
        }
    }
    false
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
    let mut escaped = String::new();
    for word in text.split_whitespace() {
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        escaped.push_str(&escaped_word(word));
    }
    escaped
}

/// Where a web address stands in a word, without what ends a sentence. A
/// placeholder such as `<id>` ends it too: no link can hold that.
fn web_address(word: &str) -> Option<Range<usize>> {
    let found = |scheme| Some((word.find(scheme)?, scheme));
    let (start, scheme) = ["https://", "http://"].into_iter().filter_map(found).min()?;
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
