//! Measures what a table costs to compile, beside other crates.
//!
//! Each table is in its own crate under `target/benches/compile-cost/`, outside the workspace
//! ([`crates`]). cargo compiles the crates with the measuring program in the place of rustc.
//! That program runs rustc and records its time and memory ([`usage`]).

pub mod binary;
pub mod by_hand;
pub mod chart;
pub mod cold;
pub mod crates;
pub mod figures;
pub mod report;
pub mod tables;
pub mod targets;
pub mod usage;
