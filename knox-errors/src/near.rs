//! Which rows of a table a string looks like, to suggest what was meant: [`NearRow`].

use crate::const_str::ConstStr;
use crate::digits::{DIGITS, digits};
use crate::edit_distance::Sought;
use crate::format::Format;
use crate::table_data::Codes;
use crate::{CodeValue, Row, Table};

/// The most rows that are searched for the nearest one.
const MOST_ROWS: usize = 10_000;

/// More of a formatted code than is compared.
const LONGEST: usize = 80;

/// A row that a string looks like: [`Table::near`] gives them.
#[derive(Clone, Copy, Debug)]
pub struct NearRow {
    row: Row,
    distance: usize,
}

impl NearRow {
    /// The row.
    #[must_use]
    pub const fn row(&self) -> Row {
        self.row
    }

    /// How far the string is from the row: the smaller, the nearer. It has no unit: only
    /// distances of the same string compare.
    #[must_use]
    pub const fn distance(&self) -> usize {
        self.distance
    }
}

impl Table {
    /// The rows whose code, an alias or name looks like `text`, in the order of
    /// the table, each with its distance.
    ///
    /// The distance goes by single edits (a character inserted, removed,
    /// replaced or swapped with its neighbour), then by how early they begin. A
    /// row is listed if there is at most one edit in four characters, and at most four. Case
    /// does not count. Strings of more than 64 bytes are near nothing.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, KnoxTable, NearRow};
    ///
    /// let near = CustomerAuthCode::TABLE.near("ACCES_TOKEN_EXPIRD");
    /// let nearest = near.min_by_key(NearRow::distance).expect("a row is near");
    /// assert_eq!(nearest.row().variant(), "AccessTokenExpired");
    /// ```
    pub fn near<'a>(&'static self, text: &'a str) -> impl Iterator<Item = NearRow> + use<'a> {
        let sought = Sought::whole(text);
        self.rows().filter_map(move |row| {
            let distance = distance(&sought, row, usize::MAX)?;
            Some(NearRow { row, distance })
        })
    }

    /// The row that looks most like what is sought, the first of several; none where only the
    /// beginning is known and several rows begin alike.
    ///
    /// Each row is compared only as far as it can be nearer than those before, so that it
    /// costs a few milliseconds at worst.
    pub(crate) fn nearest(&'static self, sought: &Sought<'_>) -> Option<Row> {
        let mut nearest = None;
        let mut least = usize::MAX;
        for row in self.rows().take(MOST_ROWS) {
            let below = if sought.is_whole() { least } else { least.saturating_add(1) };
            if let Some(distance) = distance(sought, row, below) {
                nearest = (distance < least).then_some(row);
                least = distance;
            }
        }
        nearest
    }

    /// Whether codes that are near in their decimal digits look alike where they are shown.
    /// Codes that are shown in hexadecimal, say, do not.
    fn compares_digits(&self) -> bool {
        self.data().format.as_ref().is_none_or(Format::is_decimal)
    }
}

/// The distance of a row by its nearest code, alias or name, if that is below `least`.
fn distance(sought: &Sought<'_>, row: Row, least: usize) -> Option<usize> {
    let compares_digits = sought.may_be_number() && row.table().compares_digits();
    let mut nearest = None;
    let mut least = least;
    let mut compare = |text: &[u8]| {
        if let Some(distance) = sought.distance(text, least) {
            nearest = Some(distance);
            least = distance;
        }
    };
    let has_texts = matches!(row.table().data().codes, Codes::Text(_) | Codes::Any(_));
    // Else no code can be near: most rows are left after a look at their name.
    let format = row.table().data().format.as_ref();
    // Codes in hexadecimal that differ in a digit are two codes, and no slip.
    let format = format.filter(|format| format.is_decimal() || !sought.is_code(format));
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
    // The name of a table without names is the code.
    if !row.has_code_as_name() {
        row.names().for_each(|name| compare(name.as_bytes()));
    }
    nearest
}
