//! A client that gets over what can be got over.

use std::error::Error;
use std::time::Duration;

use knox_errors::{Action, KnoxError};
use reqwest::header::HeaderValue;
use reqwest::{Method, Request};
use serde_json::{Value, json};

use crate::http_client::{self, ClientError};
use crate::keys::Keys;

/// How often a request is sent at most.
const MOST_TRIES: u32 = 4;
/// The wait after a first fault where the service does not say how long; doubled before
/// each further try.
const FIRST_WAIT: Duration = Duration::from_millis(200);
/// The wait after too many requests where the service does not say how long.
const USUAL_WAIT: Duration = Duration::from_secs(60);
/// A service that asks for a longer wait is given up.
const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60);

/// A [`KnoxError`] where the service has answered, else what went wrong before.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

pub struct Client {
    /// Where the service is, such as `http://127.0.0.1:8080`.
    base: String,
    http: reqwest::Client,
    keys: Keys,
    /// The JWT that was signed last. Each is good for one access token only.
    jwt: Option<String>,
    access_token: Option<String>,
}

impl Client {
    pub fn new(base: String, keys: Keys) -> Result<Self> {
        Ok(Self { base, http: http_client::new()?, keys, jwt: None, access_token: None })
    }

    /// Calls the API and gives the body of its success.
    pub async fn call(&mut self, path: &str) -> Result<String> {
        let mut tries = 0;
        loop {
            let token = self.access_token().await?;
            let mut request = self.request(Method::GET, path)?;
            let mut token = HeaderValue::try_from(token)?;
            // Hidden in `Debug`.
            token.set_sensitive(true);
            request.headers_mut().insert("x-knox-apitoken", token);
            match self.send(request).await? {
                Ok(body) => return Ok(body),
                Err(error) => {
                    tries += 1;
                    self.recover(error, tries).await?;
                }
            }
        }
    }

    /// The access token at hand, or a new one.
    async fn access_token(&mut self) -> Result<String> {
        let mut tries = 0;
        loop {
            if let Some(token) = &self.access_token {
                return Ok(token.clone());
            }
            let jwt = match &self.jwt {
                Some(jwt) => jwt.clone(),
                None => self.jwt.insert(self.keys.sign()?).clone(),
            };
            let mut request = self.request(Method::POST, "/accesstoken")?;
            *request.body_mut() = Some(json!({"clientIdentifierJwt": jwt}).to_string().into());
            match self.send(request).await? {
                Ok(body) => {
                    let body: Value = serde_json::from_str(&body)?;
                    let token = body["accessToken"].as_str().ok_or("no access token came")?;
                    self.access_token = Some(token.to_owned());
                }
                Err(error) => {
                    tries += 1;
                    self.recover(error, tries).await?;
                }
            }
        }
    }

    /// Does what an error asks for before the request is sent again; gives the
    /// error back where sending again is no use.
    async fn recover(
        &mut self,
        error: KnoxError,
        tries: u32,
    ) -> std::result::Result<(), KnoxError> {
        let action = error.action();
        println!("     {}", action.map_or("no action", Action::name));
        match action {
            // Once only: a second time, something else is wrong.
            Some(Action::RequestAccessToken) if tries == 1 => self.access_token = None,
            Some(Action::SignNewToken) if tries == 1 => self.jwt = None,
            Some(action) if action.is_retryable() && tries < MOST_TRIES => {
                let is_limit = action == Action::WaitAndRetry;
                let own = if is_limit { USUAL_WAIT } else { FIRST_WAIT * 2_u32.pow(tries - 1) };
                let time = error.retry_after().unwrap_or(own);
                if time > LONGEST_WAIT {
                    return Err(error);
                }
                wait(time).await;
            }
            _ => return Err(error),
        }
        Ok(())
    }

    /// Sends a request; the inner error is an answer that is no success.
    async fn send(&self, request: Request) -> Result<std::result::Result<String, KnoxError>> {
        println!("  {} {}", request.method(), request.url().path());
        let mut response = self.http.execute(request).await.map_err(ClientError::from)?;
        let body = http_client::body(&mut response).await?;
        let (status, headers) = (response.status(), response.headers());
        if let Err(error) = knox_errors::http::check_parts(status, headers, &body) {
            println!("     {error}");
            return Ok(Err(error));
        }
        println!("     HTTP {}", status.as_u16());
        Ok(Ok(String::from_utf8_lossy(&body).into_owned()))
    }

    fn request(&self, method: Method, path: &str) -> Result<Request> {
        Ok(Request::new(method, format!("{}{path}", self.base).parse()?))
    }
}

async fn wait(time: Duration) {
    println!("     waiting {} ms", time.as_millis());
    tokio::time::sleep(time).await;
}
