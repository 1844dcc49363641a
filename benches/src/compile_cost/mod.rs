//! What a table costs when it is compiled, against what others cost.
//!
//! The tables stand in crates of their own under `target/benches/compile-cost/`,
//! outside the workspace ([`crates`]). cargo compiles them, and in rustc's place
//! it runs the measuring program itself, which runs rustc and notes what that
//! took ([`usage`]).

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
