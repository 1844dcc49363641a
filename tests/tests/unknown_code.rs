//! `UnknownCode`, the error of a failed conversion.

use knox_errors::{
    AccountTokenCode, CustomerAuthCode, HttpCode, KnoxTable, UnknownCode, knox_codes,
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
    /// Texts with names beside them.
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
fn the_fewest_edits_are_nearest_then_the_longest_common_beginning() {
    let nearest = |text| unknown::<GateCode>(text).nearest().map(|row| row.name());
    // One edit at the front, or two at the end.
    assert_eq!(nearest("ABCDEFGHIJKL"), Some("FIRST"));
    // A letter removed in front and one added at the end are two edits, of which
    // four letters bear one.
    assert_eq!(nearest("XMNO"), None);
    assert_eq!(nearest("NOPX"), None);
}

#[test]
fn it_finds_the_nearest_by_alias_too() {
    let nearest = unknown::<CustomerAuthCode>("401225").nearest().unwrap();
    assert_eq!(nearest.variant(), "AccessTokenBadRequest");
}

#[test]
fn it_holds_62_bytes_in_whole_characters() {
    let fits = "x".repeat(62);
    assert_eq!(unknown::<HttpCode>(&fits).value(), fits);
    assert!(!unknown::<HttpCode>(&fits).is_cut());

    let long = "x".repeat(63);
    assert_eq!(unknown::<HttpCode>(&long).value(), fits);
    assert!(unknown::<HttpCode>(&long).is_cut());
    assert_eq!(unknown::<HttpCode>(&long).to_string(), format!("`{fits}…` is unknown in HttpCode"));

    // The 62nd byte would cut the last `é` in two.
    let accents = format!("x{}", "é".repeat(31));
    assert_eq!(unknown::<HttpCode>(&accents).value(), &accents[..61]);
    assert!(unknown::<HttpCode>(&accents).is_cut());
}

#[test]
fn it_writes_one_line_whatever_it_holds() {
    assert_eq!(
        unknown::<HttpCode>("x\n2026 all is well\u{1b}[0m").to_string(),
        "`x\\n2026 all is well\\u{1b}[0m` is unknown in HttpCode",
    );
}

#[test]
fn it_is_small_and_copy() {
    const fn is_copy<T: Copy + Send + Sync + 'static>() {}
    is_copy::<UnknownCode>();
    assert_eq!(size_of::<Result<CustomerAuthCode, UnknownCode>>(), 72);
}

#[test]
fn it_is_equal_by_table_and_value() {
    assert_eq!(unknown::<HttpCode>("x"), unknown::<HttpCode>("x"));
    assert_ne!(unknown::<HttpCode>("x"), unknown::<HttpCode>("y"));
    assert_ne!(unknown::<HttpCode>("x"), unknown::<CustomerAuthCode>("x"));
    assert_eq!(
        format!("{:?}", unknown::<HttpCode>("x")),
        r#"UnknownCode { table: "HttpCode", value: "x", cut: false }"#,
    );
    assert_eq!(unknown::<HttpCode>("x").table().type_name(), "HttpCode");
}
