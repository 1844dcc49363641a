//! A cell of a custom column as plain data: [`CellValue`].

use core::fmt;
use core::time::Duration;

use crate::CellList;
use crate::escape::{Quoted, pad_line};

/// A cell of a custom column, of any type.
///
/// Numbers, truth values, `&str` and [`Duration`] are themselves. `Some(x)` is `x`. Slices,
/// arrays and tuples of up to eight values are a [`List`](Self::List). These nest. A value of
/// another type is represented by its `Display`, or else its `Debug`, also in an `Option`, a
/// slice, an array or a tuple, and in one of these in another.
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
    /// `None`, or a float that is not a number or infinite.
    Empty,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that fits.
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
    /// A value of another type, by its `Display`.
    DynDisplay(&'static dyn fmt::Display),
    /// A value of a type without `Display`, by its `Debug`.
    DynDebug(&'static dyn fmt::Debug),
    /// A value that has neither.
    Opaque,
}

/// Writes one line: the value, in which a control or bidirectional character is escaped;
/// nothing for [`Empty`](Self::Empty) and [`Opaque`](Self::Opaque). A duration is in seconds
/// (`1.5 s`). Commas separate the values of a list; a list in a list is in parentheses, and
/// what is empty there is `none`.
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
            // By `Debug`, which writes the largest and smallest with an exponent.
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

/// A duration as its exact number of seconds, in as few digits as that takes.
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
