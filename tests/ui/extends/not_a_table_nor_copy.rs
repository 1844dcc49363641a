//! The derives also report the traits that a base lacks. If it lacked `Clone`, `PartialEq` or
//! `Eq`, rustc would quote the standard library if its sources are installed.

use knox_errors::knox_codes;

#[derive(Clone, PartialEq, Eq)]
pub struct Bare;

knox_codes! {
    pub enum BareCode: u32 extends Bare {}
}

fn main() {}
