// The macro's pipeline: the macro crate exports no functions, so tests of what is
// in it include this file, at their root.
//
// Whoever formats what comes out brings syn's feature `full` in, by which syn knows
// more expressions than in the macro: there, a cell such as `if` goes through
// `cell!`.

#[path = "../knox-errors-macros/src/check/mod.rs"]
mod check;
#[path = "../knox-errors-macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../knox-errors-macros/src/duplicates.rs"]
mod duplicates;
#[path = "../knox-errors-macros/src/expand/mod.rs"]
mod expand;
#[path = "../knox-errors-macros/src/fallback.rs"]
mod fallback;
#[path = "../knox-errors-macros/src/lookup.rs"]
mod lookup;
#[path = "../knox-errors-macros/src/model.rs"]
mod model;
#[path = "../knox-errors-macros/src/parse/mod.rs"]
mod parse;
#[path = "../knox-errors-macros/src/pipeline.rs"]
mod pipeline;
#[path = "../knox-errors-macros/src/suggest.rs"]
mod suggest;
