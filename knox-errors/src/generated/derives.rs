//! Checks that an enum with `#[derive(KnoxTable)]` has the other derives of a table. A derive
//! macro cannot see them, so a constant reports all that are missing as one error.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::marker::PhantomData;

use crate::KnoxCode;
use crate::const_str::Message;

/// Which traits `T` implements. Its inherent constant for a trait has precedence over the
/// constant of [`Lacks`], which every type has.
pub struct Has<T>(PhantomData<T>);

macro_rules! traits {
    ($($constant:ident $($bound:ident)+;)*) => {
        pub trait Lacks {
            $(const $constant: bool = false;)*
        }

        impl<T> Lacks for Has<T> {}

        $(
            impl<T: $($bound)+> Has<T> {
                pub const $constant: bool = true;
            }
        )*
    };
}

traits! {
    CLONE Clone;
    COPY Copy;
    DEBUG Debug;
    PARTIAL_EQ PartialEq;
    EQ Eq;
    HASH Hash;
    KNOX_CODE KnoxCode;
    DISPLAY Display;
    ERROR Error;
}

/// A trait by name, and whether the enum implements it.
pub type Implemented = (&'static str, bool);

/// Panics if a trait is missing, which is a compile error at the caller.
#[track_caller]
#[must_use]
#[inline]
pub const fn check(name: &str, derived: [Implemented; 7], formats: [Implemented; 2]) -> bool {
    let mut line = Message::new();
    line.push_all(&["`", name, "` cannot be a table without "]);
    let mut is_missing = false;
    let mut at = 0;
    while at < derived.len() {
        if !derived[at].1 {
            line.push_all(&[if is_missing { ", " } else { "`#[derive(" }, derived[at].0]);
            is_missing = true;
        }
        at += 1;
    }
    if is_missing {
        line.push(")]`");
    }
    let [(display, has_display), (error, has_error)] = formats;
    if !has_display || !has_error {
        line.push_all(&[
            if is_missing { " and `" } else { "`" },
            if has_display { error } else { display },
            if has_display || has_error { "" } else { "` and `Error" },
            if has_display { "`" } else { "`: implement them, or add `#[knox(display)]`" },
        ]);
        is_missing = true;
    }
    assert!(!is_missing, "{}", line.text());
    true
}

/// The derived traits as a bound for any lifetime. rustc does not check such a bound where an
/// impl is declared.
pub trait Derived<'any>: KnoxCode + Copy + Debug + Eq + Hash {}

impl<T: KnoxCode + Copy + Debug + Eq + Hash> Derived<'_> for T {}

/// The same for `Display` and `Error`.
pub trait Formatted<'any>: Display + Error {}

impl<T: Display + Error> Formatted<'_> for T {}

/// An enum that can have the attributes of a table: it derives `KnoxTable`, even if the table has
/// errors.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a table of codes",
    label = "only a table can have this key",
    note = "derive `KnoxTable` too, or leave the key out"
)]
pub trait DerivesTable {}

/// Fails to compile if the enum cannot.
pub const fn assert_derives_table<T: DerivesTable>() {}

/// The result of the check of an enum.
pub struct Checked<const IS_TABLE: bool>;

/// Gives the enum itself if the check passed. Otherwise `Row` is not a type, and rustc is silent
/// about its uses.
pub trait Row {
    type Row<T>;
}

impl<const IS_TABLE: bool> Row for Checked<IS_TABLE> {
    type Row<T> = T;
}

/// Checks an enum. `display` is given if the macro implements `Display` and `Error`.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_check_derives {
    ($table:ty, $name:expr, display) => {
        $crate::generated::check_derives!($table, $name, true, true)
    };
    ($table:ty, $name:expr) => {
        $crate::generated::check_derives!(
            $table,
            $name,
            Has::<$table>::DISPLAY,
            Has::<$table>::ERROR
        )
    };
    ($table:ty, $name:expr, $display:expr, $error:expr) => {{
        use $crate::generated::derives::{Has, Lacks as _, check};
        check(
            $name,
            [
                ("Clone", Has::<$table>::CLONE),
                ("Copy", Has::<$table>::COPY),
                ("Debug", Has::<$table>::DEBUG),
                ("PartialEq", Has::<$table>::PARTIAL_EQ),
                ("Eq", Has::<$table>::EQ),
                ("Hash", Has::<$table>::HASH),
                ("KnoxCode", Has::<$table>::KNOX_CODE),
            ],
            [("Display", $display), ("Error", $error)],
        )
    }};
}
