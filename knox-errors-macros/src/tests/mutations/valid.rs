//! Valid tables and enums, which together use all syntax.

pub const TABLES: &[&str] = &[
    r#"
    /// Codes of the device gateway.
    ///
    /// More of it.
    #[knox(url = "https://example.com/errors")]
    #[non_exhaustive]
    #[derive(Default)]
    pub enum GatewayCode: u32 {
        code    | name                 | status | action        | team: Team = Team::Core | description;
        4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | "The tenant has reached its limit.";
        /// Shown in rustdoc.
        #[alias(42900010, 7)]
        4290001 | TENANT_BUSY          | 429    | WaitAndRetry  | Team::Edge              | "Another bulk job | is running.";
        #[deprecated]
        #[default]
        5010001 | NOT_READY as Soon    | 501    | _             | (Team::A | Team::B)     | _;
    }
    "#,
    r#"
    pub(crate) enum TokenCode: str {
        status | code     | description;
        400    | AUT_1001 | "It's <b>bold</b> `code` [link] 1. * \\ https://example.com/a?b=c.";
        _      | "E-17" as Stale | r"raw text";
        #[alias("x y", Z)]
        401    | r#type | "ünïcode – “quotes” 🦀";
        500    | "00006" as Zeros | "line\nbreak";
    }
    "#,
    r#"
    #[knox(status = prefix)]
    enum PrefixCode: i64 { code | name; 4032251 | ACCESS; 400_1 | "Bad Request"; 0x1F4 | HEX; }
    #[knox(status = code, url = "http://example.com")]
    enum HttpCode: u16 { code | name | description; 400 | "Bad Request" | "a"; 404 | "Not Found" | "b"; }
    "#,
    r#"
    #[knox(format = "0x{:08X}", docs = "https://example.com/{name}#{code}", retired(17, 0x8000_0001))]
    pub enum ComCode: i32 {
        code | name;
        /// A note.
        #[knox(docs = "https://example.com/other")]
        #[deprecated(since = "1.0.0", note = "use another")]
        #[alias(0x8000_4006, name = E_AGAIN, name = "e again")]
        0x80004005 | E_FAIL;
        0X17 | "0x17" as Seventeen;
    }
    #[knox(format = "TS{{}}{:#06o}")]
    enum TsCode: u16 { code | description; 1002 | "Unterminated."; #[alias(name = X)] 1003 | _; }
    "#,
    r#"
    #[cfg(unix)]
    pub enum SwitchedCode: i8 {
        /** Once or twice. */ call: fn(u8) -> u8 = twice | code | name | r#type: &'static [u8];
        #[cfg(feature = "a")]
        _ | -1 | A | &[1, 2];
        #[cfg(not(feature = "a"))]
        #[cfg_attr(feature = "b", deprecated, doc = "b")]
        (|x| x) | -1 | A | b"bytes";
        /// Always there.
        #[doc(hidden)]
        if true { twice } else { twice } | 2 | B | &[];
    }
    "#,
    "pub enum OneCode: u8 { code; 1 as One }",
    "
    enum LongCode: str {
        name | code;
        A_RATHER_LONG_NAME_THAT_IS_NO_WORD | A_RATHER_LONG_CODE_THAT_IS_NO_WORD_1;
        A_RATHER_LONG_NAME_THAT_IS_NO_WORK | A_RATHER_LONG_CODE_THAT_IS_NO_WORD_2;
        A_RATHER_LONG_NAME_THAT_IS_NO_WORM | A_RATHER_LONG_CODE_THAT_IS_NO_WORD_3;
    }
    ",
    r#"
    /// All codes of the gateway.
    pub enum AnyCode: any extends crate::GatewayCode, other::TokenCode as Token {
        code | name |
        /// Who is called.
        #[doc(alias = "owner")]
        team: Team;
        #[alias("00006", -7)]
        6 | SIX | Team::Core;
        SITE_1 | SITE | Team::Edge;
        "17" | SEVENTEEN | Team::Edge;
    }
    enum UnionCode: u32 extends GatewayCode as One, self::Other {}
    "#,
];

/// Valid enums for the derives; the last one can be a table.
pub const ENUMS: &[&str] = &[
    r#"
    /// What may fail.
    #[knox(code = any, crate = other::knox_errors)]
    pub enum SyncError<'a, T: Debug, const N: usize> where T: Clone {
        /// The device never answered.
        #[error("device {id} did not answer")]
        #[knox(code = 5040001, status = 504, action = RetryWithBackoff)]
        DeviceTimeout { id: &'a str },
        #[knox(code = "E-17", name = "Seventeen", description = "A text.", alias(18, AUT_1))]
        Seventeen(u8, [u8; N]),
        #[knox(transparent)]
        Auth(#[from] CustomerAuthCode),
        #[knox(transparent)]
        Inner { source: Box<T> },
    }
    "#,
    r#"
    #[knox(display, format = "E{:08}", docs = "https://example.com/{code}", retired(1), status = prefix, url = "https://example.com/site", code = u64)]
    pub(crate) enum SiteCode {
        /// The tunnel is down.
        #[knox(code = 5030001, action = RetryWithBackoff, alias(5030002, name = DOWN, 5030003), docs = "https://example.com")]
        #[deprecated = "gone"]
        TunnelDown,
        #[knox(code = 404_0001, name = NO_SITE)]
        NoSite,
        #[knox(code = 0x3D0901)] Old,
    }
    "#,
];
