//! Any text that lexes gives tokens that parse, or errors at their place.
#![no_main]

use knox_errors_fuzz::judge::judge;
use proc_macro2::TokenStream;

libfuzzer_sys::fuzz_target!(|text: &str| {
    // What the macro lexed is kept until then.
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(input) = text.parse::<TokenStream>() else { return };
    if let Err(why) = judge(&input) {
        panic!("{why}");
    }
});
