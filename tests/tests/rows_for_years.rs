//! Data that rows keep for years: links, deprecations, notes and retired codes.

use knox_errors::{CodeValue, KnoxCode, KnoxTable, knox_codes};

knox_codes! {
    /// Codes of the gateway.
    #[knox(docs = "https://errors.example.com/gateway#{code}", retired(4220002, 0x40_65C3))]
    pub enum GatewayCode: u32 {
        code    | name                 | description;
        /// First line.
        ///
        /// Second paragraph with `code`.
        4220001 | DEVICE_LIMIT_REACHED | "The tenant has reached its limit.";
        #[doc = concat!("From", " parts.")]
        #[knox(docs = "https://example.com/{name}?a=b")]
        4290001 | "Tenant busy/slow"   | "Another job is running.";
        #[deprecated(since = "2.0.0", note = "use 4290001")]
        4290002 | SLOW                 | _;
        #[deprecated = "never sent"]
        4290003 | SLOWER               | _;
        #[cfg_attr(all(), deprecated)]
        4290004 | SLOWEST              | _;
    }

    #[knox(retired("E-1", AUT_9))]
    pub enum TextCode: str {
        code;
        AUT_1;
    }
}

/// Codes of the lamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(docs = "https://example.com/lamp#{code}", retired(7), display)]
pub enum LampCode {
    /// The lamp is
    /// off.
    ///
    /// Switch it on.
    #[knox(code = 1, docs = "https://example.com/off")]
    Off,
    /// It is on.
    #[knox(code = 2)]
    #[deprecated(note = "that is no error")]
    On,
}

fn urls<T: KnoxTable>() -> Vec<String> {
    T::TABLE.rows().map(|row| row.docs_url().map_or(String::new(), |url| url.to_string())).collect()
}

#[test]
fn rows_have_links() {
    assert_eq!(
        urls::<GatewayCode>(),
        [
            "https://errors.example.com/gateway#4220001",
            "https://example.com/Tenant%20busy%2Fslow?a=b",
            "https://errors.example.com/gateway#4290002",
            "https://errors.example.com/gateway#4290003",
            "https://errors.example.com/gateway#4290004",
        ]
    );
    assert_eq!(urls::<LampCode>(), ["https://example.com/off", "https://example.com/lamp#2"]);
    assert_eq!(urls::<TextCode>(), [""]);
}

#[test]
fn rows_have_notes() {
    let notes = |row: GatewayCode| row.row().notes();
    assert_eq!(
        notes(GatewayCode::DeviceLimitReached),
        "First line.\n\nSecond paragraph with `code`."
    );
    assert_eq!(notes(GatewayCode::TenantBusySlow).trim(), "From parts.");
    assert_eq!(LampCode::Off.row().description(), "The lamp is off.");
    assert_eq!(LampCode::Off.row().notes(), "Switch it on.");
}

#[test]
fn rows_are_deprecated() {
    let deprecations: Vec<_> = GatewayCode::TABLE
        .rows()
        .map(|row| row.deprecation().map(|found| (found.since(), found.note())))
        .collect();
    assert_eq!(
        deprecations,
        [
            None,
            None,
            Some((Some("2.0.0"), Some("use 4290001"))),
            Some((None, Some("never sent"))),
            Some((None, None)),
        ]
    );
    let on = LampCode::TABLE.find("2").and_then(|row| row.deprecation()).expect("deprecated");
    assert_eq!(on.note(), Some("that is no error"));
}

#[test]
fn tables_list_retired_codes() {
    let error = GatewayCode::try_from(4_220_002).unwrap_err();
    assert_eq!(error.to_string(), "`4220002` is retired in GatewayCode");
    let error = "E-1".parse::<TextCode>().unwrap_err();
    assert_eq!(error.to_string(), "`E-1` is retired in TextCode");
    let retired: Vec<_> = GatewayCode::TABLE.retired().collect();
    assert_eq!(retired, [CodeValue::Number(4_220_002), CodeValue::Number(4_220_355)]);
    let retired: Vec<_> = TextCode::TABLE.retired().collect();
    assert_eq!(retired, [CodeValue::Text("E-1"), CodeValue::Text("AUT_9")]);
    assert_eq!(LampCode::TABLE.retired().collect::<Vec<_>>(), [CodeValue::Number(7)]);
}
