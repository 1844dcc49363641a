//! How alike two strings are, for lookups of what a person typed: [`Likeness`].

use core::char::ToLowercase;
use core::str::Chars;

/// In what a typed string can differ from a code or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    Same,
    /// Case.
    AnyCase,
    /// Case, punctuation and spaces: `rate-limited` is like `RATE_LIMITED`.
    Letters,
}

impl Likeness {
    /// The strictest likeness of two strings, if they are alike.
    ///
    /// Most strings of a table differ from the typed string in their first letters. The function
    /// notices that before it converts the whole string to lower case.
    #[inline]
    pub(crate) fn of(a: &str, b: &str) -> Option<Self> {
        let (mut rest_a, mut rest_b) = (a.as_bytes(), b.as_bytes());
        loop {
            let (one, other) = (next_alphanumeric(&mut rest_a), next_alphanumeric(&mut rest_b));
            if one.is_ascii() && one == other && one != END {
                continue;
            }
            let (one, other) = (letter(one, a, rest_a), letter(other, b, rest_b));
            return if one.is_none() || one == other || other.is_none() {
                Self::of_any(a, b)
            } else {
                None
            };
        }
    }

    fn of_any(a: &str, b: &str) -> Option<Self> {
        if a == b {
            Some(Self::Same)
        } else if eq_in_any_case(a, b) {
            Some(Self::AnyCase)
        } else if eq_in_letters(a, b) {
            Some(Self::Letters)
        } else {
            None
        }
    }
}

/// There is no letter or digit.
const END: u8 = 0;

/// The next ASCII letter, in lower case, or the next digit. A byte that is not ASCII, if that comes
/// first. Else [`END`].
#[inline]
fn next_alphanumeric(bytes: &mut &[u8]) -> u8 {
    while let [first, rest @ ..] = *bytes {
        *bytes = rest;
        if first.is_ascii_alphanumeric() || !first.is_ascii() {
            return first.to_ascii_lowercase();
        }
    }
    END
}

/// The character of what [`next_alphanumeric`] gave, in lower case. `None` if it is not ASCII and
/// not a letter or digit; one can follow.
fn letter(byte: u8, text: &str, rest: &[u8]) -> Option<char> {
    if byte.is_ascii() {
        return Some(char::from(byte));
    }
    let at = text.len() - rest.len() - 1;
    let letter = text.get(at..)?.chars().next().filter(|c| c.is_alphanumeric())?;
    letter.to_lowercase().next()
}

/// Whether two strings are equal, ignoring case.
pub(crate) fn eq_in_any_case(a: &str, b: &str) -> bool {
    Lower::of(a, |_| true).equals(Lower::of(b, |_| true))
}

/// Whether two strings have the same letters and digits, ignoring case. A string with only
/// punctuation is not like any other.
fn eq_in_letters(a: &str, b: &str) -> bool {
    let mut a = Lower::of(a, char::is_alphanumeric);
    let mut b = Lower::of(b, char::is_alphanumeric);
    let first = a.next();
    first.is_some() && first == b.next() && a.equals(b)
}

/// The characters of a string in lower case.
// Not a chain of iterators, which is much more code to compile.
struct Lower<'a> {
    rest: Chars<'a>,
    is_included: fn(char) -> bool,
    /// The lower case of the last character, which can have several characters.
    last: Option<ToLowercase>,
}

impl<'a> Lower<'a> {
    fn of(text: &'a str, is_included: fn(char) -> bool) -> Self {
        Self { rest: text.chars(), is_included, last: None }
    }

    fn next(&mut self) -> Option<char> {
        loop {
            if let Some(lower) = &mut self.last {
                if let Some(character) = lower.next() {
                    return Some(character);
                }
            }
            let character = self.rest.next()?;
            if (self.is_included)(character) {
                self.last = Some(character.to_lowercase());
            }
        }
    }

    fn equals(mut self, mut other: Self) -> bool {
        loop {
            match (self.next(), other.next()) {
                (None, None) => return true,
                (one, other) if one != other => return false,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::{Likeness, eq_in_any_case, eq_in_letters};

    #[test]
    fn each_allows_more() {
        for (a, b, like) in [
            ("TIMEOUT", "TIMEOUT", [true, true, true]),
            ("TIMEOUT", "Timeout", [false, true, true]),
            ("RATE_LIMITED", "rate-limited", [false, false, true]),
            ("RATE_LIMITED", "RateLimited", [false, false, true]),
            ("Not Found", "not_found", [false, false, true]),
            ("ÜBER", "über", [false, true, true]),
            ("A1", "A", [false, false, false]),
            ("", "", [true, true, false]),
            ("-", "_", [false, false, false]),
        ] {
            assert_eq!([a == b, eq_in_any_case(a, b), eq_in_letters(a, b)], like);
        }
    }

    #[test]
    fn the_strictest_is_what_all_characters_say() {
        // Some have a lower case that is ASCII, or two characters.
        const CHARACTERS: [&str; 19] = [
            "", "a", "A", "b", "B", "7", "_", "-", " ", "k", "\u{212A}", "İ", "i", "ß", "é", "É",
            "\0", "•", "\u{345}",
        ];
        let mut texts = Vec::new();
        for one in CHARACTERS {
            for other in CHARACTERS {
                texts.push([one, other].concat());
            }
        }
        let mut counts = [0; 4];
        for a in &texts {
            for b in &texts {
                let likeness = Likeness::of(a, b);
                assert_eq!(likeness, Likeness::of_any(a, b), "{a:?} {b:?}");
                counts[likeness.map_or(3, |likeness| likeness as usize)] += 1;
            }
        }
        assert!(counts.iter().all(|&count| count > 100), "{counts:?}");
    }
}
