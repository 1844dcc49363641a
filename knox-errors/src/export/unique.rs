//! Names of which each is given once.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

/// The names that are given.
#[derive(Default)]
pub struct Unique(BTreeSet<String>);

impl Unique {
    /// The name, or where it is given already, the name with `_2`, `_3` and so on.
    pub fn take(&mut self, name: &str) -> String {
        let mut taken = String::from(name);
        let mut times = 1_u32;
        while !self.0.insert(taken.clone()) {
            times += 1;
            taken = format!("{name}_{times}");
        }
        taken
    }
}
