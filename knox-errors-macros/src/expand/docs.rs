//! Documentation: the table on the enum's page, the row on the variant's, and
//! the aliases that rustdoc's search finds rows by.

use std::fmt::Write;
use std::ops::Range;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::cell_docs;
use crate::model::{Base, Code, CodeKind, Description, Detail, Row, StatusRule, Table};
use crate::text::has_any;

/// The user's first paragraph, the whole table, then the rest of what the user wrote.
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
    if base.path.contains('$') {
        format!("`{}`", base.name)
    } else {
        format!("[`{}`]({})", base.name, base.path)
    }
}

fn whole_table(table: &Table) -> String {
    let mut text = String::new();
    for (index, base) in table.bases().iter().enumerate() {
        text.push_str(match index {
            0 => "Every row of ",
            _ if index == table.bases().len() - 1 => " and ",
            _ => ", ",
        });
        text.push_str(&base_link(base));
    }
    if !table.bases().is_empty() {
        if table.rows.is_empty() {
            return text + ".";
        }
        text.push_str(", then:\n\n");
    }
    let (ident, has_name, custom) = (&table.ident, table.header.has_name(), table.header.custom());
    let (mut statuses, mut actions, mut waits, mut descriptions) = (false, false, false, false);
    for row in &table.rows {
        statuses |= table.status(row).is_some();
        actions |= row.action.is_some();
        waits |= row.retry_after.is_some();
        descriptions |= row.description.is_some();
    }
    let mut line = String::from("\n|---|");
    text.push_str("| code |");
    let mut title = |title: &str, is_shown: bool| {
        if is_shown {
            let _ = write!(text, " {title} |");
            line.push_str("---|");
        }
    };
    title("name", has_name);
    title("description", descriptions);
    title("status", statuses);
    title("action", actions);
    title("retry after", waits);
    for (ident, _) in &custom {
        title(&ident.unraw().to_string(), true);
    }
    let _ = writeln!(text, "{line}");
    for row in &table.rows {
        if is_hidden(row) {
            continue;
        }
        let _ =
            write!(text, "| [{}]({ident}::{})", in_cell(&row.code_shown()), row.variant.ident());
        for alias in &row.attrs.aliases {
            let _ = write!(text, ", {}", in_cell(&alias.shown()));
        }
        if row.attrs.deprecation.is_some() {
            text.push_str(" (deprecated)");
        }
        if has_name {
            let _ = write!(text, " | {}", in_cell(&row.name()));
        }
        for alias in &row.attrs.name_aliases {
            let _ = write!(text, ", {}", in_cell(&alias.value));
        }
        let mut cell = |is_shown: bool, value: Option<String>| {
            if is_shown {
                let _ = write!(text, " | {}", value.unwrap_or_default());
            }
        };
        cell(descriptions, description(row).map(escaped));
        cell(statuses, table.status(row).map(|status| status.to_string()));
        cell(actions, row.action.as_ref().map(|action| action.ident.to_string()));
        cell(waits, row.retry_after.as_ref().map(|wait| format!("{} s", wait.value)));
        for value in &row.custom[..custom.len()] {
            let value = value.as_ref().and_then(|value| cell_docs::text(&value.tokens));
            cell(true, value.map(|value| in_cell(&value)));
        }
        let _ = writeln!(text, " |");
    }
    text.push_str(match table.attrs.status_rule {
        Some((StatusRule::Code, _)) => "\nThe code is the HTTP status.\n",
        Some((StatusRule::Prefix, _)) => {
            "\nThe HTTP status is inferred: it is the code's first three digits.\n"
        }
        None => "",
    });
    if table.bases().is_empty() && matches!(table.code_type.kind, CodeKind::Number { .. }) {
        text.push_str("\nThe code is `row.code()`: `row as u32` is the row's index.\n");
    }
    if let Some(url) = &table.attrs.url {
        // Without a `[`, at which rustc would look for links.
        let _ = writeln!(text, "\nSource: <{}>", url.value);
    }
    text
}

fn description(row: &Row) -> Option<&str> {
    match &row.description {
        Some(Description::Text(text)) => Some(&text.value),
        Some(Description::Docs(_)) | None => None,
    }
}

/// Writes the attributes with the description and the row's facts, and those that rustdoc finds
/// the row by.
pub fn write_row(source: &mut String, table: &Table, row: &Row, detail: Detail) {
    let mut text = match detail {
        Detail::Full => facts(table, row),
        Detail::Brief => description(row).map_or_else(|| in_backticks(&row.code_shown()), escaped),
    };
    if !row.attrs.docs.is_empty() {
        // Separates the user's documentation, which follows: rustdoc drops the last line end.
        text.push_str("\n\n");
    }
    let _ = write!(source, "#[doc = {text:?}]");
    if let Detail::Full = detail {
        let aliases = search_aliases(row);
        if !aliases.is_empty() {
            let _ = write!(source, "#[doc(alias({aliases}))]");
        }
    }
}

fn facts(table: &Table, row: &Row) -> String {
    let mut text = String::new();
    if let Some(description) = description(row) {
        let _ = writeln!(text, "{}\n", escaped(description));
    }
    let code = row.code.as_ref().map(code_in_text);
    let _ = write!(text, "Code {}", code.unwrap_or_default());
    for alias in &row.attrs.aliases {
        let _ = write!(text, ", also {}", code_in_text(alias));
    }
    if let Some(name) = &row.name {
        let _ = write!(text, ", name {}", in_backticks(&name.value));
    }
    for alias in &row.attrs.name_aliases {
        let _ = write!(text, ", also {}", in_backticks(&alias.value));
    }
    if let Some(status) = table.status(row) {
        let _ = write!(text, ", status {status}");
    }
    if let Some(action) = &row.action {
        let _ = write!(text, ", action `{}`", action.ident);
    }
    if let Some(wait) = &row.retry_after {
        let _ = write!(text, ", retry after {} s", wait.value);
    }
    for (index, (ident, _)) in table.header.custom().iter().enumerate() {
        let cell = row.custom[index].as_ref();
        if let Some(value) = cell.and_then(|cell| cell_docs::text(&cell.tokens)) {
            let column = escaped(&ident.unraw().to_string());
            let _ = write!(text, ", {column} {}", in_backticks(&value));
        }
    }
    if let Some(url) = docs_url(table, row) {
        let _ = write!(text, "\n\nDocumented at <{url}>");
    }
    text
}

/// As the library's `DocsUrl` shows it.
fn docs_url(table: &Table, row: &Row) -> Option<String> {
    let template = row.attrs.docs_url.as_ref().or(table.attrs.docs_url.as_ref())?;
    let (code, name) = (row.code_shown(), percent_encoded(&row.name()));
    let fragment = template.value.find('#').unwrap_or(template.value.len());
    let (page, fragment) = template.value.split_at(fragment);
    let page = page.replace("{code}", &percent_encoded(&code));
    // The `id` of a code in the library's HTML page has neither white space nor NUL.
    let mut id = String::new();
    for character in code.chars() {
        match character {
            '\0' => {}
            _ if character.is_whitespace() => id.push('-'),
            _ => id.push(character),
        }
    }
    let fragment = fragment.replace("{code}", &percent_encoded(&id));
    Some((page + &fragment).replace("{name}", &name))
}

fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// What the wire and the page show, as far as rustdoc takes it as an alias: a list of literals.
fn search_aliases(row: &Row) -> String {
    let mut found = Vec::new();
    let mut push_code = |code: &Code| {
        found.push(code.shown());
        found.push(code.text());
    };
    if let Some(code) = &row.code {
        push_code(code);
    }
    for alias in &row.attrs.aliases {
        push_code(alias);
    }
    found.push(row.name());
    for alias in &row.attrs.name_aliases {
        found.push(alias.value.clone());
    }
    let mut list = String::new();
    for (index, alias) in found.iter().enumerate() {
        if is_allowed(alias) && row.variant.ident() != alias && !found[..index].contains(alias) {
            let comma = if list.is_empty() { "" } else { "," };
            let _ = write!(list, "{comma}{alias:?}");
        }
    }
    list
}

/// A code with its decimal digits, if people read it otherwise.
fn code_in_text(code: &Code) -> String {
    let mut text = in_backticks(&code.shown());
    if code.formatted.is_some() {
        let _ = write!(text, " ({})", code.text());
    }
    text
}

fn is_allowed(alias: &str) -> bool {
    // Of white space, rustdoc takes a space only.
    for character in alias.chars() {
        if matches!(character, '\'' | '"') || character != ' ' && character.is_whitespace() {
            return false;
        }
    }
    !alias.is_empty() && !alias.starts_with(' ') && !alias.ends_with(' ')
}

fn is_hidden(row: &Row) -> bool {
    for doc in &row.attrs.docs {
        if doc.tokens.to_string().ends_with("(hidden)]") {
            return true;
        }
    }
    false
}

/// A code span, or escaped text where backticks in it would end the span.
fn in_backticks(text: &str) -> String {
    if has_any(text, "`\n") || text.trim() != text {
        return escaped(text);
    }
    format!("`{text}`")
}

/// The same in a table, whose cells end at a bar even in a code span.
fn in_cell(text: &str) -> String {
    let span = in_backticks(text);
    if !span.starts_with('`') {
        return span;
    }
    let mut cell = String::new();
    for character in span.chars() {
        if character == '|' {
            cell.push('\\');
        }
        cell.push(character);
    }
    cell
}

/// Text that Markdown, and rustdoc's smart punctuation, leave as it is, in one
/// line. Web addresses become links.
fn escaped(text: &str) -> String {
    if is_plain_sentence(text) {
        return text.to_owned();
    }
    let mut escaped = String::new();
    for word in text.split(char::is_whitespace) {
        if !escaped.is_empty() && !word.is_empty() {
            escaped.push(' ');
        }
        escaped.push_str(&escaped_word(word));
    }
    escaped
}

/// Where a web address is in a word, without what ends a sentence. A placeholder such as `<id>`
/// ends it too: no link can hold that.
fn web_address(word: &str) -> Option<Range<usize>> {
    let start = match (word.find("http://"), word.find("https://")) {
        (Some(one), Some(other)) => one.min(other),
        (one, other) => one.or(other)?,
    };
    let (address, mut end) = (&word.as_bytes()[start..], 0);
    while end < address.len() && !b"<>|\\".contains(&address[end]) {
        end += 1;
    }
    // The `h` of the scheme stays.
    while b".,;:!?)'\"".contains(&address[end - 1]) {
        end -= 1;
    }
    let scheme = if address.starts_with(b"https") { "https://" } else { "http://" };
    if end > scheme.len() { Some(start..start + end) } else { None }
}

fn escaped_word(word: &str) -> String {
    if let Some(Range { start, end }) = web_address(word) {
        let [before, address, after] = [&word[..start], &word[start..end], &word[end..]];
        return format!("{}<{address}>{}", escaped_word(before), escaped_word(after));
    }
    let (bytes, mut escaped) = (word.as_bytes(), String::new());
    for (index, character) in word.char_indices() {
        let is_plain = match character {
            ',' | '(' | ';' | '?' | '/' | '%' | ':' => true,
            // Bullets, numbers of lists, dashes and dots that would be joined.
            '-' => index > 0 && !is_joined(word, index),
            '.' | ')' => !is_joined(word, index) && !are_digits(&bytes[..index]),
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

fn are_digits(bytes: &[u8]) -> bool {
    for byte in bytes {
        if !byte.is_ascii_digit() {
            return false;
        }
    }
    true
}

fn is_joined(word: &str, index: usize) -> bool {
    let bytes = word.as_bytes();
    index > 0 && bytes[index - 1] == bytes[index] || bytes.get(index + 1) == Some(&bytes[index])
}

/// Whether a text needs no escape, as most sentences: it begins as no list does, has only
/// what means nothing in Markdown by itself, no dashes, dots or spaces that would be joined,
/// no underscore at a word's border, no address.
fn is_plain_sentence(text: &str) -> bool {
    let mut before = b' ';
    for &byte in text.as_bytes() {
        let is_plain = match byte {
            b',' | b':' | b';' | b'?' | b'%' | b'(' | b')' => true,
            b' ' => !matches!(before, b' ' | b'_'),
            b'.' | b'-' | b'/' => byte != before,
            b'_' => before != b' ',
            _ => byte.is_ascii_alphanumeric(),
        };
        if !is_plain {
            return false;
        }
        before = byte;
    }
    matches!(text.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z', ..]) && !matches!(before, b'_' | b' ')
}
