//! What generated code hands over of a table: [`TableData`], its columns.

use crate::format::Format;
use crate::{Action, CodeValue, Deprecation};

/// What generated code hands over; columns are indexed by the row. In an extended
/// table, these are its local rows.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct TableData {
    pub type_name: &'static str,
    pub title: &'static str,
    pub url: Option<&'static str>,
    pub row_match: RowMatch,
    pub format: Option<Format>,
    /// Further names.
    pub name_aliases: Sparse<&'static str>,
    /// Where rows are documented, with `{code}` and `{name}`; and where single rows are.
    pub docs_url: Option<&'static str>,
    pub docs_urls: Sparse<&'static str>,
    pub deprecations: Sparse<Deprecation>,
    /// What the user wrote about a row beside its description.
    pub notes: Sparse<&'static str>,
    /// Codes that never come again.
    pub retired: Codes,
    /// The number of rows.
    pub count: usize,
    /// The variants' names, one after the other.
    pub variants: &'static str,
    /// Where each of them ends, in 32 bits, the little end first.
    pub variant_ends: &'static [u8],
    pub codes: Codes,
    /// The row of each alias, in step with `aliases`.
    pub alias_rows: &'static [u32],
    pub aliases: Codes,
    pub names: &'static [&'static str],
    /// Empty where the table has no such column, as are the next three.
    pub descriptions: &'static [&'static str],
    /// 0 for none.
    pub statuses: &'static [u16],
    /// Seconds and 1, 0 for none.
    pub waits: &'static [u32],
    pub actions: &'static [Option<Action>],
}

/// A column that few rows have something in: cells with the index of their row, ascending.
pub type Sparse<T> = &'static [(u32, T)];

/// Which row of the table a response means.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RowMatch {
    /// That of the code, unless the response names another error.
    CodeAndName,
    /// That of the code, with any name: `#[knox(match = code)]`.
    Code,
}

/// A list of codes of one type.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Codes {
    U8(&'static [u8]),
    U16(&'static [u16]),
    U32(&'static [u32]),
    U64(&'static [u64]),
    I8(&'static [i8]),
    I16(&'static [i16]),
    I32(&'static [i32]),
    I64(&'static [i64]),
    Text(&'static [&'static str]),
    Any(&'static [CodeValue<'static>]),
}

impl Codes {
    pub(crate) const fn get(self, index: usize) -> Option<CodeValue<'static>> {
        if index >= self.len() {
            return None;
        }
        Some(match self {
            Self::U8(codes) => CodeValue::Number(codes[index] as i128),
            Self::U16(codes) => CodeValue::Number(codes[index] as i128),
            Self::U32(codes) => CodeValue::Number(codes[index] as i128),
            Self::U64(codes) => CodeValue::Number(codes[index] as i128),
            Self::I8(codes) => CodeValue::Number(codes[index] as i128),
            Self::I16(codes) => CodeValue::Number(codes[index] as i128),
            Self::I32(codes) => CodeValue::Number(codes[index] as i128),
            Self::I64(codes) => CodeValue::Number(codes[index] as i128),
            Self::Text(codes) => CodeValue::Text(codes[index]),
            Self::Any(codes) => codes[index],
        })
    }

    pub(crate) const fn len(self) -> usize {
        match self {
            Self::U8(codes) => codes.len(),
            Self::U16(codes) => codes.len(),
            Self::U32(codes) => codes.len(),
            Self::U64(codes) => codes.len(),
            Self::I8(codes) => codes.len(),
            Self::I16(codes) => codes.len(),
            Self::I32(codes) => codes.len(),
            Self::I64(codes) => codes.len(),
            Self::Text(codes) => codes.len(),
            Self::Any(codes) => codes.len(),
        }
    }
}

impl TableData {
    /// The data of a table that has no rows.
    #[must_use]
    pub const fn empty(type_name: &'static str) -> Self {
        Self {
            type_name,
            title: type_name,
            url: None,
            row_match: RowMatch::CodeAndName,
            format: None,
            name_aliases: &[],
            docs_url: None,
            docs_urls: &[],
            deprecations: &[],
            notes: &[],
            retired: Codes::Any(&[]),
            count: 0,
            variants: "",
            variant_ends: &[],
            codes: Codes::Any(&[]),
            alias_rows: &[],
            aliases: Codes::Any(&[]),
            names: &[],
            descriptions: &[],
            statuses: &[],
            waits: &[],
            actions: &[],
        }
    }
}
