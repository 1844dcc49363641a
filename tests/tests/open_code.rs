//! `OpenCode`: codes that may not be in the table.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, OpenCode, RawCode,
    RawText,
};

type Open = OpenCode<CustomerAuthCode>;
type OpenText = OpenCode<AccountTokenCode>;

#[test]
fn from_a_raw_code_never_fails() {
    assert_eq!(Open::from(4_032_251).known(), Some(CustomerAuthCode::AccessTokenExpired));
    assert_eq!(Open::from(4_012_250).known(), Some(CustomerAuthCode::AccessTokenBadRequest));
    assert_eq!(Open::from(1).known(), None);
    assert!(Open::from(4_032_251).is_known());
    assert!(!Open::from(1).is_known());
    assert!(OpenText::from("AUT_1802").is_known());
    assert!(OpenText::from(String::from("AUT_1802")).is_known());
    assert!(!OpenText::from(RawText::from_static("AUT_1803")).is_known());
}

#[test]
fn an_unlisted_code_is_kept_unchanged() {
    assert_eq!(Open::from(1).as_value(), CodeValue::Number(1));
    assert_eq!(Open::from(1).to_string(), "1");
    let long = "AUT_".repeat(100);
    assert_eq!(OpenText::from(long.as_str()).as_value(), CodeValue::Text(&long));
    assert_eq!(OpenText::from(long.as_str()).to_string(), format!("{}…", &long[..128]));
    assert_eq!(OpenText::from(long.clone()).code(), long);
}

#[test]
fn a_raw_code_is_written_unchanged() {
    let raw = |code: CodeValue<'_>| RawCode::from(code);
    assert_eq!(raw(CodeValue::Number(-7)).to_string(), "-7");
    assert_eq!(format!("{:>4}", raw(CodeValue::Number(-7))), "  -7");
    assert_eq!(raw(CodeValue::Text("AUT_1")).to_string(), "AUT_1");
    assert_eq!(RawText::from("AUT_1").to_string(), "AUT_1");
    assert_eq!(format!("{:>6}", RawText::from("AUT_1")), " AUT_1");
}

/// Any code that a service sends is shown on one line of bounded length, and is kept in full.
#[test]
fn a_raw_code_is_written_in_one_line() {
    for (code, line) in [
        ("AUT\n2026 all is well", "AUT\\n2026 all is well"),
        ("\u{1b}]0;title\u{7}", "\\u{1b}]0;title\\u{7}"),
        ("\u{202e}x\u{200b}\u{2028}\u{9b}", "\\u{202e}x\\u{200b}\\u{2028}\\u{9b}"),
        ("two  spaces ", "two  spaces "),
        ("", ""),
    ] {
        let open = OpenText::from(code);
        assert_eq!(open.code(), code);
        assert_eq!(open.to_string(), line);
        assert_eq!(RawText::from(code).to_string(), line);
        assert_eq!(RawCode::from(CodeValue::Text(code)).to_string(), line);
        assert_eq!(format!("{open:>40.9}"), format!("{line:>40.9}"));
    }
    let long = OpenText::from("x".repeat(1_000_000));
    assert_eq!(long.to_string(), "x".repeat(128) + "…");
    // A listed code is padded as a string, and so is any other.
    assert_eq!(format!("{:>5}|{:-<5}", Open::from(7), Open::from(7)), "    7|7----");
}

#[test]
fn a_string_is_a_name_or_a_code() {
    assert_eq!("ACCESS_TOKEN_EXPIRED".parse(), Ok(Open::from(4_032_251)));
    assert_eq!("77".parse(), Ok(Open::Unknown(77)));
    assert_eq!("AUT_1803".parse(), Ok(OpenText::from("AUT_1803")));
    let neither = "seventy".parse::<Open>().unwrap_err();
    assert_eq!(neither.value().as_value(), CodeValue::Text("seventy"));
    assert!("70000".parse::<OpenCode<HttpCode>>().is_err(), "out of range for u16");
}

#[test]
fn equality_and_hash_are_by_code() {
    // This value is built by hand, not by a lookup.
    let by_hand = Open::Unknown(4_032_251);
    let known = Open::Known(CustomerAuthCode::AccessTokenExpired);
    assert_eq!(by_hand, known);
    assert_ne!(known, Open::from(1));
    assert_eq!(HashSet::from([by_hand, known]).len(), 1);
    let hash = |code: Open| BuildHasherDefault::<DefaultHasher>::default().hash_one(code);
    assert_eq!(hash(by_hand), hash(known));
    assert_ne!(hash(known), hash(Open::from(1)));
    assert_eq!(known, CustomerAuthCode::AccessTokenExpired);
    assert_ne!(known, CustomerAuthCode::AccessTokenInvalid);
}

#[test]
fn it_is_copy_for_numbers() {
    const fn is_copy<T: Copy>() {}
    is_copy::<Open>();
    assert_eq!(size_of::<Open>(), 8);
}

#[test]
fn it_has_the_data_of_the_row() {
    let known = Open::from(4_032_251);
    assert_eq!(known.code_name(), Some("ACCESS_TOKEN_EXPIRED"));
    assert_eq!(known.code_status(), Some(403));
    assert_eq!(known.code_action(), Some(Action::RequestAccessToken));
    assert!(known.code_description().is_some());
    assert_eq!(known.to_string(), CustomerAuthCode::AccessTokenExpired.to_string());
    let unknown = Open::from(1);
    assert_eq!(KnoxCode::code_value(&unknown), Some(CodeValue::Number(1)));
    assert_eq!((unknown.code_name(), unknown.code_status()), (None, None));
    assert_eq!((unknown.code_description(), unknown.code_action()), (None, None));
    assert_eq!(format!("{known:?} {unknown:?}"), "Known(AccessTokenExpired) Unknown(1)");
    assert_eq!(format!("{:?}", OpenText::from("X")), "Unknown(\"X\")");
}
