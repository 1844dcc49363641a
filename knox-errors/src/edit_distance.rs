//! The number of edits between two strings: [`Sought`].

use crate::format::Format;

/// The longest string, in bytes, that is compared.
const LIMIT: usize = 64;

/// The most edits between strings that are alike. More of them can replace a whole word.
const MAX_EDITS: usize = 4;

/// The weight of an edit: more than the largest number of bytes after the first edit.
const EDIT: usize = 100;

/// The string that is searched for.
#[derive(Clone)]
pub(crate) struct Sought<'a> {
    text: &'a [u8],
    /// The length of the whole string. It is greater than that of `text` if only the beginning
    /// is known.
    len: usize,
    /// Whether enough of it is digits to be near a number: if a string and a number are alike,
    /// at most a third of the bytes plus one differ.
    pub(crate) may_be_number: bool,
    /// For each byte, one bit for each of its positions in `text`, ignoring ASCII case.
    positions: [u64; 256],
}

impl<'a> Sought<'a> {
    pub(crate) fn whole(text: &'a str) -> Self {
        Self::beginning(text, text.len())
    }

    /// A string of which only the beginning and the length are known.
    pub(crate) fn beginning(text: &'a str, len: usize) -> Self {
        let text = text.as_bytes();
        let mut positions = [0; 256];
        let mut others = 0;
        for (at, byte) in text.iter().enumerate() {
            if at < LIMIT {
                positions[usize::from(byte.to_ascii_lowercase())] |= 1 << at;
                positions[usize::from(byte.to_ascii_uppercase())] |= 1 << at;
            }
            others += usize::from(!byte.is_ascii_digit());
        }
        Self { text, len, may_be_number: others <= text.len() / 3 + 1, positions }
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.text.len() == self.len
    }

    /// Whether this format reads it as a code.
    pub(crate) fn is_code(&self, format: &Format) -> bool {
        core::str::from_utf8(self.text).is_ok_and(|text| format.read(text).is_some())
    }

    /// The distance of a string, ignoring ASCII case, if the two are alike and it is below
    /// `least`. It depends on the number of edits, then on how many bytes follow the first one.
    /// Two strings are not alike if one of them is edited as a whole.
    pub(crate) fn distance(&self, text: &[u8], least: usize) -> Option<usize> {
        let sought = self.text;
        let longer = self.len.max(text.len());
        if sought.is_empty() || text.is_empty() || longer > LIMIT {
            return None;
        }
        let compared = if self.is_whole() { longer } else { sought.len() };
        let alike_at_most = (compared / 4).clamp(1, MAX_EDITS).min(self.len.min(text.len()) - 1);
        let most = alike_at_most.min(least.checked_sub(1)? / EDIT);
        if self.len.abs_diff(text.len()) > most {
            return None;
        }
        let edits = self.edits(text, most)?;
        // If only a beginning is known, the rest differs by at least its length.
        let edits = edits.max(self.len.abs_diff(text.len()));
        let mut alike = 0;
        while alike < sought.len().min(text.len())
            && sought[alike].eq_ignore_ascii_case(&text[alike])
        {
            alike += 1;
        }
        let distance = edits * EDIT + longer - alike;
        (distance < least).then_some(distance)
    }

    /// The optimal string alignment distance, if it is at most `most`: the number of insertions,
    /// removals, replacements and swaps of neighbours, with no part edited twice. If only the
    /// beginning is known, the distance to the nearest beginning of `text`.
    ///
    /// The algorithm is by Hyyrö (A bit-vector algorithm for computing Levenshtein and
    /// Damerau edit distances, 2003). A column of the distance matrix is two words. A bit in
    /// them says whether the distance rises or falls from one byte of the sought string to the
    /// next. The sought string has 1 to [`LIMIT`] bytes.
    fn edits(&self, text: &[u8], most: usize) -> Option<usize> {
        let end = 1_u64 << (self.text.len() - 1);
        let (mut rises, mut falls) = (u64::MAX, 0_u64);
        let (mut same, mut positions_before) = (0_u64, 0_u64);
        let mut distance = self.text.len();
        let mut least = distance;
        let is_whole = self.is_whole();
        let mut rest = text.len();
        for byte in text {
            rest -= 1;
            let positions = self.positions[usize::from(*byte)];
            let swapped = ((!same & positions) << 1) & positions_before;
            same = ((positions & rises).wrapping_add(rises) ^ rises) | positions | falls | swapped;
            let right_rises = falls | !(same | rises);
            let right_falls = same & rises;
            distance += usize::from(right_rises & end != 0);
            distance -= usize::from(right_falls & end != 0);
            let right_rises = right_rises << 1 | 1;
            rises = right_falls << 1 | !(same | right_rises);
            falls = right_rises & same;
            positions_before = positions;
            least = least.min(distance);
            // A byte lowers the distance by at most one.
            if distance > most + rest && (is_whole || least > most) {
                return None;
            }
        }
        let edits = if is_whole { distance } else { least };
        (edits <= most).then_some(edits)
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::*;

    fn distance(a: &str, b: &str) -> Option<usize> {
        Sought::whole(a).distance(b.as_bytes(), usize::MAX)
    }

    /// The last row of the whole matrix.
    fn by_matrix(a: &[u8], b: &[u8]) -> Vec<usize> {
        let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
        for (row, x) in (1..).zip(a) {
            let mut current = vec![row];
            for (column, y) in (1..).zip(b) {
                let mut cell = rows[row - 1][column - 1] + usize::from(x != y);
                cell = cell.min(rows[row - 1][column] + 1).min(current[column - 1] + 1);
                if row > 1 && column > 1 && *x == b[column - 2] && *y == a[row - 2] {
                    cell = cell.min(rows[row - 2][column - 2] + 1);
                }
                current.push(cell);
            }
            rows.push(current);
        }
        rows.pop().unwrap_or_default()
    }

    #[test]
    fn bits_find_what_the_whole_matrix_finds() {
        let mut state = 7_u64;
        let mut below = |bound: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(state >> 33).expect("31 bits") % bound
        };
        let (mut found, mut refused) = (0, 0);
        for _ in 0..20_000 {
            let a: Vec<u8> = (0..=below(12)).map(|_| b"abc"[below(3)]).collect();
            let mut b = a.clone();
            for _ in 0..below(5) {
                match (below(4), b.len()) {
                    (0, len) => b.insert(below(len + 1), b"abc"[below(3)]),
                    (1, len) if len > 0 => drop(b.remove(below(len))),
                    (2, len) if len > 0 => b[below(len)] = b'z',
                    (3, len) if len > 1 => {
                        let at = below(len - 1);
                        b.swap(at, at + 1);
                    }
                    _ => {}
                }
            }
            let cells = by_matrix(&a, &b);
            let whole = cells[b.len()];
            let beginning = cells.into_iter().min().expect("a cell");
            let text = core::str::from_utf8(&a).expect("ASCII");
            for most in 0..6 {
                let expected = (whole <= most).then_some(whole);
                let edits = Sought::whole(text).edits(&b, most);
                assert_eq!(edits, expected, "{text} {b:?} {most}");
                let expected = (beginning <= most).then_some(beginning);
                let edits = Sought::beginning(text, 99).edits(&b, most);
                assert_eq!(edits, expected, "{text} {b:?} {most}");
                found += usize::from(whole <= most);
                refused += usize::from(whole > most);
            }
        }
        assert!(found > 10_000 && refused > 10_000);
    }

    #[test]
    fn counts_each_kind_of_edit_once() {
        let edits = |a: &str, b: &str| Sought::whole(a).edits(b.as_bytes(), 9);
        assert_eq!(edits("4032251", "4032251"), Some(0));
        assert_eq!(edits("403225", "4032251"), Some(1), "inserted");
        assert_eq!(edits("40322511", "4032251"), Some(1), "removed");
        assert_eq!(edits("4032252", "4032251"), Some(1), "replaced");
        assert_eq!(edits("4023251", "4032251"), Some(1), "swapped");
        assert_eq!(edits("aut_1802", "AUT_1802"), Some(0), "case");
        assert_eq!(edits("kitten", "sitting"), Some(3));
    }

    #[test]
    fn fewer_edits_are_nearer_and_then_later_ones() {
        let [same, late, early, two] =
            ["4032251", "4032250", "4002251", "4032200"].map(|text| distance(text, "4032251"));
        assert_eq!(same, Some(0));
        assert!(same < late && late < early);
        assert_eq!(two, None, "more than one edit in four characters");
        let [word, letters] = ["CUSTOMER_ACCESS_TOKEN_INVALID", "CUSTOMR_ACESS_TOKN_EXPIRD"]
            .map(|text| distance(text, "CUSTOMER_ACCESS_TOKEN_EXPIRED"));
        assert_eq!(word, None, "another word");
        assert!(letters.is_some());
    }

    #[test]
    fn finds_nothing_where_too_much_differs() {
        assert_eq!(distance("4999991", "4032251"), None);
        assert_eq!(distance("", "a"), None);
        assert_eq!(distance("a", ""), None);
        assert_eq!(distance("x", "6"), None, "the whole text differs");
        assert_eq!(distance("1", "12"), None, "as much is added as is there");
        assert!(distance("x", "X").is_some() && distance("12", "13").is_some());
        let long = "x".repeat(LIMIT + 1);
        assert_eq!(distance(&long, &long), None);
        assert_eq!(distance(&long[1..], &long[1..]), Some(0));
    }

    #[test]
    fn finds_only_what_is_nearer() {
        let sought = Sought::whole("4032250");
        let one = sought.distance(b"4032251", usize::MAX).expect("one edit");
        assert_eq!(sought.distance(b"4032251", one + 1), Some(one));
        assert_eq!(sought.distance(b"4032251", one), None);
        assert_eq!(Sought::whole("4032251").distance(b"4032251", 0), None);
    }

    #[test]
    fn of_a_long_string_the_beginning_counts() {
        let name = "DEVICE_ENROLLMENT_PROFILE_CONFIGURATION_INVALID";
        let with = |text: &str| {
            let sought = Sought::beginning(&text[..32], text.len());
            sought.distance(name.as_bytes(), usize::MAX).map(|found| found / EDIT)
        };
        assert_eq!(with(name), Some(0));
        assert_eq!(with("DEVICE_ENROLLMENT_PROFLE_CONFIGURATION_INVALID"), Some(1));
        assert_eq!(with("DEVICE_ENROLLMENT_PROFIILE_CONFIGURATION_INVALID"), Some(1));
        assert_eq!(with("DEVICE_ENROLLMENT_PROFILE_CONFIGURATION_INV"), Some(4));
        assert_eq!(with("DEVICE_ENROLLMENT_PROFILE_CONFIGURATION_IN"), None);
        assert_eq!(with("LICENSE_ENROLLMENT_POLICY_CONFIGURATION_INVALIDX"), None);
        let far_longer = Sought::beginning(&name[..32], name.len() + 20);
        assert_eq!(far_longer.distance(name.as_bytes(), usize::MAX), None);
    }
}
