//! Samsung's official tables, one file each.

// In other crates, rustc reports no unused import of a template.
#![allow(unused_imports)]

mod account_token;
mod authorize_token;
mod customer_auth;
mod http;
mod official;

pub use account_token::AccountTokenCode;
pub use authorize_token::AuthorizeTokenCode;
pub use customer_auth::CustomerAuthCode;
pub use http::HttpCode;
pub use official::OfficialCode;
