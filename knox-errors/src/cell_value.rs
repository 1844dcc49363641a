//! A cell of a custom column as plain data: [`CellValue`].

use core::fmt;
use core::time::Duration;

use crate::CellList;
use crate::line::{Quoted, pad_line};

/// A cell of a custom column, of any type.
///
/// Numbers, `bool`, `&str` and [`Duration`] have variants of their own. `Some(x)` is the cell of
/// `x`. Slices, arrays and tuples of up to eight values are a [`List`](Self::List), and can be
/// nested. A value of another type is represented by its `Display` or, without one, its
/// `Debug`, also within an `Option`, a slice, an array or a tuple.
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
    /// `None`, or a float that is infinite or not a number.
    Empty,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that fits into 128 bits with a sign.
    Number(i128),
    /// A finite `f32`.
    F32(f32),
    /// A finite `f64`.
    F64(f64),
    /// A `&str`.
    Text(&'static str),
    /// A [`Duration`].
    Duration(Duration),
    /// The values of a slice, an array or a tuple.
    List(CellList),
    /// A value of another type, with its `Display`.
    DynDisplay(&'static dyn fmt::Display),
    /// A value of a type without `Display`, with its `Debug`.
    DynDebug(&'static dyn fmt::Debug),
    /// A value with neither.
    Opaque,
}

/// Writes the value on one line, with control and bidirectional characters escaped. Writes nothing
/// for [`Empty`](Self::Empty) and [`Opaque`](Self::Opaque). A duration is in seconds (`1.5 s`).
/// Commas separate the values of a list. A list in a list is in parentheses, and an empty one is
/// `none`.
impl fmt::Display for CellValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_line(f, |line| self.write_exact(&mut line.exact()))
    }
}

impl CellValue {
    /// Writes the value without escapes.
    pub(crate) fn write_exact(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::Empty | Self::Opaque => Ok(()),
            Self::Bool(value) => write!(out, "{value}"),
            Self::Number(number) => write!(out, "{number}"),
            // `Debug` writes the largest and smallest numbers with an exponent.
            Self::F32(number) => write!(out, "{number:?}"),
            Self::F64(number) => write!(out, "{number:?}"),
            Self::Text(text) => out.write_str(text),
            Self::Duration(duration) => write!(out, "{} s", Seconds(*duration)),
            Self::List(list) => write_list(*list, out),
            Self::DynDisplay(value) => write!(out, "{value}"),
            Self::DynDebug(value) => write!(out, "{value:?}"),
        }
    }
}

fn write_list(list: CellList, out: &mut dyn fmt::Write) -> fmt::Result {
    for (index, cell) in list.cells().enumerate() {
        if index > 0 {
            out.write_str(", ")?;
        }
        match cell {
            CellValue::Empty | CellValue::Opaque => out.write_str("none")?,
            CellValue::List(inner) => {
                out.write_char('(')?;
                write_list(inner, out)?;
                out.write_char(')')?;
            }
            cell => cell.write_exact(out)?,
        }
    }
    Ok(())
}

/// A duration as its exact number of seconds, in as few digits as possible.
pub(crate) struct Seconds(pub Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.as_secs())?;
        let (mut fraction, mut width) = (self.0.subsec_nanos(), 9);
        if fraction == 0 {
            return Ok(());
        }
        while fraction % 10 == 0 {
            fraction /= 10;
            width -= 1;
        }
        write!(f, ".{fraction:0width$}")
    }
}

impl fmt::Debug for CellValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Opaque => f.write_str("Opaque"),
            Self::Text(text) => Quoted(text).fmt(f),
            Self::List(list) => list.fmt(f),
            shown => fmt::Display::fmt(shown, f),
        }
    }
}
