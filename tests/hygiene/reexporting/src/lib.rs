//! A crate that re-exports the macro under another name; see `reexported`.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

pub use knox_errors::knox_codes as gateway_codes;

/// Re-exports the whole crate in a module.
pub mod errors {
    pub use knox_errors as knox;
}

gateway_codes! {
    /// A table of this crate.
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
