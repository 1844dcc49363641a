//! Makes names unique.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;

/// The names that were given, each with the last number that was tried after it.
#[derive(Default)]
pub struct Unique(BTreeMap<String, u32>);

impl Unique {
    /// Gives the name, or if it was given before, the name with `_2`, `_3` and so on.
    pub fn take(&mut self, name: &str) -> String {
        let Some(last) = self.0.get(name) else { return self.give(name.into()) };
        let mut number = *last;
        let taken = loop {
            number += 1;
            let taken = format!("{name}_{number}");
            if !self.0.contains_key(&taken) {
                break taken;
            }
        };
        self.0.insert(name.into(), number);
        self.give(taken)
    }

    fn give(&mut self, name: String) -> String {
        self.0.insert(name.clone(), 1);
        name
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_numbered() {
        let mut unique = Unique::default();
        let mut take = |name: &str| unique.take(name);
        assert_eq!(
            ["a", "a", "a_2", "a_3", "a", "a_2"].map(&mut take),
            ["a", "a_2", "a_2_2", "a_3", "a_4", "a_2_3"]
        );
    }

    /// Compares with the plain definition: the first number that is free.
    #[test]
    fn numbers_are_the_first_that_are_free() {
        let names = ["a", "a_2", "a_3", "a_2_2", "b", "a_17", "a_2_3"];
        let (mut unique, mut given) = (Unique::default(), BTreeSet::new());
        for at in 0..3000_usize {
            let name = names[at * at * 31 % 1009 % names.len()];
            let free = core::iter::once(String::from(name))
                .chain((2..=3000).map(|number| format!("{name}_{number}")))
                .find(|name| !given.contains(name));
            let taken = unique.take(name);
            assert_eq!(Some(&taken), free.as_ref());
            given.insert(taken);
        }
    }

    /// With quadratic time, this would take hours.
    #[test]
    fn a_million_of_one_name() {
        let mut unique = Unique::default();
        let last = (0..1_000_000).map(|_| unique.take("Alias")).last();
        assert_eq!(last.as_deref(), Some("Alias_1000000"));
    }
}
