//! Every kind of table under the lints of rustdoc.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
#![deny(rustdoc::all)]

use knox_errors::knox_codes;

include!("../../every_kind.rs");
include!("../../every_derive.rs");

knox_codes! {
    /// Names with white space, which rustdoc refuses as aliases, and text that must not be read as
    /// Markdown.
    pub enum SpaceCode: u32 {
        code | name                                 | description;
        1    | "no\u{a0}break" as NoBreak           | "a\u{a0}b\u{2003}c";
        2    | "thin\u{2009}space" as Thin          | "\ttabs and \"quotes\" {0} \\ \u{1f600}\r\n";
        3    | "line\u{2028}end" as LineEnd         | "`one` <b>two</b> [three]";
        4    | "ideographic\u{3000}space" as Wide   | _;
    }
}

knox_codes! {
    /// Columns with documentation in every position of a column.
    pub enum ColumnCode: u32 {
        /// The **first** column, see [`ColumnCode`].
        first: u8 | code | name |
        /** The second one,
         * in two lines. */
        second: u8 = 2 |
        #[doc = concat!("The ", "third one.")]
        #[doc(alias = "one of many")]
        third: Option<&'static str> |
        #[doc(hidden)]
        fourth: u8;

        1 | 1 | A | _ | None      | 4;
        1 | 2 | B | 3 | Some("c") | 4;
        #[cfg(any())]
        1 | 3 | C | 3 | None      | 4;
    }
}
