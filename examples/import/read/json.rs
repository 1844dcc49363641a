//! Reads JSON with `serde_json`. It reads values raw, one level at a time, to keep their lines,
//! the order of keys, and duplicate keys.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Lines, rows};
use crate::args::Wanted;
use crate::columns::is_usual;
use crate::list::{List, Record, Role};
use crate::number::Number;
use crate::report::Report;
use crate::usual::usual_role;

/// The most levels that are searched for lists.
const DEEPEST: usize = 16;

pub fn read(text: &str, wanted: &Wanted, report: &mut Report) -> Result<Vec<List>, String> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let lines = Lines::of(text);
    if let Some(at) = lone_surrogate(text) {
        let (line, escape) = (lines.number(at), &text[at..at + ESCAPE]);
        return Err(format!(
            "line {line}: `{escape}` is half of a character, without the other half"
        ));
    }
    let reader = Reader { start: text.as_ptr().addr(), lines, wanted };
    let mut lists = Vec::new();
    reader.collect(raw, None, 0, &mut lists, report);
    Ok(lists)
}

/// The length of `\\u00e9`.
const ESCAPE: usize = 6;

/// The position of an unpaired surrogate escape, which raw values are not checked for. The rest
/// of the text is valid JSON.
fn lone_surrogate(text: &str) -> Option<usize> {
    let unit = |at: usize| {
        let digits = text.get(at..at + ESCAPE)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut at = 0;
    while let Some(next) = text[at..].find('\\') {
        at += next;
        at += match (unit(at), unit(at + ESCAPE)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 2 * ESCAPE,
            (Some(0xD800..=0xDFFF), _) => return Some(at),
            (Some(_), _) => ESCAPE,
            (None, _) => 2,
        };
    }
    None
}

struct Reader<'a> {
    /// The address of the text, to which positions of values are relative.
    start: usize,
    lines: Lines,
    wanted: &'a Wanted,
}

/// A value whose parts are not read yet.
enum Node<'a> {
    Scalar(String),
    Array(Vec<&'a RawValue>),
    Object(Entries<'a>),
}

type Entry<'a> = (String, &'a RawValue);

/// The members of an object, as written.
struct Entries<'a>(Vec<Entry<'a>>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesVisitor;

        impl<'de> Visitor<'de> for EntriesVisitor {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(EntriesVisitor)
    }
}

impl<'a> Node<'a> {
    fn of(raw: &'a RawValue) -> Self {
        // Cannot fail: the whole document was parsed before.
        match raw.get().as_bytes().first() {
            Some(b'[') => Self::Array(serde_json::from_str(raw.get()).unwrap_or_default()),
            Some(b'{') => {
                Self::Object(serde_json::from_str(raw.get()).unwrap_or(Entries(Vec::new())))
            }
            Some(b'"') => Self::Scalar(serde_json::from_str(raw.get()).unwrap_or_default()),
            _ if raw.get() == "null" => Self::Scalar(String::new()),
            _ => Self::Scalar(raw.get().to_owned()),
        }
    }
}

fn is_scalar(raw: &RawValue) -> bool {
    !raw.get().starts_with(['[', '{'])
}

fn is_object(raw: &RawValue) -> bool {
    raw.get().starts_with('{')
}

fn is_array(raw: &RawValue) -> bool {
    raw.get().starts_with('[')
}

/// Whether it is an array of objects or arrays.
fn is_list(raw: &RawValue) -> bool {
    match Node::of(raw) {
        Node::Array(items) => !items.is_empty() && !items.iter().any(|item| is_scalar(item)),
        Node::Scalar(_) | Node::Object(_) => false,
    }
}

/// The title among the fields of a table, with its index.
fn title_of(fields: &[Entry]) -> Option<(usize, String)> {
    ["title", "name", "type"].into_iter().find_map(|name| {
        let index = fields.iter().position(|(key, _)| key == name)?;
        match Node::of(fields[index].1) {
            Node::Scalar(text) if !text.is_empty() => Some((index, text)),
            Node::Scalar(_) | Node::Array(_) | Node::Object(_) => None,
        }
    })
}

impl Reader<'_> {
    fn line(&self, raw: &RawValue) -> usize {
        self.lines.number(raw.get().as_ptr().addr() - self.start)
    }

    /// Finds the lists in a value, each named by its key.
    fn collect(
        &self,
        raw: &RawValue,
        title: Option<&str>,
        depth: usize,
        lists: &mut Vec<List>,
        report: &mut Report,
    ) {
        let line = self.line(raw);
        let list = match Node::of(raw) {
            Node::Array(items) if self.are_tables(&items) && depth < DEEPEST => {
                for item in items {
                    let Node::Object(Entries(fields)) = Node::of(item) else { continue };
                    let own = title_of(&fields);
                    let title = own.as_ref().map(|(_, title)| title.as_str()).or(title);
                    for (index, (key, value)) in fields.iter().enumerate() {
                        if is_list(value) {
                            self.collect(value, title, depth + 1, lists, report);
                        } else if own.as_ref().is_none_or(|(title, _)| *title != index) {
                            let line = self.line(value);
                            report.at(line, format!("left out: `{key}` is not a list"));
                        }
                    }
                }
                return;
            }
            Node::Array(items) if items.iter().all(|item| is_object(item)) && !items.is_empty() => {
                Some(self.records(items.into_iter().map(|item| (None, item)), report))
            }
            Node::Array(items) if items.iter().all(|item| is_array(item)) && !items.is_empty() => {
                Some(self.rows(&items, report))
            }
            Node::Object(Entries(entries)) if !entries.is_empty() => {
                if entries.iter().all(|(_, value)| is_scalar(value)) {
                    Some(self.pairs(entries))
                } else if entries.iter().all(|(_, value)| is_object(value))
                    && self.are_records(&entries)
                {
                    Some(self.keyed(&entries, report))
                } else if depth < DEEPEST {
                    for (key, value) in entries {
                        let path = title.map(|title| format!("{title} {key}"));
                        let path = path.as_deref().unwrap_or(&key);
                        self.collect(value, Some(path), depth + 1, lists, report);
                    }
                    return;
                } else {
                    None
                }
            }
            _ => None,
        };
        match list {
            Some(list) => lists.push(List { title: title.map(str::to_owned), line, ..list }),
            None => {
                let what = title.map_or_else(|| String::from("it"), |title| format!("`{title}`"));
                report.at(line, format!("left out: {what} is not a list"));
            }
        }
    }

    /// Whether these are objects that hold lists, like those of an export, rather than rows.
    fn are_tables(&self, items: &[&RawValue]) -> bool {
        let is_code = |key: &str| {
            usual_role(key) == Some(Role::Code)
                || self.wanted.roles.iter().any(|(role, name)| *role == Role::Code && name == key)
        };
        let is_table = |item: &&RawValue| match Node::of(item) {
            Node::Object(Entries(fields)) => {
                fields.iter().any(|(_, value)| is_list(value))
                    && !fields.iter().any(|(key, _)| is_code(key))
            }
            Node::Scalar(_) | Node::Array(_) => false,
        };
        !items.is_empty() && items.iter().all(is_table)
    }

    /// Whether the values are rows rather than lists: a column has a usual name, or the keys
    /// are numbers.
    fn are_records(&self, entries: &[Entry]) -> bool {
        let has_usual = |raw: &RawValue| match Node::of(raw) {
            Node::Object(Entries(fields)) => {
                fields.iter().any(|(key, value)| is_scalar(value) && is_usual(key, self.wanted))
            }
            _ => false,
        };
        entries.iter().all(|(key, _)| Number::of(key).is_some())
            || entries.iter().any(|(_, value)| has_usual(value))
    }

    /// Reads rows that are objects, each with its key if it has one.
    fn records<'r>(
        &self,
        items: impl Iterator<Item = (Option<&'r str>, &'r RawValue)>,
        report: &mut Report,
    ) -> List {
        let (mut header, mut rows): (Vec<String>, _) = (Vec::new(), Vec::new());
        // The column index of each field.
        let mut columns: HashMap<String, usize> = HashMap::new();
        for (key, item) in items {
            let line = self.line(item);
            let mut cells: Vec<String> = Vec::new();
            if let Some(key) = key {
                cells.push(key.to_owned());
                if header.is_empty() {
                    header.push(String::from(KEY));
                }
            }
            let Node::Object(Entries(fields)) = Node::of(item) else { continue };
            let mut seen: HashSet<usize> = HashSet::new();
            for (field, value) in fields {
                let column = *columns.entry(field.clone()).or_insert_with(|| {
                    header.push(field.clone());
                    header.len() - 1
                });
                if !seen.insert(column) {
                    report.at(line, format!("left out the second `{field}`"));
                    continue;
                }
                if cells.len() <= column {
                    cells.resize(column + 1, String::new());
                }
                cells[column] = self.cell(&field, value, report);
            }
            rows.push(Record { line, cells });
        }
        List { title: None, line: 1, header: Some(header), roles: Vec::new(), rows }
    }

    fn cell(&self, field: &str, value: &RawValue, report: &mut Report) -> String {
        match Node::of(value) {
            Node::Scalar(text) => text,
            Node::Array(items) if items.is_empty() => String::new(),
            Node::Array(_) | Node::Object(_) => {
                let message = format!("`{field}` is not a single value: its JSON becomes a string");
                report.at(self.line(value), message);
                one_line(value.get())
            }
        }
    }

    /// Reads objects by code or name.
    fn keyed(&self, entries: &[Entry], report: &mut Report) -> List {
        let keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
        let values = entries.iter().map(|(_, value)| *value);
        let list = self.records(keys.iter().copied().map(Some).zip(values), report);
        let fields = &list.header.as_ref().map_or(&[][..], |header| &header[1..]);
        let has = |role: Role| fields.iter().any(|field| usual_role(field) == Some(role));
        let role = if !has(Role::Code) {
            Some(Role::Code)
        } else if are_prose(&keys) {
            Some(Role::Description).filter(|_| !has(Role::Description))
        } else {
            Some(Role::Name).filter(|_| !has(Role::Name))
        };
        List { roles: vec![role], ..list }
    }

    /// Reads strings or numbers by code or name.
    fn pairs(&self, entries: Vec<Entry>) -> List {
        let mut rows = Vec::new();
        for (key, value) in entries {
            let Node::Scalar(text) = Node::of(value) else { continue };
            rows.push(Record { line: self.line(value), cells: vec![key, text] });
        }
        let column = |index: usize| rows.iter().map(move |row| row.cells[index].as_str());
        let are_numbers = |index| column(index).all(|cell| Number::of(cell).is_some());
        let roles = if are_numbers(1) && !are_numbers(0) {
            [Role::Name, Role::Code]
        } else if are_prose(&column(1).collect::<Vec<_>>()) {
            [Role::Code, Role::Description]
        } else {
            [Role::Code, Role::Name]
        };
        let header = Some(vec![String::from(KEY), String::from("value")]);
        List { title: None, line: 1, header, roles: roles.map(Some).to_vec(), rows }
    }

    fn rows(&self, items: &[&RawValue], report: &mut Report) -> List {
        let mut rows = Vec::new();
        for item in items {
            let Node::Array(values) = Node::of(item) else { continue };
            let cells = values.iter().enumerate();
            let cells =
                cells.map(|(index, value)| self.cell(&(index + 1).to_string(), value, report));
            rows.push(Record { line: self.line(item), cells: cells.collect() });
        }
        rows::list(rows, self.wanted, report)
    }
}

/// The index of the key column.
const KEY: &str = "key";

/// Whether these are sentences, not names: most have a space.
fn are_prose(texts: &[&str]) -> bool {
    texts.iter().filter(|text| text.trim().contains(' ')).count() * 2 > texts.len()
}

/// JSON without line ends, which occur only between its values.
fn one_line(json: &str) -> String {
    json.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
