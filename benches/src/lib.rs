//! What lookups in knox-errors cost, against what others do.
//!
//! Commands, each of which rewrites its part of `PERFORMANCE.md`:
//!
//! ```sh
//! cargo run --release --package knox-errors-benches --bin lookups
//! cargo run --release --package knox-errors-benches --bin instructions
//! cargo run --release --package knox-errors-benches --bin compile-cost
//! cargo run --release --package knox-errors-benches --bin first-build
//! cargo run --release --package knox-errors-benches --bin check-cost
//! cargo run --release --package knox-errors-benches --bin size
//! cargo run --release --package knox-errors-benches --bin extension
//! cargo run --release --package knox-errors-benches --bin decode
//! cargo run --release --package knox-errors-benches --bin conversions
//! ```
//!
//! The tables that are measured are generated ([`rows`], [`sources`]) into
//! [`crates`] under `target/benches/`, outside the workspace: so no test and no
//! check of the workspace compiles a large table.

pub mod callgrind;
pub mod chart;
pub mod compile_cost;
pub mod conversions;
pub mod crates;
pub mod decode;
pub mod extension;
pub mod figures;
pub mod machine;
pub mod options;
#[path = "../harness/random.rs"]
pub mod random;
pub mod report;
pub mod rows;
pub mod sources;
