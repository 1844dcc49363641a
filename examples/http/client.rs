//! An HTTP client that keeps secrets with the host they are meant for, and that neither
//! waits nor reads without end.

use std::time::Duration;

use reqwest::{Client, Response, redirect};

/// The longest wait for a connection.
const CONNECT_TIME: Duration = Duration::from_secs(3);
/// The longest time for a whole exchange, from the connection to the end of the body.
const TOTAL_TIME: Duration = Duration::from_secs(8);
/// The longest body of a response, in bytes, that is read.
const LONGEST_BODY: usize = 1 << 20;

/// Why there is no response.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    #[error(transparent)]
    Transport(#[from] reqwest::Error),
    #[error("the response's body is longer than {} KiB", LONGEST_BODY >> 10)]
    BodyTooLong,
}

/// For a host outside this machine, add `https_only(true)`.
pub fn new() -> reqwest::Result<Client> {
    Client::builder()
        // reqwest removes `Authorization` when a redirect leads to another host, but not
        // `x-knox-apitoken`, nor a JWT in a body.
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECT_TIME)
        .timeout(TOTAL_TIME)
        .build()
}

/// Reads the body in chunks and stops at the first one that exceeds the limit, whatever
/// length the headers announce.
pub async fn body(response: &mut Response) -> Result<Vec<u8>, ClientError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > LONGEST_BODY {
            return Err(ClientError::BodyTooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
