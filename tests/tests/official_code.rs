//! `OfficialCode`: all official tables as one, with codes of `any` type.

use knox_errors::{
    AccountTokenCode, Action, AuthorizeTokenCode, CodeValue, CustomerAuthCode, HttpCode, KnoxCode,
    KnoxTable, OfficialCode, OpenCode, RawCode, RawText,
};

const EXPIRED: OfficialCode =
    OfficialCode::from_code(CodeValue::Number(4_032_251)).expect("the table lists it");

#[test]
fn rows_are_those_of_its_bases_in_order() {
    let bases = HttpCode::ALL.iter().map(|row| OfficialCode::from(*row));
    let bases = bases.chain(CustomerAuthCode::ALL.iter().map(|row| (*row).into()));
    let bases = bases.chain(AccountTokenCode::ALL.iter().map(|row| (*row).into()));
    let bases: Vec<OfficialCode> =
        bases.chain(AuthorizeTokenCode::ALL.iter().map(|row| (*row).into())).collect();
    assert_eq!(OfficialCode::ALL, bases);
    assert_eq!(OfficialCode::COUNT, 38);
    assert!(OfficialCode::ALL.is_sorted());
    for (place, row) in OfficialCode::ALL.iter().enumerate() {
        assert_eq!(row.index(), place);
        assert_eq!(OfficialCode::from_code(row.code()), Some(*row));
        assert_eq!(row.row().code(), row.code());
        assert_eq!(row.row().name(), row.name());
    }
    let data: Vec<_> = OfficialCode::TABLE.rows().map(|row| row.code()).collect();
    assert_eq!(data, OfficialCode::ALL.iter().map(OfficialCode::code).collect::<Vec<_>>());
}

#[test]
fn getters_agree_with_the_bases() {
    let row = CustomerAuthCode::AccessTokenBadRequest;
    let official = OfficialCode::from(row);
    assert_eq!(official.code(), CodeValue::Number(40_122_050));
    assert_eq!(official.name(), row.name());
    assert_eq!(official.description(), row.description());
    assert_eq!(official.status(), Some(401));
    assert_eq!(official.action(), Some(Action::FixCredentials));
    assert_eq!(official.aliases(), [CodeValue::Number(4_012_250)]);
    assert!(EXPIRED.aliases().is_empty());
    assert_eq!(official.to_string(), row.to_string());
    assert_eq!(format!("{official:?}"), "CustomerAuth(AccessTokenBadRequest)");
    assert_eq!(official.code_value(), row.code_value());
}

#[test]
fn a_value_knows_the_table_that_its_row_comes_from() {
    assert_eq!(EXPIRED.row().table().type_name(), "CustomerAuthCode");
    assert_eq!(EXPIRED.row().index(), CustomerAuthCode::AccessTokenExpired.index());
    assert_eq!(OfficialCode::TABLE.type_name(), "OfficialCode");
    let bases = OfficialCode::TABLE.bases().iter().map(|base| base.rows().len());
    assert_eq!(bases.collect::<Vec<_>>(), [9, 10, 15, 4]);
}

#[test]
fn a_code_is_looked_up_by_its_value() {
    let rows = [
        (CodeValue::Number(404), OfficialCode::Http(HttpCode::NotFound)),
        (CodeValue::Text("404"), OfficialCode::Http(HttpCode::NotFound)),
        (CodeValue::Number(4_012_250), CustomerAuthCode::AccessTokenBadRequest.into()),
        (CodeValue::Text("4012250"), CustomerAuthCode::AccessTokenBadRequest.into()),
        (CodeValue::Text("AUT_1802"), OfficialCode::AccountToken(AccountTokenCode::Aut1802)),
        (CodeValue::Text("LIC_4101"), AuthorizeTokenCode::Lic4101.into()),
    ];
    for (code, row) in rows {
        assert_eq!(OfficialCode::from_code(code), Some(row));
        assert_eq!(OfficialCode::try_from(code), Ok(row));
    }
    for code in ["0404", "+404", "404 ", "aut_1802", "", "-404"] {
        assert_eq!(OfficialCode::from_code(CodeValue::Text(code)), None, "{code}");
    }
    for number in [0, -404, 65_940, i128::MAX, i128::MIN, 404 + (1 << 64), 404 - (1 << 16)] {
        assert_eq!(OfficialCode::from_code(CodeValue::Number(number)), None, "{number}");
    }
}

#[test]
fn names_are_those_of_the_first_base_that_has_them() {
    assert_eq!(OfficialCode::from_name("Not Found"), Some(HttpCode::NotFound.into()));
    assert_eq!(OfficialCode::from_name("AUT_1802"), Some(AccountTokenCode::Aut1802.into()));
    assert_eq!(OfficialCode::find("access_token_expired"), Some(EXPIRED));
    assert_eq!("ACCESS_TOKEN_EXPIRED".parse(), Ok(EXPIRED));
    assert_eq!("4032251".parse(), Ok(EXPIRED));
    assert_eq!(OfficialCode::from_name("not found"), None);
}

#[test]
fn a_row_converts_to_its_base() {
    assert_eq!(CustomerAuthCode::try_from(EXPIRED), Ok(CustomerAuthCode::AccessTokenExpired));
    let error = HttpCode::try_from(EXPIRED).unwrap_err();
    assert_eq!(error.to_string(), "`4032251` is unknown in HttpCode");
    assert_eq!(CodeValue::from(EXPIRED), CodeValue::Number(4_032_251));
}

#[test]
fn an_unknown_code_names_the_table_and_the_nearest_row() {
    let error = OfficialCode::try_from(CodeValue::Text("AUT_1803")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`AUT_1803` is unknown in OfficialCode, did you mean `AUT_1802`?"
    );
}

#[test]
fn open_codes_keep_numbers_and_texts() {
    type Open = OpenCode<OfficialCode>;
    for known in [
        Open::from(4_032_251),
        Open::from(4_032_251_u64),
        Open::from("4032251"),
        Open::from(String::from("4032251")),
        Open::from(RawText::from_static("4032251")),
        Open::from(CodeValue::Number(4_032_251)),
        Open::from(RawCode::from_static(CodeValue::Text("4032251"))),
    ] {
        assert_eq!(known.known(), Some(EXPIRED));
    }
    assert_eq!("ACCESS_TOKEN_EXPIRED".parse(), Ok(Open::Known(EXPIRED)));
    let unknown = Open::from(-17);
    assert_eq!(unknown.as_value(), CodeValue::Number(-17));
    assert_eq!(unknown, Open::from("-17"));
    assert_eq!(format!("{unknown} {unknown:?}"), "-17 Unknown(-17)");
    let text = Open::from("00006");
    assert_eq!(text.as_value(), CodeValue::Text("00006"));
    assert_ne!(text, Open::from(6));
    assert_eq!(format!("{text} {text:?}"), "00006 Unknown(\"00006\")");
    assert_eq!("anything".parse(), Ok(Open::from("anything")));
}

#[test]
fn a_row_takes_two_bytes() {
    assert_eq!(size_of::<OfficialCode>(), 2);
    assert_eq!(size_of::<Option<OfficialCode>>(), 2);
}

#[test]
fn it_converts_from_every_type_of_code() {
    let not_found = Ok(OfficialCode::Http(HttpCode::NotFound));
    assert_eq!(OfficialCode::try_from(404_u16), not_found);
    assert_eq!(OfficialCode::try_from(404_i16), not_found);
    assert_eq!(OfficialCode::try_from(404_u32), not_found);
    assert_eq!(OfficialCode::try_from(404_i32), not_found);
    assert_eq!(OfficialCode::try_from(404_u64), not_found);
    assert_eq!(OfficialCode::try_from(404_i64), not_found);
    assert_eq!(OfficialCode::try_from("404"), not_found);
    assert!(OfficialCode::try_from(7_u8).is_err() && OfficialCode::try_from(-7_i8).is_err());
    let row = OfficialCode::try_from("AUT_1802").expect("a row");
    assert_eq!(row.code(), CodeValue::Text("AUT_1802"));
    let unlisted = OfficialCode::try_from("AUT_9999").expect_err("no row");
    assert!(unlisted.to_string().contains("AUT_9999"), "{unlisted}");
}
