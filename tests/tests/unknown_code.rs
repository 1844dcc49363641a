//! `UnknownCode`, the error of a failed conversion.

use knox_errors::{
    AccountTokenCode, CodeValue, CustomerAuthCode, HttpCode, KnoxTable, OfficialCode, UnknownCode,
    knox_codes,
};

fn unknown<T: KnoxTable>(text: &str) -> UnknownCode {
    text.parse::<T>().unwrap_err()
}

#[test]
fn it_names_the_table_and_suggests_the_nearest_row() {
    assert_eq!(
        unknown::<CustomerAuthCode>("4032250").to_string(),
        "`4032250` is unknown in CustomerAuthCode, did you mean `4032251` (ACCESS_TOKEN_EXPIRED)?",
    );
    assert_eq!(
        unknown::<CustomerAuthCode>("ACCES_TOKEN_EXPIRED").to_string(),
        "`ACCES_TOKEN_EXPIRED` is unknown in CustomerAuthCode, did you mean `4032251` (ACCESS_TOKEN_EXPIRED)?",
    );
    assert_eq!(
        unknown::<AccountTokenCode>("AUT_1803").to_string(),
        "`AUT_1803` is unknown in AccountTokenCode, did you mean `AUT_1802`?",
    );
    assert_eq!(unknown::<HttpCode>("teapot").to_string(), "`teapot` is unknown in HttpCode");
    assert_eq!(HttpCode::try_from(9).unwrap_err().to_string(), "`9` is unknown in HttpCode",);
}

knox_codes! {
    /// String codes with names.
    enum GateCode: str {
        code           | name;
        "XBCDEFGHIJKL" | FIRST;
        "ABCDEFGHIJXY" | LAST;
        "MNOP"         | SHORT;
    }
}

#[test]
fn it_names_a_row_whose_code_is_another_text() {
    assert_eq!(
        unknown::<GateCode>("MNOQ").to_string(),
        "`MNOQ` is unknown in GateCode, did you mean `MNOP` (SHORT)?",
    );
}

#[test]
fn the_fewest_edits_are_nearest_then_the_longest_common_prefix() {
    let nearest = |text| unknown::<GateCode>(text).nearest().map(|row| row.name());
    // One edit at the front, or two at the end.
    assert_eq!(nearest("ABCDEFGHIJKL"), Some("FIRST"));
    // A letter removed at the start and one added at the end are two edits; four letters allow
    // one.
    assert_eq!(nearest("XMNO"), None);
    assert_eq!(nearest("NOPX"), None);
}

#[test]
fn it_finds_the_nearest_by_alias_too() {
    let nearest = unknown::<CustomerAuthCode>("401225").nearest().unwrap();
    assert_eq!(nearest.variant(), "AccessTokenBadRequest");
}

#[test]
fn it_holds_32_bytes_in_whole_characters() {
    let value = |error: &UnknownCode| error.value().as_value().as_text().map(str::to_owned);
    let fits = "x".repeat(32);
    assert_eq!(value(&unknown::<HttpCode>(&fits)).as_ref(), Some(&fits));
    assert!(!unknown::<HttpCode>(&fits).is_truncated());

    let long = "x".repeat(33);
    assert_eq!(value(&unknown::<HttpCode>(&long)).as_ref(), Some(&fits));
    assert!(unknown::<HttpCode>(&long).is_truncated());
    assert_eq!(unknown::<HttpCode>(&long).to_string(), format!("`{fits}…` is unknown in HttpCode"));

    // The 32nd byte would cut the last `é` in two.
    let accents = format!("x{}", "é".repeat(16));
    assert_eq!(value(&unknown::<HttpCode>(&accents)).as_deref(), Some(&accents[..31]));
    assert!(unknown::<HttpCode>(&accents).is_truncated());

    for len in 0..40 {
        let text = &"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN"[..len];
        assert_eq!(value(&unknown::<HttpCode>(text)).as_deref(), Some(&text[..len.min(32)]));
    }
}

#[test]
fn it_holds_numbers_as_numbers() {
    assert_eq!(HttpCode::try_from(405).unwrap_err().value().as_value(), CodeValue::Number(405));
    let refused = OfficialCode::try_from(CodeValue::Number(i128::MIN)).unwrap_err();
    assert_eq!(refused.value().as_value(), CodeValue::Number(i128::MIN));
    assert_eq!(refused.to_string(), format!("`{}` is unknown in OfficialCode", i128::MIN));
    assert!(!refused.is_truncated());
}

knox_codes! {
    enum LongCode: u32 {
        code | name;
        1 | DEVICE_ENROLLMENT_PROFILE_CONFIGURATION_INVALID;
        2 | DEVICE_ENROLLMENT_PROFILE_CONFIGURATION_IS_MISSING;
        3 | LICENSE_REGISTRATION_OF_A_CUSTOMER_FAILED;
        4 | LICENSE_REGISTRATION_OF_A_CUSTOMER_DENIED;
    }
}

#[test]
fn a_name_that_is_cut_is_found_by_its_beginning_and_length() {
    let nearest = |text| unknown::<LongCode>(text).nearest();
    let row = nearest("DEVICE_ENROLMENT_PROFILE_CONFIGURATION_INVALID").expect("one edit");
    assert_eq!(row.code(), CodeValue::Number(1));
    assert!(nearest("DEVICE_ENROLLMENT_PROFILE_CONFIG_").is_none(), "far shorter");
    assert!(nearest("LICENSE_REGISTRATION_OF_A_CUSTOMER_BROKEN").is_none(), "either of two");
    assert!(nearest("LICENSE_REGISTRATION_PROFILE_CONFIGURATION_INVALI").is_none());
}

#[test]
fn it_honours_width_fill_and_precision() {
    let error = unknown::<HttpCode>("teapot");
    let shown = error.to_string();
    assert_eq!(format!("{error:_^40}|{error:.8}|"), format!("{shown:_^40}|{shown:.8}|"));
}

#[test]
fn it_writes_one_line_whatever_it_holds() {
    for (value, shown) in [
        ("x\n2026 all is well\u{1b}[0m", "x\\n2026 all is well\\u{1b}[0m"),
        ("x\u{2028}y\u{85}z", "x\\u{2028}y\\u{85}z"),
        ("\u{202e}evil\u{200b}", "\\u{202e}evil\\u{200b}"),
        ("  two  spaces", "  two  spaces"),
    ] {
        assert_eq!(
            unknown::<HttpCode>(value).to_string(),
            format!("`{shown}` is unknown in HttpCode"),
        );
    }
}

#[test]
fn it_is_small_and_copy() {
    const fn is_copy<T: Copy + Send + Sync + 'static>() {}
    is_copy::<UnknownCode>();
    assert_eq!(size_of::<Result<CustomerAuthCode, UnknownCode>>(), 48);
}

#[test]
fn it_is_equal_by_table_and_value() {
    assert_eq!(unknown::<HttpCode>("x"), unknown::<HttpCode>("x"));
    assert_ne!(unknown::<HttpCode>("x"), unknown::<HttpCode>("y"));
    assert_ne!(unknown::<HttpCode>("x"), unknown::<CustomerAuthCode>("x"));
    assert_ne!(unknown::<HttpCode>("405"), HttpCode::try_from(405).unwrap_err());
    let long = "x".repeat(40);
    assert_eq!(unknown::<HttpCode>(&long), unknown::<HttpCode>(&long));
    assert_ne!(unknown::<HttpCode>(&long), unknown::<HttpCode>(&long[1..]));
    assert_eq!(
        format!("{:?}", unknown::<HttpCode>("x")),
        r#"UnknownCode { table: "HttpCode", value: "x", truncated: false }"#,
    );
    assert_eq!(unknown::<HttpCode>("x").table().type_name(), "HttpCode");
}
