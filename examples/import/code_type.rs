//! The type and the written form of a list's codes.

use crate::number::{Number, Radix};
use crate::report::Report;

/// A type of codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CodeType {
    Text,
    Integer { is_signed: bool, bits: u32 },
}

impl CodeType {
    pub fn of_name(name: &str) -> Result<Self, &'static str> {
        let all = [8, 16, 32, 64]
            .into_iter()
            .flat_map(|bits| [true, false].map(|is_signed| Self::Integer { is_signed, bits }));
        all.chain([Self::Text])
            .find(|ty| ty.name() == name)
            .ok_or("the types of codes are u8, u16, u32, u64, i8, i16, i32, i64 and str")
    }

    pub fn name(self) -> String {
        match self {
            Self::Text => String::from("str"),
            Self::Integer { is_signed: true, bits } => format!("i{bits}"),
            Self::Integer { is_signed: false, bits } => format!("u{bits}"),
        }
    }
}

/// Reads and writes the codes of one table.
pub struct Scheme {
    pub ty: CodeType,
    pub format: Option<Format>,
}

/// The value of `#[knox(format = …)]`: a prefix and a placeholder.
pub struct Format {
    /// The text before the digits.
    prefix: String,
    /// The least number of digits, filled with zeros.
    width: usize,
    is_hexadecimal: bool,
    is_lower: bool,
}

/// The value of a code; two codes with the same value are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CodeValue {
    Number(i128),
    Text(String),
}

impl Scheme {
    /// The scheme of these codes, each with its line, in the requested type if there is one.
    pub fn of(
        codes: &[(usize, &str)],
        wanted: Option<CodeType>,
        report: &mut Report,
    ) -> Result<Self, String> {
        if wanted == Some(CodeType::Text) {
            return Ok(Self { ty: CodeType::Text, format: None });
        }
        let numbers: Option<Vec<_>> = codes.iter().map(|(_, code)| Number::of(code)).collect();
        if let Some(numbers) = numbers {
            return Self::of_numbers(codes, &numbers, wanted, report);
        }
        if let Some(format) = Format::with_prefix(codes) {
            if let Some(ty) = wanted {
                let scheme = Self { ty, format: Some(format) };
                scheme.all_fit(codes)?;
                return Ok(scheme);
            }
            // A service may send `ORA-00942` as a string, and a number would not match it.
            let values = codes.iter().filter_map(|(_, code)| format.read(code));
            if let Some(ty) = smallest(values) {
                report.about_all(format!(
                    "codes are strings; if services send numbers, --type {} formats them as `{}`",
                    ty.name(),
                    format.source()
                ));
            }
        }
        match (wanted, codes.iter().find(|(_, code)| Number::of(code).is_none())) {
            (Some(ty), Some((line, code))) => Err(format!(
                "line {line}: `{code}` is not a number: leave out --type {}",
                ty.name()
            )),
            _ => Ok(Self { ty: CodeType::Text, format: None }),
        }
    }

    fn of_numbers(
        codes: &[(usize, &str)],
        numbers: &[Number],
        wanted: Option<CodeType>,
        report: &mut Report,
    ) -> Result<Self, String> {
        let ty = match wanted {
            Some(ty) => ty,
            None => match type_of(numbers) {
                Some(ty) => ty,
                None => return Ok(Self { ty: CodeType::Text, format: None }),
            },
        };
        let scheme = Self { ty, format: Format::hexadecimal(codes, numbers, report) };
        scheme.all_fit(codes)?;
        for &(line, code) in codes {
            let (written, number) = (Number::of(code).and_then(Number::value), scheme.number(code));
            if let (None, Some(number), true) = (&scheme.format, number, written != number) {
                let message = format!("`{code}` is {number}, as `{}` has a sign", ty.name());
                report.like(line, "has a sign", message);
            }
        }
        Ok(scheme)
    }

    fn all_fit(&self, codes: &[(usize, &str)]) -> Result<(), String> {
        for (line, code) in codes {
            if self.number(code).is_none() {
                let ty = self.ty.name();
                return Err(format!("line {line}: `{code}` is out of range for --type {ty}"));
            }
        }
        Ok(())
    }

    pub fn value(&self, code: &str) -> CodeValue {
        match self.number(code) {
            Some(number) => CodeValue::Number(number),
            None => CodeValue::Text(code.to_owned()),
        }
    }

    /// The code that a lookup reads a name as: a formatted code in any case, or a plain decimal
    /// number.
    pub fn read(&self, name: &str) -> Option<CodeValue> {
        let CodeType::Integer { .. } = self.ty else {
            return Some(CodeValue::Text(name.to_owned()));
        };
        let formatted = || {
            let Format { prefix, .. } = self.format.as_ref()?;
            let (start, digits) = name.split_at_checked(prefix.len())?;
            let is_prefix = start.eq_ignore_ascii_case(prefix);
            self.number(&format!("{prefix}{digits}")).filter(|_| is_prefix)
        };
        name.parse().ok().or_else(formatted).map(CodeValue::Number)
    }

    /// The number of a code, if the type holds it.
    fn number(&self, code: &str) -> Option<i128> {
        let CodeType::Integer { is_signed, bits } = self.ty else { return None };
        let (value, is_by_bits) = match &self.format {
            Some(format) if !format.is_hexadecimal => (format.read(code)?, false),
            _ => {
                let number = Number::of(code)?;
                (number.value()?, number.radix != Radix::Decimal)
            }
        };
        let (least, greatest) = range(is_signed, bits);
        let has_all_bits = is_signed && is_by_bits && value > greatest && value < 1 << bits;
        let value = if has_all_bits { value - (1 << bits) } else { value };
        (least..=greatest).contains(&value).then_some(value)
    }

    /// The code as a literal or an identifier of the table.
    pub fn source(&self, code: &str) -> String {
        match (self.ty, &self.format) {
            (CodeType::Text, _) => crate::literal::bare_or_quoted(code),
            (_, Some(format)) if !format.is_hexadecimal => {
                format.read(code).unwrap_or_default().to_string()
            }
            _ => Number::source(code),
        }
    }

    /// The code as it is shown, which is also the name of a row without a name.
    pub fn shown(&self, code: &str) -> String {
        match (&self.format, self.value(code)) {
            (Some(format), CodeValue::Number(number)) => format.show(number, self.ty),
            (_, CodeValue::Number(number)) => number.to_string(),
            (_, CodeValue::Text(text)) => text,
        }
    }
}

/// The smallest of the usual types that holds all codes. Hexadecimal numbers use all bits of a
/// signed type only if a decimal one is below zero.
fn type_of(numbers: &[Number]) -> Option<CodeType> {
    let values: Vec<_> = numbers.iter().map(|number| number.value()).collect::<Option<_>>()?;
    if values.iter().all(|&value| value >= 0) {
        return smallest(values.into_iter());
    }
    [32, 64].into_iter().find_map(|bits| {
        let (least, greatest) = range(true, bits);
        let fits = |(number, value): (&Number, &i128)| {
            let greatest = if number.radix == Radix::Decimal { greatest } else { (1 << bits) - 1 };
            (least..=greatest).contains(value)
        };
        let ty = CodeType::Integer { is_signed: true, bits };
        numbers.iter().zip(&values).all(fits).then_some(ty)
    })
}

/// The smallest of `u16`, `u32` and `u64` that holds all codes.
fn smallest(values: impl Iterator<Item = i128>) -> Option<CodeType> {
    let greatest = values.max()?;
    let fits = |&bits: &u32| greatest <= range(false, bits).1;
    let bits = [16, 32, 64].into_iter().find(fits)?;
    Some(CodeType::Integer { is_signed: false, bits })
}

fn range(is_signed: bool, bits: u32) -> (i128, i128) {
    if is_signed { (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) } else { (0, (1 << bits) - 1) }
}

/// The greatest width of the macro's zero fill.
const MAX_DIGITS: usize = 64;

/// Whether the prefix and digits after it form a number: `0b1` and `1e5` have no prefix.
fn is_start_of_number(prefix: &str) -> bool {
    let prefix = prefix.trim_end_matches(['+', '-']);
    let start = prefix.strip_suffix(['b', 'B', 'o', 'O', 'x', 'X', 'e', 'E']).unwrap_or("");
    !start.is_empty() && start.chars().all(|c| c.is_ascii_digit() || ['.', '+', '-'].contains(&c))
}

impl Format {
    /// The format of codes such as `ORA-00001` and `TS1002`, if it reproduces each of them.
    fn with_prefix(codes: &[(usize, &str)]) -> Option<Self> {
        let prefix = codes.first()?.1.trim_end_matches(|c: char| c.is_ascii_digit());
        // As in the macro.
        let is_plain =
            |c: char| (matches!(c, ' '..='~') || c.is_alphanumeric()) && c != '{' && c != '}';
        // `1.5` is not a `5` with a prefix.
        let has_letters = prefix.contains(char::is_alphabetic) && !is_start_of_number(prefix);
        if !has_letters || !prefix.chars().all(is_plain) {
            return None;
        }
        let digits: Vec<_> =
            codes.iter().map(|(_, code)| code.strip_prefix(prefix)).collect::<Option<_>>()?;
        let is_filled = digits.iter().any(|digits| digits.len() > 1 && digits.starts_with('0'));
        let width = digits.iter().map(|digits| digits.len()).min().filter(|_| is_filled);
        let format = Self {
            prefix: prefix.to_owned(),
            width: width.unwrap_or(0),
            is_hexadecimal: false,
            is_lower: false,
        };
        let ty = CodeType::Integer { is_signed: false, bits: 64 };
        let is_same =
            |code: &str| format.read(code).is_some_and(|value| format.show(value, ty) == code);
        let is_allowed = format.width <= MAX_DIGITS && codes.iter().all(|(_, code)| is_same(code));
        is_allowed.then_some(format)
    }

    /// The format of numbers that are hexadecimal, except zero and fewer than half, which are
    /// negative.
    fn hexadecimal(
        codes: &[(usize, &str)],
        numbers: &[Number],
        report: &mut Report,
    ) -> Option<Self> {
        let digits: Option<Vec<&str>> = codes
            .iter()
            .filter(|(_, code)| *code != "0" && !code.starts_with('-'))
            .map(|(_, code)| code.strip_prefix("0x").or_else(|| code.strip_prefix("0X")))
            .collect();
        let digits = digits?;
        let negative = numbers.iter().filter(|number| number.is_negative).count();
        if negative >= digits.len() {
            return None;
        }
        let has = |is_kind: fn(&char) -> bool| {
            digits.iter().any(|digits| digits.chars().any(|c| is_kind(&c)))
        };
        let has_lower = has(char::is_ascii_lowercase);
        let has_upper = has(char::is_ascii_uppercase);
        let least = digits.iter().map(|digits| digits.len()).min()?;
        let is_filled = |digits: &&str| digits.len() > 1 && digits.starts_with('0');
        let width = if digits.iter().any(is_filled) { least } else { 0 };
        // Codes of one width keep it, so that later codes are filled to it.
        let is_even = digits.iter().all(|digits| digits.len() == least);
        if least > MAX_DIGITS {
            return None;
        }
        let format = Self {
            prefix: String::from("0x"),
            width: if is_even && least > 1 { least } else { width },
            is_hexadecimal: true,
            is_lower: has_lower && !has_upper,
        };
        for (number, (line, code)) in numbers.iter().zip(codes) {
            let shown = format.show_magnitude(number.magnitude);
            if shown != *code {
                let how = format.source();
                report.at(
                    *line,
                    format!("not written like the other codes, whose format is `{how}`"),
                );
            }
        }
        Some(format)
    }

    /// The number of a code with the prefix and decimal digits.
    fn read(&self, code: &str) -> Option<i128> {
        let digits = code.strip_prefix(&self.prefix)?;
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u64 = digits.parse().ok().filter(|_| is_number)?;
        Some(number.into())
    }

    fn show(&self, value: i128, ty: CodeType) -> String {
        let bits = match ty {
            CodeType::Integer { bits, .. } => bits,
            CodeType::Text => 64,
        };
        let magnitude = if value < 0 { value + (1 << bits) } else { value };
        self.show_magnitude(magnitude.unsigned_abs())
    }

    fn show_magnitude(&self, magnitude: u128) -> String {
        let Self { prefix, width, is_hexadecimal, is_lower } = self;
        match (is_hexadecimal, is_lower) {
            (false, _) => format!("{prefix}{magnitude:0width$}"),
            (true, false) => format!("{prefix}{magnitude:0width$X}"),
            (true, true) => format!("{prefix}{magnitude:0width$x}"),
        }
    }

    /// The value of the attribute: `0x{:08X}`.
    pub fn source(&self) -> String {
        let Self { prefix, width, is_hexadecimal, is_lower } = self;
        let width = if *width > 1 { format!("0{width}") } else { String::new() };
        let kind = match (is_hexadecimal, is_lower) {
            (false, _) => "",
            (true, false) => "X",
            (true, true) => "x",
        };
        match (width.as_str(), kind) {
            ("", "") => format!("{prefix}{{}}"),
            (width, kind) => format!("{prefix}{{:{width}{kind}}}"),
        }
    }
}
