//! Any text that lexes gives tokens that parse, or errors at their place.
#![no_main]
// Not all of the pipeline is called.
#![allow(dead_code)]

// A procedural macro's crate exports no functions, and libFuzzer brings the `main` that
// a unit test would need. So this target is built of the macro crate's files.
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
mod judge;
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

use proc_macro2::TokenStream;

libfuzzer_sys::fuzz_target!(|text: &str| {
    // What the macro lexed is kept until then.
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(input) = text.parse::<TokenStream>() else { return };
    if let Err(why) = judge::judge(&input) {
        panic!("{why}");
    }
});
