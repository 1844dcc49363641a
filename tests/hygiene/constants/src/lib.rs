//! Every kind of table and each derive, beside constants with the names of bindings in generated
//! functions: as a pattern, such a name would mean the constant.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
// The constants are not used; they must not clash.
#![allow(dead_code, non_upper_case_globals, missing_docs)]

use ::knox_errors::knox_codes;

macro_rules! constants {
    ($($name:ident)*) => { $(pub const $name: Never = Never;)* };
}

/// A type that no binding has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Never;

constants! {
    a add alias aliases all any arguments at b base bases bytes byte cell cells code codes column
    columns count data description deserializer digits duration end error f field find formatter
    found hash hasher i index item items it key keys kind len length level list lookup me n name
    names next none number o other overlaps own pair place prefix raw rest result row rows s seed
    self_ serializer show slot slots some source start state status table tail text this ty unknown
    value values variant variants wait word words x
}

include!("../../every_kind.rs");
include!("../../every_derive.rs");
