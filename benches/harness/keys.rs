//! The keys of lookups: keys of a table in random order, and keys that miss.

use std::collections::HashMap;
use std::hash::Hash;

use crate::random::Random;

/// The lookups of one measurement.
pub const LOOKUPS: usize = 1 << 16;

/// The least number of different keys that miss.
const MISSES: usize = 64;

/// A number or a string.
pub trait Key: Copy + Eq + Hash + 'static {
    /// The key on a line of the table's file.
    fn parse(line: &str) -> Self;

    /// A key of the same length that differs in one digit or byte.
    fn near(self, random: &mut Random) -> Self;

    /// A key of the same length that differs anywhere.
    fn far(self, random: &mut Random) -> Self;
}

impl Key for u32 {
    fn parse(line: &str) -> Self {
        line.parse().expect("a number")
    }

    fn near(self, random: &mut Random) -> Self {
        changed(&self.to_string(), random).parse().expect("still a number")
    }

    fn far(self, random: &mut Random) -> Self {
        let digits = 10_u32.pow(self.ilog10());
        digits + (random.draw() % (9 * u64::from(digits))) as u32
    }
}

impl Key for &'static str {
    /// Copied, so that the address never equals that of the table's own string.
    fn parse(line: &str) -> Self {
        String::from(line).leak()
    }

    fn near(self, random: &mut Random) -> Self {
        Self::parse(&changed(self, random))
    }

    fn far(self, random: &mut Random) -> Self {
        let letters = self.bytes().map(|_| *random.pick(LETTERS) as char);
        letters.collect::<String>().leak()
    }
}

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ_";

fn changed(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let at = random.below(bytes.len());
    let choice: &[u8] = match (bytes[at].is_ascii_digit(), at) {
        (true, 0) => b"123456789",
        (true, _) => b"0123456789",
        (false, _) => LETTERS,
    };
    bytes[at] = *random.pick(choice);
    String::from_utf8(bytes).expect("ASCII")
}

/// The choice of keys.
#[derive(Clone, Copy)]
pub enum Workload {
    /// Keys of the table, equally often.
    Hit,
    /// Keys of the table, of which three make up 80 %.
    Skew,
    /// Keys that differ from one in the table in one digit or byte.
    Near,
    /// Random keys of the usual lengths that are not in the table.
    Miss,
}

impl Workload {
    /// All of them, with the names that reports use.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Hit, "hit"), (Self::Skew, "skew"), (Self::Near, "near"), (Self::Miss, "miss")];
}

/// The keys of a table.
pub struct Table<K> {
    keys: Vec<K>,
    rows: HashMap<K, usize>,
}

impl<K: Key> Table<K> {
    /// The table whose file has a key a line, in the order of the rows.
    pub fn new(file: &str) -> Self {
        let keys: Vec<K> = file.lines().map(K::parse).collect();
        let rows = keys.iter().copied().zip(0..).collect();
        Self { keys, rows }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// The row of a key.
    pub fn row(&self, key: K) -> Option<usize> {
        self.rows.get(&key).copied()
    }

    /// The keys to look up, the same in every process.
    pub fn lookups(&self, workload: Workload) -> Box<[K; LOOKUPS]> {
        let mut random = Random::new(workload as u64 + 1);
        let pool = match workload {
            Workload::Hit | Workload::Skew => self.keys.clone(),
            Workload::Near => self.misses(K::near, &mut random),
            Workload::Miss => self.misses(K::far, &mut random),
        };
        let often: Vec<K> = (0..3).map(|_| *random.pick(&pool)).collect();
        let mut next = || match workload {
            Workload::Skew if random.below(5) != 0 => *random.pick(&often),
            _ => *random.pick(&pool),
        };
        let lookups: Box<[K]> = (0..LOOKUPS).map(|_| next()).collect();
        lookups.try_into().unwrap_or_else(|_| unreachable!("the length is fixed"))
    }

    fn misses(&self, change: fn(K, &mut Random) -> K, random: &mut Random) -> Vec<K> {
        let mut misses = Vec::new();
        while misses.len() < self.len().max(MISSES) {
            let key = change(*random.pick(&self.keys), random);
            if self.row(key).is_none() {
                misses.push(key);
            }
        }
        misses
    }
}
