//! The header `Retry-After`
//! ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)).

use core::time::Duration;
use std::time::{SystemTime, UNIX_EPOCH};

use super::words::is_digits;

/// The longest wait: with a longer one, a client would never come back, or overflow when it
/// adds the wait to a time.
pub const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How long to wait from `now`, at most a day; `None` if the value is neither a number of
/// seconds nor an HTTP date. A date in the past is a wait of zero.
pub fn parse(value: &[u8], now: SystemTime) -> Option<Duration> {
    wait(core::str::from_utf8(value).ok()?.trim_ascii(), now).map(|wait| wait.min(LONGEST))
}

fn wait(text: &str, now: SystemTime) -> Option<Duration> {
    if is_digits(text) {
        // A number that does not fit is a very long wait.
        return Some(text.parse().map_or(Duration::MAX, Duration::from_secs));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    // Rounds up to the whole second, since a service refuses a client that comes too early.
    Some(Duration::from_secs(seconds(date).saturating_sub(seconds(now))))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

    fn at(value: &str, seconds_before: u64) -> Option<u64> {
        let date = httpdate::parse_http_date(DATE).unwrap();
        let now = date - Duration::from_secs(seconds_before);
        parse(value.as_bytes(), now).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_or_a_date() {
        assert_eq!(at("120", 0), Some(120));
        assert_eq!(at(" 0 ", 0), Some(0));
        assert_eq!(at(DATE, 90), Some(90));
        assert_eq!(at("Sunday, 06-Nov-94 08:49:37 GMT", 90), Some(90));
        assert_eq!(at("Sun Nov  6 08:49:37 1994", 90), Some(90));
        let half = Duration::from_millis(500);
        let now = httpdate::parse_http_date(DATE).unwrap() - half;
        assert_eq!(parse(DATE.as_bytes(), now), Some(Duration::from_secs(1)));
        let past = httpdate::parse_http_date(DATE).unwrap() + Duration::from_secs(9);
        assert_eq!(parse(DATE.as_bytes(), past), Some(Duration::ZERO));
    }

    #[test]
    fn a_wait_is_a_day_at_most() {
        let day = LONGEST.as_secs();
        assert_eq!(at("86399", 0), Some(day - 1));
        for long in ["86400", "86401", "18446744073709551615", "99999999999999999999"] {
            assert_eq!(at(long, 0), Some(day), "{long}");
        }
        assert_eq!(at(DATE, day - 1), Some(day - 1));
        assert_eq!(at(DATE, day + 1), Some(day));
    }

    #[test]
    fn other_values_are_ignored() {
        for value in ["", "soon", "-1", "+1", "1.5", "1e3", "1994"] {
            assert_eq!(at(value, 0).is_some(), value == "1994", "{value}");
        }
        assert_eq!(parse(b"\xff", SystemTime::now()), None);
    }
}
