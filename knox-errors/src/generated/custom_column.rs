//! Converts the cells of custom columns, which can have any type, to [`CellValue`]s.

use core::any::Any;
use core::fmt;
use core::marker::PhantomData;
use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64,
};
use core::time::Duration;

use crate::{CellList, CellValue};

/// A custom column: its name, and a function from a row index to the cell.
#[derive(Clone, Copy)]
pub struct CustomColumn {
    pub name: &'static str,
    pub cell: fn(usize) -> CellValue,
}

/// A value whose type generated code does not know. Generated code calls `__knox_cell` on a
/// reference to a reference … to it, and the compiler takes the impl of [`Cell`] that fits the type
/// and needs the most references.
pub struct CustomCell<T: 'static>(pub &'static T);

/// A type with a variant of [`CellValue`] for it.
pub trait Plain: Copy + 'static {
    fn cell(&'static self) -> CellValue;
}

macro_rules! plain {
    ($($($ty:ty),+: $value:ident => $cell:expr;)*) => {
        $($(
            impl Plain for $ty {
                fn cell(&'static self) -> CellValue {
                    let $value = self;
                    $cell
                }
            }
        )+)*

        /// The cell of a value of one of these types, or of an `Option` of one.
        #[inline]
        fn plain_cell(value: &'static dyn Any) -> Option<CellValue> {
            let read_as: &[fn(&'static dyn Any) -> Option<CellValue>] =
                &[$($(cell_as::<$ty>,)+)*];
            for read in read_as {
                let cell = read(value);
                if cell.is_some() {
                    return cell;
                }
            }
            None
        }
    };
}

plain! {
    bool: value => CellValue::Bool(*value);
    char: value => CellValue::DynDisplay(value);
    &'static str: text => CellValue::Text(text);
    Duration: duration => CellValue::Duration(*duration);
    f32: number => if number.is_finite() { CellValue::F32(*number) } else { CellValue::Empty };
    f64: number => if number.is_finite() { CellValue::F64(*number) } else { CellValue::Empty };
    u8, u16, u32, u64, i8, i16, i32, i64: number => CellValue::Number((*number).into());
    NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64:
        number => CellValue::Number(number.get().into());
    u128: number => {
        i128::try_from(*number).map_or(CellValue::DynDisplay(number), CellValue::Number)
    };
    i128: number => CellValue::Number(*number);
    // No machine has more than 64 bits.
    usize, isize: number => CellValue::Number(*number as i128);
}

/// The cell of a `T` or an `Option<T>`.
fn cell_as<T: Plain>(value: &'static dyn Any) -> Option<CellValue> {
    match value.downcast_ref::<T>() {
        Some(value) => Some(value.cell()),
        None => value.downcast_ref::<Option<T>>().map(Plain::cell),
    }
}

/// A way to make cells from values of the type `T`.
pub trait Make<T: 'static> {
    fn cell(value: &'static T) -> CellValue;
}

/// The ways: as a plain type, with `Display`, with `Debug`, or with one of these for each value
/// in an `Option`, slice, array or tuple.
pub struct AsPlain;
pub struct ByDisplay;
pub struct ByDebug;
pub struct InParts<M>(PhantomData<M>);

impl<T: Plain> Make<T> for AsPlain {
    #[inline]
    fn cell(value: &'static T) -> CellValue {
        value.cell()
    }
}

impl<T: fmt::Display + 'static> Make<T> for ByDisplay {
    #[inline]
    fn cell(value: &'static T) -> CellValue {
        CellValue::DynDisplay(value)
    }
}

impl<T: fmt::Debug + 'static> Make<T> for ByDebug {
    #[inline]
    fn cell(value: &'static T) -> CellValue {
        CellValue::DynDebug(value)
    }
}

impl<M, T: Parts<M> + 'static> Make<T> for InParts<M> {
    #[inline]
    fn cell(value: &'static T) -> CellValue {
        value.parts_cell()
    }
}

/// A type that holds values of other types. The way `M` makes their cells.
pub trait Parts<M> {
    fn parts_cell(&'static self) -> CellValue;
}

impl<M: Make<T>, T: 'static> Parts<M> for Option<T> {
    fn parts_cell(&'static self) -> CellValue {
        self.as_ref().map_or(CellValue::Empty, M::cell)
    }
}

impl<M: Make<T>, T: 'static> Parts<M> for &'static [T] {
    fn parts_cell(&'static self) -> CellValue {
        CellValue::List(CellList::new(self, self.len(), |list, index| {
            let value = list.downcast_ref::<Self>().and_then(|list| list.get(index));
            value.map_or(CellValue::Empty, M::cell)
        }))
    }
}

impl<M: Make<T>, T: 'static, const N: usize> Parts<M> for [T; N] {
    fn parts_cell(&'static self) -> CellValue {
        CellValue::List(CellList::new(self, N, |list, index| {
            let value = list.downcast_ref::<Self>().and_then(|list| list.get(index));
            value.map_or(CellValue::Empty, M::cell)
        }))
    }
}

impl<M, T: Parts<M>> Parts<M> for &'static T {
    fn parts_cell(&'static self) -> CellValue {
        T::parts_cell(self)
    }
}

/// The cell of a value in a tuple: plain values are plain cells in any tuple.
#[inline]
fn part_cell<M: Make<T>, T: 'static>(value: &'static T) -> CellValue {
    match plain_cell(value) {
        Some(cell) => cell,
        None => M::cell(value),
    }
}

macro_rules! tuples {
    ($($len:literal: $(($index:tt $ty:ident))+;)*) => {$(
        impl<M: $(Make<$ty> +)+, $($ty: 'static),+> Parts<M> for ($($ty,)+) {
            fn parts_cell(&'static self) -> CellValue {
                CellValue::List(CellList::new(self, $len, |tuple, index| {
                    let Some(tuple) = tuple.downcast_ref::<Self>() else {
                        return CellValue::Empty;
                    };
                    match index {
                        $($index => part_cell::<M, $ty>(&tuple.$index),)+
                        _ => CellValue::Empty,
                    }
                }))
            }
        }

        impl<$($ty: Plain),+> Plain for ($($ty,)+) {
            #[inline]
            fn cell(&'static self) -> CellValue {
                Parts::<AsPlain>::parts_cell(self)
            }
        }
    )*};
}

tuples! {
    1: (0 A);
    2: (0 A) (1 B);
    3: (0 A) (1 B) (2 C);
    4: (0 A) (1 B) (2 C) (3 D);
    5: (0 A) (1 B) (2 C) (3 D) (4 E);
    6: (0 A) (1 B) (2 C) (3 D) (4 E) (5 F);
    7: (0 A) (1 B) (2 C) (3 D) (4 E) (5 F) (6 G);
    8: (0 A) (1 B) (2 C) (3 D) (4 E) (5 F) (6 G) (7 H);
}

macro_rules! plain_parts {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<T: Plain, $($generics)*> Plain for $ty {
            #[inline]
            fn cell(&'static self) -> CellValue {
                Parts::<AsPlain>::parts_cell(self)
            }
        }
    )*};
}

plain_parts! {
    [] Option<T>;
    [] &'static [T];
    [const N: usize] [T; N];
}

/// A reference to a plain value.
impl<T: Plain> Plain for &'static T {
    #[inline]
    fn cell(&'static self) -> CellValue {
        T::cell(self)
    }
}

/// A cell, of a reference to a reference … to a [`CustomCell`].
pub trait Cell {
    fn __knox_cell(&self) -> CellValue;
}

macro_rules! cells {
    ($($value:ty: $way:ty;)*) => {$(
        impl<T> Cell for $value
        where
            $way: Make<T>,
        {
            fn __knox_cell(&self) -> CellValue {
                <$way>::cell(self.0)
            }
        }
    )*};
}

cells! {
    &&&&&&&CustomCell<T>: AsPlain;
    &&&&&&CustomCell<T>: InParts<InParts<ByDisplay>>;
    &&&&&CustomCell<T>: InParts<ByDisplay>;
    &&&&CustomCell<T>: ByDisplay;
    &&&CustomCell<T>: InParts<InParts<ByDebug>>;
    &&CustomCell<T>: InParts<ByDebug>;
    &CustomCell<T>: ByDebug;
}

impl<T> Cell for CustomCell<T> {
    fn __knox_cell(&self) -> CellValue {
        CellValue::Opaque
    }
}
