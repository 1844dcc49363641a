//! The errors of the service, each with a code.

use knox_errors::{Action, CustomerAuthCode, KnoxCode, KnoxError};

use crate::client::ClientError;

#[derive(Debug, thiserror::Error, KnoxCode)]
pub enum SyncError {
    /// The device's id holds more than digits.
    #[error("a device's id is digits only")]
    #[knox(code = 4225001, status = 422, action = ChangeRequest)]
    WrongId,
    /// The Knox API does not answer.
    #[error("the Knox API does not answer")]
    #[knox(code = 5045001, status = 504, action = RetryWithBackoff)]
    Unreachable { source: reqwest::Error },
    /// The Knox API sends a longer body than any of its responses.
    #[error("the response of the Knox API is too long")]
    #[knox(code = 5025002, status = 502, action = ContactSupport)]
    TooLong,
    /// The caller's token is refused, for one of the official reasons.
    #[error(transparent)]
    #[knox(transparent)]
    Auth(#[from] CustomerAuthCode),
    /// The Knox API refuses the service's own token, which is not the caller's fault.
    #[error("the Knox API refuses the token of this service")]
    #[knox(code = 5025001, status = 502, action = ContactSupport)]
    Refused { source: KnoxError },
    /// The Knox API sends any other error.
    #[error(transparent)]
    #[knox(transparent)]
    Api(KnoxError),
}

impl From<ClientError> for SyncError {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::Transport(source) => Self::Unreachable { source },
            ClientError::BodyTooLong => Self::TooLong,
        }
    }
}

impl From<KnoxError> for SyncError {
    fn from(error: KnoxError) -> Self {
        if refuses_this_service(&error) {
            Self::Refused { source: error }
        } else {
            Self::Api(error)
        }
    }
}

/// A client that gets a 401 or a 403 renews its own token, in vain.
fn refuses_this_service(error: &KnoxError) -> bool {
    let is_about_access = |action| {
        matches!(
            action,
            Action::RequestAccessToken
                | Action::SignNewToken
                | Action::FixCredentials
                | Action::FixAccess
                | Action::RestartSignIn
        )
    };
    matches!(error.status(), 401 | 403) || error.action().is_some_and(is_about_access)
}
