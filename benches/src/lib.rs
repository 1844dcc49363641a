//! Measures what knox-errors costs, beside other crates.
//!
//! Each command rewrites its part of `PERFORMANCE.md`:
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
//! The measured tables are generated ([`rows`], [`sources`]) into [`crates`] under
//! `target/benches/`, outside the workspace, so that no test or check of the workspace compiles
//! a large table.

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
