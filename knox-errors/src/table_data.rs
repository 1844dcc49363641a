//! The data of a table that generated code passes to the library: [`TableData`].

use crate::format::Format;
use crate::{Action, CodeValue, Deprecation};

/// The data of a table that generated code passes to the library. Columns are indexed by row. In
/// an extended table, they have only the local rows.
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
    /// The address of the rows, with `{code}` and `{name}`, and below the addresses of single
    /// rows.
    pub docs_url: Option<&'static str>,
    pub docs_urls: Sparse<&'static str>,
    pub deprecations: Sparse<Deprecation>,
    /// The documentation of rows without their description.
    pub notes: Sparse<&'static str>,
    /// Codes that must not be used again.
    pub retired: Codes,
    /// The number of rows.
    pub count: usize,
    /// The variants' names, one after the other.
    pub variants: &'static str,
    /// The end of each name, in 32 bits, least significant byte first.
    pub variant_ends: &'static [u8],
    pub codes: Codes,
    /// The row index of each alias in `aliases`.
    pub alias_rows: &'static [u32],
    pub aliases: Codes,
    pub names: &'static [&'static str],
    /// Empty if the table has no such column, like the next three.
    pub descriptions: &'static [&'static str],
    /// 0 for none.
    pub statuses: &'static [u16],
    /// The seconds plus 1, 0 for none.
    pub waits: &'static [u32],
    pub actions: &'static [Option<Action>],
}

/// A column in which few rows have a cell: cells with their row indices, ascending.
pub type Sparse<T> = &'static [(u32, T)];

/// How a response is matched with a row.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RowMatch {
    /// By its code, unless the response has the name of another error.
    CodeAndName,
    /// By its code, with any name: `#[knox(match = code)]`.
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
    /// The number of codes and aliases.
    pub(crate) const fn keys(&self) -> usize {
        self.count + self.alias_rows.len()
    }

    /// A code or alias with the index of its row: first the codes of the rows, then the aliases.
    pub(crate) const fn key(&self, index: usize) -> Option<(CodeValue<'static>, usize)> {
        let (code, row) = if index < self.count {
            (self.codes.get(index), index)
        } else {
            let alias = index - self.count;
            if alias >= self.alias_rows.len() {
                return None;
            }
            (self.aliases.get(alias), self.alias_rows[alias] as usize)
        };
        match code {
            Some(code) => Some((code, row)),
            None => None,
        }
    }

    /// The data of a table without rows.
    #[must_use]
    #[inline]
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
