//! Generated tables that resemble published ones, the same on every run.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write as _;

use crate::random::Random;

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The numeric code, unique.
    pub code: u32,
    /// The name, in `UPPER_SNAKE_CASE`, unique, of 11 to 52 bytes.
    pub name: String,
    /// The text code of 8 bytes, unique.
    pub text_code: String,
    /// The name in `UpperCamelCase`.
    pub variant: String,
    /// The HTTP status.
    pub status: u16,
    /// A sentence.
    pub description: String,
}

/// `count` rows whose codes are sparse: an HTTP status, a module and a
/// sequence number, such as 4032251.
#[must_use]
pub fn rows(count: usize) -> Vec<Row> {
    let mut random = Random::new(count as u64);
    let codes = sparse(count, &mut random);
    with_codes(codes, &mut random)
}

/// `count` rows with nearly consecutive codes.
#[must_use]
pub fn narrow(count: usize) -> Vec<Row> {
    let mut random = Random::new(count as u64 ^ 0xdead);
    let mut next = 1000;
    let codes = (0..count).map(|_| {
        next += if random.below(6) == 0 { 2 } else { 1 };
        next
    });
    let codes = codes.collect();
    with_codes(codes, &mut random)
}

fn with_codes(codes: BTreeSet<u32>, random: &mut Random) -> Vec<Row> {
    let names = names(codes.len(), random);
    let texts = text_codes(codes.len(), random);
    codes
        .into_iter()
        .zip(names)
        .zip(texts)
        .map(|((code, name), text_code)| Row {
            code,
            variant: camel(&name),
            text_code,
            status: status(code, random),
            description: description(&name),
            name,
        })
        .collect()
}

const STATUSES: [u32; 24] = [
    400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 415, 417, 422, 423, 424, 429,
    500, 501, 502, 503, 504,
];

/// Modules get short runs of sequence numbers with gaps, as in tables that grew over time.
fn sparse(count: usize, random: &mut Random) -> BTreeSet<u32> {
    let mut codes = BTreeSet::new();
    while codes.len() < count {
        let module = random.pick(&STATUSES) * 100 + number(random, 100);
        let mut sequence = number(random, 95);
        for _ in 0..=random.below(5) {
            sequence += 1 + number(random, 3);
            if sequence < 100 && codes.len() < count {
                codes.insert(module * 100 + sequence);
            }
        }
    }
    codes
}

fn number(random: &mut Random, bound: usize) -> u32 {
    u32::try_from(random.below(bound)).unwrap_or_default()
}

fn status(code: u32, random: &mut Random) -> u16 {
    let status = if code > 1_000_000 { code / 10_000 } else { *random.pick(&STATUSES) };
    u16::try_from(status).unwrap_or_default()
}

const WORDS: [&str; 72] = [
    "ACCESS",
    "ACCOUNT",
    "ACTIVE",
    "ALREADY",
    "APP",
    "ASSIGNED",
    "BAD",
    "BULK",
    "CERTIFICATE",
    "CLIENT",
    "COMMAND",
    "CONFIGURATION",
    "CONFLICT",
    "CUSTOMER",
    "DATE",
    "DENIED",
    "DEVICE",
    "DISABLED",
    "DUPLICATE",
    "EMPTY",
    "ENROLLMENT",
    "EXCEEDED",
    "EXPIRED",
    "FAILED",
    "FILE",
    "FORMAT",
    "FOUND",
    "GROUP",
    "HEADER",
    "ID",
    "IMEI",
    "IN",
    "INTERNAL",
    "INVALID",
    "IS",
    "JOB",
    "KEY",
    "LICENSE",
    "LIMIT",
    "LOCKED",
    "MAINTENANCE",
    "MESSAGE",
    "MISSING",
    "MODEL",
    "NAME",
    "NOT",
    "OPERATION",
    "ORGANIZATION",
    "PARAMETER",
    "PENDING",
    "PERMISSION",
    "POLICY",
    "PROFILE",
    "QUOTA",
    "REACHED",
    "REQUEST",
    "RESELLER",
    "RESOURCE",
    "REVOKED",
    "SERVER",
    "SERVICE",
    "SIGNATURE",
    "SIZE",
    "STATE",
    "SUPPORTED",
    "TENANT",
    "TIMEOUT",
    "TOKEN",
    "TOO",
    "UNKNOWN",
    "UPLOAD",
    "VERSION",
];

fn names(count: usize, random: &mut Random) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut names = Vec::with_capacity(count);
    while names.len() < count {
        let name = name(random);
        if seen.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}

/// A length is the sum of two random numbers, which spreads widely around 28 bytes.
fn name(random: &mut Random) -> String {
    let wanted = 11 + random.below(16) + random.below(19);
    let mut name = String::from(*random.pick(&WORDS));
    while name.len() < wanted {
        let _ = write!(name, "_{}", random.pick(&WORDS));
    }
    if name.len() > 52 {
        name.truncate(name[..53].rfind('_').unwrap_or(52));
    }
    name
}

fn camel(name: &str) -> String {
    name.split('_').flat_map(|word| [word[..1].to_owned(), word[1..].to_lowercase()]).collect()
}

fn description(name: &str) -> String {
    let mut sentence = name.replace('_', " ").to_lowercase();
    sentence[..1].make_ascii_uppercase();
    sentence.push_str(" in this request; look at its parameters and at the account.");
    sentence
}

const PREFIXES: [&str; 8] = ["AUT", "LIC", "DEV", "ENR", "POL", "GRP", "APP", "SYS"];

/// A table of a few dozen rows has one prefix, a large one has eight.
fn text_codes(count: usize, random: &mut Random) -> Vec<String> {
    let prefixes = &PREFIXES[..(count / 100).clamp(1, PREFIXES.len())];
    // Eight prefixes give at most 72,000 codes of 8 bytes.
    let least = if count > 50_000 { 10_000 } else { 1000 };
    let mut codes = BTreeSet::new();
    while codes.len() < count {
        codes.insert(format!("{}_{}", random.pick(prefixes), least + random.below(9 * least)));
    }
    codes.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_the_lengths_of_published_ones() {
        for row in rows(1000) {
            assert!((11..=52).contains(&row.name.len()), "{}", row.name);
            assert_eq!(row.text_code.len(), 8);
        }
    }

    #[test]
    fn codes_have_seven_digits_and_begin_with_the_status() {
        for row in rows(1000) {
            assert!((4_000_000..5_990_000).contains(&row.code));
            assert_eq!(row.code / 10_000, u32::from(row.status));
        }
    }

    #[test]
    fn narrow_codes_are_nearly_dense() {
        let codes: Vec<_> = narrow(1000).iter().map(|row| row.code).collect();
        assert!(codes[999] - codes[0] < 1300);
    }
}
