//! Tables that are private, or visible in the crate, the parent or a path.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
// This lint of clippy contradicts one of rustc.
#![allow(clippy::redundant_pub_crate)]

use knox_errors::knox_codes;

knox_codes! {
    // Private and without documentation.
    enum PrivateCode: u8 {
        code | name | level: u8;
        1 | ONE | 2;
        #[cfg(all())]
        2 | TWO | 3;
    }

    pub(crate) enum CrateCode: str {
        code;
        C_1;
    }

    pub enum PublicCode: u8 {
        code | name;
        1 | ONE;
    }
}

mod outer {
    pub(super) mod inner {
        use knox_errors::knox_codes;

        // The type of a column, with the visibility of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::outer) enum Level {
            Low,
        }

        knox_codes! {
            pub(in crate::outer) enum PathCode: u8 {
                code | name | level: Level;
                1 | ONE | Level::Low;
            }

            pub(super) enum ParentCode: u8 {
                code | name | level: Level;
                #[cfg(all())]
                1 | ONE | Level::Low;
            }

            pub(self) enum OwnCode: u8 {
                code | name;
                1 | ONE;
            }

            pub(in super::super) enum UpCode: u8 {
                code | name;
                1 | ONE;
            }
        }

        pub(super) fn own() -> Option<u8> {
            OwnCode::from_code(1).map(|row| row.code())
        }
    }

    pub(super) fn names() -> [Option<&'static str>; 2] {
        use inner::{Level, ParentCode, PathCode};
        let one = PathCode::from_code(1).filter(|row| row.level() == Level::Low);
        let other = ParentCode::from_name("ONE").filter(|row| row.level() == Level::Low);
        [one.map(|row| row.name()), other.map(|row| row.name())]
    }

    pub(super) fn own() -> Option<u8> {
        inner::own()
    }
}

/// Names from the tables that other crates cannot see.
#[must_use]
pub fn visible() -> Vec<Option<&'static str>> {
    let mut names = outer::names().to_vec();
    names.push(PrivateCode::from_code(2).map(|row| row.name()));
    names.push(CrateCode::from_code("C_1").map(|row| row.name()));
    names.push(outer::inner::UpCode::from_code(1).map(|row| row.name()));
    names.push(outer::own().map(|_| "OWN"));
    names
}

#[cfg(test)]
mod tests {
    #[test]
    fn tables_have_their_visibility() {
        let names = super::visible().into_iter().flatten().collect::<Vec<_>>();
        assert_eq!(names, ["ONE", "ONE", "TWO", "C_1", "ONE", "OWN"]);
        assert_eq!(super::PublicCode::from_code(1), Some(super::PublicCode::One));
    }
}
