//! Bodies of every kind, damaged at random: nothing panics, and no byte is lost.
//!
//! Ten million of them take some minutes:
//!
//! ```sh
//! cargo test --release --package knox-errors-tests --test response_mutations -- --ignored --nocapture
//! ```

use fastrand::Rng;
use knox_errors_tests::examine::{BODIES, examine};

/// The inserted damage: bytes that have a meaning in a body.
const PIECES: [&[u8]; 41] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b":",
    b",",
    b"\\",
    b"\\u",
    b"null",
    b"4032251",
    b"\"4032251\"",
    b"00006",
    b"-",
    b".5",
    b"e9",
    b"\"code\":",
    b"\"error\":{",
    b"\"devices\":[{",
    b"<",
    b"&lt;",
    b"</error>",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\\ud800",
    b"\0",
    b"\"failedList\":[",
    b"\"details\":[{",
    b"\"body\":{",
    b"\"status\":\"FAIL\",",
    b"\"success\":false,",
    b"\"message\":\"DEVICE_LOCKED\",",
    b"4032251.0",
    b"\"failedDeviceList\":{\"a\":",
    b"\"results\":{\"b\":{",
    b"\"errors\":[",
    b"\"type\":",
    b"<devices>",
    b"<device code='1'>",
    b"<code/>",
];
const STATUSES: [u16; 9] = [0, 200, 204, 206, 302, 400, 403, 429, 503];

fn damage(body: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.usize(..=body.len());
    match rng.u8(..6) {
        0 if at < body.len() => body[at] ^= 1 << rng.u8(..8),
        1 if at < body.len() => drop(body.remove(at)),
        2 => body.truncate(at),
        3 => {
            let end = rng.usize(at..=body.len());
            let copy = body[at..end].to_vec();
            body.splice(at..at, copy);
        }
        4 => {
            let other = BODIES[rng.usize(..BODIES.len())].as_bytes();
            let from = rng.usize(..=other.len());
            let to = rng.usize(from..=other.len());
            body.splice(at..at, other[from..to].iter().copied());
        }
        _ => drop(body.splice(at..at, PIECES[rng.usize(..PIECES.len())].iter().copied())),
    }
}

fn examine_damaged(rounds: u32, seed: u64) {
    let mut rng = Rng::with_seed(seed);
    for _ in 0..rounds {
        let mut body = BODIES[rng.usize(..BODIES.len())].as_bytes().to_vec();
        for _ in 0..rng.u8(1..5) {
            damage(&mut body, &mut rng);
        }
        examine(STATUSES[rng.usize(..STATUSES.len())], &body);
    }
}

#[test]
fn whole_bodies_are_examined() {
    for body in BODIES {
        for status in STATUSES {
            examine(status, body.as_bytes());
        }
    }
}

#[test]
fn damaged_bodies() {
    examine_damaged(30_000, 1);
}

#[test]
#[ignore = "takes minutes, and wants --release"]
fn ten_million_damaged_bodies() {
    const ROUNDS: u32 = 5_000_000;
    let other = std::thread::spawn(|| examine_damaged(ROUNDS, 2));
    examine_damaged(ROUNDS, 3);
    other.join().expect("the other half is well too");
    println!("{} damaged bodies examined", 2 * ROUNDS);
}
