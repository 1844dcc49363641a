//! Chooses the action of a response: by its code, else by its name, else by its status.

use core::ops::RangeInclusive;

use super::recognise::of_name;
use super::words::{is_identifier, is_one_of, is_success_status, status_of_code, words_of};
use crate::{Action, HttpCode, KnoxTable};

/// The action of errors with one of these names.
pub struct NameAdvice {
    /// Names as sent; compared without case, `_`, `-` and spaces.
    pub names: &'static [&'static str],
    /// The statuses under which the action applies; any status if empty.
    pub statuses: &'static [u16],
    pub action: Action,
    /// Who sends them.
    #[cfg_attr(not(test), expect(dead_code, reason = "for `rules.md`"))]
    pub source: &'static str,
}

const fn names(
    names: &'static [&'static str],
    statuses: &'static [u16],
    action: Action,
    source: &'static str,
) -> NameAdvice {
    NameAdvice { names, statuses, action, source }
}

/// Names that say more than the status does; the first match counts.
pub const NAMES: &[NameAdvice] = &[
    names(
        &[
            "invalid_request",
            "invalid_scope",
            "unsupported_grant_type",
            "unsupported_response_type",
            "invalid_target",
            "unsupported_token_type",
        ],
        &[],
        Action::ChangeRequest,
        "RFC 6749, RFC 7009, RFC 8707",
    ),
    names(&["invalid_client"], &[], Action::FixCredentials, "RFC 6749"),
    names(
        &["unauthorized_client", "insufficient_scope"],
        &[],
        Action::FixAccess,
        "RFC 6749, RFC 6750",
    ),
    names(&["invalid_token"], &[], Action::RequestAccessToken, "RFC 6750"),
    names(&["access_denied"], &[403], Action::FixAccess, "Spring Security, AWS"),
    names(&["expired_token"], &[401, 403], Action::RequestAccessToken, "AWS"),
    names(
        &[
            "invalid_grant",
            "access_denied",
            "expired_token",
            "login_required",
            "consent_required",
            "interaction_required",
            "insufficient_user_authentication",
        ],
        &[],
        Action::RestartSignIn,
        "RFC 6749, RFC 8628, RFC 9470, OpenID Connect",
    ),
    names(&["slow_down", "authorization_pending"], &[], Action::WaitAndRetry, "RFC 8628"),
    names(&["server_error", "temporarily_unavailable"], &[], Action::RetryWithBackoff, "RFC 6749"),
    names(&["AUTHORIZATION_FAIL"], &[401], Action::RequestAccessToken, "Knox Guard, KDP"),
    names(
        &["AUTHENTICATION_FAIL", "AUTHENTICATION_FAILED"],
        &[403],
        Action::FixCredentials,
        "support article 1242: wrong clock or time zone of the signer",
    ),
    names(
        &[
            "INTERNAL_SERVER_ERROR",
            "INTERNAL_ERROR",
            "SYSTEM_ERROR",
            "INTERNAL_FAILURE",
            "INTERNAL_SERVER_EXCEPTION",
            "SERVICE_UNAVAILABLE_EXCEPTION",
        ],
        &[],
        Action::RetryWithBackoff,
        "E-FOTA, KDMS, under a 400 too; AWS",
    ),
    names(
        &[
            "SERVICE_UNAVAILABLE",
            "UNAVAILABLE",
            "BAD_GATEWAY",
            "GATEWAY_TIMEOUT",
            "TIMEOUT",
            "REQUEST_TIMEOUT",
            "REQUEST_TIMEOUT_EXCEPTION",
            "DEADLINE_EXCEEDED",
            "INTERNAL",
        ],
        &[],
        Action::RetryWithBackoff,
        "Google, Azure, AWS, gateways",
    ),
    names(
        &[
            "TOO_MANY_REQUESTS",
            "RATE_LIMITED",
            "RATE_LIMIT_EXCEEDED",
            "REQUEST_LIMIT_EXCEEDED",
            "RESOURCE_EXHAUSTED",
            "THROTTLING",
            "THROTTLED",
            "THROTTLING_EXCEPTION",
            "TOO_MANY_REQUESTS_EXCEPTION",
            "PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION",
            "Limit Exceeded",
        ],
        &[],
        Action::WaitAndRetry,
        "AWS, Google",
    ),
    names(
        &[
            "TOKEN_EXPIRED",
            "ACCESS_TOKEN_EXPIRED",
            "JWT_EXPIRED",
            "INVALID_ACCESS_TOKEN",
            "UNAUTHENTICATED",
            "INVALID_AUTHENTICATION_TOKEN",
            "EXPIRED_TOKEN_EXCEPTION",
            "EXPIRED_AUTHENTICATION_TOKEN",
        ],
        &[],
        Action::RequestAccessToken,
        "Azure, Google, GraphQL",
    ),
    names(
        &[
            "SIGNATURE_DOES_NOT_MATCH",
            "INVALID_SIGNATURE_EXCEPTION",
            "INVALID_ACCESS_KEY_ID",
            "UNRECOGNIZED_CLIENT_EXCEPTION",
            "REQUEST_TIME_TOO_SKEWED",
            "INVALID_API_KEY",
            "API_KEY_INVALID",
        ],
        &[],
        Action::FixCredentials,
        "AWS, Google, OpenAI",
    ),
    names(&["PERMISSION_DENIED", "ACCESS_DENIED_EXCEPTION"], &[], Action::FixAccess, "Google, AWS"),
    names(
        &["Missing Authentication Token"],
        &[],
        Action::ChangeRequest,
        "AWS API Gateway, for a path that it does not have",
    ),
];

/// The words of a name that reports a server fault, in the order of the documentation: what is
/// at fault, what is the matter with it, and words that may be added.
pub const SERVERS: &[&str] =
    &["BACKEND", "DATABASE", "DB", "INTERNAL", "SERVER", "SERVICE", "SYSTEM"];
pub const SERVER_FAULTS: &[&str] = &[
    "BUSY",
    "ERROR",
    "EXCEPTION",
    "FAIL",
    "FAILURE",
    "FAULT",
    "OVERLOADED",
    "TIMEOUT",
    "UNAVAILABLE",
];
pub const BESIDE_FAULTS: &[&str] = &["CURRENTLY", "IS", "TEMPORARILY", "UNEXPECTED", "UNKNOWN"];

/// The words of a name that reports too many requests, in the same order. `LIMIT_EXCEEDED` and
/// `QUOTA_EXCEEDED` are none: waiting does not raise the number of devices that a tenant may have.
pub const RATES: &[&str] = &["DAILY", "HOURLY", "RATE", "THROTTLE", "THROTTLED"];
pub const EXCESSES: &[&str] =
    &["EXCEEDED", "EXCEPTION", "EXHAUSTED", "LIMIT", "LIMITED", "REACHED"];
pub const BESIDE_EXCESSES: &[&str] =
    &["API", "CLIENT", "ERROR", "PER", "PROJECT", "QUOTA", "REQUEST", "REQUESTS", "USER"];

/// What to do about statuses that the official table does not list.
pub const STATUSES: &[(RangeInclusive<u16>, Action, &str)] = &[
    (300..=303, Action::ChangeRequest, "the resource is elsewhere"),
    (305..=399, Action::ChangeRequest, "the resource is elsewhere"),
    (407..=407, Action::FixCredentials, "a proxy asks for credentials"),
    (408..=408, Action::RetryWithBackoff, "the request did not arrive in time"),
    (421..=421, Action::RetryWithBackoff, "another connection may lead to the right server"),
    (425..=425, Action::RetryWithBackoff, "the request came too early"),
    (451..=451, Action::FixAccess, "not allowed by law"),
    (511..=511, Action::FixAccess, "a network asks to sign in"),
    (400..=499, Action::ChangeRequest, "treated as 400"),
    (500..=599, Action::RetryWithBackoff, "treated as 500"),
];

/// The fields that decide the action.
pub struct AdviceInput<'a> {
    /// The action of the known row.
    pub row_action: Option<Action>,
    pub code: Option<&'a str>,
    pub name: Option<&'a str>,
    pub detail: Option<&'a str>,
}

/// The action of a known code, else of the name or of a message that a gateway always sends,
/// else the action that all items share, else that of the status. A code that is the status, or
/// a name with the action of the status, says no more than the status does: the items may.
pub fn action<T: KnoxTable>(
    input: &AdviceInput<'_>,
    status: u16,
    of_items: impl FnOnce() -> Option<Action>,
) -> Option<Action> {
    // Under a 200, the code holds the status that the error would have.
    let is_success = is_success_status(status);
    let of_code = if is_success { input.code.and_then(status_of_code) } else { None };
    let of_message = |detail| by_message(detail, status);
    let of_status = by_status(status);
    let says_more = |action: &Action| Some(*action) != of_status;
    let is_status = || input.code.and_then(|code| code.parse().ok()) == Some(status);
    input
        .row_action
        .filter(|action| says_more(action) || !is_status())
        .or_else(|| by_names::<T>(input, of_code.or(Some(status))).filter(says_more))
        .or_else(|| input.detail.and_then(of_message))
        .or_else(|| if (400..500).contains(&status) { of_items() } else { None })
        .or(of_status)
}

/// The action of an item. The status of the response says nothing about it.
pub fn action_of_item<T: KnoxTable>(input: &AdviceInput<'_>) -> Option<Action> {
    let status = input.code.and_then(status_of_code);
    input.row_action.or_else(|| by_names::<T>(input, status))
}

/// The action of the name, else of a code that is a name.
fn by_names<T: KnoxTable>(input: &AdviceInput<'_>, status: Option<u16>) -> Option<Action> {
    let names = [input.name, input.code.filter(|code| is_identifier(code.as_bytes()))];
    names.into_iter().flatten().find_map(|name| by_name::<T>(name, status))
}

/// The action of the row with this name, for which another service has another code, or of the
/// name in [`NAMES`].
fn by_name<T: KnoxTable>(name: &str, status: Option<u16>) -> Option<Action> {
    let row = of_name::<T>(name).and_then(|row| row.code_action());
    let of_words = || {
        if is_made_of(name, SERVERS, SERVER_FAULTS, BESIDE_FAULTS) {
            Some(Action::RetryWithBackoff)
        } else if is_made_of(name, RATES, EXCESSES, BESIDE_EXCESSES) {
            Some(Action::WaitAndRetry)
        } else {
            None
        }
    };
    row.or_else(|| listed(status, |names| is_one_of(name, names))).or_else(of_words)
}

/// Whether a name consists of words for what is at fault, words for the fault, and words that
/// may be added: `SERVER_BUSY`.
fn is_made_of(name: &str, subjects: &[&str], faults: &[&str], others: &[&str]) -> bool {
    let (mut has_subject, mut has_fault) = (false, false);
    let is_of_words = words_of(name).all(|word| {
        let (is_subject, is_fault) = (is_one_of(word, subjects), is_one_of(word, faults));
        has_subject |= is_subject;
        has_fault |= is_fault;
        is_subject || is_fault || is_one_of(word, others)
    });
    is_of_words && has_subject && has_fault
}

/// Whether there is advice for a name, under any status.
pub fn has_advice(name: &str) -> bool {
    NAMES.iter().any(|advice| is_one_of(name, advice.names))
}

/// The action of a message that equals a listed name of several words.
fn by_message(detail: &str, status: u16) -> Option<Action> {
    let is_it = |name: &&str| name.contains(' ') && is_one_of(detail, &[name]);
    listed(Some(status), |names| names.iter().any(&is_it))
}

fn listed(status: Option<u16>, is_it: impl Fn(&[&str]) -> bool) -> Option<Action> {
    let holds = |advice: &NameAdvice| {
        let of = advice.statuses;
        of.is_empty() || status.is_none_or(|status| of.contains(&status))
    };
    let fits = |advice: &&NameAdvice| holds(advice) && is_it(advice.names);
    NAMES.iter().find(fits).map(|advice| advice.action)
}

fn by_status(status: u16) -> Option<Action> {
    let listed = HttpCode::from_code(status).and_then(|row| row.action());
    let of_range = || STATUSES.iter().find(|(statuses, ..)| statuses.contains(&status));
    listed.or_else(|| of_range().map(|(_, action, _)| *action))
}
