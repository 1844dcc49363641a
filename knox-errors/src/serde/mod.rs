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
//!     /// Only what the table lists.
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
//! [`OpenCode`] implements serde's traits itself, by code. The official tables do
//! too, and so does a table that asks for it: `#[knox(serde = code)]` or
//! `#[knox(serde = name)]` on a table of [`knox_codes!`](crate::knox_codes) or on an
//! enum with `#[derive(KnoxTable)]`.
//!
//! # What is written and read
//!
//! Formats for people, such as JSON, get a number for a number and a string for a
//! text code. Where a code is read from them, a number and the string of its digits are
//! the same. A table of numbers ignores leading zeros of such a string; for a table of
//! texts or of `any` codes, `"00006"` is another text. A plus or blanks are not ignored.
//! It is the rule of [`CodeType::parse_code`], by which responses are decoded too.
//!
//! Other formats get a number as its own type (`u32`, say) and every other code as a
//! string.
//!
//! A format without types, such as CSV, guesses what a field is: there, [`by_code`] of a table
//! of texts or of `any` codes reads `00006` as 6, and [`by_text`] is the one to take. It writes
//! every code as a string in every format, and asks for a string when it reads.
//!
//! A table is strict: an unlisted code is an error that names the table, as that of
//! [`UnknownCode`]. Formats write out their errors even where they are dropped, so a row is
//! suggested only for a name, which people write.
//! [`OpenCode`] keeps an unlisted code; it fails only on what the code type cannot
//! hold, as a word in a table of numbers, and on bare numbers beyond 64 bits or with a
//! fraction, which no table has.
//!
//! [`CodeType::parse_code`]: crate::CodeType::parse_code
//! [`OpenCode`]: crate::OpenCode
//! [`UnknownCode`]: crate::UnknownCode

mod field;
mod impls;
mod wire;

pub use field::Field;
pub(crate) use wire::WireCode;

/// Fields as codes: `#[serde(with = "knox_errors::serde::by_code")]`.
///
/// For any table, an [`OpenCode`](crate::OpenCode) of one, or an `Option` of either.
///
/// Not for text or `any` codes in CSV, where this reads another code: a number or a string may
/// come, so the format is asked for any value, and `csv` takes the field `00006` for the number
/// 6, in quotes too. `1E5`, `1.5` and `true` are errors, as a float or a boolean. There, use
/// [`by_text`]. Number tables are read alike by both.
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
    /// Those of the format; what is read is not a code of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_code(deserializer)
    }
}

/// Fields as names: `#[serde(with = "knox_errors::serde::by_name")]`.
///
/// For any table, an [`OpenCode`](crate::OpenCode) of one, or an `Option` of either. A table takes
/// only its names: a code is an error that suggests the nearest name.
///
/// An unlisted code has no name: an [`OpenCode`](crate::OpenCode) is then written as the
/// string of its code, and what is not a name is read as a code, a string or a number. In CSV,
/// an unlisted code such as `+6` is read as a number, as with [`by_code`].
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
    /// Those of the format; what is read is not a name of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_name(deserializer)
    }
}

/// Fields as the text of their codes: `#[serde(with = "knox_errors::serde::by_text")]`.
///
/// For any table, an [`OpenCode`](crate::OpenCode) of one, or an `Option` of either. A code is
/// a string in every format, a number the string of its digits, and a string is what the format
/// is asked for: a JSON number is an error, and in CSV a field is its characters. What a
/// table's format writes is read too, as by its `FromStr`. In CSV, an
/// empty field of an `Option` is `None`, also where `Some` empty code was written.
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

    /// Reads a string as a code, by the rule of [`CodeType::parse_code`](crate::CodeType::parse_code)
    /// or by the table's `#[knox(format = …)]`.
    ///
    /// # Errors
    ///
    /// Those of the format; what is read is not a string, or not a code of the table.
    pub fn deserialize<'de, F: Field, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<F, D::Error> {
        F::deserialize_text(deserializer)
    }
}
