//! What is kept of a body: [`Decoded`], and [`Fields`] of the whole and of each item.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::item::ItemError;
use super::json::Value;
use super::recognise::recognise;
use super::seen::Found;
use super::walk::Outcome;
use super::words::is_success_status;
use super::{document, walk};
use crate::{CodeType, CodeValue, KnoxTable, OpenCode};

/// What the items that are kept take, in times the length of the body: far more than a list
/// of devices does. While the list grows, its older half is held beside it.
const ITEMS_PER_BODY: usize = 4;
/// The length, in bytes, that a shorter body counts as.
const SHORTEST_BODY: usize = 2560;
/// What an allocation takes beside its bytes.
const OVERHEAD: usize = 16;

/// What a body says, with its codes looked up in a table.
#[derive(Clone)]
pub struct Decoded<T: KnoxTable> {
    pub whole: Fields<T>,
    pub items: Vec<ItemError<T>>,
    /// The number of items that failed, those that are not kept included.
    pub failed_items: usize,
    pub outcome: Outcome,
    /// The HTTP status of failure that the body itself states.
    pub stated_status: Option<u16>,
}

impl<T: KnoxTable> Decoded<T> {
    pub fn of(status: u16, body: &[u8]) -> Self {
        let document = document::of(body);
        let mut items = Items::for_body(body.len());
        let read = document.as_deref().and_then(Value::document).map(|value| {
            let (found, outcome) = walk::read(status, value, &mut |item| items.push(&item));
            (Fields::of(&found), outcome, found.status)
        });
        let (whole, outcome, stated_status) =
            read.unwrap_or_else(|| (Fields::none(), Outcome::Success, None));
        // 206 Partial Content, of which nobody asked for a range.
        let outcome = if status == 206 { Outcome::PartialFailure } else { outcome };
        items.kept.shrink_to_fit();
        Self { whole, items: items.kept, failed_items: items.failed, outcome, stated_status }
    }

    pub fn is_error(&self, status: u16) -> bool {
        !is_success_status(status) || self.outcome != Outcome::Success
    }
}

/// The items, of which as many are kept as their bytes allow: items may be shorter in the body
/// than here, and may share an id.
struct Items<T: KnoxTable> {
    kept: Vec<ItemError<T>>,
    failed: usize,
    /// The bytes that further items may take; none after the first that did not fit.
    left: usize,
}

impl<T: KnoxTable> Items<T> {
    const SIZE: usize = size_of::<ItemError<T>>();

    fn for_body(len: usize) -> Self {
        let left = len.max(SHORTEST_BODY).saturating_mul(ITEMS_PER_BODY);
        Self { kept: Vec::new(), failed: 0, left }
    }

    fn push(&mut self, item: &Found<'_>) {
        self.failed += 1;
        if self.left < Self::SIZE {
            return;
        }
        let texts = Texts::of(item);
        let Some(left) = self.left.checked_sub(Self::SIZE + OVERHEAD + texts.len()) else {
            self.left = 0;
            return;
        };
        let len = self.kept.len();
        if len == self.kept.capacity() {
            // Doubled, but never above what may be left.
            self.kept.reserve_exact(len.max(4).min(self.left / Self::SIZE));
        }
        self.left = left;
        self.kept.push(ItemError::new(Fields::new(item, &texts)));
    }
}

/// The report of one failure. Its texts are one allocation, so that long lists of
/// items take little memory.
#[derive(Clone)]
pub struct Fields<T> {
    /// Code, name, detail and id; one that is empty was not sent.
    texts: Box<str>,
    /// Where each but the last ends.
    ends: [u32; 3],
    /// Whether the code is a number, not a text that may look like one.
    is_number: bool,
    known: Option<T>,
}

impl<T: KnoxTable> Fields<T> {
    fn none() -> Self {
        Self { texts: Box::default(), ends: [0; 3], is_number: false, known: None }
    }

    fn of(found: &Found<'_>) -> Self {
        Self::new(found, &Texts::of(found))
    }

    fn new(found: &Found<'_>, parts: &Texts<'_>) -> Self {
        let mut texts = String::new();
        texts.reserve_exact(parts.len());
        let mut ends = [0; 4];
        for ((part, len), end) in parts.parts.iter().zip(parts.lens).zip(&mut ends) {
            // What is beyond 4 GiB is in the body alone.
            if u32::try_from(texts.len() + len).is_ok() {
                part.push_to(&mut texts);
            }
            *end = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        }
        let [code_end, name_end, detail_end, _] = ends;
        let code = found.code.as_ref();
        Self {
            texts: texts.into_boxed_str(),
            ends: [code_end, name_end, detail_end],
            is_number: code.is_some_and(|code| code.is_number),
            known: recognise(code, found.name.as_deref()),
        }
    }

    pub fn known(&self) -> Option<T> {
        self.known
    }

    /// The code as it was sent, as text.
    pub fn code_text(&self) -> Option<&str> {
        self.text(0)
    }

    /// The code as it was sent: a number that `i128` cannot hold, or with a fraction,
    /// as its text.
    pub fn wire_code(&self) -> Option<CodeValue<'_>> {
        let text = self.code_text()?;
        let number = if self.is_number { text.parse().ok() } else { None };
        Some(number.map_or(CodeValue::Text(text), CodeValue::Number))
    }

    /// The code of the row that is known, else as far as the table's codes can hold
    /// what was sent.
    pub fn code(&self) -> Option<OpenCode<T>> {
        let unknown = || T::Code::parse_raw(self.code_text()?).map(OpenCode::Unknown);
        self.known.map(OpenCode::Known).or_else(unknown)
    }

    /// The same code, as it is passed about.
    pub fn code_value(&self) -> Option<CodeValue<'_>> {
        match &self.known {
            Some(row) => row.code_value(),
            None => T::Code::parse_code(self.code_text()?).map(T::Code::as_value),
        }
    }

    pub fn row(&self) -> Option<&T> {
        self.known.as_ref()
    }

    pub fn name(&self) -> Option<&str> {
        self.text(1)
    }

    pub fn detail(&self) -> Option<&str> {
        self.text(2)
    }

    pub fn id(&self) -> Option<&str> {
        self.text(3)
    }

    fn text(&self, index: usize) -> Option<&str> {
        let end_of =
            |index: usize| self.ends.get(index).map_or(self.texts.len(), |&end| end as usize);
        let start = index.checked_sub(1).map_or(0, end_of);
        self.texts.get(start..end_of(index)).filter(|text| !text.is_empty())
    }
}

/// Code, name, detail and id, with the length of each.
struct Texts<'a> {
    parts: [Part<'a>; 4],
    lens: [usize; 4],
}

impl<'a> Texts<'a> {
    fn of(found: &'a Found<'_>) -> Self {
        let parts = [
            Part::Text(found.code.as_ref().map_or("", |code| &code.text)),
            Part::Text(found.name.as_deref().unwrap_or("")),
            Part::Value(found.detail),
            Part::Value(found.id),
        ];
        let lens = parts.each_ref().map(Part::len);
        Self { parts, lens }
    }

    fn len(&self) -> usize {
        self.lens.iter().sum()
    }
}

enum Part<'a> {
    Text(&'a str),
    Value(Option<Value<'a>>),
}

impl Part<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Value(None) => 0,
            Self::Value(Some(value)) => {
                let mut len = 0;
                value.each_part(|part| len += part.len());
                len
            }
        }
    }

    fn push_to(&self, texts: &mut String) {
        match self {
            Self::Text(text) => texts.push_str(text),
            Self::Value(None) => {}
            Self::Value(Some(value)) => value.each_part(|part| texts.push_str(part)),
        }
    }
}
