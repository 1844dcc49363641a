//! Every kind of table with a macro that another crate re-exports under another name: this crate
//! depends only on that one.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use reexporting::gateway_codes as knox_codes;

include!("../../every_kind.rs");

reexporting::gateway_codes! {
    /// With the other name.
    pub enum NamedCode: u8 {
        code | name;
        #[cfg(all())]
        1 | FIRST;
    }
}

reexporting::errors::knox::knox_codes! {
    /// With a path through a module.
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

/// A derive with the path to the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, reexporting::errors::knox::KnoxCode, reexporting::errors::knox::KnoxTable)]
#[knox(display, crate = reexporting::errors::knox)]
pub enum SiteCode {
    /// The tunnel is down.
    #[knox(code = 5_030_001, status = 503, action = RetryWithBackoff)]
    TunnelDown,
}

/// A derive with data, with that path.
#[derive(reexporting::errors::knox::KnoxCode)]
#[knox(crate = reexporting::errors::knox)]
pub enum DataCode {
    /// Delegates to a row.
    #[knox(transparent)]
    Site(SiteCode),
    /// With a code.
    #[knox(code = 5_030_002)]
    Other(u8),
}

#[cfg(test)]
mod derived {
    use super::{DataCode, SiteCode};
    use reexporting::errors::knox::KnoxCode as _;

    #[test]
    fn derives_find_the_library() {
        assert_eq!(SiteCode::from_code(5_030_001), Some(SiteCode::TunnelDown));
        assert_eq!(DataCode::Site(SiteCode::TunnelDown).code_status(), Some(503));
        assert_eq!(DataCode::Other(1).code_name(), Some("OTHER"));
    }
}
