//! Tables in a program without std and alloc.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
#![no_std]

use knox_errors::{KnoxCode, OpenCode, RawText, knox_codes};

include!("../../every_kind.rs");
include!("../../every_derive.rs");

/// If the library linked std, there would be two handlers; if it linked alloc, this crate would
/// need an allocator.
#[cfg(not(test))]
#[panic_handler]
const fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

#[cfg(test)]
extern crate std;

/// A constant made by a lookup while compiling.
pub const BUSY: WholeCode = WholeCode::from_code(4_290_001).unwrap();

/// An unlisted string code, kept without allocation.
pub const UNLISTED: RawText = RawText::from_static("RF_99");

/// A code that was received, listed or not.
#[must_use]
pub fn word(code: &'static str) -> OpenCode<WordCode> {
    OpenCode::from(code)
}

/// Whether an error has a string code.
#[must_use]
pub fn is_text(error: &dyn KnoxCode) -> bool {
    error.code_value().is_some_and(|code| code.as_text().is_some())
}

#[cfg(test)]
mod tests {
    use super::{BUSY, UNLISTED, WholeCode, WordCode, is_text, word};

    #[test]
    fn tables_work_without_std() {
        assert_eq!(BUSY, WholeCode::TenantBusy);
        assert!(is_text(&WordCode::Kind));
        assert!(!is_text(&BUSY));
    }

    #[test]
    fn an_unlisted_string_is_kept_without_alloc() {
        assert_eq!(word("00006").known(), Some(WordCode::Leading));
        assert_eq!(word("RF_99").code(), UNLISTED.as_str());
    }
}
