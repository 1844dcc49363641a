//! A service's own error enum, from the code to the HTTP status: thiserror makes
//! `Display` and `Error`, the derive adds the codes.
//!
//! ```text
//! cargo run --example derive
//! ```

use std::error::Error;

use knox_errors::{Action, CustomerAuthCode, HttpCode, KnoxCode, code_in_chain};

/// What a sync can fail by.
#[derive(Debug, thiserror::Error, KnoxCode)]
pub enum SyncError {
    /// The device never answered.
    #[error("device {id} did not answer")]
    #[knox(code = 5040001, status = 504, action = RetryWithBackoff)]
    DeviceTimeout {
        /// Which device.
        id: String,
    },
    /// The Knox API refuses this service.
    ///
    /// Its 401 or 403 is not passed on to our caller, who would renew a token for nothing.
    #[error("the Knox API refuses this service")]
    #[knox(code = 5020001, status = 502, action = ContactSupport)]
    Auth(#[from] CustomerAuthCode),
    /// Our caller's request is not one that we take.
    #[error(transparent)]
    #[knox(transparent)]
    Request(#[from] HttpCode),
}

/// The HTTP edge of the service, which holds any error.
fn answer(error: &(dyn Error + 'static)) -> String {
    let Some(code) = code_in_chain::<SyncError>(error) else {
        return format!("500: {error}");
    };
    let status = code.code_status().unwrap_or(500);
    let name = code.code_name().unwrap_or_default();
    let again = code.code_action().is_some_and(Action::is_retryable);
    format!("{status} {name}: {error}{}", if again { "; try again" } else { "" })
}

fn main() {
    let timeout = SyncError::DeviceTimeout { id: "d-17".to_owned() };
    let errors: [Box<dyn Error>; 4] = [
        Box::new(timeout),
        Box::new(SyncError::from(CustomerAuthCode::AccessTokenExpired)),
        Box::new(SyncError::from(HttpCode::NotFound)),
        "something else".into(),
    ];
    for error in &errors {
        println!("{}", answer(&**error));
    }
}
