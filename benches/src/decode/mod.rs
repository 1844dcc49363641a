//! Measures the decoding of responses: time, beside a plain parse of the same bytes by
//! `serde_json`, and memory.

pub mod bodies;
pub mod memory;
pub mod time;
