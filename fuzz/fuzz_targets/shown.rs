//! Shows any string in every way: each writes one line of bounded length, in which nothing is
//! hidden.
#![no_main]

use knox_errors_tests::shown::shown;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| shown(text));
