//! The rows that a string looks like, for suggestions: [`NearRow`].

use crate::const_str::ConstStr;
use crate::digits::{DIGITS, digits};
use crate::edit_distance::Sought;
use crate::format::Format;
use crate::table_data::Codes;
use crate::{CodeValue, Row, Table};

/// The most rows that a search for the nearest one compares.
const MAX_ROWS: usize = 10_000;

/// The most bytes of a formatted code that are compared.
const LONGEST: usize = 80;

/// A row that a string looks like. [`Table::near`] gives such rows.
#[derive(Clone, Copy, Debug)]
pub struct NearRow {
    row: Row,
    distance: usize,
}

impl NearRow {
    /// The row.
    #[must_use]
    #[inline]
    pub const fn row(&self) -> Row {
        self.row
    }

    /// How far the string is from the row. Smaller is nearer. The distance has no unit: compare
    /// it only with other distances of the same string.
    #[must_use]
    #[inline]
    pub const fn distance(&self) -> usize {
        self.distance
    }
}

impl Table {
    /// The rows with a code, alias or name that looks like `text`, in the order of the table,
    /// each with its distance.
    ///
    /// The distance depends on the number of edits (a character inserted, removed, replaced or
    /// swapped with its neighbour), then on how early they begin. A row is listed if it is at
    /// most four edits away, and at most one for every four characters. Case does not matter.
    /// A string of more than 64 bytes is near to no row.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, KnoxTable, NearRow};
    ///
    /// let near = CustomerAuthCode::TABLE.near("ACCES_TOKEN_EXPIRD");
    /// let nearest = near.min_by_key(NearRow::distance).expect("a row is near");
    /// assert_eq!(nearest.row().variant(), "AccessTokenExpired");
    /// ```
    #[inline]
    pub fn near<'a>(&'static self, text: &'a str) -> impl Iterator<Item = NearRow> + use<'a> {
        let sought = Sought::whole(text);
        self.rows().filter_map(move |row| {
            let distance = distance(&sought, row, usize::MAX)?;
            Some(NearRow { row, distance })
        })
    }

    /// The row that looks most like the sought string, or the first of several. If only the
    /// beginning of the string is known and several rows begin like it, there is none.
    ///
    /// The comparison with a row stops as soon as the row cannot be nearer than an earlier one, so
    /// that a search takes a few milliseconds at worst.
    pub(crate) fn nearest(&'static self, sought: &Sought<'_>) -> Option<Row> {
        let mut nearest = None;
        let mut least = usize::MAX;
        for row in self.rows().take(MAX_ROWS) {
            let below = if sought.is_whole() { least } else { least.saturating_add(1) };
            if let Some(distance) = distance(sought, row, below) {
                nearest = (distance < least).then_some(row);
                least = distance;
            }
        }
        nearest
    }
}

/// The distance of a row's nearest code, alias or name, if it is below `least`.
#[inline]
fn distance(sought: &Sought<'_>, row: Row, least: usize) -> Option<usize> {
    let mut nearest = None;
    let mut least = least;
    let mut compare = |text: &[u8]| {
        if let Some(distance) = sought.distance(text, least) {
            nearest = Some(distance);
            least = distance;
        }
    };
    let data = row.table().data();
    let format = data.format.as_ref();
    // Codes with similar decimal digits do not look alike where they are shown in hexadecimal.
    let compares_digits = sought.may_be_number && format.is_none_or(Format::is_decimal);
    let has_texts = matches!(data.codes, Codes::Text(_) | Codes::Any(_));
    // Hexadecimal codes that differ in one digit are different codes, not typing errors.
    let format = format.filter(|format| format.is_decimal() || !sought.is_code(format));
    // Otherwise no code can be near. For most rows, only the name is then compared.
    if has_texts || compares_digits || format.is_some() {
        for code in row.codes() {
            match code {
                CodeValue::Text(text) => compare(text.as_bytes()),
                CodeValue::Number(number) => {
                    if compares_digits {
                        compare(digits(number, &mut [0; DIGITS]));
                    }
                    if let Some(format) = format {
                        let mut formatted = ConstStr::<LONGEST>::new();
                        format.push(number, &mut formatted);
                        compare(formatted.bytes());
                    }
                }
            }
        }
    }
    // In a table without names, the name is the code.
    if !row.has_code_as_name() {
        for name in row.names() {
            compare(name.as_bytes());
        }
    }
    nearest
}
