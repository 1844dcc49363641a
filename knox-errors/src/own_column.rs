//! A table's own columns as plain data: [`CellValue`], a value of whatever type, and how
//! generated code makes one.

use core::fmt;

/// A cell of a column of the table's own, whatever its type.
///
/// Integers, truth values and `&str` are themselves, as are such in an `Option`.
/// What is of another type is there by its `Display`, or else its `Debug`.
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
/// let [(_, team), (_, tries)] = GatewayCode::TenantBusy.row().own_columns().collect::<Vec<_>>()[..]
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
    /// A value that can be displayed.
    Displayed(&'static dyn fmt::Display),
    /// A value that cannot, but has a `Debug`.
    Debugged(&'static dyn fmt::Debug),
    /// A value that has neither.
    Opaque,
}

/// Writes the value; nothing for [`Empty`](Self::Empty) and [`Opaque`](Self::Opaque).
impl fmt::Display for CellValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty | Self::Opaque => Ok(()),
            Self::Bool(value) => value.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Displayed(value) => value.fmt(f),
            Self::Debugged(value) => value.fmt(f),
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

/// A column of a table's own: what it is called, and its cell by the row.
#[derive(Clone, Copy)]
pub struct OwnColumn {
    pub name: &'static str,
    pub cell: fn(usize) -> CellValue,
}

/// A value whose type generated code does not know. It calls `__knox_cell` on a
/// reference to a reference … to it: of the traits below, all of which are in scope,
/// the compiler takes the one that needs the most of these and fits the type.
pub struct OwnCell<T: 'static>(pub &'static T);

/// A type that has a cell of its own kind.
pub trait Plain: Copy {
    fn cell(self) -> CellValue;
}

macro_rules! plain {
    ($($ty:ty: $value:ident => $cell:expr;)*) => {$(
        impl Plain for $ty {
            fn cell(self) -> CellValue {
                let $value = self;
                $cell
            }
        }
    )*};
}

plain! {
    bool: value => CellValue::Bool(value);
    &'static str: text => CellValue::Text(text);
    u8: number => CellValue::Number(number.into());
    u16: number => CellValue::Number(number.into());
    u32: number => CellValue::Number(number.into());
    u64: number => CellValue::Number(number.into());
    i8: number => CellValue::Number(number.into());
    i16: number => CellValue::Number(number.into());
    i32: number => CellValue::Number(number.into());
    i64: number => CellValue::Number(number.into());
    i128: number => CellValue::Number(number);
    // No machine has more than 64 bits.
    usize: number => CellValue::Number(number as i128);
    isize: number => CellValue::Number(number as i128);
}

impl<T: Plain> Plain for Option<T> {
    fn cell(self) -> CellValue {
        self.map_or(CellValue::Empty, T::cell)
    }
}

macro_rules! cells {
    ($($kind:ident for $value:ty $(where $bound:path)?: $of:expr;)*) => {$(
        pub trait $kind {
            fn __knox_cell(&self) -> CellValue;
        }

        impl<T $(: $bound)?> $kind for $value {
            fn __knox_cell(&self) -> CellValue {
                ($of)(self.0)
            }
        }
    )*};
}

cells! {
    PlainCell for &&&&&OwnCell<T> where Plain: |value: &T| value.cell();
    SomeDisplayCell for &&&&OwnCell<Option<T>> where fmt::Display: |value: &'static Option<T>| {
        value.as_ref().map_or(CellValue::Empty, |value| CellValue::Displayed(value))
    };
    DisplayCell for &&&OwnCell<T> where fmt::Display: |value: &'static T| CellValue::Displayed(value);
    SomeDebugCell for &&OwnCell<Option<T>> where fmt::Debug: |value: &'static Option<T>| {
        value.as_ref().map_or(CellValue::Empty, |value| CellValue::Debugged(value))
    };
    DebugCell for &OwnCell<T> where fmt::Debug: |value: &'static T| CellValue::Debugged(value);
    OpaqueCell for OwnCell<T>: |_| CellValue::Opaque;
}
