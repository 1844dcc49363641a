//! The documentation of a type or variant in one line: its first paragraph without Markdown
//! links and headings.
//!
//! rustc evaluates it, because only rustc knows the text of `include_str!`. The functions are
//! `#[inline]`, so that rustc makes no machine code for them in the library.

use crate::const_str::ConstStr;

/// The first paragraph of documentation, which is never longer than the text.
pub type Paragraph<const N: usize> = ConstStr<N>;

/// The first paragraph of documentation. `N` is the length of the text.
#[must_use]
pub const fn paragraph<const N: usize>(text: &str) -> Paragraph<N> {
    let text = text.as_bytes();
    let mut line = Paragraph::new();
    let mut start = 0;
    while start < text.len() {
        let end = line_end(text, start);
        let (from, to) = trimmed(text, start, end);
        if from >= to && line.whole_len() > 0 {
            break;
        }
        let after_heading = heading(text, from, to);
        if after_heading > from && line.whole_len() > 0 {
            break;
        }
        if from < to {
            line.push_words(text, after_heading, to);
        }
        if after_heading > from && line.whole_len() > 0 {
            break;
        }
        start = end + 1;
    }
    line
}

/// The title: the paragraph without its full stop, or `name` if the paragraph is empty.
#[must_use]
#[inline]
pub const fn title(paragraph: &'static str, name: &'static str) -> &'static str {
    match paragraph.as_bytes() {
        [] => name,
        [rest @ .., b'.'] => match core::str::from_utf8(rest) {
            Ok(title) => title,
            Err(_) => paragraph,
        },
        _ => paragraph,
    }
}

#[inline]
const fn line_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < text.len() && text[end] != b'\n' {
        end += 1;
    }
    end
}

#[inline]
const fn trimmed(text: &[u8], mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && text[from].is_ascii_whitespace() {
        from += 1;
    }
    while from < to && text[to - 1].is_ascii_whitespace() {
        to -= 1;
    }
    (from, to)
}

/// Where the text of a heading begins. If the line is not a heading, the start of the line.
#[inline]
const fn heading(text: &[u8], from: usize, to: usize) -> usize {
    let mut after = from;
    while after < to && text[after] == b'#' {
        after += 1;
    }
    let is_heading = after > from && after - from <= 6 && after < to && text[after] == b' ';
    if is_heading { trimmed(text, after, to).0 } else { from }
}

/// How deep links can be nested: an image in a link.
const DEPTH: usize = 4;

impl<const N: usize> Paragraph<N> {
    /// Adds a line of documentation after a space, with its links reduced to their text.
    const fn push_words(&mut self, text: &[u8], from: usize, to: usize) {
        if self.whole_len() > 0 {
            self.push(" ");
        }
        // For each open link, the offset of its `]` and its end.
        let mut links = [(0, 0); DEPTH];
        let mut depth = 0;
        let (mut at, mut is_code) = (from, false);
        while at < to {
            if depth > 0 && at == links[depth - 1].0 {
                depth -= 1;
                at = links[depth].1;
                continue;
            }
            let start = if text[at] == b'!' { at + 1 } else { at };
            if !is_code && depth < DEPTH && start < to && text[start] == b'[' {
                if let Some((close, end)) = link(text, start, to) {
                    links[depth] = (close, end);
                    depth += 1;
                    at = start + 1;
                    continue;
                }
            }
            if text[at] == b'`' {
                is_code = !is_code;
            }
            if text[at] == b'\\' && at + 1 < to && text[at + 1].is_ascii_punctuation() {
                at += 1;
            }
            self.push_bytes(&[text[at]]);
            at += 1;
        }
    }
}

/// The offset of the `]` of a link that begins here, and the link's end: `[text](address)`,
/// `[text][reference]` or `` [`item`] ``. Other brackets are not links.
#[inline]
const fn link(text: &[u8], start: usize, to: usize) -> Option<(usize, usize)> {
    let Some(close) = closing(text, start, to, b'[', b']') else { return None };
    let after = close + 1;
    if after < to && (text[after] == b'(' || text[after] == b'[') {
        let end = if text[after] == b'(' { b')' } else { b']' };
        return match closing(text, after, to, text[after], end) {
            Some(end) => Some((close, end + 1)),
            None => None,
        };
    }
    let is_item = close > start + 2 && text[start + 1] == b'`' && text[close - 1] == b'`';
    if is_item { Some((close, after)) } else { None }
}

#[inline]
const fn closing(text: &[u8], start: usize, to: usize, open: u8, close: u8) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, start);
    while at < to {
        if text[at] == b'\\' {
            at += 1;
        } else if text[at] == open {
            depth += 1;
        } else if text[at] == close {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
        at += 1;
    }
    None
}

/// The first paragraph of a constant string, as a constant.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_paragraph {
    ($($text:expr),+ $(,)?) => {{
        const __KNOX_TEXT: &$crate::generated::core::primitive::str =
            $crate::generated::core::concat!($($text),+);
        // Not a static: clippy panics at its address when constants are compared.
        const __KNOX_PARAGRAPH: &$crate::generated::doc::Paragraph<{ __KNOX_TEXT.len() }> =
            &$crate::generated::doc::paragraph(__KNOX_TEXT);
        __KNOX_PARAGRAPH.text()
    }};
}

/// The title of a type: the first paragraph of its documentation, or its name.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_title {
    ($name:expr,) => {
        $name
    };
    ($name:expr, $title:literal) => {
        $title
    };
    ($name:expr, $($text:expr),+ $(,)?) => {
        $crate::generated::doc::title($crate::__knox_paragraph!($($text),+), $name)
    };
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_the_first_paragraph_in_one_line() {
        let cases = [
            ("", ""),
            (" One.", "One."),
            (" One\n two.\n\n Three.", "One two."),
            ("\n\n One", "One"),
            (" # Title\n Text", "Title"),
            (" Text\n # Title", "Text"),
            (" #hash", "#hash"),
            (" #1 is first", "#1 is first"),
            (" * a list\n and text", "* a list and text"),
            (
                " See [the page](https://example.com/a_(b)) or [this][that].",
                "See the page or this.",
            ),
            (" Of [`Row`], [`Row::code`](crate::Row::code)!", "Of `Row`, `Row::code`!"),
            (" `[x](y)` and [1] and [ ] stay", "`[x](y)` and [1] and [ ] stay"),
            (" [![alt](src)](page) ends", "alt ends"),
            (" \\[not\\](a link)", "[not](a link)"),
            (" [open", "[open"),
            (" é [ü](x) 😀", "é ü 😀"),
            (" CRLF\r\n too\r\n\r\n no", "CRLF too"),
        ];
        for (text, expected) in cases {
            assert_eq!(super::paragraph::<80>(text).text(), expected, "{text:?}");
        }
    }

    const TITLE: &str = crate::__knox_paragraph!(" Codes of\n", " [`Row`].");

    #[test]
    fn a_title_has_no_full_stop() {
        assert_eq!(super::title("Codes.", "Code"), "Codes");
        assert_eq!(super::title("", "Code"), "Code");
        assert_eq!(TITLE, "Codes of `Row`.");
    }
}
