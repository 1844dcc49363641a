//! Compares the macro's `UpperCamelCase` with that of `heck`, for names that the macro converts
//! itself and names that it passes to `heck`.

use fastrand::Rng;
use heck::ToUpperCamelCase;

use crate::parse::variant::upper_camel_case;

const SEED: u64 = 0x6b6e_6f78;

#[test]
fn names_are_converted_as_by_heck() {
    let rng = &mut Rng::with_seed(SEED);
    let alphabets = ["AB_", "AZ09_", "Aa1_", "AÄ_", "Z9 -", "_"];
    for _ in 0..100_000 {
        let alphabet: Vec<char> = alphabets[rng.usize(..alphabets.len())].chars().collect();
        let characters = (0..rng.usize(..12)).map(|_| alphabet[rng.usize(..alphabet.len())]);
        let name: String = characters.collect();
        assert_eq!(upper_camel_case(&name), name.to_upper_camel_case(), "of {name:?}");
    }
}
