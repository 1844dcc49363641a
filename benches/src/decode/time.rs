//! Measures time: the fastest of many interleaved rounds.

use std::hint::black_box;
use std::time::Instant;

use knox_errors::KnoxError;
use serde_json::Value;

/// The time, in ns, of decoding a body, and of parsing it to a [`Value`], each including the
/// drop of the result. Measured `rounds` times in turn, each for about 2 ms.
#[must_use]
pub fn beside_a_parse(body: &[u8], rounds: u32) -> [f64; 2] {
    let decode = || drop(black_box(KnoxError::decode(black_box(400), black_box(body))));
    let parse = || drop(black_box(serde_json::from_slice::<Value>(black_box(body))));
    let (decodes, parses) = (times_in_2_ms(&decode), times_in_2_ms(&parse));
    let mut best = [f64::INFINITY; 2];
    for _ in 0..rounds {
        best[0] = best[0].min(nanoseconds(&decode, decodes));
        best[1] = best[1].min(nanoseconds(&parse, parses));
    }
    best
}

/// The time, in ns, of decoding a body, measured in the same way.
#[must_use]
pub fn of_decoding(body: &[u8], rounds: u32) -> f64 {
    let decode = || drop(black_box(KnoxError::decode(black_box(400), black_box(body))));
    let times = times_in_2_ms(&decode);
    (0..rounds).map(|_| nanoseconds(&decode, times)).fold(f64::INFINITY, f64::min)
}

fn times_in_2_ms(run: &impl Fn()) -> u32 {
    run();
    let once = nanoseconds(run, 1).max(1.0);
    // At most 2,000,000, and 0 for a longer time.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let times = (2e6 / once) as u32;
    times.max(1)
}

fn nanoseconds(run: &impl Fn(), times: u32) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| run());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(times)
}
