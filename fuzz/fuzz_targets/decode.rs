//! Decodes any body: nothing panics, and no byte is lost. The first two bytes are the status.
#![no_main]

use knox_errors_tests::examine::examine;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Some((status, body)) = data.split_first_chunk() {
        examine(u16::from_le_bytes(*status), body);
    }
});
