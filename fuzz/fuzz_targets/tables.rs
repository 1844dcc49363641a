//! Expands any text that lexes: the result is tokens that parse, or errors with their spans.
#![no_main]

use knox_errors_fuzz::judge::judge;
use proc_macro2::TokenStream;

libfuzzer_sys::fuzz_target!(|text: &str| {
    // Frees what the macro lexed.
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(input) = text.parse::<TokenStream>() else { return };
    if let Err(why) = judge(&input) {
        panic!("{why}");
    }
});
