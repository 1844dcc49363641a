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

/// The number of items that are kept of any body.
pub const MOST_ITEMS: usize = 1000;
/// Of a longer list, one for as many bytes of the body is kept, which no list of
/// devices comes near: so that a body does not take many times its length.
pub const BYTES_OF_ITEM: usize = 16;

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
        let len = document.as_deref().map_or(0, <[u8]>::len);
        let most = MOST_ITEMS.max(len / BYTES_OF_ITEM);
        let mut items = Items { kept: Vec::new(), failed: 0, most };
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

struct Items<T: KnoxTable> {
    kept: Vec<ItemError<T>>,
    failed: usize,
    most: usize,
}

impl<T: KnoxTable> Items<T> {
    fn push(&mut self, item: &Found<'_>) {
        self.failed += 1;
        let len = self.kept.len();
        if len == self.most {
            return;
        }
        if len == self.kept.capacity() {
            // Doubled, but never above the most.
            self.kept.reserve_exact(len.max(4).min(self.most - len));
        }
        self.kept.push(ItemError::new(Fields::of(item)));
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
        let code = found.code.as_ref();
        let parts = [
            Part::Text(code.map_or("", |code| &code.text)),
            Part::Text(found.name.as_deref().unwrap_or("")),
            Part::Value(found.detail),
            Part::Value(found.id),
        ];
        let lens = parts.each_ref().map(Part::len);
        let mut texts = String::new();
        texts.reserve_exact(lens.iter().sum());
        let mut ends = [0; 4];
        for ((part, len), end) in parts.iter().zip(lens).zip(&mut ends) {
            // What is beyond 4 GiB is in the body alone.
            if u32::try_from(texts.len() + len).is_ok() {
                part.push_to(&mut texts);
            }
            *end = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        }
        let [code_end, name_end, detail_end, _] = ends;
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
