//! The syntax of a table: every code type, columns in any order, custom columns, aliases,
//! attributes, several tables in a call.

use knox_errors::{Action, KnoxTable, knox_codes};

/// A user's type for a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Team {
    /// The core.
    Core,
    /// The edge.
    Edge,
}

const CORE: Team = Team::Core;

const fn seconds(minutes: u64) -> u64 {
    minutes * 60
}

knox_codes! {
    /// Codes of the device gateway.
    ///
    /// Anything after the first paragraph is documentation as usual.
    #[knox(url = "https://example.com/errors")]
    #[non_exhaustive]
    pub enum GatewayCode: u32 {
        code    | name                 | status | action        | team: Team = Team::Core | wait: u64 | description;
        4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | 0         | "The tenant has reached its device limit.";
        /// Shown in rustdoc under the description.
        #[alias(42900010, 0x7F)]
        4290001 | "Tenant busy"        | 429    | WaitAndRetry  | Team::Edge              | seconds(5) + 1 | "Another bulk job is running.";
        5010001 | NOT_READY as Soon    | _      | _             | (CORE)                  | (4 | 1)        | _
    }

    /// A table with text codes and no names.
    pub enum TokenCode: str {
        status | code     | description;
        400    | AUT_1001
            | "A sentence too long for the line is on a line of its own.";
        401    | "00006" as Leading | "Zeros are kept.";
        _      | "E-17"             | "Seventeen";
        _      | r#type as Kind     | "A keyword.";
    }

    enum SignedCode: i16 {
        name | code;
        MINUS_ONE | -1 ;
        LEAST | -32768;
        GREATEST | 32_767;
    }

    #[knox(status = prefix, url = "https://example.com/prefixed")]
    enum PrefixedCode: i32 {
        name | code;
        GROUPED | 4_04;
        LONG    | 50_300_001;
        LEAST   | 100;
        MOST    | 99_999;
    }
}

#[test]
fn columns_come_in_any_order_and_fill_getters() {
    let limit = GatewayCode::DeviceLimitReached;
    assert_eq!((limit.code(), limit.name()), (4_220_001, "DEVICE_LIMIT_REACHED"));
    assert_eq!(limit.description(), "The tenant has reached its device limit.");
    assert_eq!((limit.status(), limit.action()), (Some(422), Some(Action::ChangeRequest)));
    assert_eq!(TokenCode::Aut1001.code(), "AUT_1001");
    assert_eq!(SignedCode::MinusOne.code(), -1);
}

/// Custom columns are `const` too.
const WAITS: [u64; 3] =
    [GatewayCode::ALL[0].wait(), GatewayCode::ALL[1].wait(), GatewayCode::ALL[2].wait()];

#[test]
fn custom_columns_take_expressions_and_defaults() {
    let teams = GatewayCode::ALL.iter().map(GatewayCode::team);
    assert_eq!(teams.collect::<Vec<_>>(), [Team::Core, Team::Edge, Team::Core]);
    assert_eq!(WAITS, [0, 301, 5]);
}

#[test]
fn an_underscore_means_none() {
    assert_eq!(GatewayCode::Soon.status(), None);
    assert_eq!(GatewayCode::Soon.action(), None);
    assert_eq!(GatewayCode::Soon.description(), "");
    assert_eq!(GatewayCode::Soon.to_string(), "5010001 NOT_READY");
    assert_eq!(TokenCode::E17.status(), None);
}

#[test]
fn variants_come_from_names_codes_or_as() {
    assert_eq!(GatewayCode::from_name("Tenant busy"), Some(GatewayCode::TenantBusy));
    assert_eq!(GatewayCode::from_name("NOT_READY"), Some(GatewayCode::Soon));
    assert_eq!(TokenCode::from_code("00006"), Some(TokenCode::Leading));
    assert_eq!(TokenCode::from_code("6"), None);
    assert_eq!(TokenCode::from_code("type"), Some(TokenCode::Kind));
    assert_eq!(TokenCode::from_name("E-17"), Some(TokenCode::E17));
}

#[test]
fn aliases_are_found_and_listed() {
    assert_eq!(GatewayCode::from_code(42_900_010), Some(GatewayCode::TenantBusy));
    assert_eq!(GatewayCode::from_code(127), Some(GatewayCode::TenantBusy));
    assert_eq!(GatewayCode::TenantBusy.aliases(), [42_900_010, 127]);
    assert_eq!(GatewayCode::DeviceLimitReached.aliases(), [0_u32; 0]);
    let aliases = GatewayCode::TenantBusy.row().aliases().map(|code| code.to_string());
    assert_eq!(aliases.collect::<Vec<_>>(), ["42900010", "127"]);
}

#[test]
fn the_first_paragraph_is_the_title() {
    assert_eq!(GatewayCode::TABLE.title(), "Codes of the device gateway");
    assert_eq!(GatewayCode::TABLE.url(), Some("https://example.com/errors"));
    assert_eq!(SignedCode::TABLE.title(), "SignedCode");
    assert_eq!(TokenCode::TABLE.url(), None);
}

#[test]
fn a_status_may_be_the_codes_prefix() {
    assert_eq!(PrefixedCode::Grouped.status(), Some(404));
    assert_eq!(PrefixedCode::Long.status(), Some(503));
    assert_eq!(PrefixedCode::Least.status(), Some(100));
    assert_eq!(PrefixedCode::Most.status(), Some(999));
    assert_eq!(PrefixedCode::TABLE.url(), Some("https://example.com/prefixed"));
}

/// One table for each code type, with its extreme codes.
macro_rules! extremes {
    ($($test:ident $table:ident $number:ident $least:literal $greatest:literal)*) => {$(
        #[test]
        fn $test() {
            knox_codes! {
                enum $table: $number {
                    code | name;
                    $least | LEAST;
                    1 | ONE;
                    $greatest | GREATEST;
                }
            }
            assert_eq!($table::from_code($number::MIN), Some($table::Least));
            assert_eq!($table::from_code(1), Some($table::One));
            assert_eq!($table::from_code($number::MAX), Some($table::Greatest));
            assert_eq!($table::from_code(2), None);
            assert_eq!($table::Least.code(), $number::MIN);
            assert_eq!($number::from($table::Greatest), $number::MAX);
        }
    )*};
}

extremes! {
    u8_codes U8Code u8 0 255
    u16_codes U16Code u16 0 65535
    u32_codes U32Code u32 0 4294967295
    u64_codes U64Code u64 0 18446744073709551615
    i8_codes I8Code i8 -128 127
    i16_codes I16Code i16 -32768 32767
    i32_codes I32Code i32 -2147483648 2147483647
    i64_codes I64Code i64 -9223372036854775808 9223372036854775807
}

/// Attributes of rows and tables.
mod attributes {
    #![deny(deprecated)]

    use knox_errors::knox_codes;

    knox_codes! {
        /// Old and new.
        #[derive(Default)]
        pub(super) enum VersionCode: u8 {
            code | name;
            #[deprecated(note = "gone")]
            1 | OLD;
            #[default]
            #[doc(alias = "fresh")]
            2 | NEW;
        }
    }

    #[test]
    fn declaring_a_deprecated_row_does_not_warn() {
        // Naming the variant would warn, so it is looked up by its code.
        assert_eq!(VersionCode::from_code(1).map(|row| row.name()), Some("OLD"));
    }

    #[test]
    fn derives_and_their_helpers_pass_through() {
        assert_eq!(VersionCode::default(), VersionCode::New);
    }
}

#[test]
fn tables_work_in_functions_with_everything_shadowed() {
    #![allow(dead_code, non_camel_case_types)]
    mod core {}
    mod std {}
    struct Option;
    struct Some;
    struct Result;
    type u32 = ();
    type str = ();
    const CODES: u8 = 7;
    knox_codes! {
        enum LocalCode: u32 {
            code | name | level: u8;
            1 | Error | CODES;
            2 | Some | 2;
        }
    }
    assert!(LocalCode::from_code(1) == LocalCode::from_name("Error"));
    assert!(LocalCode::Error.level() == 7);
}

/// Cells with syntax that syn parses only with its heaviest feature.
#[test]
fn cells_hold_raw_addresses() {
    static SEVEN: u8 = 7;
    static NINE: (u8, u8) = (8, 9);

    knox_codes! {
        enum PlaceCode: u32 {
            code | name | place: *const u8 | pair: (u8, *const u8) | level: u8;
            1 | ONE | &raw const SEVEN   | (1, &raw const SEVEN)  | 1;
            2 | TWO | (&raw const NINE.1) | (2, { &raw const NINE.0 }) | 2;
        }
    }
    assert_eq!(PlaceCode::One.place(), &raw const SEVEN);
    assert_eq!(PlaceCode::One.pair(), (1, &raw const SEVEN));
    assert_eq!(PlaceCode::Two.place(), &raw const NINE.1);
    assert_eq!(PlaceCode::Two.pair(), (2, &raw const NINE.0));
    assert_eq!(PlaceCode::Two.level(), 2);
}
