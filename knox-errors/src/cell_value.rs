//! A cell of a custom column as plain data: [`CellValue`].

use core::fmt;

use crate::escape::pad_line;

/// A cell of a custom column, of any type.
///
/// Integers, truth values and `&str` are themselves, also in an `Option`. A value of
/// another type is represented by its `Display`, or else its `Debug`.
///
/// ```
/// use knox_errors::{CellValue, KnoxTable, knox_codes};
///
/// #[derive(Clone, Copy, Debug)]
/// pub enum Team { Core, Edge }
///
/// knox_codes! {
///     pub enum GatewayCode: u32 {
///         code    | name        | team: Team = Team::Core | tries: Option<u8>;
///         4290001 | TENANT_BUSY | Team::Edge              | Some(3);
///         5990001 | TUNNEL_DOWN | _                       | None;
///     }
/// }
///
/// let [(_, team), (_, tries)] = GatewayCode::TenantBusy.row().custom_cells().collect::<Vec<_>>()[..]
/// else { panic!("two columns") };
/// assert_eq!(team.to_string(), "Edge");
/// assert!(matches!(tries, CellValue::Number(3)));
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CellValue {
    /// `None`, in a column of an `Option`.
    Empty,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that fits.
    Number(i128),
    /// A `&str`.
    Text(&'static str),
    /// A value of another type, by its `Display`.
    DynDisplay(&'static dyn fmt::Display),
    /// A value of a type without `Display`, by its `Debug`.
    DynDebug(&'static dyn fmt::Debug),
    /// A value that has neither.
    Opaque,
}

/// Writes one line: the value, in which a control or bidirectional character is escaped;
/// nothing for [`Empty`](Self::Empty) and [`Opaque`](Self::Opaque).
impl fmt::Display for CellValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            _ => pad_line(f, |line| self.write_exact(&mut line.exact())),
        }
    }
}

impl CellValue {
    /// Writes the value as it is.
    pub(crate) fn write_exact(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::Empty | Self::Opaque => Ok(()),
            Self::Bool(value) => write!(out, "{value}"),
            Self::Number(number) => write!(out, "{number}"),
            Self::Text(text) => out.write_str(text),
            Self::DynDisplay(value) => write!(out, "{value}"),
            Self::DynDebug(value) => write!(out, "{value:?}"),
        }
    }
}

impl fmt::Debug for CellValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Opaque => f.write_str("Opaque"),
            Self::Text(text) => text.fmt(f),
            shown => fmt::Display::fmt(shown, f),
        }
    }
}
