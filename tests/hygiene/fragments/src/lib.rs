//! Tables made by other macros, which pass on every kind of fragment.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

/// A macro for users of this crate, who need no dependency on the library.
#[macro_export]
macro_rules! service_codes {
    (
        $(#[$meta:meta])*
        $vis:vis $table:ident: $ty:ident, $column:ident: $column_ty:ty = $default:expr;
        $($(#[doc = $doc:literal])* $code:literal $name:ident $status:tt $cell:expr, $text:literal;)*
    ) => {
        $crate::__knox_codes! {
            $(#[$meta])*
            $vis enum $table: $ty {
                code | name | status | $column: $column_ty = $default | description;
                $($(#[doc = $doc])* $code | $name | $status | $cell | $text;)*
                $(#[cfg(any())] $code | $name | $status | _ | $text;)*
            }
        }
    };
}

#[doc(hidden)]
pub use knox_errors::knox_codes as __knox_codes;

service_codes! {
    /// With every kind of fragment.
    #[non_exhaustive]
    pub NumberCode: i32, level: Option<u8> = None;
    /// Documented.
    -1 FIRST 400 Some(1 | 2), "The first.";
    2 SECOND _ None, "The second.";
}

service_codes! {
    pub(crate) TextCode: str, level: u8 = 0;
    "A-1" FIRST 400 1, "The first.";
}

/// A table whose rows a recursive macro collects.
macro_rules! collected {
    (@done $($row:tt)*) => {
        knox_errors::knox_codes! {
            /// Collected.
            pub enum CollectedCode: u8 { code | name; $($row)* }
        }
    };
    (@more [$($row:tt)*] $code:literal => $name:ident, $($rest:tt)*) => {
        collected!(@more [$($row)* $code | $name;] $($rest)*);
    };
    (@more [$($row:tt)*]) => { collected!(@done $($row)*); };
}

collected!(@more [] 1 => ONE, 2 => TWO, 3 => THREE,);

/// Passes on a whole table, token by token.
macro_rules! wrapped {
    ($($tokens:tt)*) => { knox_errors::knox_codes! { $($tokens)* } };
}

wrapped! {
    /// Passed on token by token.
    pub enum WrappedCode: u16 {
        code | name | team: &'static str = "a";
        1 | ONE as First | _;
        #[alias(3)]
        2 | "two words" | "b";
    }
}

/// Tables that extend one given as a type, and one given as a path.
macro_rules! extended {
    ($by_type:ident: $ty:ty, $by_path:ident: $path:path) => {
        knox_errors::knox_codes! {
            /// Extends a type.
            pub enum $by_type: u8 extends $ty {
                code | name;
                4 | FOUR;
            }

            /// Extends a path.
            pub enum $by_path: u8 extends $path as Base {
                code | name;
                4 | FOUR;
            }
        }
    };
}

extended!(OverTypeCode: CollectedCode, OverPathCode: crate::CollectedCode);

#[cfg(test)]
mod tests {
    use super::{CollectedCode, NumberCode, OverPathCode, OverTypeCode, TextCode, WrappedCode};

    #[test]
    fn tables_of_fragments_work() {
        assert_eq!(NumberCode::from_code(-1), Some(NumberCode::First));
        assert_eq!(NumberCode::First.level(), Some(3));
        assert_eq!(NumberCode::Second.status(), None);
        assert_eq!(NumberCode::COUNT, 2);
        assert_eq!(TextCode::from_code("A-1"), Some(TextCode::First));
        assert_eq!(TextCode::First.level(), 1);
        assert_eq!(
            CollectedCode::ALL,
            [CollectedCode::One, CollectedCode::Two, CollectedCode::Three]
        );
        assert_eq!(WrappedCode::from_code(3), Some(WrappedCode::TwoWords));
        assert_eq!(WrappedCode::First.team(), "a");
        let two = CollectedCode::Two;
        assert_eq!(OverTypeCode::from_code(2), Some(OverTypeCode::CollectedCode(two)));
        assert_eq!(OverPathCode::from_code(2), Some(OverPathCode::Base(two)));
    }
}
