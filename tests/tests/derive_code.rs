//! `#[derive(KnoxCode)]`: codes for error enums with data, together with each usual way to
//! implement `Display` and `Error`.

use std::error::Error;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use knox_errors::{
    AccountTokenCode, Action, CodeValue, CustomerAuthCode, HttpCode, KnoxCode, KnoxError,
    OfficialCode, OpenCode, code_in_chain,
};

/// With thiserror.
#[derive(Debug, thiserror::Error, KnoxCode)]
#[non_exhaustive]
pub enum SyncError {
    /// The device
    /// never answered.
    ///
    /// A second paragraph is documentation only.
    #[error("device {id} did not answer")]
    #[knox(code = 5040001, status = 504, action = RetryWithBackoff)]
    DeviceTimeout {
        /// Which.
        id: String,
    },
    #[error("{0} of {1}")]
    #[knox(code = 0x10, name = "Too many", description = "Too many devices.", alias(17, 18))]
    #[allow(missing_docs)]
    TooMany(u8, u8),
    #[error(transparent)]
    #[knox(transparent)]
    #[allow(missing_docs)]
    Auth(#[from] CustomerAuthCode),
    #[error(transparent)]
    #[knox(transparent)]
    #[allow(missing_docs)]
    Open {
        #[from]
        source: OpenCode<OfficialCode>,
    },
    #[error("nested: {0}")]
    #[knox(transparent)]
    #[allow(missing_docs)]
    Nested(#[source] Box<SyncError>),
    #[error("gone")]
    #[knox(code = 7)]
    #[allow(missing_docs)]
    HTTPGone,
    /// A bug of ours.
    #[error("internal")]
    #[knox(code = _, status = 500)]
    Internal(String),
}

/// With snafu.
#[derive(Debug, snafu::Snafu, KnoxCode)]
enum SnafuError {
    #[snafu(display("tenant {tenant} is gone"))]
    #[knox(code = "TEN_1", status = 410)]
    TenantGone { tenant: String, source: fmt::Error },
    #[snafu(display("not authorized"), context(false))]
    #[knox(transparent)]
    Auth { source: CustomerAuthCode },
}

/// With `derive_more`.
#[derive(Debug, derive_more::Display, derive_more::Error, derive_more::From, KnoxCode)]
enum MoreError {
    #[display("lost {id}")]
    #[knox(code = 1)]
    #[from(ignore)]
    Lost { id: u8 },
    #[knox(transparent)]
    Http(HttpCode),
}

/// By hand; generic, with a lifetime and a condition.
#[derive(Debug, KnoxCode)]
#[knox(code = any)]
enum OwnError<'a, T, const N: usize>
where
    T: fmt::Debug,
{
    #[knox(code = -3)]
    Below(&'a [u8; N]),
    #[knox(code = "E-17")]
    Text,
    #[knox(transparent)]
    Inner(T),
    #[knox(transparent)]
    Referred(&'a dyn KnoxCode2),
    #[cfg(any())]
    Off,
}

/// A trait object with a code and `Debug`.
trait KnoxCode2: KnoxCode + fmt::Debug {}
impl KnoxCode2 for CustomerAuthCode {}

impl<T: fmt::Debug, const N: usize> fmt::Display for OwnError<'_, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.code_name_of())
    }
}

impl<T: fmt::Debug, const N: usize> OwnError<'_, T, N> {
    fn code_name_of(&self) -> &T
    where
        T: fmt::Debug,
    {
        match self {
            Self::Inner(inner) => inner,
            _ => unreachable!(),
        }
    }
}

type Carried<'a> =
    (Option<CodeValue<'a>>, Option<&'a str>, Option<&'a str>, Option<u16>, Option<Action>);

/// Everything that `KnoxCode` gives of an error.
fn carried(error: &dyn KnoxCode) -> Carried<'_> {
    let text = (error.code_name(), error.code_description());
    (error.code_value(), text.0, text.1, error.code_status(), error.code_action())
}

#[test]
fn a_variant_has_the_values_of_its_attribute() {
    let timeout = SyncError::DeviceTimeout { id: "d1".into() };
    assert_eq!(
        carried(&timeout),
        (
            Some(CodeValue::Number(5_040_001)),
            Some("DEVICE_TIMEOUT"),
            Some("The device never answered."),
            Some(504),
            Some(Action::RetryWithBackoff)
        )
    );
    assert_eq!(timeout.to_string(), "device d1 did not answer");
    let many = SyncError::TooMany(3, 2);
    assert_eq!(
        carried(&many),
        (Some(CodeValue::Number(16)), Some("Too many"), Some("Too many devices."), None, None)
    );
    let internal = SyncError::Internal("at line 3".into());
    let said = (Some("INTERNAL"), Some("A bug of ours."), Some(500));
    assert_eq!(carried(&internal), (None, said.0, said.1, said.2, None));
    assert_eq!(SyncError::HTTPGone.code_name(), Some("HTTP_GONE"));
    assert_eq!(SyncError::HTTPGone.code_description(), None);
}

#[test]
fn a_transparent_variant_has_the_code_of_its_field() {
    let auth = CustomerAuthCode::AccessTokenExpired;
    assert_eq!(carried(&SyncError::from(auth)), carried(&auth));
    let nested = SyncError::Nested(Box::new(auth.into()));
    assert_eq!(carried(&nested), carried(&auth));
    let unknown = SyncError::from(OpenCode::<OfficialCode>::from("AUT_9999"));
    assert_eq!(carried(&unknown), (Some(CodeValue::Text("AUT_9999")), None, None, None, None));
}

#[test]
fn pointers_have_the_code_of_their_target() {
    #[derive(KnoxCode)]
    enum Shared<'a> {
        #[knox(transparent)]
        Reference(&'a HttpCode),
        #[knox(transparent)]
        Arc(Arc<HttpCode>),
        #[knox(transparent)]
        Rc(Rc<dyn KnoxCode>),
    }

    let gone = HttpCode::NotFound;
    for shared in [Shared::Reference(&gone), Shared::Arc(gone.into()), Shared::Rc(Rc::new(gone))] {
        assert_eq!(carried(&shared), carried(&gone));
        assert_eq!(shared.code_retry_after(), None);
        assert!(shared.code_items().is_none());
    }

    let body = r#"{"devices":[{"imei":"i","code":"AUT_1802"}]}"#;
    let error: Arc<dyn KnoxCode> = Arc::new(KnoxError::decode(503, body).with_retry_after("3"));
    let boxed: Box<dyn KnoxCode> = Box::new(Rc::new(&error));
    assert_eq!(boxed.code_retry_after(), Some(Duration::from_secs(3)));
    let mut codes = Vec::new();
    boxed.code_items().expect("a response").for_each_item(&mut |code, item| {
        codes.push((code.map(|code| code.to_string()), item.to_string()));
    });
    assert_eq!(codes, [(Some("AUT_1802".into()), AccountTokenCode::Aut1802.to_string())]);
}

#[test]
fn it_works_with_snafu() {
    use snafu::{IntoError, ResultExt};
    let error = TenantGoneSnafu { tenant: "t1" }.into_error(fmt::Error);
    assert_eq!(error.code_value(), Some(CodeValue::Text("TEN_1")));
    assert_eq!((error.code_name(), error.code_status()), (Some("TENANT_GONE"), Some(410)));
    let error = SnafuError::from(CustomerAuthCode::ResourceNotFound);
    assert_eq!(error.code_status(), Some(404));
    let context: Result<(), _> = Err(fmt::Error).context(TenantGoneSnafu { tenant: "t2" });
    assert_eq!(context.expect_err("of a tenant").to_string(), "tenant t2 is gone");
}

#[test]
fn it_works_with_derive_more() {
    let error = MoreError::from(HttpCode::NotFound);
    assert_eq!(error.code_name(), Some("Not Found"));
    assert_eq!(MoreError::Lost { id: 3 }.code_value(), Some(CodeValue::Number(1)));
    assert_eq!(MoreError::Lost { id: 3 }.to_string(), "lost 3");
}

#[test]
fn it_works_with_generics() {
    let bytes = [1, 2];
    let below = OwnError::<HttpCode, 2>::Below(&bytes);
    assert_eq!(below.code_value(), Some(CodeValue::Number(-3)));
    assert!(matches!(below, OwnError::Below([1, 2])));
    let text = OwnError::<HttpCode, 2>::Text;
    assert_eq!(
        (text.code_value(), text.code_name()),
        (Some(CodeValue::Text("E-17")), Some("TEXT"))
    );
    let inner = OwnError::<HttpCode, 0>::Inner(HttpCode::NotFound);
    assert_eq!(inner.code_status(), Some(404));
    assert_eq!(inner.to_string(), "NotFound");
    let referred = OwnError::<HttpCode, 0>::Referred(&CustomerAuthCode::AccessTokenExpired);
    assert_eq!(referred.code_status(), Some(403));
}

#[test]
fn the_first_code_of_an_error_and_its_sources_is_found() {
    #[derive(Debug, thiserror::Error)]
    #[error("outer")]
    struct Outer(#[source] Box<dyn Error + Send + Sync>);

    let auth = CustomerAuthCode::AccessTokenExpired;
    let error = Outer(Box::new(Outer(auth.into())));
    assert_eq!(code_in_chain::<CustomerAuthCode>(&error), Some(&auth));
    assert_eq!(code_in_chain::<HttpCode>(&error), None);
    assert_eq!(code_in_chain::<CustomerAuthCode>(&auth), Some(&auth));
    // Searches for several types, the outermost error first.
    let error = Outer(Box::new(SyncError::Nested(Box::new(auth.into()))));
    let found = code_in_chain::<(CustomerAuthCode, SyncError)>(&error).unwrap();
    assert_eq!(found.code_status(), Some(403));
    assert!(code_in_chain::<(HttpCode, OfficialCode)>(&error).is_none());
}

knox_errors::knox_codes! {
    /// Codes of the billing service
    pub enum BillingCode: u32 {
        code    | name             | status | action           | description;
        5040101 | ACQUIRER_TIMEOUT | 504    | RetryWithBackoff | "The acquirer did not answer.";
        4290101 | RATE_LIMITED     | 429    | WaitAndRetry     | "Another payment is running.";
    }

    pub enum BothCode: u32 extends BillingCode as Billing, CustomerAuthCode as Auth {}
}

/// Variants that are rows, or take the code of one of their fields.
#[derive(Debug, thiserror::Error, KnoxCode)]
enum PayError {
    #[error("{acquirer} did not answer")]
    #[knox(row = BillingCode::AcquirerTimeout)]
    Timeout { acquirer: String },
    #[error("{acquirer} did not answer for {seconds} s")]
    #[knox(row = BillingCode::AcquirerTimeout)]
    LongTimeout { acquirer: String, seconds: u64 },
    #[error("{0} payments are running")]
    #[knox(row = BothCode::Billing(BillingCode::RateLimited))]
    Limited(u8),
    #[error("sign-in failed for {tenant}")]
    Auth {
        tenant: String,
        #[source]
        #[knox(transparent)]
        cause: Box<CustomerAuthCode>,
    },
    #[error("busy")]
    #[knox(code = 7, retry_after = 30)]
    Busy,
    #[error("again later")]
    Later(u8, #[knox(transparent)] Arc<Limit>),
}

/// A struct that is a row.
#[derive(Debug, KnoxCode)]
#[knox(row = BillingCode::RateLimited)]
struct Limit {
    running: u8,
}

/// A struct with its own code.
#[derive(Debug, KnoxCode)]
#[knox(code = "S-1", name = SIGNED, status = 400, retry_after = 5)]
struct Signed;

/// Structs that take the code of a field.
#[derive(Debug, KnoxCode)]
#[knox(transparent)]
struct Only<T>(T);

#[derive(Debug, KnoxCode)]
struct Among<'a, T: fmt::Debug> {
    name: &'a str,
    #[knox(transparent)]
    inner: T,
}

/// It has no value, and so no code.
#[derive(Debug, KnoxCode)]
enum Never {}

#[test]
fn a_variant_is_a_row_of_a_table() {
    let acquirer = String::from("north");
    let timeout = PayError::Timeout { acquirer: acquirer.clone() };
    assert_eq!(carried(&timeout), carried(&BillingCode::AcquirerTimeout));
    assert_eq!(timeout.to_string(), "north did not answer");
    let long = PayError::LongTimeout { acquirer, seconds: 9 };
    assert_eq!(carried(&long), carried(&BillingCode::AcquirerTimeout));
    assert_eq!(carried(&PayError::Limited(2)), carried(&BillingCode::RateLimited));
    assert_eq!(carried(&Limit { running: 2 }), carried(&BillingCode::RateLimited));
}

#[test]
fn a_field_among_others_has_the_code() {
    let cause = Box::new(CustomerAuthCode::AccessTokenExpired);
    let auth = PayError::Auth { tenant: "t".into(), cause };
    assert_eq!(carried(&auth), carried(&CustomerAuthCode::AccessTokenExpired));
    assert!(auth.source().is_some());
    let later = PayError::Later(1, Arc::new(Limit { running: 1 }));
    assert_eq!(carried(&later), carried(&BillingCode::RateLimited));
    assert_eq!(carried(&Only(HttpCode::NotFound)), carried(&HttpCode::NotFound));
    let among = Among { name: "x", inner: HttpCode::NotFound };
    assert_eq!((among.name, carried(&among)), ("x", carried(&HttpCode::NotFound)));
}

#[test]
fn a_struct_has_its_own_code() {
    let expected = (
        Some(CodeValue::Text("S-1")),
        Some("SIGNED"),
        Some("A struct with its own code."),
        Some(400),
        None,
    );
    assert_eq!(carried(&Signed), expected);
    let seconds = |error: &dyn KnoxCode| error.code_retry_after().map(|wait| wait.as_secs());
    assert_eq!((seconds(&Signed), seconds(&PayError::Busy)), (Some(5), Some(30)));
    let limit = Limit { running: 3 };
    assert_eq!((seconds(&limit), limit.running), (None, 3));
    let no_value: Option<Never> = None;
    assert!(no_value.is_none_or(|never| never.code_value().is_none()));
}
