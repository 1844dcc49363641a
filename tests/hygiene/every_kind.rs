// Tables of each kind, which the crates here include, each under other conditions. Only
// `knox_codes` must be in scope.

/// The type of a custom column.
pub type Level = ::core::primitive::u8;

const USUAL: Level = 3;

knox_codes! {
    /// Numbers with every column.
    ///
    /// A second paragraph.
    #[knox(url = "https://example.com/errors")]
    #[non_exhaustive]
    pub enum WholeCode: u32 {
        code    | name                 | status | action        | level: Level = USUAL | note: &'static ::core::primitive::str | description;
        4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                    | "first"                               | "The tenant's API_KEY has reached the limit of OpenStack's `DeviceGroup`.";
        /// A comment of the user.
        #[alias(42900010, 0x7F)]
        4290001 | "Tenant busy"        | 429    | WaitAndRetry  | 2 + 2                | "second"                              | "A description of more than two hundred characters, so that lints of the first paragraph of documentation look at it: another bulk job of the tenant is running, and this one can be sent again when it ends.";
        #[deprecated(note = "the gateway does not send it any more")]
        5010001 | NOT_READY as Soon    | _      | _             | (1 | 8)              | ("third")                             | _;
        5010002 | ODD_TEXT             | _      | _             | if true { 1 } else { 2 } | match USUAL { 3 => "fourth", _ => "" } | "Vec<u8>, [brackets], a|b, \"quotes\", https://example.com/<id>, https://<host>/v1, (http://example.com/a_b), *stars* and __init__.";
    }

    /// Numbers that are found by their distance from the least.
    #[knox(status = code)]
    pub enum DirectCode: u16 {
        code | name;
        400 | "Bad Request";
        404 | "Not Found";
    }

    /// Negative numbers.
    pub enum SignedCode: i64 {
        name | code;
        MINUS_ONE | -1;
        LEAST | -9_223_372_036_854_775_808;
    }

    /// Numbers that people write in hexadecimal, with further names.
    #[knox(format = "0x{:08X}", docs = "https://example.com/errors#{code}", retired(18, -19))]
    pub enum FormattedCode: i32 {
        code;
        /// A comment of the user,
        #[doc = ::core::concat!("in", " parts.")]
        #[knox(docs = "https://example.com/failures")]
        #[alias(0x8000_4006, name = E_AGAIN, name = "e again")]
        0x8000_4005 as EFail;
        17 as Seventeen;
    }

    /// Numbers whose formatted codes are the names and variants.
    #[knox(format = "TS{:04}")]
    pub enum PrefixedCode: u16 {
        code | description;
        1002 | "Unterminated string literal.";
    }

    /// Strings of up to 8 bytes, without names.
    pub enum WordCode: str {
        status | code | description;
        400 | AUT_1001 | "Bare.";
        401 | "00006" as Leading | "Zeros are kept.";
        _ | r#type as Kind | "A keyword.";
    }

    /// Strings of more than 8 bytes, with names.
    pub enum LongCode: str {
        code | name;
        SAMSUNG_ACCOUNT_0001 | FIRST;
        SAMSUNG_ACCOUNT_0002 | SECOND;
        #[alias("SAMSUNG ACCOUNT 0003")]
        SAMSUNG_ACCOUNT_0003 | THIRD;
    }

    /// The rows of another table, and local rows with a custom column.
    pub enum ExtendedCode: u32 extends WholeCode as Whole {
        code    | name                     | status | depth: Level = USUAL | description;
        /// A comment of the user.
        #[alias(5990002)]
        5990001 | TUNNEL_DOWN              | 503    | _                    | "The tunnel to the site is down.";
        #[deprecated]
        5990003 | "No such tunnel" as Gone | _      | 1 + 1                | _;
    }

    /// Tables of several types, without local rows.
    pub enum UnionCode: any extends ExtendedCode, WordCode as Word, ConditionalCode {}

    /// Numbers and strings beside those of a base.
    pub enum MixedCode: any extends LongCode {
        code | name;
        #[cfg(all())]
        7 | SEVEN;
        #[alias("E-18")]
        "E-17" | TEXT;
        #[cfg(any())]
        8 | OFF;
    }

    /// Rows, some of which are off.
    #[knox(status = prefix)]
    pub enum ConditionalCode: i32 {
        code | name | level: Level = USUAL | description;
        #[cfg(all())]
        40001 | ON | _ | "This row is there.";
        #[cfg(any())]
        40002 | OFF | 1 | "This row is not.";
        #[deprecated]
        #[cfg_attr(all(), alias(50009))]
        50001 | ALIASED | 7 | _;
    }
}

// A table that has everything at once.
knox_codes! {
    /// Codes with every key and every column.
    #[knox(
        url = "https://example.com",
        docs = "https://example.com/#{code}",
        format = "0x{:X}",
        retired(9),
        match = code
    )]
    pub enum FullCode: u32 {
        code | name | status | action | retry_after | description;
        /// More.
        #[alias(2, name = FURTHER)]
        #[deprecated(since = "1.0.0", note = "none")]
        #[knox(docs = "https://example.com/first")]
        1 | FIRST | 429 | WaitAndRetry | 3 | "The first.";
    }
}

// A private table beside public ones in the same scope.
knox_codes! {
    enum PrivateCode: u8 {
        code | name;
        1 | ONLY;
    }
}

#[cfg(test)]
mod every_kind {
    use super::{
        ConditionalCode, DirectCode, ExtendedCode, LongCode, MixedCode, PrivateCode, SignedCode,
        UnionCode, WholeCode, WordCode,
    };

    #[::core::prelude::v1::test]
    fn codes_are_found() {
        let limit = WholeCode::from_code(4_220_001);
        ::core::assert!(limit == ::core::option::Option::Some(WholeCode::DeviceLimitReached));
        let busy = ::core::option::Option::Some(WholeCode::TenantBusy);
        ::core::assert!(WholeCode::from_code(127) == busy);
        ::core::assert!(WholeCode::from_name("Tenant busy") == busy);
        ::core::assert!(WholeCode::from_code(128).is_none());
        ::core::assert!(DirectCode::NotFound.code() == 404);
        ::core::assert!(SignedCode::from_code(-1) == SignedCode::from_name("MINUS_ONE"));
        ::core::assert!(
            WordCode::from_code("00006") == ::core::option::Option::Some(WordCode::Leading)
        );
        ::core::assert!(
            LongCode::from_code("SAMSUNG ACCOUNT 0003") == LongCode::from_name("THIRD")
        );
        ::core::assert!(
            PrivateCode::from_code(1) == ::core::option::Option::Some(PrivateCode::Only)
        );
    }

    #[::core::prelude::v1::test]
    fn rows_that_are_off_are_absent() {
        ::core::assert!(ConditionalCode::ALL == [ConditionalCode::On, ConditionalCode::ALL[1]]);
        ::core::assert!(ConditionalCode::from_code(40_002).is_none());
        ::core::assert!(
            ConditionalCode::from_code(50_009) == ConditionalCode::from_name("ALIASED")
        );
        ::core::assert!(ConditionalCode::On.status() == ::core::option::Option::Some(400));
    }

    #[::core::prelude::v1::test]
    fn rows_of_bases_are_rows() {
        let busy = ExtendedCode::Whole(WholeCode::TenantBusy);
        ::core::assert!(ExtendedCode::from_code(127) == ::core::option::Option::Some(busy));
        ::core::assert!(busy.depth().is_none());
        let down = ExtendedCode::TunnelDown;
        ::core::assert!(ExtendedCode::from_code(5_990_002) == ::core::option::Option::Some(down));
        ::core::assert!(down.depth() == ::core::option::Option::Some(3));
        ::core::assert!(ExtendedCode::ALL.len() == WholeCode::ALL.len() + 2);
        let union = ::core::option::Option::Some(UnionCode::ExtendedCode(down));
        ::core::assert!(UnionCode::from_name("TUNNEL_DOWN") == union);
        ::core::assert!(
            MixedCode::from_name("TEXT") == ::core::option::Option::Some(MixedCode::Text)
        );
        ::core::assert!(MixedCode::ALL.len() == LongCode::ALL.len() + 2);
    }

    #[::core::prelude::v1::test]
    fn getters_return_the_cells() {
        let levels =
            [WholeCode::ALL[0].level(), WholeCode::ALL[1].level(), WholeCode::ALL[2].level()];
        ::core::assert!(levels == [3, 4, 9]);
        ::core::assert!(WholeCode::ALL[3].note().len() == 6);
        ::core::assert!(WholeCode::TenantBusy.aliases() == [42_900_010, 127]);
        ::core::assert!(WholeCode::TenantBusy.status() == ::core::option::Option::Some(429));
        ::core::assert!(WordCode::Kind.description().len() == 10);
    }
}
