//! Error codes of APIs as typed Rust: Samsung's official Knox tables ready made, and a
//! macro that makes such tables from any API's codes.
//!
//! A call to a Knox cloud API failed with a 403 and the code 4032251. Is the token invalid,
//! or only expired? May the program send the same request again? A table in the API's
//! documentation says so. Programs copy some of its rows into constants, lose the others,
//! and break on a code that came later. Here the table is the program: each row is a
//! variant with its name, its description, its status, and what to do.
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
//! # A custom table
//!
//! [`knox_codes!`] makes such a table of the codes of any API:
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
//! # A whole response
//!
//! With the feature `response`, a status and a body become a typed error that says
//! what to do, for any body:
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
//! The [guide] has a page each on [choosing columns](guide::columns), [public
//! lists of codes](guide::lists), [retries](guide::retry), [other crates](guide::with_others), [unknown
//! codes](guide::unknown_codes), [extending](guide::extending) tables,
//! [deriving](guide::deriving) codes for an error enum, [decoding
//! responses](guide::responses), [exporting](guide::exporting) documents, [what is generated
//! and what it costs](guide::cost), its [limits](guide::limits), and [moving](guide::moving)
//! from other crates. [`knox_codes!`] is the reference of how tables are written, and
//! [`OfficialCode`] is all official tables as one.
//!
//! # Which call do I want?
//!
//! | I have | I want | call |
//! |---|---|---|
//! | a code | the row | `T::from_code(code)`, or `T::try_from(code)?`; of a table of `any` codes, `T::try_from` takes `u8` to `u64`, `i8` to `i64` and `&str` |
//! | a code that may be unlisted | the row, or the code as it came | [`OpenCode::from(code)`](OpenCode) |
//! | a name | the row | `T::from_name(name)` |
//! | a code or a name, as a string | the row | `text.parse::<T>()?` |
//! | what a person typed | the row, ignoring case and punctuation | [`T::find(text)`](KnoxTable::find) |
//! | a conversion that failed | the nearest row | [`UnknownCode::nearest`] |
//! | a row | its columns | `row.code()`, `name()`, `description()`, `status()`, `action()`, `retry_after()` |
//! | any value that may have a code | what is known of it | [`KnoxCode`](trait@KnoxCode) |
//! | an error with sources | the first that is a `T` | [`code_in_chain::<T>(error)`](code_in_chain) |
//! | a table | its rows as plain data | [`T::TABLE`](KnoxTable::TABLE) |
//! | a table or an error type | every code that it may have | [`Catalogue::of::<T>()`](Catalogue) |
//! | a table or an error type | a document of it | `Document::of::<T>()`, feature `export` |
//! | codes that callers depend on | a test that they do not change | `Document::of::<T>().lock().check(on_file)`, feature `export` |
//! | an error | the response to it | `Problem::new(error)`, feature `http` |
//! | a field of a struct | its code or name by serde | `#[serde(with = "knox_errors::serde::by_code")]`, feature `serde` |
//! | a status and a body | an error, unless they are a success | `check(status, body)?`, with a table of one's own `check_as::<T>(status, body)?`, feature `response` |
//!
//! `find` and `TABLE` are items of the trait [`KnoxTable`], which must be in scope.
//!
//! # What to import
//!
//! Import items by name, as all examples do. `use knox_errors::*` would also bring in
//! the modules `serde`, `http`, `axum`, `utoipa` and `schemars`, and with them make the crates of these
//! names ambiguous: rustc reports E0659 for a path such as `serde::Deserialize`. The
//! modules are named after their crates, as in time, uuid and chrono. These lines are
//! what most programs need:
//!
#![cfg_attr(feature = "response", doc = "```")]
#![cfg_attr(not(feature = "response"), doc = "```ignore")]
//! # #![allow(unused_imports)]
//! use knox_errors::{Action, CodeValue, KnoxCode, KnoxTable, OpenCode, knox_codes};
//! use knox_errors::{CustomerAuthCode, OfficialCode}; // and other tables
//! use knox_errors::{KnoxError, check}; // with the feature `response`
//! ```
//!
//! # Features
//!
//! - `alloc` (on by default): [`RawText`] and [`RawCode`], and so [`OpenCode`] of
//!   text and `any` tables, hold strings of any lifetime. Without it the crate
//!   allocates nothing, and they hold `&'static str` only.
//! - `response`: `KnoxError`, `check` and what belongs to them, which decode whole
//!   HTTP responses; with roxmltree and httpdate, and the standard library.
//! - `export`: tables as Markdown, JSON, JSON Schema, `OpenAPI`, TypeScript and an HTML
//!   page, in the module `export`; with `serde_core` and `serde_json`.
//! - `serde`: serde's traits for the codes of any table, in the module `serde`; with
//!   `serde_core`.
//! - `http`: `Problem`, any code as `application/problem+json`; the `StatusCode` of any code,
//!   and whole responses decoded with `response`, in the module `http`; with http and
//!   `serde_json`.
//! - `axum`: `Problem` as a response of axum, in the module `axum`, and with `export` documents
//!   as a route; with axum-core.
//! - `utoipa`: `Problem` as utoipa's `IntoResponses`, tables and open codes as `ToSchema`, in
//!   the module `utoipa`; with utoipa 5, or 6, which needs Rust 1.88.
//!   Beside utoipa 5 of your own, cargo may pick 6 for this crate:
//!   `cargo update -p utoipa@6.0.0 --precise 5.5.0` makes it one version.
//! - `schemars`: tables and open codes as schemars' `JsonSchema`, in the module `schemars`;
//!   with schemars 1.
//!
//! The crate has no unsafe code. Without `response`, `http`, `axum` and `utoipa` it is `no_std`;
//! without any feature but `alloc` it depends on nothing but its macro.

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

/// The README's programs, compiled as its readers would.
#[cfg(all(doctest, feature = "export", feature = "response"))]
#[doc = include_str!("../README.md")]
pub struct Readme;

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
