//! Every kind of table where all names that generated code might use without a path mean something
//! else: types, modules, traits, values and macros.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
// The items are not used; they must not clash.
#![allow(
    dead_code,
    unused_macros,
    non_camel_case_types,
    missing_docs,
    missing_debug_implementations
)]

use ::knox_errors::knox_codes;

pub mod core {}
pub mod std {}
pub mod alloc {}
pub mod knox_errors {}
pub mod knox_errors_macros {}
pub mod __private_0_1_0 {}

macro_rules! types {
    ($($ty:ident)*) => { $(pub struct $ty {})* };
}

types! {
    str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char f32 f64
    Option Result String Vec Box
    Action CodeValue OpenCode RawText UnknownCode Table Row TableData Codes
    Formatter
}

macro_rules! traits {
    ($($name:ident)*) => { $(pub trait $name { fn method(&self); })* };
}

traits! {
    Clone Copy PartialEq Eq Hash PartialOrd Ord Debug Display Error From Into TryFrom TryInto
    FromStr Default Send Sync Sized Iterator IntoIterator AsRef ToOwned ToString Fn FnOnce Drop
    KnoxCode KnoxTable CodeType KnoxRowsUnderCfg
}

macro_rules! functions {
    ($($name:ident)*) => { $(#[allow(non_snake_case)] pub const fn $name() {})* };
}

functions! { Some None Ok Err drop row code find lookup columns convert is_copy debug display }

macro_rules! macros {
    ($($name:ident)*) => {
        $(macro_rules! $name { ($d:tt) => { compile_error!("not this one") }; })*
    };
}

macros! {
    cell __knox_cell panic unreachable matches concat stringify write format format_args vec
    assert assert_eq debug_assert unimplemented todo
}

/// A trait that gives every type methods with the names that generated code calls.
pub trait Everything: ::core::marker::Sized {
    fn code(&self) {}
    fn name(&self) {}
    fn description(&self) {}
    fn status(&self) {}
    fn action(&self) {}
    fn aliases(&self) {}
    fn row(&self) {}
    fn index(&self) {}
    fn from_code() {}
    fn from_name() {}
    fn from() {}
    fn try_from() {}
    fn from_str() {}
    fn fmt(&self) {}
}

impl<T> Everything for T {}

::core::include!("../../every_kind.rs");
::core::include!("../../every_derive.rs");

/// Whether a table next to local names works.
#[must_use]
#[allow(clippy::items_after_statements)]
pub fn a_table_next_to_locals_works() -> ::core::primitive::bool {
    mod core {}
    struct Option;
    const CODES: ::core::primitive::u8 = 7;
    ::knox_errors::knox_codes! {
        enum LocalCode: u32 {
            code | name | level: ::core::primitive::u8;
            1 | Error | CODES;
            #[cfg(all())]
            2 | Some | 2;
        }
    }
    LocalCode::from_code(1) == LocalCode::from_name("Error") && LocalCode::Error.level() == 7
}

#[test]
fn a_table_next_to_locals() {
    ::core::assert!(a_table_next_to_locals_works());
}
