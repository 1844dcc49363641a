//! Codes and names of any table in serde's formats.
//!
//! [`by_code`], [`by_name`] and [`by_text`] are for fields of any table:
//!
//! ```
//! use knox_errors::{CustomerAuthCode, OpenCode};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Debug, Deserialize, PartialEq, Serialize)]
//! struct Event {
//!     /// Must be in the table.
//!     #[serde(with = "knox_errors::serde::by_name")]
//!     cause: CustomerAuthCode,
//!     /// Any code.
//!     #[serde(with = "knox_errors::serde::by_code")]
//!     code: OpenCode<CustomerAuthCode>,
//! }
//!
//! let text = r#"{"cause":"ACCESS_TOKEN_EXPIRED","code":"4999999"}"#;
//! let event: Event = serde_json::from_str(text)?;
//! assert_eq!(event.cause, CustomerAuthCode::AccessTokenExpired);
//! assert_eq!(event.code, OpenCode::from(4_999_999));
//! let text = serde_json::to_string(&event)?;
//! assert_eq!(text, r#"{"cause":"ACCESS_TOKEN_EXPIRED","code":4999999}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [`OpenCode`] implements serde's traits itself, by code. So do the official tables, and
//! tables with `#[knox(serde = code)]` or `#[knox(serde = name)]`, which is an attribute of
//! [`knox_codes!`](crate::knox_codes) and of enums with `#[derive(KnoxTable)]`.
//!
//! # What is written and read
//!
//! In human-readable formats such as JSON, a number code is written as a number and a string code
//! as a string. A number and the string of its digits are read as the same code. Tables of numbers
//! ignore leading zeros of such a string. In tables of string or `any` codes, `"00006"` is a code
//! different from 6. A plus or blanks are never ignored. This is the rule of
//! [`CodeType::parse_code`], which responses follow too.
//!
//! In other formats, a number is written with its own type, such as `u32`, and every other code as
//! a string.
//!
//! A format without types, such as CSV, guesses the type of a field: with [`by_code`], a table of
//! string or `any` codes reads `00006` as 6. Use [`by_text`] there. It writes every code as a
//! string in every format, and asks the format for a string when it reads.
//!
//! A table accepts only its own codes: an unlisted code is an error that names the table, like
//! [`UnknownCode`]. Only the error of a name suggests a row, because names are written by people,
//! and because formats write out errors even if they are then dropped. [`OpenCode`] keeps an
//! unlisted code. It fails only if the code's type cannot hold the value, such as a string that is
//! not a number in a table of numbers, and for numbers that have a fraction or do not fit into 64
//! bits.
//!
//! [`CodeType::parse_code`]: crate::CodeType::parse_code
//! [`OpenCode`]: crate::OpenCode
//! [`UnknownCode`]: crate::UnknownCode

mod field;
mod impls;
mod wire;

pub use field::Field;
pub(crate) use wire::WireCode;

/// Writes and reads fields as codes: `#[serde(with = "knox_errors::serde::by_code")]`.
///
/// For a table, an [`OpenCode`](crate::OpenCode) of one, or an `Option` of either.
///
/// Do not use it for string or `any` codes in CSV: it would read other codes. Because a number or a
/// string can come, it asks the format for any value, and the crate `csv` reads the field `00006`
/// as the number 6, even in quotes. `1E5`, `1.5` and `true` are errors there, as floats or a boolean.
/// Use [`by_text`] instead. For tables of numbers, both read the same.
///
/// ```
/// use knox_errors::CustomerAuthCode;
///
/// #[derive(serde::Serialize)]
/// struct Event {
///     #[serde(with = "knox_errors::serde::by_code")]
///     code: Option<CustomerAuthCode>,
/// }
///
/// let event = Event { code: Some(CustomerAuthCode::AccessTokenExpired) };
/// assert_eq!(serde_json::to_string(&event)?, r#"{"code":4032251}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod by_code {
    use serde_core::{Deserializer, Serializer};

    use super::Field;

    /// Writes the code.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<F: Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
        field.serialize_code(serializer)
    }

    /// Reads a code.
    ///
    /// # Errors
    ///
    /// Those of the format, and a value that is not a code of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_code(deserializer)
    }
}

/// Writes and reads fields as names: `#[serde(with = "knox_errors::serde::by_name")]`.
///
/// For a table, an [`OpenCode`](crate::OpenCode) of one, or an `Option` of either. A table accepts
/// only its names: a code is an error that suggests the nearest name.
///
/// An unlisted code has no name. An [`OpenCode`](crate::OpenCode) writes it as a string, and reads
/// what is not a name as a code, from a string or a number. In CSV, an unlisted code such as `+6`
/// is read as a number, as with [`by_code`].
///
/// ```
/// use knox_errors::{CustomerAuthCode, OpenCode};
///
/// #[derive(serde::Deserialize)]
/// struct Event {
///     #[serde(with = "knox_errors::serde::by_name")]
///     code: OpenCode<CustomerAuthCode>,
/// }
///
/// let event: Event = serde_json::from_str(r#"{"code":"ACCESS_TOKEN_EXPIRED"}"#)?;
/// assert_eq!(event.code, CustomerAuthCode::AccessTokenExpired);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod by_name {
    use serde_core::{Deserializer, Serializer};

    use super::Field;

    /// Writes the name.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<F: Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
        field.serialize_name(serializer)
    }

    /// Reads a name.
    ///
    /// # Errors
    ///
    /// Those of the format, and a value that is not a name of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_name(deserializer)
    }
}

/// Writes and reads fields as codes in strings:
/// `#[serde(with = "knox_errors::serde::by_text")]`.
///
/// For a table, an [`OpenCode`](crate::OpenCode) of one, or an `Option` of either. A code is
/// written as a string in every format, a number with its digits. When reading, it asks the format
/// for a string: a JSON number is an error, and a CSV field is read as its characters. It also
/// reads codes in the format of the table, as `FromStr` does. In CSV, an empty field of an `Option`
/// is read as `None`, even if it was written from `Some` of an empty code.
///
/// ```
/// use knox_errors::CustomerAuthCode;
///
/// #[derive(serde::Deserialize, serde::Serialize)]
/// struct Event {
///     #[serde(with = "knox_errors::serde::by_text")]
///     code: CustomerAuthCode,
/// }
///
/// let event = Event { code: CustomerAuthCode::AccessTokenExpired };
/// let text = serde_json::to_string(&event)?;
/// assert_eq!(text, r#"{"code":"4032251"}"#);
/// assert_eq!(serde_json::from_str::<Event>(&text)?.code, event.code);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod by_text {
    use serde_core::{Deserializer, Serializer};

    use super::Field;

    /// Writes the code as a string.
    ///
    /// # Errors
    ///
    /// Those of the format.
    pub fn serialize<F: Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
        field.serialize_text(serializer)
    }

    /// Reads a string as a code, by the rule of
    /// [`CodeType::parse_code`](crate::CodeType::parse_code) or in the table's
    /// `#[knox(format = …)]`.
    ///
    /// # Errors
    ///
    /// Those of the format, and a value that is not a string or not a code of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_text(deserializer)
    }
}
