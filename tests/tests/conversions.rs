//! `FromStr`, `TryFrom` and `From` of tables.

use knox_errors::{AccountTokenCode, CodeValue, CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    /// A table in which one row's name is another row's code.
    enum CrossedCode: str {
        code | name;
        A_1  | B_1 as First;
        B_1  | C_1 as Second;
    }

    enum NegativeCode: i32 {
        code | name;
        -5 | MINUS_FIVE;
    }
}

#[test]
fn a_string_is_an_exact_code_then_an_exact_name() {
    assert_eq!("4032251".parse(), Ok(CustomerAuthCode::AccessTokenExpired));
    assert_eq!("4012250".parse(), Ok(CustomerAuthCode::AccessTokenBadRequest));
    assert_eq!("ACCESS_TOKEN_EXPIRED".parse(), Ok(CustomerAuthCode::AccessTokenExpired));
    assert_eq!("B_1".parse(), Ok(CrossedCode::Second));
    assert_eq!("C_1".parse(), Ok(CrossedCode::Second));
    assert_eq!("-5".parse(), Ok(NegativeCode::MinusFive));
}

#[test]
fn a_string_in_another_case_is_not_a_code() {
    assert!("access_token_expired".parse::<CustomerAuthCode>().is_err());
    assert!("aut_1802".parse::<AccountTokenCode>().is_err());
    assert!("".parse::<HttpCode>().is_err());
    assert!("99999999999999999999".parse::<HttpCode>().is_err());
}

#[test]
fn codes_convert_both_ways() {
    assert_eq!(HttpCode::try_from(404), Ok(HttpCode::NotFound));
    assert_eq!(HttpCode::try_from(405).unwrap_err().value().as_value(), CodeValue::Number(405));
    assert_eq!(u16::from(HttpCode::NotFound), 404);
    let text = String::from("AUT_1802");
    assert_eq!(AccountTokenCode::try_from(text.as_str()), Ok(AccountTokenCode::Aut1802));
    assert_eq!(<&str>::from(AccountTokenCode::Aut1802), "AUT_1802");
    assert_eq!(i32::from(NegativeCode::MinusFive), -5);
}

knox_codes! {
    /// Names that look like codes, and codes at the ends of their type.
    enum DigitCode: u64 {
        code                   | name;
        12345678               | "0 expected" as Zero;
        18446744073709551615   | "87654321" as Eight;
        7                      | "-7" as Below;
        123456789              | "+5" as Plus;
    }
}

/// The first byte only decides which lookup comes first.
#[test]
fn a_name_may_begin_as_a_number_does() {
    for (text, row) in [
        ("0 expected", DigitCode::Zero),
        ("87654321", DigitCode::Eight),
        ("-7", DigitCode::Below),
        ("+5", DigitCode::Plus),
        ("12345678", DigitCode::Zero),
        ("0000000012345678", DigitCode::Zero),
        ("007", DigitCode::Below),
        ("18446744073709551615", DigitCode::Eight),
    ] {
        assert_eq!(text.parse(), Ok(row), "{text}");
    }
    for text in
        ["1234567", "-12345678", "18446744073709551616", "12345678 ", "1234567\u{660}", "+7"]
    {
        assert!(text.parse::<DigitCode>().is_err(), "{text}");
    }
}

knox_codes! {
    /// Local names begin with letters, those of the base do not.
    enum ExtendedDigitCode: u64 extends DigitCode as Digit {
        code | name;
        8    | EIGHT;
    }
}

#[test]
fn a_name_of_a_base_may_begin_as_a_number_does() {
    let zero = ExtendedDigitCode::Digit(DigitCode::Zero);
    assert_eq!("0 expected".parse(), Ok(zero));
    assert_eq!("12345678".parse(), Ok(zero));
    assert_eq!("8".parse(), Ok(ExtendedDigitCode::Eight));
    assert_eq!("EIGHT".parse(), Ok(ExtendedDigitCode::Eight));
    assert!("9".parse::<ExtendedDigitCode>().is_err());
}

knox_codes! {
    /// Hexadecimal, octal and binary literals have all bits of a signed type.
    enum ResultCode: i32 {
        code                                    | name;
        0x0000_0000                             | OK;
        0x8000_4005                             | FAIL;
        0xFFFF_FFFF                             | LAST;
        0x7FFF_FFFF                             | GREATEST;
        0o2_0000_000_000                        | OCTAL;
        0b1000_0000_0000_0000_0000_0000_0000_0010 | BINARY;
        -5                                      | BELOW;
        0xC0220018_i32                          | SUFFIXED;
    }

    enum AllBitsCode: i64 {
        code                  | name;
        0xFFFF_FFFF_FFFF_FFFE | MINUS_TWO;
        0x8000_4005           | POSITIVE;
    }
}

#[test]
fn literals_may_use_all_bits_of_a_signed_type() {
    let codes: Vec<i32> = ResultCode::ALL.iter().map(ResultCode::code).collect();
    assert_eq!(
        codes,
        [0, -2_147_467_259, -1, i32::MAX, i32::MIN, i32::MIN + 2, -5, -1_071_513_576,]
    );
    assert_eq!(ResultCode::from_code(-2_147_467_259), Some(ResultCode::Fail));
    assert_eq!(AllBitsCode::MinusTwo.code(), -2);
    assert_eq!(AllBitsCode::Positive.code(), 0x8000_4005);
}
