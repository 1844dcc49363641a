//! `#[derive(KnoxCode)]`: codes for error enums that hold data, beside what makes
//! their `Display` and `Error`.

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
    #[knox(code = TEN_1, status = 410)]
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

/// A trait object that has a code and `Debug`.
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

/// All that an error carries.
fn carried(error: &dyn KnoxCode) -> Carried<'_> {
    let text = (error.code_name(), error.code_description());
    (error.code_value(), text.0, text.1, error.code_status(), error.code_action())
}

#[test]
fn a_variant_carries_what_its_attribute_says() {
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
fn a_transparent_variant_carries_what_its_field_does() {
    let auth = CustomerAuthCode::AccessTokenExpired;
    assert_eq!(carried(&SyncError::from(auth)), carried(&auth));
    let nested = SyncError::Nested(Box::new(auth.into()));
    assert_eq!(carried(&nested), carried(&auth));
    let unknown = SyncError::from(OpenCode::<OfficialCode>::from("AUT_9999"));
    assert_eq!(carried(&unknown), (Some(CodeValue::Text("AUT_9999")), None, None, None, None));
}

#[test]
fn what_points_to_a_code_has_it() {
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
fn it_goes_with_snafu() {
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
fn it_goes_with_derive_more() {
    let error = MoreError::from(HttpCode::NotFound);
    assert_eq!(error.code_name(), Some("Not Found"));
    assert_eq!(MoreError::Lost { id: 3 }.code_value(), Some(CodeValue::Number(1)));
    assert_eq!(MoreError::Lost { id: 3 }.to_string(), "lost 3");
}

#[test]
fn it_goes_with_generics() {
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
    // One of several types, the outermost first.
    let error = Outer(Box::new(SyncError::Nested(Box::new(auth.into()))));
    let found = code_in_chain::<(CustomerAuthCode, SyncError)>(&error).unwrap();
    assert_eq!(found.code_status(), Some(403));
    assert!(code_in_chain::<(HttpCode, OfficialCode)>(&error).is_none());
}
