//! Every kind of table under the lints of rustdoc.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
#![deny(rustdoc::all)]

use knox_errors::knox_codes;

include!("../../every_kind.rs");
include!("../../every_derive.rs");
