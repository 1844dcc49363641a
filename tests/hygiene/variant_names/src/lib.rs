//! Variants with names that generated code uses, also with all of them in scope.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use knox_errors::knox_codes;

knox_codes! {
    /// Numbers.
    pub enum Code: u32 {
        code | name | status | action | description;
        1    | Error       | 500 | ContactSupport | "As the type in `TryFrom`.";
        2    | Err         | 501 | ChangeRequest  | "As the type in `FromStr`.";
        3    | Some        | 502 | _ | _;
        4    | None        | 503 | _ | _;
        5    | Ok          | 504 | _ | _;
        6    | "self" as Self_ | 505 | _ | _;
        #[alias(70)]
        7    | Code        | 506 | _ | _;
        8    | Option      | 507 | _ | _;
        9    | Result      | 508 | _ | _;
        10   | Raw         | 509 | _ | _;
        11   | All         | 510 | _ | _;
        12   | Count       | 511 | _ | _;
        13   | Table       | 512 | _ | _;
        14   | Action      | 513 | _ | _;
        15   | KnoxCode    | 514 | _ | _;
        16   | KnoxTable   | 515 | _ | _;
        17   | Copy        | 516 | _ | _;
        18   | Known       | 517 | _ | _;
        19   | Unknown     | 518 | _ | _;
    }

    /// Strings, without names.
    pub enum Text: str {
        code;
        Error;
        Err;
        #[cfg(all())]
        Some;
        None;
        Ok;
        Code;
        Text;
        Number;
    }
}

/// All variants are in scope where the table is declared.
pub mod glob {
    pub use GlobCode::*;

    knox_errors::knox_codes! {
        /// Numbers.
        pub enum GlobCode: u8 {
            code | name | level: u8 = 1;
            1 | Some | _;
            2 | None | 2;
            #[alias(30)]
            3 | Ok | _;
            4 | Err | _;
            5 | Error | _;
            6 | Vec | _;
            7 | core | _;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Text, glob::GlobCode};
    use knox_errors::{KnoxTable, UnknownCode};

    #[test]
    fn conversions_keep_their_types() {
        assert_eq!(Code::try_from(2), Ok(Code::Err));
        assert_eq!("Error".parse(), Ok::<_, UnknownCode>(Code::Error));
        assert_eq!("Err".parse(), Ok::<_, UnknownCode>(Text::Err));
        assert_eq!(Text::try_from("None"), Ok(Text::None));
        assert!(Code::try_from(99).is_err());
        assert_eq!(Code::find("SELF"), Some(Code::Self_));
        assert_eq!(GlobCode::from_code(30), Some(GlobCode::Ok));
        assert_eq!(GlobCode::None.level(), 2);
    }

    #[test]
    fn debug_shows_the_variant() {
        assert_eq!(format!("{:?} {:?}", Code::Self_, Text::Error), "Self_ Error");
    }
}
