//! Any text that lexes gives tokens that parse, or errors at their place.

#![no_main]
// Not all of the pipeline is called.
#![allow(dead_code)]

#[path = "../../tests/mutations/judge.rs"]
mod judge;

use proc_macro2::TokenStream;

include!("../../tests/pipeline.rs");

libfuzzer_sys::fuzz_target!(|text: &str| {
    // What the macro lexed is kept until then.
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(input) = text.parse::<TokenStream>() else { return };
    if let Err(why) = judge::judge(&input) {
        panic!("{why}");
    }
});
