//! Seals a trait: [`Seal`].

/// The type of a hidden constant of a sealed trait. Other crates cannot name it, and so cannot
/// implement the trait.
pub struct Seal;
