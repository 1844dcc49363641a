//! The API of every table: constants, traits, formats, patterns.

use std::collections::HashSet;
use std::error::Error;

use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxTable,
    knox_codes,
};

const EXPIRED: CustomerAuthCode = CustomerAuthCode::from_code(4_032_251).unwrap();
const BY_ALIAS: CustomerAuthCode = CustomerAuthCode::from_code(4_012_250).unwrap();
const NAMED: CustomerAuthCode = CustomerAuthCode::from_name("ACCESS_TOKEN_INVALID").unwrap();
const TEXT: AccountTokenCode = AccountTokenCode::from_code("AUT_1802").unwrap();
const CODE: u32 = EXPIRED.code();
const NAME: &str = TEXT.name();
const STATUS: Option<u16> = EXPIRED.status();
const ACTION: Option<Action> = EXPIRED.action();
const ALIASES: &[u32] = BY_ALIAS.aliases();
const FIRST: HttpCode = HttpCode::ALL[0];

#[test]
fn everything_is_const() {
    assert_eq!(EXPIRED, CustomerAuthCode::AccessTokenExpired);
    assert_eq!(BY_ALIAS, CustomerAuthCode::AccessTokenBadRequest);
    assert_eq!(NAMED, CustomerAuthCode::AccessTokenInvalid);
    assert_eq!(TEXT, AccountTokenCode::Aut1802);
    assert_eq!((CODE, NAME), (4_032_251, "AUT_1802"));
    assert_eq!((STATUS, ACTION), (Some(403), Some(Action::RequestAccessToken)));
    assert_eq!(ALIASES, [4_012_250]);
    assert_eq!(FIRST, HttpCode::BadRequest);
}

#[test]
fn variants_and_constants_are_patterns() {
    let said = match CustomerAuthCode::from_code(4_032_251) {
        Some(EXPIRED) => "expired",
        Some(CustomerAuthCode::ResourceNotFound) => "not found",
        _ => "else",
    };
    assert_eq!(said, "expired");
}

#[test]
fn rows_are_ordered_as_in_the_table() {
    assert!(HttpCode::ALL.is_sorted());
    assert!(AccountTokenCode::Aut1001 < AccountTokenCode::Aut1806);
    let unique: HashSet<_> = AccountTokenCode::ALL.iter().collect();
    assert_eq!(unique.len(), AccountTokenCode::COUNT);
}

#[test]
fn display_is_one_line() {
    assert_eq!(
        EXPIRED.to_string(),
        "4032251 ACCESS_TOKEN_EXPIRED: Provided Access token has expired. A new access token needs to be generated",
    );
    assert_eq!(
        HttpCode::NotFound.to_string(),
        "404 Not Found: Specifies that the requested path does not exist",
    );
    let text = AccountTokenCode::Aut1001.to_string();
    assert!(text.starts_with("AUT_1001: The value of the client_id"), "{text}");
    assert!(!text.ends_with('.'), "{text}");
}

knox_codes! {
    /// Strings that would break a line of a log, or mislead its reader.
    #[non_exhaustive]
    enum HostileCode: u32 {
        code | name                                | description;
        1    | "Two  words\n here" as Words         | "Over\n\tseveral \r\n lines.";
        2    | "\u{1b}[31mred" as Red               | "Bell \u{7}, C1 \u{9b}31m, null \0.";
        3    | "\u{202e}desrever" as Turned         | "LRI \u{2066}, mark \u{200f}, ALM \u{61c}";
        4    | "zero\u{200b}width\u{feff}" as Width  | "\u{2028}separated\u{2029}by\u{85}lines\u{a0}\u{3000}";
        5    | ABBREVIATION                        | "Give a reason, e.g.";
        6    | ELLIPSIS                            | "Wait...";
        7    | INNER                               | "See knox.example.com.";
        8    | SPACES                              | "  Around.  ";
        9    | "9" as Nine                         | "The name is the code.";
        10   | STOP                                | ".";
        11   | TEN                                 | _;
    }

    enum HostileText: str {
        code                 | description;
        "A\nB" as Lines      | "A code of two lines";
        "C\u{202e}D" as Turn | "A code that turns";
    }
}

#[test]
fn display_is_one_line_whatever_the_table_holds() {
    let lines = [
        "1 Two words here: Over several lines",
        "2 \\u{1b}[31mred: Bell \\u{7}, C1 \\u{9b}31m, null \\u{0}",
        "3 \\u{202e}desrever: LRI \\u{2066}, mark \\u{200f}, ALM \\u{61c}",
        "4 zero\\u{200b}width\\u{feff}: separated by lines",
        "5 ABBREVIATION: Give a reason, e.g.",
        "6 ELLIPSIS: Wait...",
        "7 INNER: See knox.example.com",
        "8 SPACES: Around",
        "9: The name is the code",
        "10 STOP",
        "11 TEN",
    ];
    assert_eq!(HostileCode::COUNT, lines.len());
    for (row, line) in HostileCode::ALL.iter().zip(lines) {
        assert_eq!(row.to_string(), line);
    }
    assert_eq!(HostileText::Lines.to_string(), "A\\nB: A code of two lines");
    assert_eq!(HostileText::Turn.to_string(), "C\\u{202e}D: A code that turns");
    let error = "Two words herf".parse::<HostileCode>().unwrap_err().to_string();
    assert_eq!(
        error,
        "`Two words herf` is unknown in HostileCode, did you mean `1` (Two words here)?"
    );
}

#[test]
fn display_honours_width_fill_and_precision() {
    let row = HttpCode::NotFound;
    let line = row.to_string();
    for (shown, plain) in [
        (format!("{row:80}|"), format!("{line:80}|")),
        (format!("{row:>80}"), format!("{line:>80}")),
        (format!("{row:*^81}"), format!("{line:*^81}")),
        (format!("{row:.13}"), String::from("404 Not Found")),
        (format!("{row:-<20.13}"), format!("{:-<20}", "404 Not Found")),
        (format!("{row:1}"), line.clone()),
        (format!("{:_>20}", Action::WaitAndRetry), String::from("________WaitAndRetry")),
    ] {
        assert_eq!(shown, plain);
    }
}

#[test]
fn debug_is_the_variant() {
    assert_eq!(format!("{EXPIRED:?}"), "AccessTokenExpired");
    let last = HttpCode::ALL.last().expect("a row");
    assert_eq!(format!("{last:?}"), "NotImplemented");
    assert_eq!(last.row().variant(), "NotImplemented");
}

#[test]
fn a_row_is_an_error() {
    fn fails() -> Result<(), Box<dyn Error + Send + Sync>> {
        Err(EXPIRED)?
    }
    assert_eq!(fails().unwrap_err().downcast_ref(), Some(&EXPIRED));
}

#[test]
fn rows_of_any_table_are_codes() {
    fn name_of(code: impl KnoxCode) -> Option<String> {
        code.code_name().map(str::to_owned)
    }
    let boxed: Box<dyn KnoxCode> = Box::new(EXPIRED);
    assert_eq!(name_of(boxed).as_deref(), Some("ACCESS_TOKEN_EXPIRED"));
    let codes: [&dyn KnoxCode; 2] = [&EXPIRED, &TEXT];
    assert_eq!(codes[0].code_value(), Some(CodeValue::Number(4_032_251)));
    assert_eq!(codes[0].code_name(), Some("ACCESS_TOKEN_EXPIRED"));
    assert_eq!(codes[1].code_value(), Some(CodeValue::Text("AUT_1802")));
    assert_eq!(codes[1].code_status(), Some(400));
    assert_eq!(codes[1].code_action(), Some(Action::RestartSignIn));
    assert_eq!(codes[0].code_description(), Some(EXPIRED.description()));
}

#[test]
fn getters_win_over_the_trait_on_references_too() {
    let by_reference = &&EXPIRED;
    let name: &'static str = by_reference.name();
    assert_eq!(name, "ACCESS_TOKEN_EXPIRED");
    let names: Vec<&'static str> = HttpCode::ALL.iter().map(HttpCode::name).collect();
    assert_eq!(names.len(), HttpCode::COUNT);
}

#[test]
fn find_takes_codes_and_names_in_any_case() {
    assert_eq!(AccountTokenCode::find("aut_1802"), Some(AccountTokenCode::Aut1802));
    assert_eq!(CustomerAuthCode::find("access_token_expired"), Some(EXPIRED));
    assert_eq!(CustomerAuthCode::find("4012250"), Some(BY_ALIAS));
    assert_eq!(HttpCode::find("NOT FOUND"), Some(HttpCode::NotFound));
    assert_eq!(HttpCode::find("not"), None);
    assert_eq!(HttpCode::find(""), None);
}

mod typed {
    use knox_errors::{CustomerAuthCode, KnoxTable, knox_codes};

    knox_codes! {
        pub enum TypedCode: str {
            code    | name;
            "E-1"   | RATE_LIMITED;
            "e-1"   | "TIMEOUT" as Upper;
            "E 2"   | "Timeout" as Mixed;
            "INV-9" | "invoice not found" as Invoice;
            "T1"    | "E-3" as Code;
            "E3"    | LAST;
        }

        pub enum AllCode: any extends TypedCode as Typed, CustomerAuthCode as Auth {
            code | name;
            7    | TimeOut;
        }
    }

    /// Exact matches precede matches ignoring case, which precede matches ignoring punctuation;
    /// each time, codes precede names.
    #[test]
    fn find_takes_what_people_type() {
        for (text, row) in [
            ("E-1", TypedCode::RateLimited),
            ("e-1", TypedCode::Upper),
            ("e_1", TypedCode::RateLimited),
            ("TIMEOUT", TypedCode::Upper),
            ("Timeout", TypedCode::Mixed),
            ("timeout", TypedCode::Upper),
            ("time out", TypedCode::Upper),
            ("rate-limited", TypedCode::RateLimited),
            ("RateLimited", TypedCode::RateLimited),
            ("INVOICE_NOT_FOUND", TypedCode::Invoice),
            ("InvoiceNotFound", TypedCode::Invoice),
            ("inv9", TypedCode::Invoice),
            ("E-3", TypedCode::Code),
            ("E3", TypedCode::Last),
        ] {
            assert_eq!(TypedCode::find(text), Some(row), "{text}");
        }
        for text in ["", "-", "timeouts", "E-"] {
            assert_eq!(TypedCode::find(text), None, "{text}");
        }
        assert_eq!(AllCode::find("TIMEOUT"), Some(AllCode::Typed(TypedCode::Upper)));
        assert_eq!(AllCode::find("TimeOut"), Some(AllCode::TimeOut));
        assert_eq!(AllCode::find("timeout"), Some(AllCode::TimeOut));
        let expired = AllCode::Auth(CustomerAuthCode::AccessTokenExpired);
        assert_eq!(AllCode::find("access token expired"), Some(expired));
    }
}

/// The trait agrees with the inherent items.
fn through_the_trait<T: KnoxTable>() {
    for (index, row) in T::ALL.iter().enumerate() {
        assert_eq!(row.index(), index);
        assert_eq!(T::from_code(row.code()), Some(*row));
        assert_eq!(row.code_name().and_then(T::from_name), Some(*row));
        assert_eq!(T::find(&row.code().to_string()), Some(*row));
        assert_eq!(row.row().code().to_string(), row.code().to_string());
    }
}

#[test]
fn generic_code_works_with_any_table() {
    through_the_trait::<HttpCode>();
    through_the_trait::<CustomerAuthCode>();
    through_the_trait::<AccountTokenCode>();
}

mod waits {
    use std::time::Duration;

    use knox_errors::{CustomerAuthCode, KnoxCode, KnoxTable, knox_codes};

    knox_codes! {
        pub enum BusyCode: u32 {
            code | name   | retry_after;
            1    | BUSY   | 30;
            2    | AGAIN  | 0;
            3    | BROKEN | _;
            4    | YEARLY | 31_536_000;
        }

        pub enum AllCode: u32 extends BusyCode as Busy, CustomerAuthCode as Auth {
            code    | name | retry_after;
            5990001 | DOWN | 5;
        }
    }

    const WAIT: Option<Duration> = BusyCode::Busy.retry_after();

    #[test]
    fn a_row_has_a_wait() {
        let seconds = |wait: Option<Duration>| wait.map(|wait| wait.as_secs());
        let all: Vec<_> = BusyCode::ALL.iter().map(|row| seconds(row.retry_after())).collect();
        assert_eq!(all, [Some(30), Some(0), None, Some(31_536_000)]);
        assert_eq!(CustomerAuthCode::AccessTokenExpired.retry_after(), None);
        assert_eq!(seconds(AllCode::Busy(BusyCode::Busy).retry_after()), Some(30));
        assert_eq!(seconds(AllCode::Down.retry_after()), Some(5));
        for row in AllCode::ALL {
            assert_eq!(row.code_retry_after(), row.retry_after());
            assert_eq!(row.row().retry_after(), row.retry_after());
        }
        let error = knox_errors::check_as::<AllCode>(429, r#"{"code":1,"message":"BUSY"}"#);
        let error = error.expect_err("a failure");
        assert_eq!(seconds(error.retry_after()), Some(30));
        // A value that is no wait changes nothing.
        let error = error.with_retry_after("7").with_retry_after("junk");
        assert_eq!(seconds(error.retry_after()), Some(7));
        let body = r#"{"devices":[{"imei":"i","code":1,"message":"BUSY"}]}"#;
        let error = knox_errors::check_as::<AllCode>(200, body).expect_err("a failure");
        assert_eq!(seconds(error.items()[0].code_retry_after()), Some(30));
        assert_eq!(seconds(WAIT), Some(30));
    }
}
