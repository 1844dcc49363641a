//! Writes strings on one line, escaped and of bounded length. Everything else uses this writer.
//!
//! If a width is given, a line is written twice: first to count its characters.

use core::fmt::{self, Write};

use crate::const_str::ConstStr;
use crate::digits::Digits;
use crate::escape::{escaped, is_escaped, is_hidden, printable, printable_prose};
use crate::{CodeValue, FormattedCode};

/// The most characters of a line. If there are more, it ends in `…`.
const LONGEST: usize = 1024;

/// The most characters of a single string, which may come from outside: a few hundred bytes in any
/// language.
pub(crate) const LONGEST_STRING: usize = 128;

/// Most lines are shorter and are written in one call, so that a `String` grows once and not for
/// each part.
pub(crate) const BUFFER: usize = 257;

/// Writes a line part by part, with the width, fill, alignment and precision of
/// [`fmt::Formatter::pad`].
pub(crate) fn pad_line(
    f: &mut fmt::Formatter<'_>,
    parts: impl Fn(&mut Line<'_>) -> fmt::Result,
) -> fmt::Result {
    pad(f, LONGEST, &parts)
}

fn pad(
    f: &mut fmt::Formatter<'_>,
    longest: usize,
    parts: &dyn Fn(&mut Line<'_>) -> fmt::Result,
) -> fmt::Result {
    let precision = f.precision().unwrap_or(usize::MAX);
    let (most, has_ellipsis) = (precision.min(longest), precision > longest);
    let Some(width) = f.width() else { return write_line(f, most, has_ellipsis, parts) };
    let mut counter = Counter(0);
    write_line(&mut counter, most, has_ellipsis, parts)?;
    let missing = width.saturating_sub(counter.0);
    let before = match f.align() {
        None | Some(fmt::Alignment::Left) => 0,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Right) => missing,
    };
    let fill = f.fill();
    for _ in 0..before {
        f.write_char(fill)?;
    }
    write_line(f, most, has_ellipsis, parts)?;
    for _ in before..missing {
        f.write_char(fill)?;
    }
    Ok(())
}

/// Writes a code: the digits of a number, or the escaped string.
pub(crate) fn pad_code(f: &mut fmt::Formatter<'_>, code: CodeValue<'_>) -> fmt::Result {
    pad(f, LONGEST_STRING, &|line| line.push_code(code))
}

/// Writes a line of any length.
pub(crate) fn pad_whole(
    f: &mut fmt::Formatter<'_>,
    parts: impl Fn(&mut Line<'_>) -> fmt::Result,
) -> fmt::Result {
    pad(f, usize::MAX, &parts)
}

/// A string on one line, in which every character matters.
#[cfg(any(feature = "export", feature = "response", test))]
pub(crate) struct Exact<'a>(pub &'a str);

#[cfg(any(feature = "export", feature = "response", test))]
impl fmt::Display for Exact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_line(f, |line| line.push_exact(self.0))
    }
}

/// A human-readable string on one line.
#[cfg(any(feature = "export", feature = "http"))]
pub(crate) struct Prose<'a> {
    text: &'a str,
    longest: usize,
}

#[cfg(any(feature = "export", feature = "http"))]
impl<'a> Prose<'a> {
    #[cfg(feature = "http")]
    pub(crate) const fn bounded(text: &'a str) -> Self {
        Self { text, longest: LONGEST }
    }

    pub(crate) const fn whole(text: &'a str) -> Self {
        Self { text, longest: usize::MAX }
    }
}

#[cfg(any(feature = "export", feature = "http"))]
impl fmt::Display for Prose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, self.longest, &|line| line.push_prose(self.text))
    }
}

/// A string with the `Debug` of `str`, but of bounded length and with all hidden characters
/// escaped.
pub(crate) struct Quoted<'a>(pub &'a str);

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        quote(f, self.0)
    }
}

fn quote(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut left = LONGEST_STRING;
    f.write_char('"')?;
    for character in text.chars() {
        let (escaped, mut plain) = (escaped(character), [0; 4]);
        let shown = match character {
            '"' => "\\\"",
            '\\' => "\\\\",
            _ if is_escaped(character) => escaped.text(),
            _ => character.encode_utf8(&mut plain),
        };
        let Some(rest) = left.checked_sub(shown.chars().count()) else {
            return f.write_str("\"…");
        };
        left = rest;
        f.write_str(shown)?;
    }
    f.write_char('"')
}

fn write_line(
    out: &mut dyn Write,
    most: usize,
    has_ellipsis: bool,
    parts: &dyn Fn(&mut Line<'_>) -> fmt::Result,
) -> fmt::Result {
    let buffer = ConstStr::new();
    let mut line = Line { out, buffer, left: most, has_ellipsis, is_empty: true, has_gap: false };
    parts(&mut line)?;
    line.out.write_str(line.buffer.text())
}

/// At most this many characters from the beginning of a string.
pub(crate) fn first_characters(text: &str, count: usize) -> &str {
    let mut left = count;
    for (at, _) in text.char_indices() {
        if left == 0 {
            return &text[..at];
        }
        left -= 1;
    }
    text
}

struct Counter(usize);

impl Write for Counter {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}

/// A line that is being written.
pub(crate) struct Line<'a> {
    out: &'a mut dyn Write,
    buffer: ConstStr<BUFFER>,
    /// How many more characters can be written.
    left: usize,
    /// Whether `…` follows if there is more.
    has_ellipsis: bool,
    is_empty: bool,
    /// Whether white space has been read since the last character.
    has_gap: bool,
}

impl Line<'_> {
    /// Appends a string that needs no escaping.
    pub(crate) fn push(&mut self, text: &str) -> fmt::Result {
        self.close_gap()?;
        self.put(text)
    }

    /// Appends a code: the digits of a number, or the escaped string.
    pub(crate) fn push_code(&mut self, code: CodeValue<'_>) -> fmt::Result {
        match code {
            CodeValue::Number(number) => {
                self.close_gap()?;
                let mut digits = Digits::new();
                let digits = digits.of(number);
                self.put_counted(digits, digits.len())
            }
            CodeValue::Text(text) => self.push_exact(text),
        }
    }

    /// Appends a code as people read it.
    pub(crate) fn push_formatted(&mut self, code: FormattedCode<'_>) -> fmt::Result {
        let Some((number, format)) = code.as_formatted() else {
            return self.push_code(code.code());
        };
        self.push_exact(format.prefix)?;
        self.push(format.digits(number).text())?;
        self.push_exact(format.suffix)
    }

    /// Appends a string in which every character matters. White space other than a blank is
    /// escaped.
    pub(crate) fn push_exact(&mut self, text: &str) -> fmt::Result {
        self.close_gap()?;
        let mut rest = text;
        loop {
            let (plain, after) = rest.split_at(printable(rest.as_bytes()));
            if !plain.is_empty() {
                self.put_counted(plain, plain.len())?;
                rest = after;
                continue;
            }
            let mut characters = rest.chars();
            let Some(character) = characters.next() else { return Ok(()) };
            rest = characters.as_str();
            if is_escaped(character) {
                self.put_escaped(character)?;
            } else {
                self.put(character.encode_utf8(&mut [0; 4]))?;
            }
        }
    }

    /// A writer that appends each part as [`push_exact`](Self::push_exact) does.
    pub(crate) fn exact(&mut self) -> impl Write {
        ExactWriter(self)
    }

    /// Appends a human-readable string. Each run of white space becomes one space between
    /// characters, or none at the ends.
    pub(crate) fn push_prose(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        loop {
            let (plain, after) = rest.split_at(printable_prose(rest.as_bytes()));
            if !plain.is_empty() {
                let shown = plain.strip_suffix(' ').unwrap_or(plain);
                self.close_gap()?;
                self.put_counted(shown, shown.len())?;
                self.has_gap = shown.len() < plain.len();
                rest = after;
                continue;
            }
            let mut characters = rest.chars();
            let Some(character) = characters.next() else { return Ok(()) };
            rest = characters.as_str();
            if character.is_whitespace() {
                self.has_gap = !self.is_empty;
            } else if is_hidden(character) {
                self.close_gap()?;
                self.put_escaped(character)?;
            } else {
                self.push(character.encode_utf8(&mut [0; 4]))?;
            }
        }
    }

    fn close_gap(&mut self) -> fmt::Result {
        if self.has_gap {
            self.has_gap = false;
            self.put(" ")?;
        }
        Ok(())
    }

    fn put_escaped(&mut self, character: char) -> fmt::Result {
        self.put(escaped(character).text())
    }

    /// Appends a string and counts its characters. Fails if there are too many.
    fn put(&mut self, text: &str) -> fmt::Result {
        self.put_counted(text, text.chars().count())
    }

    fn put_counted(&mut self, text: &str, count: usize) -> fmt::Result {
        self.is_empty &= text.is_empty();
        if count <= self.left {
            self.left -= count;
            return self.write(text);
        }
        let kept = first_characters(text, self.left);
        self.left = 0;
        self.write(kept)?;
        if core::mem::take(&mut self.has_ellipsis) { self.write("…") } else { Ok(()) }
    }

    fn write(&mut self, text: &str) -> fmt::Result {
        if self.buffer.whole_len() + text.len() > BUFFER {
            self.out.write_str(self.buffer.text())?;
            self.buffer = ConstStr::new();
            if text.len() > BUFFER {
                return self.out.write_str(text);
            }
        }
        self.buffer.write_str(text)
    }
}

struct ExactWriter<'l, 'a>(&'l mut Line<'a>);

impl Write for ExactWriter<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_exact(text)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::ToOwned;
    use std::string::{String, ToString};
    use std::{format, vec};

    use super::*;

    struct Parts<'a>(&'a [&'a str]);

    impl fmt::Display for Parts<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            pad_line(f, |line| self.0.iter().try_for_each(|part| line.push_prose(part)))
        }
    }

    #[test]
    fn exact_strings_keep_what_can_be_shown() {
        for (text, shown) in [
            ("", ""),
            ("  two  spaces ", "  two  spaces "),
            ("a\n\r\tb", "a\\n\\r\\tb"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("caf\u{e9} \u{4e2d}", "caf\u{e9} \u{4e2d}"),
            ("a\u{85}b\u{9f}", "a\\u{85}b\\u{9f}"),
            ("a\u{2028}\u{2029}", "a\\u{2028}\\u{2029}"),
            ("\u{202e}\u{2066}\u{200f}", "\\u{202e}\\u{2066}\\u{200f}"),
            ("a\u{200b}\u{feff}\u{e0041}", "a\\u{200b}\\u{feff}\\u{e0041}"),
            ("a\u{a0}b", "a\\u{a0}b"),
        ] {
            assert_eq!(Exact(text).to_string(), shown, "{text:?}");
        }
    }

    #[test]
    fn strings_in_quotes_are_bounded() {
        for text in ["", "a b", "a\"\\b", "a\nb\r\t", "\u{1b}[31m", "caf\u{e9}", "\u{202e}\u{200b}"]
        {
            assert_eq!(format!("{:?}", Quoted(text)), format!("{text:?}"));
        }
        assert_eq!(format!("{:?}", Quoted("\u{3164}")), r#""\u{3164}""#);
        for (unit, most) in [("x", 128), ("\u{1f980}", 128), ("\"", 64), ("\u{202e}", 16)] {
            let shown = format!("{:?}", Quoted(&unit.repeat(most)));
            assert_eq!(shown, format!("{:?}", unit.repeat(most)));
            let longer = format!("{:?}", Quoted(&unit.repeat(most + 1)));
            assert_eq!(longer, shown + "…");
        }
    }

    #[test]
    fn whitespace_in_prose_is_one_space() {
        for (parts, shown) in [
            (&["a  b\n\n c"][..], "a b c"),
            (&[" \t a b ", " c"], "a b c"),
            (&["a", "b"], "ab"),
            (&["a ", "b "], "a b"),
            (
                &["sixteen letters ", " and more\u{2028}of them\u{a0}here"],
                "sixteen letters and more of them here",
            ),
            (&["a\u{202e} \u{1b}b"], "a\\u{202e} \\u{1b}b"),
            (&["\u{e9}  \u{e9}"], "\u{e9} \u{e9}"),
        ] {
            assert_eq!(Parts(parts).to_string(), shown, "{parts:?}");
        }
    }

    /// Each character at each offset, compared with the same rule written differently.
    #[test]
    fn no_character_slips_by_at_an_offset() {
        let hidden = ['\0', '\u{1f}', '\u{7f}', '\u{80}', '\u{2029}', '\u{200d}', '\u{202b}'];
        for offset in 0..40 {
            for character in hidden.into_iter().chain(['~', '\u{e9}']) {
                let text = format!("{}{character}{}", "x".repeat(offset), "y".repeat(40 - offset));
                let escape = character != '~' && character != '\u{e9}';
                let middle = if escape && character != '\u{2029}' {
                    character.escape_unicode().to_string()
                } else {
                    String::from(character)
                };
                let prose = text.replace(character, &middle).replace('\u{2029}', " ");
                let prose = prose.trim();
                assert_eq!(Parts(&[&text]).to_string(), prose);
                let exact = text.replace(character, &middle).replace('\u{2029}', "\\u{2029}");
                assert_eq!(Exact(&text).to_string(), exact);
            }
        }
    }

    #[test]
    fn lines_are_bounded() {
        for unit in ["x", "\u{e9}", "\u{1f980}"] {
            for len in [LONGEST, LONGEST + 1, 10 * LONGEST] {
                let text = unit.repeat(len);
                let shown = Exact(&text).to_string();
                let ellipsis = if len > LONGEST { "…" } else { "" };
                assert_eq!(shown, unit.repeat(LONGEST) + ellipsis);
            }
        }
        let parts = vec!["word "; LONGEST];
        let shown = Parts(&parts).to_string();
        assert_eq!(shown.chars().count(), LONGEST + 1);
        assert!(shown.ends_with('…') && shown.matches('…').count() == 1);
    }

    #[test]
    fn lines_are_padded_and_cut_as_strings_are() {
        let text = "caf\u{e9} at noon";
        let escaped = "a\\nb";
        for (shown, plain) in [
            (format!("{}", Exact(text)), text.to_owned()),
            (format!("{:20}|", Exact(text)), format!("{text:20}|")),
            (format!("{:*^20}", Exact(text)), format!("{text:*^20}")),
            (format!("{:*>21}", Exact(text)), format!("{text:*>21}")),
            (format!("{:.4}|", Exact(text)), format!("{text:.4}|")),
            (format!("{:-<8.4}|", Exact(text)), format!("{text:-<8.4}|")),
            (format!("{:>6.3}", Exact("a\nb")), format!("{escaped:>6.3}")),
            (format!("{:3}", Exact(text)), format!("{text:3}")),
            (format!("{:.0}", Exact(text)), format!("{text:.0}")),
        ] {
            assert_eq!(shown, plain);
        }
    }
}
