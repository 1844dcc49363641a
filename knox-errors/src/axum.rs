//! Errors as responses of axum, and of crates that build on `axum-core`: [`Problem`] implements
//! `IntoResponse`.
//!
//! ```
//! use axum::response::IntoResponse;
//! use knox_errors::{CustomerAuthCode, Problem};
//!
//! async fn handler() -> Result<&'static str, Problem<CustomerAuthCode>> {
//!     Err(CustomerAuthCode::AccessTokenExpired)?
//! }
//!
//! # let error = CustomerAuthCode::AccessTokenExpired;
//! let response = Problem::new(error).into_response();
//! assert_eq!(response.status(), 403);
//! assert_eq!(response.headers()["content-type"], "application/problem+json");
//! ```

use axum_core::response::{IntoResponse, Response};

use crate::KnoxCode;
pub use crate::problem::Problem;

impl<E: KnoxCode> IntoResponse for Problem<E> {
    fn into_response(self) -> Response {
        self.into_http()
    }
}
