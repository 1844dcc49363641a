use std::error::Error;

use knox_errors::{ChainCode, CodeFrom};

struct Sealed;

impl CodeFrom<Sealed> for str {
    const SEAL: knox_errors::seal::Seal = knox_errors::seal::Seal;

    fn as_ref(_: &Sealed) -> &str {
        ""
    }

    fn into_raw(_: Sealed) -> knox_errors::RawText {
        knox_errors::RawText::from_static("")
    }
}

impl ChainCode for Sealed {
    type Found<'a> = &'a (dyn Error + 'static);
    const SEAL: knox_errors::seal::Seal = knox_errors::seal::Seal;

    fn downcast<'a>(error: &'a (dyn Error + 'static)) -> Option<Self::Found<'a>> {
        Some(error)
    }
}

fn main() {}
