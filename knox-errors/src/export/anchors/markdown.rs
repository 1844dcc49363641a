//! The anchors of Markdown, as GitHub makes them of headings.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;

use super::html;

/// The names of all headings, and the anchors of the HTML among the text.
pub fn anchors(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut times: BTreeMap<String, u32> = BTreeMap::new();
    let mut prose = String::new();
    for line in prose_lines(text) {
        if let Some(heading) = heading(&prose, line) {
            let slug = slug(heading);
            let times = times.entry(slug.clone()).or_default();
            names.insert(if *times == 0 { slug } else { format!("{slug}-{times}") });
            *times += 1;
        }
        prose.push_str(line);
        prose.push('\n');
    }
    names.extend(html::anchors(&prose));
    names
}

/// The lines that are not in a block of code between fences.
fn prose_lines(text: &str) -> impl Iterator<Item = &str> {
    let mut fence: Option<&str> = None;
    text.lines().filter(move |line| {
        let marker = fence_marker(line);
        match (fence, marker) {
            (Some(open), Some(marker)) => {
                let is_bare = line.trim().len() == marker.len();
                if marker.starts_with(open) && is_bare {
                    fence = None;
                }
                false
            }
            (Some(_), None) => false,
            (None, Some(marker)) => {
                fence = Some(marker);
                false
            }
            (None, None) => true,
        }
    })
}

/// The backticks or tildes that open or close a block of code.
fn fence_marker(line: &str) -> Option<&str> {
    let inner = without_indent(line)?;
    ['`', '~'].iter().find_map(|&char| {
        let len = inner.len() - inner.trim_start_matches(char).len();
        // Backticks later on the line make it a code span.
        let is_span = char == '`' && inner[len..].contains('`');
        (len >= 3 && !is_span).then(|| &inner[..len])
    })
}

/// The line without up to three spaces; with more it is code.
fn without_indent(line: &str) -> Option<&str> {
    let inner = line.trim_start_matches(' ');
    (line.len() - inner.len() < 4).then_some(inner)
}

/// The text of the heading that the line is, or underlines.
fn heading<'a>(before: &'a str, line: &'a str) -> Option<&'a str> {
    let inner = without_indent(line)?.trim_end();
    let text = inner.trim_start_matches('#');
    let level = inner.len() - text.len();
    if (1..=6).contains(&level) && (text.is_empty() || text.starts_with([' ', '\t'])) {
        let text = text.trim();
        // Closing ones are no part of it.
        let open = text.trim_end_matches('#');
        return Some(if open.is_empty() || open.ends_with(' ') { open.trim() } else { text });
    }
    let is_underline = ["=", "-"]
        .iter()
        .any(|mark| !inner.is_empty() && inner.trim_start_matches(mark).is_empty());
    let above = before.lines().next_back()?;
    let is_text = !above.trim().is_empty() && heading("", above).is_none();
    // One line of text: a longer paragraph is no usual heading.
    (is_underline && is_text).then(|| above.trim())
}

/// GitHub's name of a heading: of what it shows, letters, digits, `_` and `-`, in lower case.
fn slug(heading: &str) -> String {
    let shown = shown(heading);
    let kept = shown.chars().filter_map(|char| match char {
        ' ' => Some('-'),
        '-' | '_' => Some(char),
        _ if char.is_alphanumeric() => Some(char),
        _ => None,
    });
    kept.flat_map(char::to_lowercase).collect()
}

/// What a heading shows: links without where they lead to, no HTML, no emphasis by `_`.
fn shown(heading: &str) -> String {
    let mut shown = String::new();
    let mut rest = heading;
    while let Some(char) = rest.chars().next() {
        let after = &rest[char.len_utf8()..];
        rest = match char {
            '`' => {
                let fence = rest.len() - rest.trim_start_matches('`').len();
                let (fence, after) = rest.split_at(fence);
                match after.split_once(fence) {
                    Some((code, after)) => {
                        shown.push_str(code.trim());
                        after
                    }
                    None => after,
                }
            }
            '\\' => {
                let escaped = after.chars().next().filter(char::is_ascii_punctuation);
                shown.extend(escaped);
                &after[escaped.map_or(0, char::len_utf8)..]
            }
            '!' if after.starts_with('[') => {
                after.split_once(')').map_or(after, |(_, after)| after)
            }
            ']' if after.starts_with('(') => {
                after.split_once(')').map_or(after, |(_, after)| after)
            }
            '<' if after.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/') => {
                after.split_once('>').map_or(after, |(_, after)| after)
            }
            '_' => {
                let after = rest.trim_start_matches('_');
                let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
                if is_word(shown.chars().next_back()) && is_word(after.chars().next()) {
                    shown.push_str(&rest[..rest.len() - after.len()]);
                }
                after
            }
            _ => {
                shown.push(char);
                after
            }
        };
    }
    shown
}
