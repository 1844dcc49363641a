//! Reads `enum { NAME = VALUE, … }`.

use std::collections::{HashMap, HashSet};

use super::c_lines::Line;
use super::c_value::{CValue, is_part_of_name};
use super::defines::Define;
use crate::number::Number;

/// The constants of one `enum`.
pub struct CEnum<'a> {
    /// The name after `enum`, or the one of the `typedef`.
    pub name: Option<&'a str>,
    /// The index of its first line.
    pub line: usize,
    pub constants: Vec<Define<'a>>,
}

/// The enums of a file that defines these macros.
pub fn read<'a>(lines: &'a [Line], macros: &HashSet<&str>) -> Vec<CEnum<'a>> {
    let mut reader = Reader { macros, place: Place::Outside, enums: Vec::new() };
    for (index, line) in lines.iter().enumerate() {
        reader.read(index, &line.code, &lines[index + 1..]);
    }
    reader.enums
}

/// Whether a constant without a `,` at the end of its line is whole.
fn ends_constant(after: &[Line]) -> bool {
    let next = after.iter().map(|line| line.code.trim_start()).find(|code| !code.is_empty());
    next.is_none_or(|code| code.starts_with([',', '}', '#']))
}

enum Place<'a> {
    Outside,
    /// After `enum`.
    Head,
    Body(Body<'a>),
    /// After `}`.
    Tail,
}

#[derive(Default)]
struct Body<'a> {
    /// The value of the next constant without one, if it is known.
    next: Option<i128>,
    values: HashMap<&'a str, i128>,
}

struct Reader<'a, 'b> {
    macros: &'b HashSet<&'b str>,
    place: Place<'a>,
    enums: Vec<CEnum<'a>>,
}

impl<'a> Reader<'a, '_> {
    fn read(&mut self, index: usize, code: &'a str, lines_after: &[Line]) {
        if let Some(directive) = code.trim_start().strip_prefix('#') {
            let keeps_constants = ["define", "pragma"]
                .iter()
                .any(|directive_name| directive.trim_start().starts_with(directive_name));
            if let (false, Place::Body(body)) = (keeps_constants, &mut self.place) {
                body.next = None;
            }
            return;
        }
        let mut rest = code;
        loop {
            match &mut self.place {
                Place::Outside => {
                    let Some(after) = after_enum(rest) else { return };
                    (self.place, rest) = (Place::Head, after);
                }
                Place::Head => {
                    let Some(end) = rest.find(['{', ';', ',', '(', ')', '=', '<', '>']) else {
                        return;
                    };
                    let (head, after) = (&rest[..end], &rest[end + 1..]);
                    self.place = Place::Outside;
                    if rest[end..].starts_with('{') {
                        let (name, line) = (words(head).next_back(), index);
                        self.enums.push(CEnum { name, line, constants: Vec::new() });
                        self.place = Place::Body(Body { next: Some(0), ..Body::default() });
                    }
                    rest = after;
                }
                Place::Body(body) => {
                    let end = len_before(rest, &[',', '}']);
                    let (constant, after) = (rest[..end].trim(), &rest[end..]);
                    if let (false, Some(found)) = (constant.is_empty(), self.enums.last_mut()) {
                        let is_whole = !after.is_empty() || ends_constant(lines_after);
                        let constant = body.constant(index, constant, is_whole, self.macros);
                        found.constants.push(constant);
                    }
                    let Some(separator) = after.chars().next() else { return };
                    rest = &after[1..];
                    if separator == '}' {
                        self.place = Place::Tail;
                    }
                }
                Place::Tail => {
                    let (tail, after) = rest.split_at(rest.find(';').unwrap_or(rest.len()));
                    if let Some(found) = self.enums.last_mut() {
                        found.name = found.name.or_else(|| words(tail).next());
                    }
                    (self.place, rest) = (Place::Outside, after);
                }
            }
        }
    }
}

impl<'a> Body<'a> {
    fn constant(
        &mut self,
        line: usize,
        source: &'a str,
        is_whole: bool,
        macros: &HashSet<&str>,
    ) -> Define<'a> {
        let end = source.find(|c| !is_part_of_name(c)).unwrap_or(source.len());
        // The whole source names what has no name in reports.
        let name = if end == 0 { source } else { &source[..end] };
        // Attributes may be between the name and the value.
        let value = source.get(len_before(source, &['=']) + 1..);
        let value = match (value, self.next) {
            _ if !is_whole => CValue::Other("is written over several lines"),
            (Some(value), _) => self.known(CValue::of(value, macros)),
            (None, _) if source[end..].starts_with('(') => CValue::Other("takes arguments"),
            (None, Some(next)) => CValue::Number(next.to_string()),
            (None, None) => {
                CValue::Other("has no value, and follows one that is not known, or a directive")
            }
        };
        let number = match &value {
            CValue::Number(number) => Number::of(number).and_then(Number::value),
            CValue::Name(_) | CValue::Text(_) | CValue::Other(_) => None,
        };
        self.next = number.map(|number| number + 1);
        self.values.extend(number.map(|number| (name, number)));
        Define { line, name, value }
    }

    /// The value; a constant of this enum precedes a name of the file.
    fn known(&self, value: CValue<'a>) -> CValue<'a> {
        match &value {
            CValue::Name(name) => {
                self.values.get(name).map_or(value, |number| CValue::Number(number.to_string()))
            }
            _ => value,
        }
    }
}

/// What follows the word `enum`, outside of quotes.
fn after_enum(code: &str) -> Option<&str> {
    let (mut quotes, mut before) = (Quotes::default(), ' ');
    for (index, c) in code.char_indices() {
        let after = &code[index..];
        let is_start = !quotes.hold(c) && !is_part_of_name(before);
        if let (true, Some(after)) = (is_start, after.strip_prefix("enum")) {
            if !after.starts_with(is_part_of_name) {
                return Some(after);
            }
        }
        before = c;
    }
    None
}

/// Whether the characters of a line are within quotes.
#[derive(Default)]
struct Quotes {
    quote: Option<char>,
    /// The character before: after a digit, `'` parts digits.
    before: Option<char>,
}

impl Quotes {
    /// Whether quotes hold this character, which is the next one.
    fn hold(&mut self, c: char) -> bool {
        let (before, is_held) = (self.before.replace(c), self.quote.is_some());
        let is_escaped = is_held && before == Some('\\');
        if is_escaped {
            // `\\` does not escape what follows.
            self.before = None;
        } else if self.quote == Some(c) {
            self.quote = None;
        } else if !is_held && (c == '"' || c == '\'' && !before.is_some_and(is_part_of_name)) {
            self.quote = Some(c);
        }
        is_held
    }
}

/// The length before one of these characters outside of brackets and quotes.
fn len_before(code: &str, ends: &[char]) -> usize {
    let (mut depth, mut quotes) = (0_usize, Quotes::default());
    for (index, c) in code.char_indices() {
        match c {
            _ if quotes.hold(c) => {}
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && ends.contains(&c) => return index,
            _ => {}
        }
    }
    code.len()
}

/// The names before the type: `class` and `Status` in `class Status : int`.
fn words(head: &str) -> impl DoubleEndedIterator<Item = &str> {
    let is_colon = |&(index, _): &(usize, &str)| {
        !head[..index].ends_with(':') && !head[index + 1..].starts_with(':')
    };
    let end = head.match_indices(':').find(is_colon).map_or(head.len(), |(index, _)| index);
    let words = head[..end].split(|c| !is_part_of_name(c)).filter(|word| !word.is_empty());
    words.filter(|word| !["class", "struct", "final"].contains(word))
}
