//! Raw identifiers as columns, types, cells, codes, names and a table.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use knox_errors::knox_codes;

/// A type with a raw identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(non_camel_case_types)]
pub struct r#enum(pub u8);

#[allow(non_upper_case_globals)]
const r#match: r#enum = r#enum(1);

knox_codes! {
    /// Columns that are keywords.
    pub enum RawCode: u32 {
        code | name | r#type: u8 | r#fn: r#enum = r#match | r#plain: u8 = 4 | r#async: Option<r#enum> = None;
        1 | r#loop | 2 | _ | _ | _;
        2 | r#SECOND | 3 | r#enum(2) | 5 | Some(r#match);
    }

    /// A table with a raw identifier, with a row under `cfg`.
    pub enum r#Raw: str {
        code | r#type: u8 = 1;
        r#use | _;
        #[cfg(all())]
        r#mod as Module | 2;
    }
}

#[cfg(test)]
mod tests {
    use super::{Raw, RawCode, r#enum};
    use knox_errors::KnoxTable;

    #[test]
    fn getters_have_their_names() {
        assert_eq!((RawCode::Loop.r#type(), RawCode::Loop.r#fn()), (2, r#enum(1)));
        assert_eq!((RawCode::Second.plain(), RawCode::Loop.plain()), (5, 4));
        assert_eq!(RawCode::Second.r#async(), Some(r#enum(1)));
        assert_eq!(RawCode::from_name("loop"), Some(RawCode::Loop));
        assert_eq!(RawCode::Second.name(), "SECOND");
    }

    #[test]
    fn the_table_has_its_name() {
        assert_eq!(Raw::from_code("mod"), Some(Raw::Module));
        assert_eq!((Raw::Use.r#type(), Raw::Module.r#type()), (1, 2));
        assert_eq!(Raw::TABLE.type_name(), "Raw");
    }
}
