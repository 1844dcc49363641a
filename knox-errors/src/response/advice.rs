//! What to do about an answer: by its code, else by its name, else by its status.

use crate::{Action, HttpCode};

/// The advice of the first that has any.
pub fn action(of_code: Option<Action>, name: Option<&str>, status: u16) -> Option<Action> {
    of_code.or_else(|| of_name(name?, status)).or_else(|| of_status(status))
}

/// Names that say more than the status does: the words of OAuth, from RFC 6749
/// (4.1.2.1 and 5.2), RFC 6750 (3.1) and RFC 8628 (3.5), and one of Samsung's. The
/// documentation of [`KnoxError::action`](super::KnoxError::action) has them too.
fn of_name(name: &str, status: u16) -> Option<Action> {
    Some(match name {
        "invalid_request"
        | "invalid_scope"
        | "unsupported_grant_type"
        | "unsupported_response_type" => Action::ChangeRequest,
        "invalid_client" => Action::FixCredentials,
        "unauthorized_client" | "insufficient_scope" => Action::FixAccess,
        "invalid_token" => Action::RequestAccessToken,
        "invalid_grant" | "expired_token" | "access_denied" => Action::RestartSignIn,
        "slow_down" | "authorization_pending" => Action::WaitAndRetry,
        "server_error" | "temporarily_unavailable" => Action::RetryWithBackoff,
        "AUTHORIZATION_FAIL" if status == 401 => Action::FixCredentials,
        _ => return None,
    })
}

fn of_status(status: u16) -> Option<Action> {
    let listed = HttpCode::from_code(status).or(match status {
        408 | 500..=599 => Some(HttpCode::InternalServerError),
        400..=499 => Some(HttpCode::BadRequest),
        _ => None,
    });
    listed?.action()
}
