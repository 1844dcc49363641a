//! The media types that a request accepts, by
//! [RFC 9110, section 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1).

use alloc::vec::Vec;

/// The header `Accept` of a request.
pub struct Accept<'a>(Vec<Range<'a>>);

/// A media range with its weight.
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    /// In thousandths. 0 rejects the types in the range.
    weight: u16,
}

impl<'a> Accept<'a> {
    /// Reads the values of the header. A range that cannot be read has no type.
    pub fn of(values: impl Iterator<Item = &'a str>) -> Self {
        let ranges = values.flat_map(|value| split(value, b',')).map(str::trim);
        let ranges = ranges.filter(|text| !text.is_empty());
        let of_no_type = || Range { kind: "", subtype: "", weight: 0 };
        Self(ranges.map(|text| range(text).unwrap_or_else(of_no_type)).collect())
    }

    /// The weight of a media type in thousandths, from the most specific range that has it, and
    /// from the greatest weight of equal ranges. 0 if it is not accepted. Without any range,
    /// every type has the full weight.
    pub fn weight(&self, kind: &str, subtype: &str) -> u16 {
        if self.0.is_empty() {
            return MOST;
        }
        let matches = |pattern: &str, name: &str| pattern.eq_ignore_ascii_case(name);
        let ranges = self.0.iter().filter_map(|range| {
            let is_any = |part: &str| part == "*";
            let specificity = match (is_any(range.kind), is_any(range.subtype)) {
                (true, true) => 0_u8,
                (false, true) if matches(range.kind, kind) => 1,
                (false, false) if matches(range.kind, kind) && matches(range.subtype, subtype) => 2,
                _ => return None,
            };
            Some((specificity, range.weight))
        });
        ranges.max().map_or(0, |(_, weight)| weight)
    }
}

const MOST: u16 = 1000;

/// Reads a range. `None` if it is not a range, or has a parameter that our types do not have.
fn range(text: &str) -> Option<Range<'_>> {
    let mut parts = split(text, b';').map(str::trim);
    let (kind, subtype) = parts.next()?.split_once('/')?;
    let mut weight = MOST;
    for parameter in parts.filter(|part| !part.is_empty()) {
        let (name, value) = parameter.split_once('=')?;
        if name.eq_ignore_ascii_case("q") {
            weight = thousandths(value)?;
            // What follows is not a parameter of the type, and is obsolete.
            break;
        }
        let is_utf_8 = value.trim_matches('"').eq_ignore_ascii_case("utf-8");
        if !(name.eq_ignore_ascii_case("charset") && is_utf_8) {
            return None;
        }
    }
    Some(Range { kind, subtype, weight })
}

/// Reads `0.5` as 500.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, digits) = value.split_once('.').unwrap_or((value, ""));
    let is_number = digits.len() <= 3 && digits.bytes().all(|digit| digit.is_ascii_digit());
    if !(is_number && matches!(whole, "0" | "1")) {
        return None;
    }
    let places = [100, 10, 1].into_iter();
    let fraction: u16 =
        digits.bytes().zip(places).map(|(digit, place)| u16::from(digit - b'0') * place).sum();
    let weight = if whole == "1" { MOST + fraction } else { fraction };
    (weight <= MOST).then_some(weight)
}

/// Splits at separators that are not in quotes.
fn split(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let (mut is_quoted, mut is_escaped) = (false, false);
        let end = text.bytes().position(|byte| {
            let was_escaped = core::mem::replace(&mut is_escaped, false);
            match byte {
                _ if was_escaped => false,
                b'\\' => {
                    is_escaped = is_quoted;
                    false
                }
                b'"' => {
                    is_quoted = !is_quoted;
                    false
                }
                _ => byte == separator && !is_quoted,
            }
        });
        rest = end.map(|end| &text[end + 1..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weights(accept: &str) -> (u16, u16) {
        let accept = Accept::of([accept].into_iter());
        (accept.weight("text", "html"), accept.weight("application", "json"))
    }

    #[test]
    fn the_most_specific_range_counts() {
        for (accept, html, json) in [
            ("*/*;q=0.1, text/*;q=0.2, text/html;q=0.3", 300, 100),
            ("text/html;q=0.3, text/*;q=0.2, */*;q=0.1", 300, 100),
            ("text/html;q=0, */*", 0, 1000),
            ("text/*;q=0, text/html", 1000, 0),
            ("application/*;q=0.5, application/json;q=0", 0, 0),
            // With a parameter of the type: another one than ours, then ours.
            ("text/html;level=1;q=0.1, text/html;q=0.7", 700, 0),
            ("text/html;level=1, */*;q=0.2", 200, 200),
            ("text/html;charset=UTF-8;q=0.4, application/json; charset=\"utf-8\"", 400, 1000),
        ] {
            assert_eq!(weights(accept), (html, json), "{accept}");
        }
    }

    #[test]
    fn of_equal_ranges_the_greatest_weight_counts() {
        assert_eq!(weights("text/html;q=0.9, TEXT/HTML;q=0.1"), (900, 0));
        assert_eq!(weights("text/html;q=0.1, text/html;q=0.9"), (900, 0));
        assert_eq!(weights("*/*;q=0, */*;q=0.5"), (500, 500));
    }

    #[test]
    fn what_is_not_accepted_weighs_nothing() {
        for accept in [
            "image/png",
            "image/png;a=b",
            "text/html;q=0",
            "*/*;q=0.000",
            "*/html",
            "application/xml",
            "application/json;version=1",
            "application/json;q=high",
            "nonsense",
        ] {
            assert_eq!(weights(accept), (0, 0), "{accept}");
        }
        assert_eq!(weights(""), (1000, 1000));
        assert_eq!(weights(" , "), (1000, 1000));
        assert_eq!(Accept::of(core::iter::empty()).weight("text", "html"), 1000);
    }

    #[test]
    fn weights_are_read_as_written() {
        for (weight, thousandths) in [
            ("1", 1000),
            ("1.", 1000),
            ("1.000", 1000),
            ("0", 0),
            ("0.", 0),
            ("0.5", 500),
            ("0.51", 510),
            ("0.057", 57),
            ("0.001", 1),
        ] {
            assert_eq!(
                weights(&alloc::format!("text/html; Q={weight}")).0,
                thousandths,
                "{weight}"
            );
        }
        for weight in ["", "2", "1.001", "0.1234", "-1", "+1", "high", ".5", "0.5.5", "01"] {
            let accept = alloc::format!("text/html;q={weight}, */*;q=0.2");
            assert_eq!(weights(&accept).0, 200, "{weight}");
        }
    }

    #[test]
    fn separators_in_quotes_are_none() {
        assert_eq!(weights("a/b;c=\"d, text/html;q=0.5, \\\", \";q=1, */*;q=0.1"), (100, 100));
    }
}
