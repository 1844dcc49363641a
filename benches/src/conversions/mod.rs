//! Conversions beside those of the peers, and beside the lookups that they make.

pub mod crates;
pub mod report;
mod sources;
