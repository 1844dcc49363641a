//! How a table's codes are written for people: `#[knox(format = "0x{:08X}")]`.

use crate::lookup::low_bits;
use crate::model::CodeKind;

/// The digits of a code, and the text around them.
#[derive(Clone)]
pub struct Format {
    /// With the `0x` that `#` adds.
    pub prefix: String,
    pub radix: Radix,
    /// The minimum number of digits, including a minus.
    pub width: usize,
    pub suffix: String,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Radix {
    Binary,
    Octal,
    Decimal,
    LowerHex,
    UpperHex,
}

impl Radix {
    /// The library's name of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Binary => "Binary",
            Self::Octal => "Octal",
            Self::Decimal => "Decimal",
            Self::LowerHex => "LowerHex",
            Self::UpperHex => "UpperHex",
        }
    }

    /// Its letter in a placeholder.
    fn letter(self) -> &'static str {
        match self {
            Self::Binary => "b",
            Self::Octal => "o",
            Self::Decimal => "",
            Self::LowerHex => "x",
            Self::UpperHex => "X",
        }
    }

    fn base(self) -> u32 {
        match self {
            Self::Binary => 2,
            Self::Octal => 8,
            Self::Decimal => 10,
            Self::LowerHex | Self::UpperHex => 16,
        }
    }

    /// The prefix that `#` adds.
    fn prefix(self) -> &'static str {
        match self {
            Self::Binary => "0b",
            Self::Octal => "0o",
            Self::Decimal => "",
            Self::LowerHex | Self::UpperHex => "0x",
        }
    }
}

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
            if character == '{' && !is_doubled {
                let Some((inside, after)) = rest[1..].split_once('}') else {
                    return Err(one_placeholder());
                };
                if placeholder.is_some() {
                    return Err(one_placeholder());
                }
                placeholder = Some(inside);
                rest = after;
                continue;
            }
            if character == '}' && !is_doubled {
                return Err(one_placeholder());
            }
            // An invisible character is displayed escaped, and would then not be parsed.
            if !matches!(character, ' '..='~') && !character.is_alphanumeric() {
                return Err(format!(
                    "expected a format of letters, digits and ASCII punctuation, found `{}`",
                    text.escape_debug()
                ));
            }
            around[usize::from(placeholder.is_some())].push(character);
            rest = &rest[character.len_utf8() * (1 + usize::from(is_doubled))..];
        }
        let Some(placeholder) = placeholder else { return Err(one_placeholder()) };
        let [mut prefix, suffix] = around;
        let (radix, mut width, is_alternate) = specification(placeholder)?;
        if is_alternate {
            prefix.push_str(radix.prefix());
            width = width.saturating_sub(radix.prefix().len());
        }
        let format = Self { prefix, radix, width, suffix };
        if let Some(promised) = format.promised().filter(|promised| promised.base() != radix.base())
        {
            let (name, letter) = (promised.prefix(), promised.letter());
            return Err(format!(
                "`{name}` does not match the radix of the digits: write `{name}{{:{letter}}}`"
            ));
        }
        let is_number = format.prefix.is_empty() && format.suffix.is_empty();
        if format.has_letters() || is_number && radix == Radix::Decimal {
            return Ok(format);
        }
        let name = radix.prefix();
        Err(if radix == Radix::Decimal {
            format!(
                "expected text other than digits beside the placeholder, as `{text}` reads as another number"
            )
        } else {
            format!(
                "expected text beside the digits, as a bare `10` is read as decimal: `{name}{{{placeholder}}}`"
            )
        })
    }

    /// Whether a formatted code cannot be taken for a decimal number.
    fn has_letters(&self) -> bool {
        let is_letter =
            |character: char| !character.is_ascii_digit() && !matches!(character, '-' | '+' | ' ');
        self.prefix.chars().any(is_letter) || self.suffix.chars().any(is_letter)
    }

    /// The radix that the text before the digits promises.
    fn promised(&self) -> Option<Radix> {
        match self.prefix.to_lowercase().as_str() {
            "0x" => Some(Radix::UpperHex),
            "0o" => Some(Radix::Octal),
            "0b" => Some(Radix::Binary),
            _ => None,
        }
    }

    /// The code as people read it. In a radix other than ten, all bits of its type are written.
    pub fn write(&self, number: i128, kind: CodeKind) -> String {
        let (low, width) = (low_bits(number, kind.bits()), self.width);
        let digits = match self.radix {
            Radix::Binary => format!("{low:0width$b}"),
            Radix::Octal => format!("{low:0width$o}"),
            Radix::Decimal => format!("{number:0width$}"),
            Radix::LowerHex => format!("{low:0width$x}"),
            Radix::UpperHex => format!("{low:0width$X}"),
        };
        format!("{}{digits}{}", self.prefix, self.suffix)
    }

    /// The number that `text` shows in this format, in any case, with any leading zeros.
    pub fn read(&self, text: &str, kind: CodeKind) -> Option<i128> {
        let (prefix, rest) = text.split_at_checked(self.prefix.len())?;
        let (digits, suffix) = rest.split_at_checked(rest.len().checked_sub(self.suffix.len())?)?;
        let has_sign =
            digits.starts_with('+') || digits.starts_with('-') && self.radix != Radix::Decimal;
        if has_sign
            || !prefix.eq_ignore_ascii_case(&self.prefix)
            || !suffix.eq_ignore_ascii_case(&self.suffix)
        {
            return None;
        }
        let number = i128::from_str_radix(digits, self.radix.base()).ok()?;
        let (least, greatest) = kind.range()?;
        let signed = number - (1 << kind.bits());
        let is_by_bits = self.radix != Radix::Decimal && (least..=-1).contains(&signed);
        if is_by_bits { Some(signed) } else { Some(number).filter(|number| *number <= greatest) }
    }
}

/// The radix, the minimum number of digits, and whether there is a `#`.
fn specification(placeholder: &str) -> Result<(Radix, usize, bool), String> {
    let unknown = || {
        format!(
            "expected `{{}}` or a width with zeros and a radix, such as `{{:05}}`, `{{:08X}}`, `{{:#x}}`, `{{:o}}` or `{{:b}}`, found `{{{placeholder}}}`"
        )
    };
    let Some(rest) = placeholder.strip_prefix(':') else {
        return if placeholder.is_empty() {
            Ok((Radix::Decimal, 0, false))
        } else {
            Err(unknown())
        };
    };
    let (rest, radix) = match rest.as_bytes().last() {
        Some(b'x') => (&rest[..rest.len() - 1], Radix::LowerHex),
        Some(b'X') => (&rest[..rest.len() - 1], Radix::UpperHex),
        Some(b'o') => (&rest[..rest.len() - 1], Radix::Octal),
        Some(b'b') => (&rest[..rest.len() - 1], Radix::Binary),
        _ => (rest, Radix::Decimal),
    };
    let (rest, is_alternate) = match rest.strip_prefix('#') {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    if rest.is_empty() {
        return Ok((radix, 0, is_alternate));
    }
    if !rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(unknown());
    }
    let Some(width) = rest.strip_prefix('0') else {
        let zeros = placeholder.replace(rest, &format!("0{rest}"));
        return Err(format!(
            "`{{{placeholder}}}` fills with spaces; fill with zeros: `{{{zeros}}}`"
        ));
    };
    match width.parse() {
        Ok(width) if width <= MAX_DIGITS => Ok((radix, width, is_alternate)),
        _ if width.is_empty() => Ok((radix, 0, is_alternate)),
        _ => Err(format!("expected at most {MAX_DIGITS} digits, found `{{{placeholder}}}`")),
    }
}
