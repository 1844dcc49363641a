//! Measures the cost of extending two tables of 1,000 rows: rustc's time for the crate, and the
//! instructions of lookups in the table and in its bases.

pub mod crates;
pub mod lookups;
