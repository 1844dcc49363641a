//! Finds the anchors of HTML.

use alloc::string::String;

/// Every `id`, and every `name` of an `a`, in the order of the text.
pub fn anchors(text: &str) -> impl Iterator<Item = String> {
    let mut rest = text;
    core::iter::from_fn(move || {
        while let Some(tag) = next_tag(&mut rest) {
            if let Some(anchor) = anchor_of(tag) {
                return Some(anchor);
            }
        }
        None
    })
}

/// The contents of the next start tag, between `<` and `>`. Skips comments and elements that
/// contain only text.
fn next_tag<'a>(rest: &mut &'a str) -> Option<&'a str> {
    loop {
        let (_, after) = rest.split_once('<')?;
        if let Some(comment) = after.strip_prefix("!--") {
            *rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if !after.starts_with(|first: char| first.is_ascii_alphabetic()) {
            *rest = after;
            continue;
        }
        let tag = &after[..tag_len(after)];
        *rest = &after[tag.len()..];
        let element = element_of(tag);
        if ["script", "style", "textarea", "title"]
            .iter()
            .any(|raw| element.eq_ignore_ascii_case(raw))
        {
            *rest = after_end_of(element, rest);
        }
        return Some(tag);
    }
}

fn element_of(tag: &str) -> &str {
    let end = tag.find(|char: char| char.is_ascii_whitespace() || char == '/');
    &tag[..end.unwrap_or(tag.len())]
}

/// The length of a tag. Quoted values can contain `>`.
fn tag_len(text: &str) -> usize {
    let mut quote = None;
    for (at, char) in text.char_indices() {
        match (quote, char) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(char),
            (Some(open), _) if open == char => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn after_end_of<'a>(element: &str, text: &'a str) -> &'a str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("</") {
        if after.get(..element.len()).is_some_and(|name| name.eq_ignore_ascii_case(element)) {
            return after;
        }
        rest = after;
    }
    ""
}

fn anchor_of(tag: &str) -> Option<String> {
    let element = element_of(tag);
    let mut rest = &tag[element.len()..];
    let mut anchor = None;
    while let Some((name, value)) = next_attribute(&mut rest) {
        if name.eq_ignore_ascii_case("id") {
            return Some(decoded(value));
        }
        if name.eq_ignore_ascii_case("name") && element.eq_ignore_ascii_case("a") {
            anchor = Some(decoded(value));
        }
    }
    anchor
}

fn next_attribute<'a>(rest: &mut &'a str) -> Option<(&'a str, &'a str)> {
    let start = rest.trim_start_matches(|char: char| char.is_ascii_whitespace() || char == '/');
    if start.is_empty() {
        return None;
    }
    let is_end = |char: char| char.is_ascii_whitespace() || char == '=' || char == '/';
    // An equals sign at the start is part of the name.
    let len = start.char_indices().skip(1).find(|(_, char)| is_end(*char));
    let (name, after) = start.split_at(len.map_or(start.len(), |(at, _)| at));
    let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
        *rest = after;
        return Some((name, ""));
    };
    let quoted = ['"', '\''].iter().find_map(|&quote| {
        let inner = value.strip_prefix(quote)?;
        Some(inner.split_once(quote).unwrap_or((inner, "")))
    });
    let (value, after) = quoted.unwrap_or_else(|| {
        let len = value.find(|char: char| char.is_ascii_whitespace());
        value.split_at(len.unwrap_or(value.len()))
    });
    *rest = after;
    Some((name, value))
}

/// Decodes the character references that attributes need.
fn decoded(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let reference = after.split_once(';');
        let character = reference.and_then(|(name, after)| Some((character(name)?, after)));
        rest = match character {
            Some((character, after)) => {
                text.push(character);
                after
            }
            None => {
                text.push('&');
                after
            }
        };
    }
    text.push_str(rest);
    text
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => digits.parse(),
            };
            char::from_u32(number.ok()?)
        }
    }
}
