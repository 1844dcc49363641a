//! The declaration of a deprecated row does not warn, and its use does.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
#![deny(deprecated)]

use knox_errors::knox_codes;

knox_codes! {
    /// Every column, also for a deprecated row.
    pub enum OldCode: u32 {
        code | name | status | action | level: u8 = 1 | description;
        /// Documented.
        #[deprecated(since = "1.0.0", note = "gone")]
        #[alias(10)]
        1 | OLD | 400 | ChangeRequest | _ | "An old row.";
        2 | NEW | _ | _ | 2 | _;
    }

    /// A table with only a deprecated row.
    pub enum OldText: str {
        code;
        #[deprecated]
        O_1;
    }

    /// Deprecated rows under `cfg`.
    pub enum OldConditional: u8 {
        code | name;
        #[cfg(all())]
        #[deprecated]
        1 | OLD;
        #[cfg_attr(all(), deprecated(note = "gone"))]
        2 | OLDER;
    }

    /// A table that is deprecated as a whole.
    #[deprecated(note = "use another")]
    pub enum OldTable: u8 {
        code | name;
        1 | ONE;
    }
}

#[cfg(test)]
mod tests {
    use super::{OldCode, OldConditional, OldText};

    // An unfulfilled `expect` is a warning, which is an error here.

    #[test]
    #[expect(deprecated)]
    fn a_use_warns() {
        assert_eq!(OldCode::from_code(10), Some(OldCode::Old));
    }

    #[test]
    #[expect(deprecated)]
    fn a_pattern_warns() {
        assert!(matches!(OldText::from_code("O_1"), Some(OldText::O1)));
    }

    #[test]
    #[expect(deprecated)]
    fn a_use_under_cfg_warns() {
        assert_eq!(OldConditional::from_name("OLD"), Some(OldConditional::Old));
    }

    #[test]
    #[expect(deprecated)]
    fn a_use_of_a_row_that_is_deprecated_by_cfg_attr_warns() {
        assert_eq!(OldConditional::from_name("OLDER"), Some(OldConditional::Older));
    }

    #[test]
    #[expect(deprecated)]
    fn a_use_of_the_table_warns() {
        assert_eq!(super::OldTable::COUNT, 1);
    }

    #[test]
    fn a_lookup_does_not_warn() {
        assert_eq!(OldCode::from_code(1).map(|row| row.name()), Some("OLD"));
        assert_eq!(OldCode::ALL.len(), 2);
    }
}
