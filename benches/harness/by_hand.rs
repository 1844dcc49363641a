//! The least that an error can be: what a failed conversion costs whatever it is made of.

/// An error that holds nothing.
pub struct Unlisted;

/// An error of 16 bytes: the first 8 of a string, and its length.
pub struct Word {
    start: u64,
    len: usize,
}

impl Word {
    pub fn of(text: &str) -> Self {
        let start = text.as_bytes().first_chunk().map_or(0, |start| u64::from_le_bytes(*start));
        Self { start, len: text.len() }
    }
}

/// An error of 24 bytes: the first 16 of a string, and its length.
pub struct Chunk {
    start: [u8; 16],
    len: usize,
}

impl Chunk {
    pub fn of(text: &str) -> Self {
        let start = text.as_bytes().first_chunk().copied().unwrap_or_default();
        Self { start, len: text.len() }
    }
}
