//! Codes in serde's formats: JSON for people, postcard for machines.

use std::fmt::Debug;

use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxError,
    KnoxTable, OfficialCode, OpenCode, knox_codes,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

knox_codes! {
    /// A table that is written by code.
    #[knox(serde = code)]
    pub enum Signed: i64 {
        code | name;
        -17  | BELOW;
        9_223_372_036_854_775_807 | ABOVE;
    }

    /// A table that is written by name.
    #[knox(serde = name)]
    pub enum Named: str {
        code    | name;
        "00006" | NO_DEVICE;
        "7"     | NO_TENANT;
    }

    /// Rows under `cfg`, with serde's traits.
    #[knox(serde = code)]
    pub enum Stripped: u8 {
        code | name;
        1    | ON;
        #[cfg(any())]
        2    | OFF;
    }
}

type Open = OpenCode<CustomerAuthCode>;

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Fields {
    #[serde(with = "knox_errors::serde::by_code")]
    strict: CustomerAuthCode,
    #[serde(with = "knox_errors::serde::by_code")]
    open: Open,
    #[serde(with = "knox_errors::serde::by_code")]
    text: OpenCode<AccountTokenCode>,
    #[serde(with = "knox_errors::serde::by_name")]
    name: HttpCode,
    #[serde(with = "knox_errors::serde::by_name")]
    open_name: OpenCode<HttpCode>,
    #[serde(with = "knox_errors::serde::by_code", default)]
    maybe: Option<Open>,
    #[serde(with = "knox_errors::serde::by_name")]
    named: Option<CustomerAuthCode>,
    official: OpenCode<OfficialCode>,
}

fn fields(open: Open, maybe: Option<Open>) -> Fields {
    Fields {
        strict: CustomerAuthCode::AccessTokenExpired,
        open,
        text: OpenCode::from("AUT_1803"),
        name: HttpCode::NotFound,
        open_name: OpenCode::from(499),
        maybe,
        named: Some(CustomerAuthCode::AccessTokenInvalid),
        official: OpenCode::Known(AccountTokenCode::Aut1802.into()),
    }
}

/// Writes and reads a value with JSON and postcard.
fn round_trip<T: Debug + DeserializeOwned + PartialEq + Serialize>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
    let tree = serde_json::to_value(value).unwrap();
    assert_eq!(&serde_json::from_value::<T>(tree).unwrap(), value);
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value, "{bytes:?}");
}

#[test]
fn numbers_are_numbers_if_the_format_can_hold_them() {
    let written = |number: i128| serde_json::to_value(CodeValue::Number(number)).expect("written");
    assert_eq!(written(i64::MIN.into()), json!(i64::MIN));
    assert_eq!(written(7), json!(7));
    assert_eq!(written(u64::MAX.into()), json!(u64::MAX));
    assert_eq!(written(i128::MIN), json!(i128::MIN.to_string()));
}

/// `Display` escapes and is bounded; formats get the code as sent.
#[test]
fn hostile_codes_are_written_unchanged() {
    #[derive(Debug, Deserialize, PartialEq, Serialize)]
    struct Named(#[serde(with = "knox_errors::serde::by_name")] OpenCode<OfficialCode>);

    let code = "a\n\u{202e}\u{1b}".to_owned() + &"x".repeat(5000);
    let open = OpenCode::<AccountTokenCode>::from(code.as_str());
    round_trip(&open);
    assert_eq!(serde_json::to_value(&open).unwrap(), json!(code));
    let official = OpenCode::<OfficialCode>::from(code.as_str());
    round_trip(&official);
    assert_eq!(postcard::to_allocvec(&official).unwrap(), postcard::to_allocvec(&code).unwrap());
    round_trip(&Named(official));
    assert_eq!(
        serde_json::to_value(Named(OpenCode::from(i64::MIN))).unwrap(),
        json!(i64::MIN.to_string())
    );
}

#[test]
fn fields_by_code_and_by_name() {
    let all = fields(Open::from(4_999_999), Some(Open::from(4_012_250)));
    round_trip(&all);
    round_trip(&fields(Open::from(0), None));
    assert_eq!(
        serde_json::to_value(&all).unwrap(),
        json!({
            "strict": 4_032_251, "open": 4_999_999, "text": "AUT_1803", "name": "Not Found",
            "open_name": "499", "maybe": 40_122_050, "named": "ACCESS_TOKEN_INVALID",
            "official": "AUT_1802",
        })
    );
    let sparse = json!({
        "strict": "4032251", "open": "4999999", "text": 7, "name": "Not Found",
        "open_name": "404", "named": null, "official": "4032251",
    });
    let sparse: Fields = serde_json::from_value(sparse).unwrap();
    assert_eq!(sparse.text.code(), "7");
    assert_eq!(sparse.open_name, HttpCode::NotFound);
    assert_eq!((sparse.maybe, sparse.named), (None, None));
    let expired = OfficialCode::from(CustomerAuthCode::AccessTokenExpired);
    assert_eq!(sparse.official.known(), Some(expired));
}

#[test]
fn every_official_row() {
    fn all<T: KnoxTable + DeserializeOwned + Serialize>()
    where
        OpenCode<T>: DeserializeOwned + Serialize,
    {
        for row in T::ALL {
            round_trip(row);
            round_trip(&OpenCode::Known(*row));
        }
    }
    all::<HttpCode>();
    all::<CustomerAuthCode>();
    all::<AccountTokenCode>();
    all::<OfficialCode>();
}

#[test]
fn tables_with_a_serde_attribute() {
    for row in [Signed::Below, Signed::Above] {
        round_trip(&row);
    }
    for row in [Named::NoDevice, Named::NoTenant] {
        round_trip(&row);
    }
    round_trip(&Stripped::On);
    assert_eq!(serde_json::to_string(&Signed::Above).unwrap(), "9223372036854775807");
    assert_eq!(serde_json::to_string(&Named::NoDevice).unwrap(), r#""NO_DEVICE""#);
    assert_eq!(serde_json::from_str::<Signed>(r#""-17""#).unwrap(), Signed::Below);
    round_trip(&OpenCode::<Named>::from("00007"));
}

#[test]
fn a_number_takes_four_bytes_for_machines() {
    let bytes = postcard::to_allocvec(&CustomerAuthCode::AccessTokenExpired).unwrap();
    assert_eq!(bytes, postcard::to_allocvec(&4_032_251_u32).unwrap());
}

/// The error of reading `text` as `T` from JSON.
fn refused<T: Debug + DeserializeOwned>(text: &str) -> String {
    serde_json::from_str::<T>(text).unwrap_err().to_string()
}

#[test]
fn values_that_are_not_codes_are_refused() {
    let refusal = refused::<CustomerAuthCode>("4032255");
    // Formats write errors out even if they are dropped, so they search no suggestion.
    assert_eq!(refusal, "`4032255` is unknown in CustomerAuthCode");
    assert_eq!(
        refused::<Named>(r#""00006""#),
        "`00006` is not a name in Named, did you mean `NO_DEVICE`?"
    );
    for text in ["-1", "4294967296", "1e3", "4032251.0", r#""""#, r#""+1""#, r#"" 1""#, r#""x""#] {
        for refusal in [refused::<CustomerAuthCode>(text), refused::<Open>(text)] {
            assert!(!refusal.is_empty());
        }
    }
    for text in ["null", "true", "[]", "{}"] {
        assert!(
            refused::<Open>(text)
                .contains("expected a code: a number, or the string of its digits")
        );
        assert!(
            refused::<OpenCode<AccountTokenCode>>(text).contains("expected a string or a number")
        );
    }
    assert!(serde_json::from_str::<Open>("4032255").is_ok());
}

#[derive(Debug, Deserialize)]
struct ByName<T: KnoxTable>
where
    T: knox_errors::serde::Field,
{
    #[serde(with = "knox_errors::serde::by_name", bound = "")]
    name: T,
}

#[derive(Debug, Deserialize)]
struct OpenByName {
    #[serde(with = "knox_errors::serde::by_name")]
    name: Open,
}

#[test]
fn names_are_distinguished_from_codes() {
    let strict = |name: &str| {
        let found =
            serde_json::from_str::<ByName<CustomerAuthCode>>(&format!(r#"{{"name":{name}}}"#));
        found.map(|found| found.name).map_err(|error| error.to_string())
    };
    assert_eq!(strict(r#""ACCESS_TOKEN_EXPIRED""#), Ok(CustomerAuthCode::AccessTokenExpired));
    for (name, expected) in [
        ("4032251", "invalid type: integer `4032251`, expected a name at"),
        (
            r#""4032251""#,
            "`4032251` is not a name in CustomerAuthCode, did you mean `ACCESS_TOKEN_EXPIRED`? at",
        ),
        (
            r#""ACCESS_TOKEN_EXPIRE""#,
            "`ACCESS_TOKEN_EXPIRE` is not a name in CustomerAuthCode, did you mean `ACCESS_TOKEN_EXPIRED`? at",
        ),
        (r#""\n""#, "`\\n` is not a name in CustomerAuthCode at"),
        ("null", "invalid type: null, expected a name at"),
        ("true", "invalid type: boolean `true`, expected a name at"),
    ] {
        let refusal = strict(name).unwrap_err();
        assert!(refusal.starts_with(expected), "{refusal}");
    }
    let lenient = |name: &str| {
        let found = serde_json::from_str::<OpenByName>(&format!(r#"{{"name":{name}}}"#));
        found.map(|found| found.name).map_err(|error| error.to_string())
    };
    for (number, text) in [("5990001", r#""5990001""#), ("4032251", r#""4032251""#)] {
        assert_eq!(lenient(number), lenient(text));
        assert!(lenient(number).is_ok(), "{number}");
    }
    assert_eq!(lenient("5990001"), Ok(Open::from(5_990_001)));
    assert!(lenient("null").unwrap_err().contains("null, expected a name or a code at"));
    assert!(lenient(r#""X""#).unwrap_err().starts_with("`X` is unknown in CustomerAuthCode at"));
}

/// Decoded responses, serde's formats and conversions read strings by the same rule.
#[test]
fn digits_are_read_by_the_same_rule_everywhere() {
    fn read<T: KnoxTable>(text: &str) -> Option<OpenCode<T>>
    where
        OpenCode<T>: DeserializeOwned,
    {
        let json = json!(text).to_string();
        let by_serde = serde_json::from_str::<OpenCode<T>>(&json).ok();
        let body = format!(r#"{{"code":{json}}}"#);
        // In a response, white space around a code is ignored.
        if text.trim() == text {
            assert_eq!(by_serde, KnoxError::decode_as::<T>(403, body).code(), "{text:?}");
        }
        assert_eq!(by_serde, text.parse().ok(), "{text:?}");
        by_serde
    }
    let number = |number| Some(Open::from(number));
    for (text, expected) in [
        ("4032251", number(4_032_251)),
        ("04032251", number(4_032_251)),
        ("00", number(0)),
        ("+4032251", None),
        (" 4032251", None),
        ("4032251\n", None),
        ("-4032251", None),
        ("4_032_251", None),
    ] {
        assert_eq!(read::<CustomerAuthCode>(text), expected, "{text:?}");
        let is_plain = text == "4032251";
        let official = read::<OfficialCode>(text).expect("every text is a code");
        assert_eq!(official.is_known(), is_plain, "{text:?}");
        assert_eq!(read::<AccountTokenCode>(text), Some(OpenCode::from(text)));
    }
    assert_eq!(read::<Signed>("-0017"), Some(OpenCode::Known(Signed::Below)));
}

#[test]
fn numbers_and_strings_of_official_codes_share_one_space() {
    let read = |text: &str| serde_json::from_str::<OpenCode<OfficialCode>>(text).unwrap();
    assert_eq!(read("4032251"), read(r#""4032251""#));
    assert_eq!(read("-5").as_value(), CodeValue::Number(-5));
    assert_eq!(read(r#""00006""#).as_value(), CodeValue::Text("00006"));
    assert_eq!(serde_json::to_string(&read(r#""17""#)).unwrap(), "17");
    round_trip(&read("18446744073709551615"));
}

#[test]
fn a_response_without_its_messages() {
    let body =
        r#"{"errorId":"e-1","code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"secret"}"#;
    let error = KnoxError::decode(403, body).with_retry_after("7");
    assert_eq!(
        serde_json::to_value(&error).unwrap(),
        json!({
            "status": 403, "code": 4_032_251, "name": "ACCESS_TOKEN_EXPIRED",
            "description": "Provided Access token has expired. A new access token needs to be generated",
            "action": "RequestAccessToken", "tracking_id": "e-1", "retry_after": 7, "items": [],
        })
    );
    let body =
        r#"{"code":"a@b","devices":[{"imei":"secret","code":4000001,"message":"a secret"}]}"#;
    assert_eq!(
        serde_json::to_value(KnoxError::decode(200, body)).unwrap(),
        json!({
            "status": 200, "code": null, "name": null, "description": null, "action": null,
            "tracking_id": null, "retry_after": null,
            "items": [{"code": 4_000_001, "name": null, "description": null, "action": null}],
        })
    );
}

#[test]
fn actions_by_name() {
    for action in Action::ALL {
        round_trip(action);
    }
    assert_eq!(refused::<Action>(r#""Wait""#), "`Wait` is not an action");
    assert_eq!(refused::<Action>(r#""a\n\u202eb""#), "`a\\n\\u{202e}b` is not an action");
    assert!(refused::<Action>("null").contains("expected the name of an action"));
}

#[test]
fn a_derived_table_can_have_serde_too() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
    #[knox(display, serde = code)]
    enum ByCode {
        #[knox(code = 5_030_001)]
        TunnelDown,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
    #[knox(display, serde = name)]
    enum ByName {
        #[knox(code = "00006")]
        NoSite,
    }

    assert_eq!(serde_json::to_string(&ByCode::TunnelDown).unwrap(), "5030001");
    round_trip(&ByCode::TunnelDown);
    assert_eq!(serde_json::to_string(&ByName::NoSite).unwrap(), "\"NO_SITE\"");
    round_trip(&ByName::NoSite);
}

#[test]
fn constants_named_like_parameters_do_not_interfere() {
    mod constants {
        #![allow(non_upper_case_globals)]
        pub(super) const serializer: u8 = 1;
        pub(super) const deserializer: u8 = 2;
    }
    use constants::{deserializer, serializer};

    knox_codes! {
        #[knox(serde = code)]
        enum NumberCode: u8 {
            code | name | level: u8;
            1    | ONE  | serializer + deserializer;
        }
    }
    assert_eq!(NumberCode::One.level(), 3);
    assert_eq!(serde_json::to_string(&NumberCode::One).unwrap(), "1");
    assert_eq!(serde_json::from_str::<NumberCode>("\"1\"").unwrap(), NumberCode::One);
}

mod conditional {
    use knox_errors::{KnoxCode, KnoxTable, knox_codes};
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    knox_codes! {
        #[cfg_attr(all(), knox(serde = code))]
        pub enum OnCode: u32 {
            code | name;
            7    | SEVEN;
        }

        #[cfg_attr(all(), cfg_attr(not(any()), knox(serde = name)))]
        pub enum NestedCode: u32 {
            code | name;
            7    | SEVEN;
        }

        #[cfg_attr(any(), knox(serde = code))]
        #[derive(serde::Serialize)]
        pub enum OffCode: u32 {
            code | name;
            7    | SEVEN;
        }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
    #[cfg_attr(all(), knox(serde = code))]
    #[knox(display)]
    enum DerivedCode {
        #[knox(code = 7)]
        Seven,
    }

    fn round_trip<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(row: T) -> String {
        let json = serde_json::to_string(&row).expect("JSON");
        assert_eq!(serde_json::from_str::<T>(&json).ok(), Some(row));
        json
    }

    #[test]
    fn traits_of_serde_may_be_under_a_condition() {
        assert_eq!(round_trip(OnCode::Seven), "7");
        assert_eq!(round_trip(NestedCode::Seven), r#""SEVEN""#);
        assert_eq!(round_trip(DerivedCode::Seven), "7");
        assert_eq!(serde_json::to_string(&OffCode::Seven).ok().as_deref(), Some(r#""Seven""#));
    }
}
