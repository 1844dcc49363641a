//! Fits numbers into the types that most formats can write: [`WireNumber`].

/// A number for a format. Few formats can write 128 bits, and few codes need them.
pub(crate) enum WireNumber {
    Signed(i64),
    Unsigned(u64),
    /// It does not fit into 64 bits.
    Wide,
}

impl From<i128> for WireNumber {
    fn from(number: i128) -> Self {
        match (i64::try_from(number), u64::try_from(number)) {
            (Ok(number), _) => Self::Signed(number),
            (_, Ok(number)) => Self::Unsigned(number),
            _ => Self::Wide,
        }
    }
}
