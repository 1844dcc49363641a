//! Every kind of table in edition 2021.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use knox_errors::knox_codes;

include!("../../every_kind.rs");
include!("../../every_derive.rs");
