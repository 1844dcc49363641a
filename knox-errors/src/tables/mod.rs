//! Samsung's official tables, one file each.

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
