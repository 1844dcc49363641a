//! What to do about a code: [`Action`].

use core::fmt;

/// What the caller should do about a code.
///
/// The advice is this crate's, not Samsung's. Each row of the official tables has an action;
/// rows of other tables have one if their table gives it.
///
/// # Its source
///
/// For some official rows, the description *states* what to do. For the others, the action is
/// *inferred* from what the row means:
///
/// | action | stated | inferred |
/// |---|---|---|
/// | [`ChangeRequest`](Self::ChangeRequest) | `4002251`, `AUT_1001`, `AUT_1002`, `AUT_1006`, `AUT_1008`, `AUT_1010`, `AUT_1011`, `AUT_1015`, `AUT_1017`, `AUT_1022`, `AUT_1024`, `AUT_1045`, `AUT_1806`, `LIC_4101`, `LIC_4103` | `400`, `404`, `406`, `422`, `4000000`, `4040000`, `LIC_4102` |
/// | [`FixCredentials`](Self::FixCredentials) | `40122050`, `AUT_1702`, `AUT_1785` | `4010011` |
/// | [`FixAccess`](Self::FixAccess) | | `403`, `4032252`, `4042251`, `4042252` |
/// | [`SignNewToken`](Self::SignNewToken) | `4002250` | |
/// | [`RequestAccessToken`](Self::RequestAccessToken) | `4032251` | `401` |
/// | [`RestartSignIn`](Self::RestartSignIn) | | `AUT_1802` |
/// | [`WaitAndRetry`](Self::WaitAndRetry) | `429` | |
/// | [`RetryWithBackoff`](Self::RetryWithBackoff) | `LIC_5101` | `500` |
/// | [`ContactSupport`](Self::ContactSupport) | | `501` |
///
/// A response without a known code may have a name that implies an action, such as OAuth's
/// `invalid_grant` or `INTERNAL_SERVER_ERROR`. The documentation of `check` lists these names
/// with their sources. The newer pages of Knox Guard and of the Knox Deployment Program explain
/// `AUTHORIZATION_FAIL` under a 401 as a missing or expired token; an older page explains it as
/// a wrong API key.
///
/// # Traps
///
/// - Read the body before raising an error for the status: the action comes from the code in
///   the body. Clients that treat 400, 401, 403 and 404 alike miss every case below.
/// - 4032251 (`ACCESS_TOKEN_EXPIRED`) comes with status 403. A client that renews its access
///   token only after a 401 never renews it.
/// - [`RequestAccessToken`](Self::RequestAccessToken) is for calls that use a token. If the
///   call itself fetches the token, do not repeat it after a 401: the credentials are wrong, as
///   for [`FixCredentials`](Self::FixCredentials).
/// - [`RestartSignIn`](Self::RestartSignIn) needs a user. If a client without a user gets
///   `invalid_grant`, its own assertion, secret or clock is wrong, as for
///   [`FixCredentials`](Self::FixCredentials).
/// - 4002250 (`API_KEY_NON_UNIQUE_JWTID`) means that the same signed token was sent twice.
///   Build the request again with a new token that has a fresh id; sending the same bytes again
///   gets the same response.
/// - "then send once" and "then repeat once" are not loops: if the second try fails in the same
///   way, something else is wrong.
/// - The service may have carried out a request although its response reports a fault: use
///   [`RetryWithBackoff`](Self::RetryWithBackoff) only for requests that may happen twice.
/// - `LIC_5101` is the only official row whose description says to send the same request again.
///
/// ```
/// use knox_errors::{Action, CustomerAuthCode};
///
/// let action = CustomerAuthCode::AccessTokenExpired.action();
/// assert_eq!(action, Some(Action::RequestAccessToken));
/// assert!(!Action::RequestAccessToken.is_retryable());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Action {
    /// The request cannot succeed unchanged: a parameter, path, header or size must change. The
    /// caller's code acts.
    ChangeRequest,
    /// An id, secret, key, signature set-up or registration is wrong. The
    /// operator acts.
    FixCredentials,
    /// Authenticated, but not allowed: permission, scope, restriction or address
    /// must change. The operator acts.
    FixAccess,
    /// Build and sign a new token with a fresh id, then send once; never resend
    /// the old one. The caller's code acts.
    SignNewToken,
    /// Get a new access token, then repeat once. The caller's code acts.
    RequestAccessToken,
    /// The user must sign in again, which gives a new authorization code.
    RestartSignIn,
    /// Too many requests: wait as long as `Retry-After` says, else a minute, then send the same
    /// request. The caller's code acts.
    WaitAndRetry,
    /// A fault of the service: send the same request again a few times, with growing pauses,
    /// and only if repeating is harmless. The caller's code acts.
    RetryWithBackoff,
    /// Nothing on this side will help. The operator acts.
    ContactSupport,
}

impl Action {
    /// Every action, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::ChangeRequest,
        Self::FixCredentials,
        Self::FixAccess,
        Self::SignNewToken,
        Self::RequestAccessToken,
        Self::RestartSignIn,
        Self::WaitAndRetry,
        Self::RetryWithBackoff,
        Self::ContactSupport,
    ];

    /// The variant's name, such as `"WaitAndRetry"`.
    ///
    /// ```
    /// use knox_errors::Action;
    ///
    /// assert_eq!(Action::WaitAndRetry.name(), "WaitAndRetry");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ChangeRequest => "ChangeRequest",
            Self::FixCredentials => "FixCredentials",
            Self::FixAccess => "FixAccess",
            Self::SignNewToken => "SignNewToken",
            Self::RequestAccessToken => "RequestAccessToken",
            Self::RestartSignIn => "RestartSignIn",
            Self::WaitAndRetry => "WaitAndRetry",
            Self::RetryWithBackoff => "RetryWithBackoff",
            Self::ContactSupport => "ContactSupport",
        }
    }

    /// What to do, as a clause in lower case without a full stop.
    ///
    /// ```
    /// use knox_errors::Action;
    ///
    /// assert_eq!(Action::RequestAccessToken.description(), "get a new access token, then repeat once");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::ChangeRequest => {
                "the request will not succeed unchanged: a parameter, path, header or size must change"
            }
            Self::FixCredentials => "an id, secret, key, signature set-up or registration is wrong",
            Self::FixAccess => {
                "authenticated, but not allowed: permission, scope, restriction or address must change"
            }
            Self::SignNewToken => {
                "build and sign a new token with a fresh id, then send once; never resend the old one"
            }
            Self::RequestAccessToken => "get a new access token, then repeat once",
            Self::RestartSignIn => {
                "the user must go through sign-in again for a new authorization code"
            }
            Self::WaitAndRetry => {
                "too many requests: wait as told (Retry-After), else a minute, then the same request"
            }
            Self::RetryWithBackoff => {
                "a fault on the other side: the same request again, a few times, further and further apart; only where repeating is harmless"
            }
            Self::ContactSupport => "nothing on this side will help",
        }
    }

    /// Whether sending the same request again can help: true only for
    /// [`WaitAndRetry`](Self::WaitAndRetry) and [`RetryWithBackoff`](Self::RetryWithBackoff).
    ///
    /// The actions that end in a second try of a changed request, such as one with a new token,
    /// are not retryable: resending the same bytes makes things worse.
    ///
    /// ```
    /// use knox_errors::Action;
    ///
    /// let retryable = Action::ALL.iter().filter(|action| action.is_retryable());
    /// assert!(retryable.eq(&[Action::WaitAndRetry, Action::RetryWithBackoff]));
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::WaitAndRetry | Self::RetryWithBackoff)
    }
}

/// Writes the variant's name.
impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
