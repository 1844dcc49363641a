//! Error codes of APIs as Rust enums: Samsung's official Knox tables, and a macro that makes
//! such tables from the codes of any API.
//!
//! A call to a Knox API fails with a 403 and the code 4032251. Is the token invalid, or only
//! expired? May the program send the same request again? The API's documentation says so, in a
//! table of codes. Programs often copy a few of its rows into constants. They lose the others,
//! and fail on a code that is added later.
//!
//! With this crate, the whole table is an enum. Each row is a variant with its code, its name, its
//! description, its HTTP status, and what to do about it:
//!
//! ```
//! use knox_errors::{Action, CustomerAuthCode};
//!
//! let code = CustomerAuthCode::from_code(4_032_251).expect("the table lists it");
//! assert_eq!(code, CustomerAuthCode::AccessTokenExpired);
//! assert_eq!(code.description(),
//!     "Provided Access token has expired. A new access token needs to be generated");
//! assert_eq!(code.action(), Some(Action::RequestAccessToken));
//! ```
//!
//! [`HttpCode`], [`CustomerAuthCode`], [`AccountTokenCode`] and [`AuthorizeTokenCode`] are
//! Samsung's tables. [`OfficialCode`] is all of them as one.
//!
//! # A table of your own
//!
//! [`knox_codes!`] makes such an enum from the codes of any API:
//!
//! ```
//! use knox_errors::knox_codes;
//!
//! knox_codes! {
//!     /// Codes of the device gateway.
//!     pub enum GatewayCode: u32 {
//!         code    | name                 | status | action        | description;
//!         4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | "The tenant has reached its device limit.";
//!         4290001 | TENANT_BUSY          | 429    | WaitAndRetry  | "Another bulk job is running.";
//!     }
//! }
//!
//! // Checked while compiling:
//! const BUSY: GatewayCode = GatewayCode::from_code(4_290_001).unwrap();
//! assert_eq!(BUSY, GatewayCode::TenantBusy);
//! assert_eq!(BUSY.to_string(), "4290001 TENANT_BUSY: Another bulk job is running");
//! ```
//!
//! # The errors of a service
//!
//! `#[derive(KnoxCode)]` gives the variants of an error enum the codes of a table. `Display` and
//! `Error` stay with thiserror, snafu or your own code:
//!
//! ```
//! use knox_errors::{KnoxCode, knox_codes};
//!
//! knox_codes! {
//!     /// Codes of the sync service.
//!     pub enum SyncCode: u32 {
//!         code    | name           | status | description;
//!         5040001 | DEVICE_TIMEOUT | 504    | "The device did not answer.";
//!     }
//! }
//!
//! #[derive(Debug, thiserror::Error, KnoxCode)]
//! pub enum SyncError {
//!     #[error("device {id} did not answer")]
//!     #[knox(row = SyncCode::DeviceTimeout)]
//!     DeviceTimeout { id: String },
//! }
//!
//! let error = SyncError::DeviceTimeout { id: "d-17".to_owned() };
//! assert_eq!((error.code_name(), error.code_status()), (Some("DEVICE_TIMEOUT"), Some(504)));
//! ```
//!
//! `Problem` (feature `http` or `axum`) sends such an error to clients as
//! `application/problem+json`. `Document` (feature `export`) writes its codes as Markdown, HTML,
//! `OpenAPI` and more.
//!
//! # A response
//!
//! With the feature `response`, a status and any body become a typed error that says what to do:
//!
#![cfg_attr(feature = "response", doc = "```")]
#![cfg_attr(not(feature = "response"), doc = "```ignore")]
//! use knox_errors::{Action, CustomerAuthCode, check};
//!
//! let body = r#"{"code":4032251,"message":"ACCESS_TOKEN_EXPIRED","data":"…"}"#;
//! let error = check(403, body).unwrap_err();
//! assert!(error.is(CustomerAuthCode::AccessTokenExpired));
//! assert_eq!(error.action(), Some(Action::RequestAccessToken));
//! ```
//!
//! # Where to go from here
//!
//! | you want to | read |
//! |---|---|
//! | make a table from a page of documentation | [a first table](guide::first_table) |
//! | give an error enum codes | [an error enum](guide::error_enum) |
//! | decode the responses of a service | [responses](guide::responses), [retries](guide::retry) |
//! | send errors to clients | [problems](guide::problems) |
//! | handle codes that no table lists | [unknown codes](guide::unknown_codes) |
//! | add codes to an official table | [extending](guide::extending) |
//! | publish codes, and keep them from changing | [documents](guide::documents) |
//! | import a long list | [importing](guide::importing) |
//! | log, count, or parse codes | [with other crates](guide::with_others) |
//! | decide whether this crate fits | [compared](guide::compared), [moving](guide::moving), [cost](guide::cost), [limits](guide::limits) |
//! | look up how a table is written | [`knox_codes!`] |
//! | look up how an error enum is written | [`derive(KnoxCode)`](derive@KnoxCode) |
//!
//! # Which call do I want?
//!
//! | I have | I want | call |
//! |---|---|---|
//! | a code | the row | `T::from_code(code)`, or `T::try_from(code)?` |
//! | a code that may be unlisted | the row, or the code as it came | [`OpenCode::from(code)`](OpenCode) |
//! | a name | the row | `T::from_name(name)` |
//! | a code or a name, as a string | the row | `text.parse::<T>()?` |
//! | what a person typed | the row, ignoring case and punctuation | [`T::find(text)`](KnoxTable::find) |
//! | a conversion that failed | the nearest row | [`UnknownCode::nearest`] |
//! | a row | its columns | `row.code()`, `name()`, `description()`, `status()`, `action()`, `retry_after()` |
//! | any value that may have a code | what is known about the code | [`KnoxCode`](trait@KnoxCode) |
//! | an error with sources | the first of them that is a `T` | [`code_in_chain::<T>(error)`](code_in_chain) |
//! | a table | its rows as plain data | [`T::TABLE`](KnoxTable::TABLE) |
//! | a table or an error type | every code that it can have | [`Catalogue::of::<T>()`](Catalogue) |
//! | a table or an error type | a document of these codes | `Document::of::<T>()`, feature `export` |
//! | codes that callers depend on | a test that they do not change | `Document::of::<T>().lock().check(on_file)`, feature `export` |
//! | an error | a response for clients | `Problem::new(error)`, feature `http` |
//! | a field of a struct | its code or name in serde's formats | `#[serde(with = "knox_errors::serde::by_code")]`, feature `serde` |
//! | a status and a body | an error, unless they are a success | `check(status, body)?`, or `check_as::<T>(status, body)?` with your own table, feature `response` |
//!
//! `find` and `TABLE` belong to the trait [`KnoxTable`]: import it. If the codes of a table are of
//! type `any`, `T::from_code` takes a [`CodeValue`], and `T::try_from` takes `u8` to `u64`, `i8` to
//! `i64` and `&str`.
//!
//! # What to import
//!
//! These lines are what most programs need:
//!
#![cfg_attr(feature = "response", doc = "```")]
#![cfg_attr(not(feature = "response"), doc = "```ignore")]
//! # #![allow(unused_imports)]
//! use knox_errors::{Action, CodeValue, KnoxCode, KnoxTable, OpenCode, knox_codes};
//! use knox_errors::{CustomerAuthCode, OfficialCode}; // and other tables
//! use knox_errors::{KnoxError, check}; // with the feature `response`
//! ```
//!
//! Import items by name. `use knox_errors::*` also imports the modules `serde`, `http`, `axum`,
//! `utoipa` and `schemars`, which are named after their crates, as in time, uuid and chrono. These
//! names are then ambiguous, and rustc reports E0659 for a path such as `serde::Deserialize`.
//!
//! # Features
//!
//! | feature | adds | depends on |
//! |---|---|---|
//! | `alloc`, on by default | unlisted string codes of any lifetime, in [`RawText`], [`RawCode`] and [`OpenCode`]; without it, only `&'static str` | |
//! | `response` | `check` and `KnoxError`: whole HTTP responses as typed errors | the standard library, roxmltree, httpdate |
//! | `export` | the module `export`: documents, schemas, the lock | `serde_core`, `serde_json` |
//! | `markdown` | `Anchors::of_markdown`: links that lead nowhere in a Markdown file | `export`, the standard library, pulldown-cmark |
//! | `serde` | the module `serde`: codes and names of any table in serde's formats | `serde_core` |
//! | `http` | `Problem`; the module `http`: the `StatusCode` of a code, and with `response`, whole responses | http, `serde_json` |
//! | `axum` | the module `axum`: `Problem` as a response; with `export`, documents as a route | axum-core |
//! | `utoipa` | the module `utoipa`: `Problem` as `IntoResponses`, tables and open codes as `ToSchema` | utoipa 5, or 6, which needs Rust 1.88 |
//! | `schemars` | the module `schemars`: tables and open codes as `JsonSchema` | schemars 1 |
//!
//! If your program uses utoipa 5, cargo may pick utoipa 6 for this crate.
//! `cargo update -p utoipa@6.0.0 --precise 5.5.0` makes them one version.
//!
//! The crate has no unsafe code. Without `response`, `http`, `axum`,
//! `markdown` and `utoipa` it is `no_std`.
//! Without any feature but `alloc` it depends on nothing but its macro crate.

#![no_std]
// Says on docs.rs which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(test, feature = "response"))]
extern crate std;

mod action;
#[cfg(feature = "axum")]
pub mod axum;
mod catalogue;
mod cell_list;
mod cell_value;
mod chain;
mod code_type;
mod code_value;
mod codes_macro;
mod const_str;
mod deprecation;
mod digits;
mod docs_url;
mod edit_distance;
mod escape;
#[cfg(feature = "export")]
pub mod export;
mod find;
mod format;
mod full_stop;
#[doc(hidden)]
pub mod generated;
#[cfg(any(doc, doctest))]
pub mod guide;
#[cfg(feature = "http")]
pub mod http;
mod knox_code;
mod knox_items;
mod knox_table;
mod likeness;
mod line;
mod near;
mod open_code;
#[cfg(feature = "http")]
mod problem;
mod raw_code;
mod raw_text;
#[cfg(feature = "response")]
mod response;
mod row;
mod row_line;
#[cfg(doc)]
pub mod sample;
#[cfg(feature = "schemars")]
pub mod schemars;
mod seal;
#[cfg(feature = "serde")]
pub mod serde;
mod table;
mod table_data;
mod tables;
mod unknown_code;
#[cfg(feature = "utoipa")]
pub mod utoipa;
#[cfg(any(feature = "export", feature = "http", feature = "serde"))]
mod wire_number;

/// [`generated`] by the name of this version, which the macro crate makes of its own version:
/// a pair of crates that do not belong together does not compile. The only spot of the
/// library that has the name.
#[doc(hidden)]
pub use generated as __private_0_1_0;

pub use action::Action;
pub use catalogue::{Catalogue, CatalogueEntry, CatalogueWalk};
pub use cell_list::CellList;
pub use cell_value::CellValue;
pub use chain::{ChainCode, code_in_chain};
pub use code_type::CodeType;
pub use code_value::CodeValue;
pub use deprecation::Deprecation;
pub use docs_url::DocsUrl;
pub use format::FormattedCode;
pub use knox_code::KnoxCode;
pub use knox_items::KnoxItems;
pub use knox_table::KnoxTable;
pub use near::NearRow;
pub use open_code::{CodeFrom, OpenCode};
#[cfg(feature = "http")]
pub use problem::Problem;
pub use raw_code::RawCode;
pub use raw_text::RawText;
#[cfg(feature = "response")]
pub use response::{ItemError, KnoxError, Report, check, check_as};
pub use row::Row;
pub use table::Table;
pub use tables::{AccountTokenCode, AuthorizeTokenCode, CustomerAuthCode, HttpCode, OfficialCode};
pub use unknown_code::{UnknownCode, UnknownValue};

#[doc = include_str!("derive_code.md")]
pub use knox_errors_macros::KnoxCode;
#[doc = include_str!("derive_table.md")]
pub use knox_errors_macros::KnoxTable;
