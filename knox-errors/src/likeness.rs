//! How alike two strings are, for lookups of what a person typed: [`Likeness`].

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
        let all = [Self::Same, Self::AnyCase, Self::Letters];
        all.into_iter().find(|likeness| likeness.holds(a, b))
    }

    fn holds(self, a: &str, b: &str) -> bool {
        match self {
            Self::Same => a == b,
            Self::AnyCase => eq_in_any_case(a, b),
            Self::Letters => {
                let [mut a, mut b] = [a, b].map(|text| {
                    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
                });
                // A string with only punctuation is not like any other.
                a.next().is_some_and(|first| b.next() == Some(first)) && a.eq(b)
            }
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
    let [a, b] = [a, b].map(|text| text.chars().flat_map(char::to_lowercase));
    a.eq(b)
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::Likeness::{self, AnyCase, Letters, Same};

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
            assert_eq!([Same, AnyCase, Letters].map(|likeness| likeness.holds(a, b)), like);
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
