//! Every kind of table by a macro that another crate passes on under another
//! name: this crate depends on that one alone.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use reexporting::gateway_codes as knox_codes;

include!("../../every_kind.rs");

reexporting::gateway_codes! {
    /// By the other name.
    pub enum NamedCode: u8 {
        code | name;
        #[cfg(all())]
        1 | FIRST;
    }
}

reexporting::errors::knox::knox_codes! {
    /// By the path through a module.
    pub enum DeepCode: str {
        code;
        A_1;
    }
}

#[cfg(test)]
mod tests {
    use super::{DeepCode, NamedCode, OtherCrate};

    #[test]
    fn the_tables_work() {
        assert_eq!(NamedCode::from_code(1), Some(NamedCode::First));
        assert_eq!(DeepCode::from_code("A_1"), Some(DeepCode::A1));
        assert_eq!(OtherCrate::from_code(1), Some(OtherCrate::First));
    }
}

pub use reexporting::OwnCode as OtherCrate;
