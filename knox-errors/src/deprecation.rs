//! The `#[deprecated]` attribute of a row: [`Deprecation`].

/// The contents of the `#[deprecated]` attribute of a row.
///
/// ```
/// use knox_errors::{KnoxTable, knox_codes};
///
/// knox_codes! {
///     pub enum GatewayCode: u32 {
///         code    | name;
///         #[deprecated(since = "2.0", note = "the gateway sends 4290001")]
///         4290002 | TENANT_SLOW;
///         4290001 | TENANT_BUSY;
///     }
/// }
///
/// let slow = GatewayCode::TABLE.find("4290002").expect("a row");
/// let deprecation = slow.deprecation().expect("it is deprecated");
/// assert_eq!(deprecation.since(), Some("2.0"));
/// assert_eq!(deprecation.note(), Some("the gateway sends 4290001"));
/// assert_eq!(GatewayCode::TenantBusy.row().deprecation(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deprecation {
    since: Option<&'static str>,
    note: Option<&'static str>,
}

impl Deprecation {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(since: Option<&'static str>, note: Option<&'static str>) -> Self {
        Self { since, note }
    }

    /// The version since which the row is deprecated, from `since = "…"`.
    #[must_use]
    #[inline]
    pub const fn since(&self) -> Option<&'static str> {
        self.since
    }

    /// The note, such as why or what to use instead, from `note = "…"`.
    #[must_use]
    #[inline]
    pub const fn note(&self) -> Option<&'static str> {
        self.note
    }
}
