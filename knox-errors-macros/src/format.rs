//! How a table's codes are written for people: `#[knox(format = "0x{:08X}")]`.

use crate::lookup::low_bits;
use crate::model::CodeKind;
use crate::text;

/// The digits of a code, and the text around them.
#[derive(Clone)]
pub struct Format {
    /// With the `0x` that `#` adds.
    pub prefix: String,
    pub radix: &'static Radix,
    /// The minimum number of digits, including a minus.
    pub width: usize,
    pub suffix: String,
}

pub struct Radix {
    /// The library's name of it.
    pub name: &'static str,
    base: u32,
    /// Its letter in a placeholder.
    letter: &'static str,
    /// The prefix that `#` adds.
    prefix: &'static str,
}

const DECIMAL: &Radix = &Radix { name: "Decimal", base: 10, letter: "", prefix: "" };
const OTHERS: [Radix; 4] = [
    Radix { name: "Binary", base: 2, letter: "b", prefix: "0b" },
    Radix { name: "Octal", base: 8, letter: "o", prefix: "0o" },
    Radix { name: "UpperHex", base: 16, letter: "X", prefix: "0x" },
    Radix { name: "LowerHex", base: 16, letter: "x", prefix: "0x" },
];

/// The binary digits of 64 bits.
const MAX_DIGITS: usize = 64;

impl Format {
    /// The format that a string describes, or an error message.
    pub fn parse(text: &str) -> Result<Self, String> {
        let one_placeholder = || {
            format!(
                "expected one placeholder, such as `{{}}`, `{{:05}}` or `0x{{:08X}}`, found `{}`",
                text.escape_debug()
            )
        };
        let (mut around, mut placeholder) = ([String::new(), String::new()], None);
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let is_doubled = rest.starts_with("{{") || rest.starts_with("}}");
            rest = &rest[character.len_utf8() * (1 + usize::from(is_doubled))..];
            match character {
                '{' if !is_doubled && placeholder.is_none() => {
                    let (inside, after) = rest.split_once('}').ok_or_else(one_placeholder)?;
                    (placeholder, rest) = (Some(inside), after);
                }
                '{' | '}' if !is_doubled => return Err(one_placeholder()),
                // An invisible character is displayed escaped, and would then not be parsed.
                _ if !matches!(character, ' '..='~') && !character.is_alphanumeric() => {
                    return Err(format!(
                        "expected a format of letters, digits and ASCII punctuation, found `{}`",
                        text.escape_debug()
                    ));
                }
                _ => around[usize::from(placeholder.is_some())].push(character),
            }
        }
        let placeholder = placeholder.ok_or_else(one_placeholder)?;
        let [mut prefix, suffix] = around;
        let (radix, mut width, is_alternate) = specification(placeholder)?;
        if is_alternate {
            prefix.push_str(radix.prefix);
            width = width.saturating_sub(radix.prefix.len());
        }
        for promised in &OTHERS {
            if text::eq_ignore_case(&prefix, promised.prefix) && promised.base != radix.base {
                let Radix { prefix, letter, .. } = promised;
                return Err(format!(
                    "`{prefix}` does not match the radix of the digits: write `{prefix}{{:{letter}}}`"
                ));
            }
        }
        // Whether a formatted code cannot be taken for a decimal number.
        let mut has_letters = false;
        for character in format!("{prefix}{suffix}").chars() {
            has_letters |= !matches!(character, '0'..='9' | '-' | '+' | ' ');
        }
        let (is_number, is_decimal) = (prefix.is_empty() && suffix.is_empty(), radix.base == 10);
        if has_letters || is_number && is_decimal {
            return Ok(Self { prefix, radix, width, suffix });
        }
        Err(if is_decimal {
            format!(
                "expected text other than digits beside the placeholder, as `{text}` reads as another number"
            )
        } else {
            format!(
                "expected text beside the digits, as a bare `10` is read as decimal: `{}{{{placeholder}}}`",
                radix.prefix
            )
        })
    }

    /// The code as people read it. In a radix other than ten, all bits of its type are written.
    pub fn write(&self, number: i128, kind: CodeKind) -> String {
        let (low, width) = (low_bits(number, kind.bits()), self.width);
        let digits = match self.radix.letter {
            "b" => format!("{low:0width$b}"),
            "o" => format!("{low:0width$o}"),
            "x" => format!("{low:0width$x}"),
            "X" => format!("{low:0width$X}"),
            _ => format!("{number:0width$}"),
        };
        format!("{}{digits}{}", self.prefix, self.suffix)
    }

    /// The number that `text` shows in this format, in any case, with any leading zeros.
    pub fn read(&self, text: &str, kind: CodeKind) -> Option<i128> {
        let (prefix, rest) = text.split_at_checked(self.prefix.len())?;
        let (digits, suffix) = rest.split_at_checked(rest.len().checked_sub(self.suffix.len())?)?;
        let is_decimal = self.radix.base == 10;
        if digits.starts_with('+')
            || digits.starts_with('-') && !is_decimal
            || !text::eq_ignore_case(prefix, &self.prefix)
            || !text::eq_ignore_case(suffix, &self.suffix)
        {
            return None;
        }
        let number = text::number(digits, self.radix.base)?;
        let (least, greatest) = kind.range()?;
        let signed = number - (1 << kind.bits());
        if !is_decimal && least <= signed && signed < 0 {
            return Some(signed);
        }
        if number <= greatest { Some(number) } else { None }
    }
}

/// The radix, the minimum number of digits, and whether there is a `#`.
fn specification(placeholder: &str) -> Result<(&'static Radix, usize, bool), String> {
    let unknown = || {
        format!(
            "expected `{{}}` or a width with zeros and a radix, such as `{{:05}}`, `{{:08X}}`, `{{:#x}}`, `{{:o}}` or `{{:b}}`, found `{{{placeholder}}}`"
        )
    };
    if placeholder.is_empty() {
        return Ok((DECIMAL, 0, false));
    }
    let (mut rest, mut radix) = (placeholder.strip_prefix(':').ok_or_else(unknown)?, DECIMAL);
    for other in &OTHERS {
        if let Some(before) = rest.strip_suffix(other.letter) {
            (rest, radix) = (before, other);
            break;
        }
    }
    let is_alternate = rest.starts_with('#');
    let rest = &rest[usize::from(is_alternate)..];
    if rest.is_empty() {
        return Ok((radix, 0, is_alternate));
    }
    for byte in rest.bytes() {
        if !byte.is_ascii_digit() {
            return Err(unknown());
        }
    }
    let Some(width) = rest.strip_prefix('0') else {
        let zeros = placeholder.replace(rest, &format!("0{rest}"));
        return Err(format!(
            "`{{{placeholder}}}` fills with spaces; fill with zeros: `{{{zeros}}}`"
        ));
    };
    match usize::try_from(text::number(width, 10).unwrap_or(i128::MAX)) {
        Ok(width) if width <= MAX_DIGITS => Ok((radix, width, is_alternate)),
        _ if width.is_empty() => Ok((radix, 0, is_alternate)),
        _ => Err(format!("expected at most {MAX_DIGITS} digits, found `{{{placeholder}}}`")),
    }
}
