//! Every kind of table by a dependency that is called otherwise.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use codes::knox_codes;

include!("../../every_kind.rs");
