//! Tests of the pipeline from the inside. What a user can write is tested in `tests/`
//! of the workspace.
//!
//! What formats the expansions enables syn's feature `full`, with which syn parses more
//! expressions than without it: there, a cell such as `if` goes through `cell!`.

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
