//! How like two strings must be for one to be found by the other: [`Likeness`].

/// What may differ between what a person typed and a code or a name.
#[derive(Clone, Copy)]
pub(crate) enum Likeness {
    Same,
    /// Letter case.
    AnyCase,
    /// Letter case, punctuation and spaces: `rate-limited` is like `RATE_LIMITED`.
    Letters,
}

impl Likeness {
    /// All of them, the strictest first.
    pub(crate) const ALL: [Self; 3] = [Self::Same, Self::AnyCase, Self::Letters];

    pub(crate) fn holds(self, a: &str, b: &str) -> bool {
        match self {
            Self::Same => a == b,
            Self::AnyCase => eq_in_any_case(a, b),
            Self::Letters => {
                let [mut a, mut b] = [a, b].map(|text| {
                    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
                });
                // A string of punctuation is like none.
                a.next().is_some_and(|first| b.next() == Some(first)) && a.eq(b)
            }
        }
    }
}

/// Whether two strings are the same, ignoring case.
pub(crate) fn eq_in_any_case(a: &str, b: &str) -> bool {
    let [a, b] = [a, b].map(|text| text.chars().flat_map(char::to_lowercase));
    a.eq(b)
}

#[cfg(test)]
mod tests {
    use super::Likeness::{AnyCase, Letters, Same};

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
}
