//! Reads JSON as far as the walk needs it.
//!
//! `serde_json` would refuse the whole document for one error. Here a broken member (a lone
//! surrogate, a raw line end, bytes that are not UTF-8, two unescaped quotation marks) affects
//! only itself. A value stays a slice of the body until it is used, so the rest of the body
//! costs no memory, however large or deep it is. Nothing recurses.

use alloc::borrow::Cow;
use alloc::string::String;

/// The longest integer, in digits, that a number with an exponent becomes: `i128` holds 39.
const MAX_DIGITS: usize = 39;

/// A value, as a slice of the body.
#[derive(Clone, Copy, Debug)]
pub struct Value<'a>(&'a [u8]);

/// Whether a string holds only white space, escaped or not.
fn is_blank(text: &[u8]) -> bool {
    let mut rest = text.trim_ascii_start();
    while let [b'\\', b'n' | b'r' | b't', others @ ..] = rest {
        rest = others.trim_ascii_start();
    }
    rest.is_empty()
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Object,
    Array,
    Text,
    Number,
    Bool(bool),
    /// `null`, or broken.
    Nothing,
}

impl<'a> Value<'a> {
    /// A whole document; `None` unless it is one object or array that ends at the end of the
    /// bytes. A document that is cut off gives nothing, since the start of a code is a
    /// different code.
    pub fn document(bytes: &'a [u8]) -> Option<Self> {
        let is_nested = matches!(bytes.first()?, b'{' | b'[');
        (is_nested && end_of_nested(bytes, 0)? == bytes.len()).then_some(Self(bytes))
    }

    pub fn kind(self) -> Kind {
        match self.0 {
            [b'{', ..] => Kind::Object,
            [b'[', ..] => Kind::Array,
            [b'"', ..] => Kind::Text,
            b"true" => Kind::Bool(true),
            b"false" => Kind::Bool(false),
            [b'-' | b'0'..=b'9', ..] if is_number(self.0) => Kind::Number,
            _ => Kind::Nothing,
        }
    }

    /// The members of an object in order, each with its key as a string; empty for any other
    /// type.
    pub fn members(self) -> impl Iterator<Item = (Value<'a>, Value<'a>)> {
        let mut parts = Parts::of(self, b'{');
        core::iter::from_fn(move || parts.next_member())
    }

    /// The elements of an array in order; empty for any other type.
    pub fn elements(self) -> impl Iterator<Item = Value<'a>> {
        let mut parts = Parts::of(self, b'[');
        core::iter::from_fn(move || parts.next_element())
    }

    /// The only element of an array if that is a string or a number, else the value itself.
    pub fn scalar(self) -> Self {
        let mut elements = self.elements();
        match (elements.next(), elements.next()) {
            (Some(only), None) if matches!(only.kind(), Kind::Text | Kind::Number) => only,
            _ => self,
        }
    }

    /// The bytes of a string in the body, without the quotation marks.
    pub fn raw_text(self) -> Option<&'a [u8]> {
        self.0.strip_prefix(b"\"")?.strip_suffix(b"\"")
    }

    /// The length in the body, in bytes.
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether it is a number, or a string that holds more than white space.
    pub fn has_text(self) -> bool {
        match self.kind() {
            Kind::Number => true,
            Kind::Text => self.raw_text().is_some_and(|text| !is_blank(text)),
            _ => false,
        }
    }

    /// Whether it is a number, or a string that holds a letter or digit: `-` is a placeholder.
    pub fn has_word(self) -> bool {
        match self.kind() {
            Kind::Number => true,
            Kind::Text => self.raw_text().is_some_and(|text| text.iter().copied().any(is_of_word)),
            _ => false,
        }
    }

    /// Passes a string or number to `part` in pieces, so that a long string is neither copied
    /// twice nor grown.
    pub fn each_part(self, mut part: impl FnMut(&str)) {
        if let Some(number) = self.number() {
            return part(&number);
        }
        let bytes = self.raw_text().unwrap_or(self.0);
        let has_escapes = bytes.contains(&b'\\');
        match core::str::from_utf8(bytes) {
            Ok(text) if !has_escapes => part(text),
            _ => decode(bytes, &mut part),
        }
    }

    /// A string or number as a whole.
    pub fn text(self) -> Cow<'a, str> {
        let bytes = self.raw_text().unwrap_or(self.0);
        if !bytes.contains(&b'\\') {
            return String::from_utf8_lossy(bytes);
        }
        let mut len = 0;
        self.each_part(|part| len += part.len());
        let mut text = String::with_capacity(len);
        self.each_part(|part| text.push_str(part));
        text.into()
    }

    /// The digits of a number. A number without a fraction becomes an integer, since some
    /// relays write every number as a float.
    pub fn number(self) -> Option<Cow<'a, str>> {
        let digits = (self.kind() == Kind::Number).then_some(self.0)?;
        let number = core::str::from_utf8(digits).ok()?;
        Some(integer_of(number).map_or(Cow::Borrowed(number), Cow::Owned))
    }

    /// Whether it holds a string with a letter or digit, a number other than zero, or `true`.
    pub fn has_content(self) -> bool {
        // A flat scan is enough: only keys must be skipped.
        let mut at = 0;
        while let Some(&byte) = self.0.get(at) {
            match byte {
                b'"' => {
                    let Some(end) = end_of_text(self.0, at + 1) else { return false };
                    let is_key = self.0[end..].trim_ascii_start().first() == Some(&b':');
                    if !is_key && Self(&self.0[at..end]).has_word() {
                        return true;
                    }
                    at = end;
                }
                b't' | b'1'..=b'9' => return true,
                _ => at += 1,
            }
        }
        false
    }
}

/// The contents of an object or array, read from left to right.
struct Parts<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Parts<'a> {
    fn of(value: Value<'a>, open: u8) -> Self {
        let bytes = if value.0.first() == Some(&open) { value.0 } else { &[] };
        Self { bytes, at: 1 }
    }

    fn next_member(&mut self) -> Option<(Value<'a>, Value<'a>)> {
        loop {
            let start = self.next_start()?;
            if self.bytes[start] == b'"' {
                let end = end_of_text(self.bytes, start + 1)?;
                let key = Value(&self.bytes[start..end]);
                self.at = end;
                self.skip_space();
                if self.bytes.get(self.at) == Some(&b':') {
                    self.at += 1;
                    self.skip_space();
                    return Some((key, self.value()?));
                }
            }
            // The member has no key, or no value.
            self.skip_to_end_of_part()?;
        }
    }

    fn next_element(&mut self) -> Option<Value<'a>> {
        self.next_start()?;
        self.value()
    }

    /// The start of the next part; `None` at the end.
    fn next_start(&mut self) -> Option<usize> {
        loop {
            self.skip_space();
            match self.bytes.get(self.at)? {
                b',' => self.at += 1,
                b'}' | b']' => return None,
                _ => return Some(self.at),
            }
        }
    }

    /// The value at this position; a broken one if anything but the end of the part follows it.
    fn value(&mut self) -> Option<Value<'a>> {
        let start = self.at;
        self.at = match self.bytes.get(start)? {
            b'"' => end_of_text(self.bytes, start + 1)?,
            b'{' | b'[' => end_of_nested(self.bytes, start)?,
            _ => end_of_scalar(self.bytes, start),
        };
        let value = Value(self.bytes[start..self.at].trim_ascii_end());
        self.skip_space();
        if matches!(self.bytes.get(self.at)?, b',' | b'}' | b']') {
            return Some(value);
        }
        self.skip_to_end_of_part()?;
        Some(Value(&[]))
    }

    fn skip_to_end_of_part(&mut self) -> Option<()> {
        loop {
            self.at = match self.bytes.get(self.at)? {
                b',' | b'}' | b']' => return Some(()),
                b'"' => end_of_text(self.bytes, self.at + 1)?,
                b'{' | b'[' => end_of_nested(self.bytes, self.at)?,
                _ => self.at + 1,
            };
        }
    }

    fn skip_space(&mut self) {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }
}

/// The end of the object or array that starts at `start`.
fn end_of_nested(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0_usize);
    loop {
        match bytes.get(at)? {
            b'"' => {
                at = end_of_text(bytes, at + 1)?;
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Some(at + 1),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

/// The end of the string whose first character is at `start`.
fn end_of_text(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        at += quote_or_escape(bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// The position of the first `"` or `\`. It reads eight bytes at a time, since strings are most
/// of a body.
fn quote_or_escape(bytes: &[u8]) -> Option<usize> {
    const LOW: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = LOW << 7;
    // The lowest set bit is in the first byte that is zero.
    let zeros = |word: u64| word.wrapping_sub(LOW) & !word & HIGH;
    let chunks = bytes.chunks_exact(8);
    let rest = chunks.remainder();
    for (index, chunk) in chunks.enumerate() {
        let word = chunk.try_into().map_or(0, u64::from_le_bytes);
        let found = zeros(word ^ (LOW * u64::from(b'"'))) | zeros(word ^ (LOW * u64::from(b'\\')));
        if found != 0 {
            return Some(index * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let position = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
    Some(bytes.len() - rest.len() + position)
}

fn end_of_scalar(bytes: &[u8], start: usize) -> usize {
    let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b'"' | b'{' | b'[');
    bytes[start..].iter().position(ends).map_or(bytes.len(), |len| start + len)
}

/// Whether a byte of a string may be part of a word. Every non-ASCII byte and every escape
/// counts.
fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'\\' | 0x80..)
}

/// Whether the bytes are a JSON number.
fn is_number(bytes: &[u8]) -> bool {
    let digits = |bytes: &[u8]| !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit);
    let unsigned = bytes.strip_prefix(b"-").unwrap_or(bytes);
    let (decimal, exponent) = split_at_byte(unsigned, |byte| matches!(byte, b'e' | b'E'));
    let (integer, fraction) = split_at_byte(decimal, |byte| byte == b'.');
    let exponent = exponent.map(|exponent| match exponent {
        [b'+' | b'-', digits @ ..] | digits => digits,
    });
    digits(integer)
        && (integer.len() == 1 || integer[0] != b'0')
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

fn split_at_byte(bytes: &[u8], is_it: impl Fn(u8) -> bool) -> (&[u8], Option<&[u8]>) {
    match bytes.iter().position(|&byte| is_it(byte)) {
        Some(at) => (&bytes[..at], Some(&bytes[at + 1..])),
        None => (bytes, None),
    }
}

/// The integer in a string with a decimal point; `1E5` may be a name.
pub fn integer(text: &str) -> Option<String> {
    (text.contains('.') && is_number(text.as_bytes())).then(|| integer_of(text))?
}

/// The integer value of a number with a decimal point or an exponent, if it has one:
/// `4032251.0` and `4.0122050E7`.
fn integer_of(number: &str) -> Option<String> {
    let (decimal, exponent) = match number.split_once(['e', 'E']) {
        Some((decimal, exponent)) => (decimal, exponent.parse::<i32>().ok()?),
        None if number.contains('.') => (number, 0),
        None => return None,
    };
    let (sign, unsigned) = decimal.strip_prefix('-').map_or(("", decimal), |rest| ("-", rest));
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let len = i64::try_from(whole.len()).ok()? + i64::from(exponent);
    let len = usize::try_from(len).ok().filter(|len| (1..=MAX_DIGITS).contains(len))?;
    let digits = || whole.bytes().chain(fraction.bytes());
    if digits().skip(len).any(|digit| digit != b'0') {
        return None;
    }
    let digits: String =
        digits().chain(core::iter::repeat(b'0')).take(len).map(char::from).collect();
    let digits = digits.trim_start_matches('0');
    Some(if digits.is_empty() { "0".into() } else { alloc::format!("{sign}{digits}") })
}

/// Passes a string to `part` with its escapes decoded. Invalid escapes and lone surrogates
/// become replacement characters.
fn decode(mut text: &[u8], part: &mut dyn FnMut(&str)) {
    while let Some(at) = text.iter().position(|&byte| byte == b'\\') {
        if at > 0 {
            lossy(&text[..at], part);
        }
        let (character, rest) = escape(&text[at + 1..]);
        part(character.encode_utf8(&mut [0; 4]));
        text = rest;
    }
    lossy(text, part);
}

/// The character of an escape whose backslash is read, and the rest after it.
fn escape(text: &[u8]) -> (char, &[u8]) {
    let Some((&letter, rest)) = text.split_first() else {
        return (char::REPLACEMENT_CHARACTER, text);
    };
    let character = match letter {
        b'"' | b'\\' | b'/' => letter.into(),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode_escape(rest),
        // The letter stays: it may be the first byte of a character.
        _ => return (char::REPLACEMENT_CHARACTER, text),
    };
    (character, rest)
}

fn unicode_escape(text: &[u8]) -> (char, &[u8]) {
    let Some((first, rest)) = hexadecimal(text) else {
        return (char::REPLACEMENT_CHARACTER, text);
    };
    if let Some(character) = char::from_u32(first) {
        return (character, rest);
    }
    let second = rest.strip_prefix(b"\\u").and_then(hexadecimal);
    let pair = second.and_then(|(second, rest)| {
        let is_pair = (0xd800..0xdc00).contains(&first) && (0xdc00..0xe000).contains(&second);
        let code = 0x1_0000 + ((first & 0x3ff) << 10) + (second & 0x3ff);
        Some((char::from_u32(code).filter(|_| is_pair)?, rest))
    });
    pair.unwrap_or((char::REPLACEMENT_CHARACTER, rest))
}

fn hexadecimal(text: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.split_at_checked(4)?;
    let number = digits
        .iter()
        .try_fold(0, |number, &digit| Some(number * 16 + char::from(digit).to_digit(16)?))?;
    Some((number, rest))
}

/// Passes bytes to `part` as a string; bytes that are not UTF-8 become replacement characters.
fn lossy(bytes: &[u8], part: &mut dyn FnMut(&str)) {
    for chunk in bytes.utf8_chunks() {
        if !chunk.valid().is_empty() {
            part(chunk.valid());
        }
        if !chunk.invalid().is_empty() {
            part("\u{fffd}");
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use super::*;

    fn members(json: &str) -> Vec<(String, String)> {
        let value = Value::document(json.as_bytes()).expect("a document");
        let members = value.members();
        members.map(|(key, value)| (key.text().into(), value.text().into())).collect()
    }

    fn texts_of(json: &str) -> Vec<String> {
        let value = Value::document(json.as_bytes()).expect("a document");
        value.elements().map(|element| element.text().into()).collect()
    }

    #[test]
    fn a_document_ends_where_the_bytes_do() {
        for whole in ["{}", "[]", "[1]", r#"{"a":"}"}"#, r#"{"a":[{"b":"\""}]}"#] {
            assert!(Value::document(whole.as_bytes()).is_some(), "{whole}");
            for end in 0..whole.len() {
                assert!(Value::document(&whole.as_bytes()[..end]).is_none(), "{whole} {end}");
            }
            assert!(Value::document([whole, "}"].concat().as_bytes()).is_none());
        }
        for none in ["", "1", "\"{}\"", "null", "{\"a\":\"\\\"}"] {
            assert!(Value::document(none.as_bytes()).is_none(), "{none}");
        }
    }

    #[test]
    fn a_broken_member_affects_only_itself() {
        for broken in [
            r#""a""#,
            r#""a" 1"#,
            "a:1",
            "1",
            r#""a":1 2"#,
            r#""a":"x" y"#,
            r#""a":{} {}"#,
            r#""a": "he said "yes" to it""#,
            r#""\ud800":1"#,
            "\"a\":\"line\nend\"",
            r#""a":01"#,
            r#""a":NaN"#,
            r#""a":"#,
            "",
        ] {
            let json = format!(r#"{{"before":1,{broken},"after":"2"}}"#);
            let read = members(&json);
            assert_eq!(read[0], ("before".into(), "1".into()), "{json}");
            assert_eq!(read[read.len() - 1], ("after".into(), "2".into()), "{json}");
            assert!(read.len() <= 3, "{json}");
        }
        assert_eq!(
            texts_of(r#"[1, "a",, {"b":[2]} ,"c" d,3]"#),
            ["1", "a", "{\"b\":[2]}", "", "3"]
        );
        assert_eq!(texts_of(" [ ] ".trim()), [""; 0]);
    }

    #[test]
    fn texts_are_decoded() {
        let text = |json: &str| texts_of(&format!("[\"{json}\"]"))[0].clone();
        assert_eq!(text(r#"\"\\\/\b\f\n\r\té"#), "\"\\/\u{8}\u{c}\n\r\té");
        assert_eq!(text(r"\u00e9\ud83d\ude00!"), "é😀!");
        assert_eq!(text(r"\ud83d\u0041"), "\u{fffd}A");
        assert_eq!(
            text(r"\ud800|\ude00|\u12|\x|é\é"),
            "\u{fffd}|\u{fffd}|\u{fffd}12|\u{fffd}x|é\u{fffd}é"
        );
        assert_eq!(Value(b"\"a\xffb\xc3\"").text(), "a\u{fffd}b\u{fffd}");
        assert_eq!(Value(b"\"\\n\xffb\"").text(), "\n\u{fffd}b");
    }

    #[test]
    fn the_end_of_a_text_is_found_wherever_it_is() {
        for len in 0..40 {
            for inside in ["a", "é", "\\\"", "\\\\"] {
                let text = format!("\"{}\"", inside.repeat(len));
                let bytes = format!("{text},{text}");
                assert_eq!(end_of_text(bytes.as_bytes(), 1), Some(text.len()));
                assert_eq!(end_of_text(&text.as_bytes()[..text.len() - 1], 1), None);
            }
        }
    }

    #[test]
    fn integers_may_be_written_as_floats() {
        let number = |json: &'static str| Value(json.as_bytes()).number().map(|n| n.to_string());
        for (json, expected) in [
            ("4032251.0", "4032251"),
            ("4032251.00", "4032251"),
            ("4.032251E6", "4032251"),
            ("4.0122050E7", "40122050"),
            ("40e+5", "4000000"),
            ("4000e-3", "4"),
            ("-5.0", "-5"),
            ("0.0", "0"),
            ("-0.0e3", "0"),
            ("1", "1"),
            ("4.5", "4.5"),
            ("0.5e0", "0.5e0"),
            ("1e999", "1e999"),
            ("1e99999999999", "1e99999999999"),
        ] {
            assert_eq!(number(json).as_deref(), Some(expected), "{json}");
        }
        for none in ["", "-", "01", "1.", ".5", "1e", "1e+", "+1", "0x1", "1a", "1 2", "NaN"] {
            assert_eq!(number(none), None, "{none}");
        }
    }

    #[test]
    fn content_is_found() {
        for empty in [
            "{}",
            "[]",
            "null",
            "false",
            "0",
            "\"\"",
            "\" \"",
            r#"{"a":null,"b":"","c":[{"true":0}]}"#,
        ] {
            assert!(!Value(empty.as_bytes()).has_content(), "{empty}");
        }
        for full in ["true", "10", "\"a\"", r#"{"a":{"b":[null,"c"]}}"#, r#"{"a":1}"#] {
            assert!(Value(full.as_bytes()).has_content(), "{full}");
        }
    }

    #[test]
    fn an_array_of_one_element_is_that_element() {
        let scalar = |json: &'static str| Value(json.as_bytes()).scalar().text();
        assert_eq!((scalar("[1]"), scalar(r#"["a"]"#)), ("1".into(), "a".into()));
        for itself in ["[1,2]", "[[1]]", "[{}]", "[]", "1"] {
            assert_eq!(scalar(itself), itself);
        }
    }
}
