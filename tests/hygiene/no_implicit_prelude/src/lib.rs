//! Every kind of table without the prelude.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]
#![no_implicit_prelude]

use ::knox_errors::knox_codes;

::core::include!("../../every_kind.rs");
::core::include!("../../every_derive.rs");
