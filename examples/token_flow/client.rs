//! A client that recovers from every error that it can.

use std::error::Error;
use std::time::Duration;

use knox_errors::{Action, KnoxError};
use reqwest::header::HeaderValue;
use reqwest::{Method, Request};
use serde_json::{Value, json};

use crate::http_client::{self, ClientError};
use crate::keys::Keys;

/// The most times that a request is sent.
const MAX_TRIES: u32 = 4;
/// The wait after a first fault if the service gives none; doubled before each further try.
const FIRST_WAIT: Duration = Duration::from_millis(200);
/// The wait after too many requests if the service gives none.
const USUAL_WAIT: Duration = Duration::from_secs(60);
/// The longest wait: if a service asks for more, the client gives up.
const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60);

/// A [`KnoxError`] if the service sent a response, else the error of the connection.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

pub struct Client {
    /// The address of the service, such as `http://127.0.0.1:8080`.
    base: String,
    http: reqwest::Client,
    keys: Keys,
    /// The last signed JWT. Each is valid for one access token only.
    jwt: Option<String>,
    access_token: Option<String>,
}

impl Client {
    pub fn new(base: String, keys: Keys) -> Result<Self> {
        Ok(Self { base, http: http_client::new()?, keys, jwt: None, access_token: None })
    }

    /// Calls the API and returns the body of the success.
    pub async fn call(&mut self, path: &str) -> Result<String> {
        let mut tries = 0;
        loop {
            let token = self.access_token().await?;
            let mut request = self.request(Method::GET, path)?;
            let mut token = HeaderValue::try_from(token)?;
            // `Debug` hides the token.
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

    /// The current access token, or a new one.
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

    /// Does what an error's action requires before the request is sent again; returns the error
    /// if sending again is useless.
    async fn recover(
        &mut self,
        error: KnoxError,
        tries: u32,
    ) -> std::result::Result<(), KnoxError> {
        let action = error.action();
        println!("     {}", action.map_or("no action", Action::name));
        match action {
            // Only once: if it fails a second time, something else is wrong.
            Some(Action::RequestAccessToken) if tries == 1 => self.access_token = None,
            Some(Action::SignNewToken) if tries == 1 => self.jwt = None,
            Some(action) if action.is_retryable() && tries < MAX_TRIES => {
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

    /// Sends a request. The inner error is a response that is not a success.
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
