//! Every kind of table with a renamed dependency.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use codes::knox_codes;

include!("../../every_kind.rs");

/// A derive with the path to the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, codes::KnoxCode, codes::KnoxTable)]
#[knox(display, crate = codes)]
pub enum SiteCode {
    /// The tunnel is down.
    #[knox(code = 5_030_001, status = 503, action = RetryWithBackoff)]
    TunnelDown,
}

/// A derive with data, with that path.
#[derive(codes::KnoxCode)]
#[knox(crate = codes)]
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
    use codes::KnoxCode as _;

    #[test]
    fn derives_find_the_library() {
        assert_eq!(SiteCode::from_code(5_030_001), Some(SiteCode::TunnelDown));
        assert_eq!(DataCode::Site(SiteCode::TunnelDown).code_status(), Some(503));
        assert_eq!(DataCode::Other(1).code_name(), Some("OTHER"));
    }
}
