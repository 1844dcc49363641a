//! What is kept of a body: [`Decoded`], with [`Fields`] of the whole response and of each item.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::evidence::Found;
use super::item::ItemError;
use super::json::Value;
use super::recognise::recognise;
use super::words::Outcome;
use super::words::is_success_status;
use super::{document, walk};
use crate::{CodeType, CodeValue, KnoxTable, OpenCode};

/// The memory that the kept items may take, as a multiple of the body's length: far more than a
/// list of devices needs. While the list grows, the old allocation exists beside the new one.
const ITEMS_PER_BODY: usize = 4;
/// Shorter bodies count as this length, in bytes.
const SHORTEST_BODY: usize = 2560;
/// The overhead of an allocation, in bytes.
const OVERHEAD: usize = 16;

/// The fields of a body, with its codes looked up in a table.
#[derive(Clone)]
pub struct Decoded<T: KnoxTable> {
    pub whole: Fields<T>,
    pub items: Vec<ItemError<T>>,
    /// The number of items that failed, including those that are not kept.
    pub failed_items: usize,
    pub outcome: Outcome,
    /// The failure status in the body itself.
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
        // 206 Partial Content, although nobody requested a range.
        let outcome = if status == 206 { Outcome::PartialFailure } else { outcome };
        items.kept.shrink_to_fit();
        Self { whole, items: items.kept, failed_items: items.failed, outcome, stated_status }
    }

    pub fn is_error(&self, status: u16) -> bool {
        !is_success_status(status) || self.outcome != Outcome::Success
    }
}

/// Keeps as many items as their memory allows: an item may be shorter in the body than here,
/// and items may share an id.
struct Items<T: KnoxTable> {
    kept: Vec<ItemError<T>>,
    failed: usize,
    /// The bytes that further items may take; zero after the first item that did not fit.
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
            // Doubles, but never beyond what is left.
            self.kept.reserve_exact(len.max(4).min(self.left / Self::SIZE));
        }
        self.left = left;
        self.kept.push(ItemError::new(Fields::new(item, &texts)));
    }
}

/// The fields of one failure. Its strings share one allocation, so that long lists of items
/// take little memory.
#[derive(Clone)]
pub struct Fields<T> {
    /// Code, name, detail and id; one that was not sent is empty.
    texts: Box<str>,
    /// The ends of the first three.
    ends: [u32; 3],
    /// Whether the code was sent as a number, not as a string.
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
            // A field beyond 4 GiB stays only in the body.
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

    /// The code as sent, as a string.
    pub fn code_text(&self) -> Option<&str> {
        self.text(0)
    }

    /// The code as sent. A number that `i128` cannot hold, or with a fraction, becomes a
    /// string.
    pub fn wire_code(&self) -> Option<CodeValue<'_>> {
        let text = self.code_text()?;
        let number = if self.is_number { text.parse().ok() } else { None };
        Some(number.map_or(CodeValue::Text(text), CodeValue::Number))
    }

    /// The known row, else the code that was sent if the codes of `T` can hold it.
    pub fn code(&self) -> Option<OpenCode<T>> {
        let unknown = || T::Code::parse_raw(self.code_text()?).map(OpenCode::Unknown);
        self.known.map(OpenCode::Known).or_else(unknown)
    }

    /// The same code as [`code`](Self::code), without its type.
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
