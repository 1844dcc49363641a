//! The macro's own `UpperCamelCase` against `heck`'s, on the names it takes and
//! on those it hands over.

use fastrand::Rng;
use heck::ToUpperCamelCase;

use crate::parse::upper_camel_case::upper_camel_case;

const SEED: u64 = 0x6b6e_6f78;

#[test]
fn names_become_what_heck_makes_of_them() {
    let rng = &mut Rng::with_seed(SEED);
    let alphabets = ["AB_", "AZ09_", "Aa1_", "AÄ_", "Z9 -", "_"];
    for _ in 0..100_000 {
        let alphabet: Vec<char> = alphabets[rng.usize(..alphabets.len())].chars().collect();
        let characters = (0..rng.usize(..12)).map(|_| alphabet[rng.usize(..alphabet.len())]);
        let name: String = characters.collect();
        assert_eq!(upper_camel_case(&name), name.to_upper_camel_case(), "of {name:?}");
    }
}
