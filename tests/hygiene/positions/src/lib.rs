//! Tables wherever items are allowed: in modules, functions, methods, constants, trait methods,
//! closures and blocks.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use knox_errors::knox_codes;

/// A module in a module.
pub mod outer {
    /// The inner one.
    pub mod inner {
        knox_errors::knox_codes! {
            /// By the full path, without an import.
            pub enum InnerCode: u32 {
                code | name;
                1 | FIRST;
                #[cfg(all())]
                2 | SECOND;
            }
        }
    }
}

/// A type with a method that declares a table.
#[derive(Clone, Copy, Debug)]
pub struct Gateway<'a, T> {
    /// The code that the method looks up.
    pub code: &'a T,
}

impl<T: Copy + Into<u32>> Gateway<'_, T> {
    /// The name, from a table in this method.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        knox_codes! {
            enum MethodCode: u32 {
                code | name | level: u8;
                1 | FIRST | 2;
                2 | SECOND | 3;
            }
        }
        MethodCode::from_code((*self.code).into()).map(|row| row.name())
    }
}

/// A trait whose method has a table.
pub trait Named {
    /// A name.
    #[must_use]
    fn first_name() -> &'static str {
        knox_codes! {
            enum TraitCode: str {
                code | name;
                #[cfg(any())]
                A_1 | FIRST;
                A_2 | SECOND;
            }
        }
        TraitCode::ALL[0].name()
    }
}

impl Named for () {}

/// A constant whose block has a table.
pub const THIRD: u8 = {
    knox_codes! {
        enum BlockCode: u8 {
            code | name;
            3 | THIRD;
        }
    }
    match BlockCode::from_name("THIRD") {
        Some(row) => row.code(),
        None => 0,
    }
};

/// Two functions of one module have tables of one name.
#[must_use]
pub const fn one(code: u8) -> bool {
    knox_codes! {
        enum SameCode: u8 {
            code | name;
            1 | ONE;
        }
    }
    SameCode::from_code(code).is_some()
}

/// The second of these functions.
#[must_use]
pub const fn two(code: u8) -> bool {
    knox_codes! {
        enum SameCode: u8 {
            code | name;
            2 | TWO;
        }
    }
    SameCode::from_code(code).is_some()
}

/// A closure with a table.
#[must_use]
pub fn in_a_closure(codes: &[&str]) -> usize {
    let is_known = |code: &&&str| {
        knox_codes! {
            enum ClosureCode: str {
                code;
                A_1;
            }
        }
        ClosureCode::from_code(code).is_some()
    };
    codes.iter().filter(is_known).count()
}

#[cfg(test)]
mod tests {
    use super::{Gateway, Named, THIRD, in_a_closure, one, outer, two};

    #[test]
    fn tables_work_in_every_position() {
        use outer::inner::InnerCode;

        assert_eq!(InnerCode::from_code(2), Some(InnerCode::Second));
        assert_eq!(Gateway { code: &2_u8 }.name(), Some("SECOND"));
        assert_eq!(<() as Named>::first_name(), "SECOND");
        assert_eq!(THIRD, 3);
        assert!(one(1) && two(2) && !one(2) && !two(1));
        assert_eq!(in_a_closure(&["A_1", "A_2"]), 1);
    }
}
