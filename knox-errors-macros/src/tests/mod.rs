//! Tests of the pipeline's functions. The workspace's `tests/` test what a user can write.
//!
//! Here syn has its feature `full`, which `prettyplease` enables, and parses more expressions.
//! Without it, a cell such as `if` goes through `cell!`.

mod cell_docs;
mod diagnostics;
mod documentation;
mod expansion;
mod lookup_structures;
mod mutations;
mod reported;
mod size;
mod spans;
mod variants;
