//! How far a text is from a code or a name, to suggest what was meant.

use core::fmt::{self, Write};

use crate::CodeValue;

/// The longest text, in bytes, that is compared.
const LIMIT: usize = 64;

/// What an edit weighs: more than all that may be left behind the first.
const EDIT: usize = 100;

/// The distance between `text` and how `code` is written, if they are alike.
pub(crate) fn of_code(text: &str, code: CodeValue<'_>) -> Option<usize> {
    match code {
        CodeValue::Text(code) => of_text(text, code),
        number @ CodeValue::Number(_) => {
            let mut digits = Digits { bytes: [0; 40], len: 0 };
            write!(digits, "{number}").ok()?;
            of_bytes(text.as_bytes(), &digits.bytes[..digits.len])
        }
    }
}

/// The distance between two texts, letter case aside, if they are alike: by the
/// number of edits, then by how much is left behind the first. Not alike are texts
/// of which one is edited as a whole.
pub(crate) fn of_text(a: &str, b: &str) -> Option<usize> {
    of_bytes(a.as_bytes(), b.as_bytes())
}

fn of_bytes(a: &[u8], b: &[u8]) -> Option<usize> {
    let longer = a.len().max(b.len());
    if a.is_empty() || b.is_empty() || longer > LIMIT {
        return None;
    }
    // A text all of which is edited resembles nothing.
    let most = (longer / 4).max(1).min(a.len().min(b.len()) - 1);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let edits = edits(a, b);
    let pairs = a.iter().zip(b);
    let alike = pairs.take_while(|(x, y)| x.eq_ignore_ascii_case(y)).count();
    (edits <= most).then_some(edits * EDIT + longer - alike)
}

/// The optimal string alignment distance: insertions, removals, replacements and
/// swaps of neighbours, no part of the text edited twice. Texts of up to
/// [`LIMIT`] bytes.
fn edits(a: &[u8], b: &[u8]) -> usize {
    let mut before_last = [0; LIMIT + 1];
    let mut last: [usize; LIMIT + 1] = core::array::from_fn(|column| column);
    for (row, x) in a.iter().enumerate() {
        let mut current = [row + 1; LIMIT + 1];
        for (column, y) in b.iter().enumerate() {
            let replaced = last[column] + usize::from(!x.eq_ignore_ascii_case(y));
            let mut fewest = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            let swapped = row > 0
                && column > 0
                && x.eq_ignore_ascii_case(&b[column - 1])
                && y.eq_ignore_ascii_case(&a[row - 1]);
            if swapped {
                fewest = fewest.min(before_last[column - 1] + 1);
            }
            current[column + 1] = fewest;
        }
        before_last = last;
        last = current;
    }
    last[b.len()]
}

/// The digits of a number: an `i128` has at most 39 and a sign.
struct Digits {
    bytes: [u8; 40],
    len: usize,
}

impl Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_kind_of_edit_once() {
        let edits = |a: &str, b: &str| edits(a.as_bytes(), b.as_bytes());
        assert_eq!(edits("4032251", "4032251"), 0);
        assert_eq!(edits("403225", "4032251"), 1, "inserted");
        assert_eq!(edits("40322511", "4032251"), 1, "removed");
        assert_eq!(edits("4032252", "4032251"), 1, "replaced");
        assert_eq!(edits("4023251", "4032251"), 1, "swapped");
        assert_eq!(edits("aut_1802", "AUT_1802"), 0, "case");
        assert_eq!(edits("kitten", "sitting"), 3);
    }

    #[test]
    fn fewer_edits_are_nearer_and_then_later_ones() {
        let [same, late, early, two] =
            ["4032251", "4032250", "4002251", "4032200"].map(|text| of_text(text, "4032251"));
        assert_eq!(same, Some(0));
        assert!(same < late && late < early);
        assert_eq!(two, None, "more than one edit in four characters");
    }

    #[test]
    fn finds_nothing_where_too_much_differs() {
        assert_eq!(of_text("4999991", "4032251"), None);
        assert_eq!(of_text("", "a"), None);
        assert_eq!(of_text("a", ""), None);
        assert_eq!(of_text("x", "6"), None, "the whole text differs");
        assert_eq!(of_text("1", "12"), None, "as much is added as is there");
        assert!(of_text("x", "X").is_some() && of_text("12", "13").is_some());
        let long = "x".repeat(LIMIT + 1);
        assert_eq!(of_text(&long, &long), None);
        assert_eq!(of_text(&long[1..], &long[1..]), Some(0));
    }

    #[test]
    fn reads_the_digits_of_every_number() {
        for number in [i128::MIN, -1, 0, 4_032_251, i128::MAX] {
            let text = std::format!("{number}");
            assert_eq!(of_code(&text, CodeValue::Number(number)), Some(0));
        }
    }
}
