//! The macro crate's pipeline for the targets: a procedural-macro crate exports no functions,
//! so this crate includes its files.
// The targets do not call all of the pipeline.
#![allow(dead_code)]

#[path = "../../knox-errors-macros/src/check.rs"]
mod check;
#[path = "../../knox-errors-macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../knox-errors-macros/src/duplicates.rs"]
mod duplicates;
#[path = "../../knox-errors-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../knox-errors-macros/src/fallback.rs"]
mod fallback;
#[path = "../../knox-errors-macros/src/format.rs"]
mod format;
#[path = "../../knox-errors-macros/src/tests/mutations/judge.rs"]
pub mod judge;
#[path = "../../knox-errors-macros/src/lookup.rs"]
mod lookup;
#[path = "../../knox-errors-macros/src/model.rs"]
mod model;
#[path = "../../knox-errors-macros/src/parse/mod.rs"]
mod parse;
#[path = "../../knox-errors-macros/src/pipeline.rs"]
mod pipeline;
#[path = "../../knox-errors-macros/src/suggest.rs"]
mod suggest;
#[path = "../../knox-errors-macros/src/text.rs"]
mod text;
