//! Whatever body comes: nothing panics, and no byte is lost. The first two bytes
//! are the status.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/response/examine.rs"]
mod examine;

fuzz_target!(|data: &[u8]| {
    if let Some((status, body)) = data.split_first_chunk() {
        examine::examine(u16::from_le_bytes(*status), body);
    }
});
