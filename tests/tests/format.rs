//! `#[knox(format = …)]` and `#[alias(name = …)]`: formatted codes, and further names of rows.

use knox_errors::export::Document;
use knox_errors::{CodeValue, KnoxCode, KnoxError, KnoxTable, OpenCode, UnknownCode, knox_codes};

knox_codes! {
    /// Codes of the component model.
    #[knox(format = "0x{:08X}")]
    pub enum ComCode: i32 {
        code       | name                               | description;
        0x80004005 | E_FAIL                             | "Unspecified error.";
        #[alias(0x8000_0002, name = E_OOM, name = "out of memory")]
        0x8007000E | E_OUTOFMEMORY                      | "Ran out of memory.";
        0          | S_OK                               | "The operation succeeded.";
    }

    /// Messages of the compiler.
    #[knox(format = "TS{}")]
    pub enum TsCode: u16 {
        code | description;
        1002 | "Unterminated string literal.";
        0X3ED | "Identifier expected.";
    }

    /// Errors of the database.
    #[knox(format = "ORA-{:05}")]
    pub enum OraCode: u16 {
        code | name;
        1    | UNIQUE_VIOLATED;
        942  | "table or view does not exist";
    }

    /// All of them.
    pub enum AnyFormat: any extends ComCode as Com, TsCode as Ts, OraCode as Ora {
        code | name;
        7    | LOCAL;
    }

    /// Both of one format.
    pub enum OraAll: u16 extends OraCode as Base {
    }

    /// Local codes have a format of their own.
    #[knox(format = "L{:03}")]
    pub enum OraLocal: u16 extends OraCode as Base {
        code | name;
        7    | LOCAL;
    }

    /// Errors of the operating system.
    pub enum Errno: i32 {
        code | name;
        #[alias(name = EWOULDBLOCK)]
        11   | EAGAIN;
        #[alias(350, name = EDEADLOCK, name = "3COM")]
        35   | EDEADLK;
    }

    /// States without names.
    pub enum State: str {
        code;
        #[alias(name = UNIQUE_VIOLATION)]
        "23505" as S23505;
        #[alias("X")]
        "42P01" as S42P01;
    }
}

/// Codes of the lamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(code = u32, format = "E{:04}", display)]
pub enum Derived {
    /// The lamp is off.
    #[knox(code = 23, alias(24, name = LAMP_OUT))]
    LampOff,
}

#[test]
fn display_shows_the_format() {
    assert_eq!(ComCode::EFail.to_string(), "0x80004005 E_FAIL: Unspecified error");
    assert_eq!(TsCode::Ts1002.to_string(), "TS1002: Unterminated string literal");
    assert_eq!(TsCode::Ts1002.name(), "TS1002");
    assert_eq!(OraCode::UniqueViolated.to_string(), "ORA-00001 UNIQUE_VIOLATED");
    assert_eq!(Derived::LampOff.to_string(), "E0023 LAMP_OFF: The lamp is off");
    assert_eq!(
        AnyFormat::Com(ComCode::SOk).to_string(),
        "0x00000000 S_OK: The operation succeeded"
    );
    assert_eq!(AnyFormat::Local.to_string(), "7 LOCAL");
    assert_eq!(OraLocal::Local.to_string(), "L007 LOCAL");
}

#[test]
fn every_spelling_of_a_code_is_read() {
    for text in ["0x80004005", "0X80004005", "0x080004005", "-2147467259", "E_FAIL"] {
        assert_eq!(text.parse(), Ok(ComCode::EFail), "{text}");
        assert_eq!(ComCode::find(text), Some(ComCode::EFail), "{text}");
        assert_eq!(text.parse(), Ok(AnyFormat::Com(ComCode::EFail)), "{text}");
        assert_eq!(AnyFormat::find(text), Some(AnyFormat::Com(ComCode::EFail)), "{text}");
    }
    assert_eq!("0x80000002".parse(), Ok(ComCode::EOutofmemory), "an alias");
    for text in ["TS1005", "ts1005", "TS01005", "1005"] {
        assert_eq!(text.parse(), Ok(TsCode::Ts1005), "{text}");
        assert_eq!(text.parse(), Ok(AnyFormat::Ts(TsCode::Ts1005)), "{text}");
    }
    for text in ["ORA-00942", "ora-942", "942", "table or view does not exist"] {
        assert_eq!(text.parse(), Ok(OraCode::TableOrViewDoesNotExist), "{text}");
    }
    for text in ["c 80004005", "0x8000_4005", " 0x80004005 ", "-2147467259 "] {
        let expected = (!text.starts_with('c')).then_some(ComCode::EFail);
        assert_eq!(ComCode::find(text), expected, "{text}");
    }
    for text in ["ora 942", "ORA942", "ORA 00942", "942 ", "(ORA-00942)"] {
        assert_eq!(OraCode::find(text), Some(OraCode::TableOrViewDoesNotExist), "{text}");
        assert!(AnyFormat::find(text).is_some(), "{text}");
    }
    assert_eq!("E0024".parse(), Ok(Derived::LampOff));
    for text in ["80004005", "x80004005", "2147500037", "0x80004006", "0x180004005", "0x"] {
        assert!(text.parse::<ComCode>().is_err(), "{text}");
        assert_eq!(ComCode::find(text), None, "{text}");
    }
    assert!("TS1".parse::<AnyFormat>().is_err(), "the code of another table");
    assert!("ORA-00007".parse::<OraLocal>().is_err(), "the code of another table");
    assert_eq!("L7".parse(), Ok(OraLocal::Local));
    assert_eq!("0x80004006".parse(), Ok(OpenCode::<ComCode>::from(-2_147_467_258)));
    assert_eq!("ORA-7".parse(), Ok(OpenCode::<OraAll>::from(7)));
    assert!("ORA-7".parse::<OpenCode<OraLocal>>().is_err(), "bases and local rows differ");
    assert_eq!("0x80004005".parse(), Ok(OpenCode::Known(ComCode::EFail)));
}

#[test]
fn unknown_codes_have_the_format_that_all_tables_share() {
    let message = |error: UnknownCode| error.to_string();
    assert_eq!(message(ComCode::try_from(17).unwrap_err()), "`0x00000011` is unknown in ComCode");
    assert_eq!(
        message(ComCode::try_from(-2_147_467_258).unwrap_err()),
        "`0x80004006` is unknown in ComCode",
        "near in digits alone"
    );
    assert_eq!(
        message("0x80004006".parse::<ComCode>().unwrap_err()),
        "`0x80004006` is unknown in ComCode"
    );
    assert_eq!(
        message("Ox80004005".parse::<ComCode>().unwrap_err()),
        "`Ox80004005` is unknown in ComCode, did you mean `0x80004005` (E_FAIL)?"
    );
    assert_eq!(
        message("ORA-0092".parse::<OraCode>().unwrap_err()),
        "`ORA-0092` is unknown in OraCode, did you mean `ORA-00942` (table or view does not exist)?"
    );
    assert_eq!(
        message(TsCode::try_from(1003).unwrap_err()),
        "`TS1003` is unknown in TsCode, did you mean `TS1002`?"
    );
    assert_eq!(OpenCode::<ComCode>::from(17).to_string(), "0x00000011");
    assert_eq!(OpenCode::<OraAll>::from(17).to_string(), "ORA-00017");
    assert_eq!(OpenCode::<OraLocal>::from(17).to_string(), "17");
    assert_eq!(OpenCode::<AnyFormat>::from(17).to_string(), "17");
    assert_eq!(ComCode::EFail.code_value(), Some(CodeValue::Number(-2_147_467_259)));
}

#[test]
fn further_names_are_found() {
    const DEADLOCK: Errno = Errno::from_name("EDEADLOCK").unwrap();
    assert_eq!(Errno::from_name("EWOULDBLOCK"), Some(Errno::Eagain));
    assert_eq!(DEADLOCK, Errno::Edeadlk);
    assert_eq!(Errno::from_code(350), Some(Errno::Edeadlk));
    assert_eq!("EDEADLOCK".parse(), Ok(Errno::Edeadlk));
    assert_eq!("3COM".parse(), Ok(Errno::Edeadlk));
    assert_eq!(Errno::find("+11"), Some(Errno::Eagain));
    assert_eq!(Errno::find("ewouldblock"), Some(Errno::Eagain));
    assert_eq!(ComCode::find("out-of-memory"), Some(ComCode::EOutofmemory));
    assert_eq!(AnyFormat::from_name("E_OOM"), Some(AnyFormat::Com(ComCode::EOutofmemory)));
    assert_eq!(Derived::from_name("LAMP_OUT"), Some(Derived::LampOff));
    assert_eq!(State::from_name("UNIQUE_VIOLATION"), Some(State::S23505));
    assert_eq!(State::from_name("23505"), Some(State::S23505));
    assert_eq!(State::from_name("X"), None, "an alias is no name");
    let names = |row: ComCode| row.row().name_aliases().collect::<Vec<_>>();
    assert_eq!(names(ComCode::EOutofmemory), ["E_OOM", "out of memory"]);
    assert!(names(ComCode::EFail).is_empty());
    let error = "EDEADLOK".parse::<Errno>().unwrap_err();
    assert_eq!(error.nearest().map(|row| row.variant()), Some("Edeadlk"));
}

#[test]
fn documents_have_the_plain_and_the_formatted_code() {
    let json = Document::of::<ComCode>().json().to_string();
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let rows = &json["tables"][0]["rows"];
    assert_eq!(rows[0]["code"], -2_147_467_259_i64);
    assert_eq!(rows[0]["formatted"], "0x80004005");
    assert_eq!(rows[1]["name_aliases"], serde_json::json!(["E_OOM", "out of memory"]));
    let markdown = Document::of::<ComCode>().markdown().to_string();
    assert!(markdown.contains("| `0x80004005` | E_FAIL |"), "{markdown}");
    assert!(markdown.contains("| `0x80000002`, E_OOM, out of memory |"), "{markdown}");
    let schema = Document::of::<ComCode>().json_schema().to_string();
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    assert_eq!(schema["oneOf"][0]["const"], -2_147_467_259_i64);
    assert_eq!(schema["oneOf"][0]["x-formatted"], "0x80004005");
    let page = Document::of::<ComCode>().html().to_string();
    assert!(page.contains(r##"<a href="#0x80004005">0x80004005</a>"##), "{page}");
    assert!(page.contains("-2147467259"), "found by its digits: {page}");
    assert!(page.contains("E_<wbr>OOM"), "{page}");
}

#[test]
fn responses_are_decoded_by_either_form_and_any_name() {
    let known = |body: &str| KnoxError::decode_as::<ComCode>(500, body).known();
    assert_eq!(known(r#"{"code":-2147467259}"#), Some(ComCode::EFail));
    assert_eq!(known(r#"{"code":"0x80004005"}"#), Some(ComCode::EFail));
    assert_eq!(known(r#"{"code":-2147024882,"name":"E_OOM"}"#), Some(ComCode::EOutofmemory));
    assert_eq!(known(r#"{"code":-2147024882,"name":"DEVICE_LOCKED"}"#), None);
    let known = |body: &str| KnoxError::decode_as::<TsCode>(500, body).known();
    assert_eq!(known(r#"{"code":1002,"name":"DEVICE_LOCKED"}"#), Some(TsCode::Ts1002));
    assert_eq!(known(r#"{"code":"TS1002"}"#), Some(TsCode::Ts1002));
}
