//! A crate that passes the macro on, under a name of its own; see `reexported`.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

pub use knox_errors::knox_codes as gateway_codes;

/// Likewise, deeper and as the whole crate.
pub mod errors {
    pub use knox_errors as knox;
}

gateway_codes! {
    /// A table of this crate's own.
    pub enum OwnCode: u8 {
        code | name;
        1 | FIRST;
    }
}

#[cfg(test)]
mod tests {
    use super::OwnCode;

    #[test]
    fn the_table_works_here() {
        assert_eq!(OwnCode::from_code(1), Some(OwnCode::First));
    }
}
