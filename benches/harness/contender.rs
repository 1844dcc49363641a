//! The measuring loops, the same for every contender.

use std::hint::black_box;

use crate::keys::{Key, LOOKUPS, Table};

/// The folded result of a lookup that finds nothing.
pub const NONE: usize = usize::MAX;

/// Folds an `Option` of a variant to its discriminant: the same cast for all.
macro_rules! fold {
    ($found:expr) => {
        match $found {
            Some(variant) => variant as usize,
            None => crate::contender::NONE,
        }
    };
}

/// The meaning of the discriminants of a contender's enum.
#[derive(Clone, Copy)]
enum Gives {
    Rows,
    Codes,
    /// Not checkable: the floor and the empty loop.
    Anything,
}

/// A task for a contender.
pub enum Task<'a, K> {
    /// One lookup, to check the result.
    One(K),
    /// Lookups each of which waits for the one before.
    Latency(&'a [K; LOOKUPS]),
    /// Lookups that the processor may overlap.
    Throughput(&'a [K; LOOKUPS]),
}

/// One way to look up a key.
pub struct Contender<K> {
    /// The label in reports.
    pub label: &'static str,
    gives: Gives,
    /// Does a task, monomorphised for the contender.
    pub run: Box<dyn Fn(Task<K>) -> usize>,
}

/// A table and its contenders.
pub struct Group<K> {
    /// The keys.
    pub table: Table<K>,
    /// The contenders, in the order of the reports.
    pub contenders: Vec<Contender<K>>,
}

impl<K: Key> Group<K> {
    /// A group without contenders, for the table in a file.
    pub fn new(file: &str) -> Self {
        Self { table: Table::new(file), contenders: Vec::new() }
    }

    /// Adds a contender whose discriminants are row indices.
    pub fn dense(&mut self, label: &'static str, lookup: impl Fn(K) -> usize + 'static) {
        self.add(label, Gives::Rows, lookup);
    }

    /// Adds a contender whose discriminants are the codes.
    pub fn codes(&mut self, label: &'static str, lookup: impl Fn(K) -> usize + 'static) {
        self.add(label, Gives::Codes, lookup);
    }

    /// Adds a reference for comparison: a floor or an empty loop.
    pub fn unchecked(&mut self, label: &'static str, lookup: impl Fn(K) -> usize + 'static) {
        self.add(label, Gives::Anything, lookup);
    }

    fn add(&mut self, label: &'static str, gives: Gives, f: impl Fn(K) -> usize + 'static) {
        let run = Box::new(move |task: Task<K>| match task {
            Task::One(key) => f(key),
            Task::Latency(keys) => latency(keys, black_box(0), &f),
            Task::Throughput(keys) => throughput(keys, &f),
        });
        self.contenders.push(Contender { label, gives, run });
    }

    /// A bounds-checked table for the floor, with as many entries as rows (rounded down to a
    /// power of two), and the mask that keeps an index in bounds.
    pub fn floor(&self) -> (Vec<u16>, usize) {
        let len = 1 << self.table.len().ilog2();
        (black_box((0..len as u16).collect()), black_box(len - 1))
    }
}

impl<K: Key + ToCode> Group<K> {
    /// Panics unless each contender finds what a plain map finds.
    pub fn check(&self, keys: &[K; LOOKUPS]) {
        for contender in &self.contenders {
            for &key in keys {
                let found = (contender.run)(Task::One(key));
                let expected = match contender.gives {
                    Gives::Rows => self.table.row(key).unwrap_or(NONE),
                    Gives::Codes => self.table.row(key).map_or(NONE, |_| key.to_code()),
                    Gives::Anything => found,
                };
                assert_eq!(found, expected, "{}", contender.label);
            }
        }
    }
}

/// A key as the discriminant of an enum whose discriminants are codes.
pub trait ToCode {
    /// The discriminant.
    fn to_code(&self) -> usize;
}

impl ToCode for u32 {
    fn to_code(&self) -> usize {
        *self as usize
    }
}

impl ToCode for &str {
    fn to_code(&self) -> usize {
        self.parse().expect("the digits of a code")
    }
}

/// `zero` is 0, which the compiler does not know, so the index of the next key depends on the
/// result without being random for the caches.
#[inline(never)]
fn latency<K: Copy>(keys: &[K; LOOKUPS], zero: usize, f: &impl Fn(K) -> usize) -> usize {
    let mut found = 0;
    for step in 0..LOOKUPS {
        found = f(keys[(step + (found & zero)) % LOOKUPS]);
    }
    found
}

#[inline(never)]
fn throughput<K: Copy>(keys: &[K; LOOKUPS], f: &impl Fn(K) -> usize) -> usize {
    keys.iter().fold(0, |sum, &key| sum.wrapping_add(f(key)))
}

/// A getter, with the variants that it is called on.
pub struct Getter {
    /// The label in reports.
    pub label: &'static str,
    /// Calls it on this many variants, at most [`LOOKUPS`].
    pub run: Box<dyn Fn(usize) -> usize>,
}

impl Getter {
    /// A getter called on `all` variants in random order.
    pub fn new<E: Copy + 'static>(
        label: &'static str,
        all: &[E],
        getter: impl Fn(E) -> usize + 'static,
    ) -> Self {
        let mut random = crate::random::Random::new(7);
        let variants: Vec<E> = (0..LOOKUPS).map(|_| *random.pick(all)).collect();
        let sum = move |variants: &[E]| {
            variants.iter().fold(0_usize, |sum, &variant| sum.wrapping_add(getter(variant)))
        };
        Self { label, run: Box::new(move |calls| sum(black_box(&variants[..calls]))) }
    }
}

/// Folds a string without reading it: its address and its length.
pub fn place(text: &str) -> usize {
    text.as_ptr().addr().wrapping_add(text.len())
}
