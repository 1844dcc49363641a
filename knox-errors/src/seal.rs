//! What seals a trait: [`Seal`].

/// The type of a hidden constant that a sealed trait requires. No other crate can name it,
/// so none can implement the trait.
pub struct Seal;
