//! Catalogues: the codes that a table or an error type can have.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use knox_errors::{
    Action, Catalogue, CatalogueEntry, CatalogueWalk, CodeValue, CustomerAuthCode, HttpCode,
    KnoxCode, KnoxError, KnoxTable, OfficialCode, OpenCode, knox_codes,
};

knox_codes! {
    /// Codes of the billing service
    pub enum BillingCode: u32 {
        code    | name             | status | retry_after;
        5040101 | ACQUIRER_TIMEOUT | 504    | _;
        4290101 | RATE_LIMITED     | 429    | 30;
    }

    pub enum BothCode: u32 extends BillingCode as Billing, CustomerAuthCode as Auth {
        code    | name;
        5990001 | TUNNEL_DOWN;
    }
}

/// Errors of payments
///
/// More about them.
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum PayError {
    #[knox(row = BillingCode::RateLimited)]
    Limited { running: u8 },
    #[knox(row = BillingCode::RateLimited)]
    LimitedAgain,
    #[knox(row = BothCode::Billing(BillingCode::AcquirerTimeout))]
    Timeout,
    /// The card was declined.
    #[knox(code = 4020101, status = 402, action = ChangeRequest)]
    Declined(String),
    #[knox(code = _, status = 500)]
    Bug,
    #[knox(transparent)]
    Nested(Box<PayError>),
}

/// A type that passes on the codes of other types.
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum ApiError<T> {
    #[knox(transparent)]
    Pay(Arc<PayError>),
    #[knox(transparent)]
    Billing(BillingCode),
    #[knox(transparent)]
    Other(T),
    #[knox(code = 5040101)]
    SameNumber,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
enum SiteCode {
    #[knox(code = 1)]
    One,
    #[knox(code = 2)]
    Two,
}

#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum SiteError {
    #[knox(row = SiteCode::Two)]
    Row(u8),
    #[knox(transparent)]
    Site(SiteCode),
}

/// A recursive type with a parameter.
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum RetryError<E: KnoxCode> {
    #[knox(transparent)]
    Last(E),
    #[knox(code = 7)]
    Twice(u8),
    Again(#[knox(transparent)] Box<RetryError<E>>, u8),
    #[knox(transparent)]
    Itself(Box<Self>),
}

/// Errors of the journal.
///
/// More about them.
#[derive(Debug, KnoxCode)]
#[knox(row = BillingCode::RateLimited)]
struct JournalError;

struct ByHand;

impl KnoxCode for ByHand {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        None
    }

    fn code_name(&self) -> Option<&str> {
        None
    }

    fn code_description(&self) -> Option<&str> {
        None
    }

    fn code_status(&self) -> Option<u16> {
        None
    }

    fn code_action(&self) -> Option<Action> {
        None
    }

    fn code_retry_after(&self) -> Option<Duration> {
        None
    }
}

fn entries<T: KnoxCode>() -> Vec<String> {
    let mut all = Vec::new();
    Catalogue::of::<T>().for_each(&mut |entry| {
        all.push(match entry {
            CatalogueEntry::Row(row) => format!("{row:?} {}", row.code()),
            CatalogueEntry::Open(name) => format!("open {name}"),
            _ => String::from("?"),
        });
    });
    all
}

#[test]
fn a_table_lists_its_rows() {
    let expected = ["BillingCode::AcquirerTimeout 5040101", "BillingCode::RateLimited 4290101"];
    assert_eq!(entries::<BillingCode>(), expected);
    assert_eq!(entries::<BothCode>().len(), 2 + CustomerAuthCode::COUNT + 1);
    assert_eq!(entries::<OfficialCode>().len(), OfficialCode::COUNT);
    assert!(!Catalogue::of::<OfficialCode>().is_open());
}

/// `KnoxError` and what is written by hand may have none, and what passes on to such a type.
#[test]
fn a_type_says_whether_each_value_has_a_code() {
    assert!(Catalogue::of::<OfficialCode>().always_has_code());
    assert!(Catalogue::of::<OpenCode<BillingCode>>().always_has_code());
    assert!(Catalogue::of::<SiteError>().always_has_code());
    assert!(Catalogue::of::<RetryError<BillingCode>>().always_has_code());
    assert!(!Catalogue::of::<PayError>().always_has_code());
    assert!(!Catalogue::of::<ApiError<HttpCode>>().always_has_code());
    assert!(!Catalogue::of::<RetryError<PayError>>().always_has_code());
    assert!(!Catalogue::of::<KnoxError>().always_has_code());
    assert!(!Catalogue::of::<ByHand>().always_has_code());
}

#[test]
fn an_error_type_lists_its_codes_and_rows_once() {
    let expected = [
        "PayError::Declined 4020101",
        "BillingCode::RateLimited 4290101",
        "BillingCode::AcquirerTimeout 5040101",
    ];
    assert_eq!(entries::<PayError>(), expected);
    assert_eq!(Catalogue::of::<PayError>().title(), "Errors of payments");
    let mut declined = None;
    Catalogue::of::<PayError>().for_each(&mut |entry| {
        if let CatalogueEntry::Row(row) = entry {
            declined.get_or_insert((row.name(), row.description(), row.status(), row.action()));
        }
    });
    let expected = ("DECLINED", "The card was declined.", Some(402), Some(Action::ChangeRequest));
    assert_eq!(declined, Some(expected));
}

#[test]
fn codes_that_are_passed_on_are_included() {
    let billing = ["BillingCode::AcquirerTimeout 5040101", "BillingCode::RateLimited 4290101"];
    let own = ["ApiError::SameNumber 5040101", "PayError::Declined 4020101"];
    assert_eq!(entries::<ApiError<PayError>>(), [own, billing].concat());
    assert_eq!(entries::<ApiError<HttpCode>>().len(), 4 + HttpCode::COUNT);
    assert_eq!(entries::<SiteError>(), ["SiteCode::One 1", "SiteCode::Two 2"]);
}

#[test]
fn a_recursive_type_is_listed_once() {
    let expected = [
        "RetryError::Twice 7",
        "BillingCode::AcquirerTimeout 5040101",
        "BillingCode::RateLimited 4290101",
    ];
    assert_eq!(entries::<RetryError<BillingCode>>(), expected);
    let error = RetryError::Again(Box::new(RetryError::Last(BillingCode::RateLimited)), 1);
    assert_eq!(error.code_value(), Some(CodeValue::Number(4_290_101)));
}

#[test]
fn the_title_of_a_struct_is_its_documentation() {
    assert_eq!(Catalogue::of::<JournalError>().title(), "Errors of the journal");
    assert_eq!(JournalError.code_name(), Some("RATE_LIMITED"));
    assert_eq!(entries::<JournalError>(), ["BillingCode::RateLimited 4290101"]);
}

#[test]
fn a_type_without_listed_codes_is_open() {
    let module = module_path!();
    assert_eq!(entries::<ByHand>(), [format!("open {module}::ByHand")]);
    let api = entries::<ApiError<ByHand>>();
    assert_eq!(api.last(), Some(&format!("open {module}::ByHand")));
    assert!(Catalogue::of::<ApiError<ByHand>>().is_open());
    assert!(!Catalogue::of::<ApiError<HttpCode>>().is_open());
    let open = entries::<OpenCode<BillingCode>>();
    assert_eq!(open.len(), 3);
    assert!(open[2].starts_with("open ") && open[2].contains("OpenCode"), "{open:?}");
    assert_eq!(entries::<KnoxError>().len(), OfficialCode::COUNT + 1);
    assert_eq!(entries::<std::convert::Infallible>(), [""; 0]);
}

/// An implementation by hand can list its codes.
struct Upstream;

impl fmt::Display for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("upstream")
    }
}

impl KnoxCode for Upstream {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        HttpCode::InternalServerError.code_value().map(|_| CodeValue::Number(500))
    }

    fn code_name(&self) -> Option<&str> {
        None
    }

    fn code_description(&self) -> Option<&str> {
        None
    }

    fn code_status(&self) -> Option<u16> {
        Some(500)
    }

    fn code_action(&self) -> Option<Action> {
        None
    }

    fn code_retry_after(&self) -> Option<Duration> {
        None
    }

    fn code_catalogue(walk: &mut CatalogueWalk<'_>) {
        walk.row(HttpCode::InternalServerError.row());
        walk.pass_on::<BillingCode>();
    }
}

#[test]
fn an_implementation_by_hand_can_list_its_codes() {
    assert_eq!(Upstream.code_value(), Some(CodeValue::Number(500)));
    assert_eq!(entries::<Upstream>()[0], "HttpCode::InternalServerError 500");
    assert_eq!(entries::<Upstream>().len(), 3);
}
