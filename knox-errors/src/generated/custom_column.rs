//! How the cells of custom columns, of any type, become [`CellValue`]s.

use core::fmt;

use crate::CellValue;

/// A custom column: its name, and its cell by the row.
#[derive(Clone, Copy)]
pub struct CustomColumn {
    pub name: &'static str,
    pub cell: fn(usize) -> CellValue,
}

/// A value of a type that generated code does not know. It calls `__knox_cell` on a
/// reference to a reference … to it: of the traits below, all of which are in scope,
/// the compiler takes the one that needs the most references and fits the type.
pub struct CustomCell<T: 'static>(pub &'static T);

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
    PlainCell for &&&&&CustomCell<T> where Plain: |value: &T| value.cell();
    SomeDisplayCell for &&&&CustomCell<Option<T>> where fmt::Display: |value: &'static Option<T>| {
        value.as_ref().map_or(CellValue::Empty, |value| CellValue::DynDisplay(value))
    };
    DisplayCell for &&&CustomCell<T> where fmt::Display: |value: &'static T| CellValue::DynDisplay(value);
    SomeDebugCell for &&CustomCell<Option<T>> where fmt::Debug: |value: &'static Option<T>| {
        value.as_ref().map_or(CellValue::Empty, |value| CellValue::DynDebug(value))
    };
    DebugCell for &CustomCell<T> where fmt::Debug: |value: &'static T| CellValue::DynDebug(value);
    OpaqueCell for CustomCell<T>: |_| CellValue::Opaque;
}
