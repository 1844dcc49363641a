//! What a base's type lacks is told by the derives as well. Where it lacks `Clone`,
//! `PartialEq` or `Eq`, rustc quotes the standard library if it has the sources.

use knox_errors::knox_codes;

#[derive(Clone, PartialEq, Eq)]
pub struct Bare;

knox_codes! {
    pub enum BareCode: u32 extends Bare {}
}

fn main() {}
