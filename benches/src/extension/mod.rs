//! What it costs to extend two tables of 1,000 rows: rustc's time for the crate
//! that does, and the instructions of lookups in it and in its bases.

pub mod crates;
pub mod lookups;
