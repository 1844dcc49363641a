//! Every code that an error type can have: [`Catalogue`].

use core::any::type_name;
use core::fmt;

use crate::line::Quoted;
use crate::{KnoxCode, Row, Table};

/// Every code that a table or an error type can have. No value of the type is needed. The
/// catalogue has the type's own codes, the rows that its variants are, and the codes of the
/// types that it passes on.
///
/// ```
/// use knox_errors::{Catalogue, CatalogueEntry, CustomerAuthCode, KnoxCode, knox_codes};
///
/// knox_codes! {
///     pub enum BillingCode: u32 {
///         code    | name             | status;
///         5040101 | ACQUIRER_TIMEOUT | 504;
///         4290101 | RATE_LIMITED     | 429;
///     }
/// }
///
/// #[derive(Debug, KnoxCode)]
/// enum PayError {
///     #[knox(row = BillingCode::AcquirerTimeout)]
///     Timeout { acquirer: String },
///     /// The card was declined.
///     #[knox(code = 4020101, status = 402)]
///     Declined,
/// }
///
/// let mut codes = Vec::new();
/// Catalogue::of::<PayError>().for_each(&mut |entry| match entry {
///     CatalogueEntry::Row(row) => codes.push((row.code().to_string(), row.status())),
///     other => panic!("{other:?}"),
/// });
/// assert_eq!(codes, [("4020101".to_owned(), Some(402)), ("5040101".to_owned(), Some(504))]);
/// ```
#[derive(Clone, Copy)]
pub struct Catalogue {
    title: &'static str,
    list: fn(&mut CatalogueWalk<'_>),
}

/// An entry of a [`Catalogue`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CatalogueEntry {
    /// A code with its columns.
    Row(Row),
    /// Values of the type with this name can have other codes too: its [`KnoxCode`] is written
    /// by hand and does not list them, or the type keeps codes that no table lists.
    Open(&'static str),
}

impl Catalogue {
    /// The catalogue of a type.
    #[must_use]
    pub fn of<T: KnoxCode>() -> Self {
        Self { title: T::code_title(), list: T::code_catalogue }
    }

    /// The title of the table, or the first paragraph of the type's documentation. Without
    /// either, the type's name.
    #[must_use]
    #[inline]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Calls `show` once for each entry, without allocation: first the codes that the type's own
    /// variants have, then the rows that they are and the codes that they pass on, in the order
    /// of the variants. A row that is reached twice is one entry. Equal codes of different
    /// tables are two. A variant without a code is not an entry.
    pub fn for_each(&self, show: &mut dyn FnMut(CatalogueEntry)) {
        for_each_entry(&|show| self.parts(show), show);
    }

    /// Whether values of the type can have codes that are not listed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let mut is_open = false;
        self.parts(&mut |part| is_open |= matches!(part, CataloguePart::Open(_)));
        is_open
    }

    /// Whether every value has a code: every variant has one, and so does every value of the
    /// types that are passed on.
    ///
    /// ```
    /// use knox_errors::{Catalogue, HttpCode, KnoxCode};
    ///
    /// #[derive(Debug, KnoxCode)]
    /// enum JobError {
    ///     #[knox(transparent)]
    ///     Http(HttpCode),
    ///     #[knox(code = _, status = 500)]
    ///     Bug(String),
    /// }
    ///
    /// assert!(Catalogue::of::<HttpCode>().always_has_code());
    /// assert!(!Catalogue::of::<JobError>().always_has_code());
    /// ```
    #[must_use]
    pub fn always_has_code(&self) -> bool {
        let mut always_has_code = true;
        self.parts(&mut |part| always_has_code &= !matches!(part, CataloguePart::Uncoded(_)));
        always_has_code
    }

    /// Calls `show` with each part, in the order in which the type lists them.
    pub(crate) fn parts(&self, show: &mut dyn FnMut(CataloguePart)) {
        (self.list)(&mut CatalogueWalk { show, within: None });
    }
}

/// The parts of a catalogue, in the order in which a type lists them.
pub(crate) type Parts<'a> = &'a dyn Fn(&mut dyn FnMut(CataloguePart));

/// Calls `show` with each entry of the parts, without repetitions.
pub(crate) fn for_each_entry(parts: Parts<'_>, show: &mut dyn FnMut(CatalogueEntry)) {
    let mut index = 0;
    leaves(parts, &mut |leaf| {
        if !is_repeated(parts, leaf, index) {
            match leaf {
                CataloguePart::Table(table) => {
                    for row in table.local_rows() {
                        show(row.into());
                    }
                }
                CataloguePart::Row(row) => show(row.into()),
                CataloguePart::Open(name) => show(CatalogueEntry::Open(name)),
                CataloguePart::Uncoded(_) => {}
            }
        }
        index += 1;
    });
}

/// Calls `show` with the parts. A table is then only its local rows, and its bases precede it.
fn leaves(parts: Parts<'_>, show: &mut dyn FnMut(CataloguePart)) {
    parts(&mut |part| match part {
        CataloguePart::Table(table) => table_leaves(table, show),
        part => show(part),
    });
}

/// Whether another leaf includes the leaf at `index`: an equal one before it or, for a row,
/// its whole table.
fn is_repeated(parts: Parts<'_>, leaf: CataloguePart, index: usize) -> bool {
    let (mut is_repeated, mut other_index) = (false, 0);
    leaves(parts, &mut |other| {
        is_repeated |= match (leaf, other) {
            (CataloguePart::Row(row), CataloguePart::Table(table)) => {
                core::ptr::eq(row.table(), table)
            }
            _ => other_index < index && leaf.is_same(other),
        };
        other_index += 1;
    });
    is_repeated
}

fn table_leaves(table: &'static Table, show: &mut dyn FnMut(CataloguePart)) {
    for base in table.bases() {
        table_leaves(base, show);
    }
    if table.data().count > 0 {
        show(CataloguePart::Table(table));
    }
}

impl From<Row> for CatalogueEntry {
    fn from(row: Row) -> Self {
        Self::Row(row)
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("title", &Quoted(self.title)).finish_non_exhaustive()
    }
}

/// A part of a catalogue.
#[derive(Clone, Copy)]
pub(crate) enum CataloguePart {
    /// Every row of the table. As a type lists it, including those of its bases.
    Table(&'static Table),
    Row(Row),
    Open(&'static str),
    #[cfg_attr(not(feature = "export"), expect(dead_code, reason = "documents read it"))]
    Uncoded(Uncoded),
}

/// Errors without a code that are possible.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Uncoded {
    /// With this status, or without a status.
    Status(Option<u16>),
    /// With any status.
    Any,
}

impl CataloguePart {
    fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Table(one), Self::Table(other)) => core::ptr::eq(one, other),
            (Self::Row(one), Self::Row(other)) => {
                core::ptr::eq(one.table(), other.table()) && one.index() == other.index()
            }
            (Self::Open(one), Self::Open(other)) => one == other,
            _ => false,
        }
    }
}

/// Collects the codes that [`KnoxCode::code_catalogue`] lists.
///
/// ```
/// use knox_errors::{Action, Catalogue, CatalogueWalk, CodeValue, HttpCode, KnoxCode};
///
/// /// An error whose code is always one of [`HttpCode`].
/// struct Upstream(HttpCode);
///
/// impl KnoxCode for Upstream {
///     // The others pass on to the field.
/// #   fn code_value(&self) -> Option<CodeValue<'_>> { self.0.code_value() }
/// #   fn code_name(&self) -> Option<&str> { self.0.code_name() }
/// #   fn code_description(&self) -> Option<&str> { self.0.code_description() }
/// #   fn code_status(&self) -> Option<u16> { self.0.code_status() }
/// #   fn code_action(&self) -> Option<Action> { self.0.code_action() }
/// #   fn code_retry_after(&self) -> Option<core::time::Duration> { self.0.code_retry_after() }
///     fn code_catalogue(walk: &mut CatalogueWalk<'_>) {
///         walk.pass_on::<HttpCode>();
///     }
/// }
///
/// assert!(!Catalogue::of::<Upstream>().is_open());
/// ```
pub struct CatalogueWalk<'a> {
    show: &'a mut (dyn FnMut(CataloguePart) + 'a),
    within: Option<&'a Within<'a>>,
}

/// The types that the walk is in, each by its own table. A type that contains itself is listed
/// once.
struct Within<'a> {
    table: &'static Table,
    outer: Option<&'a Within<'a>>,
}

impl CatalogueWalk<'_> {
    /// Lists every row of a table, including those of its bases.
    pub fn table(&mut self, table: &'static Table) {
        (self.show)(CataloguePart::Table(table));
    }

    /// Lists one row.
    #[inline]
    pub fn row(&mut self, row: Row) {
        (self.show)(CataloguePart::Row(row));
    }

    /// Lists the codes that another type lists.
    pub fn pass_on<T: KnoxCode>(&mut self) {
        T::code_catalogue(self);
    }

    /// Reports that values of `T` can have other codes, or none.
    pub fn open<T: ?Sized>(&mut self) {
        self.other_codes::<T>();
        (self.show)(CataloguePart::Uncoded(Uncoded::Any));
    }

    /// Reports that values of `T` can have other codes. All of them have one.
    pub(crate) fn other_codes<T: ?Sized>(&mut self) {
        (self.show)(CataloguePart::Open(type_name::<T>()));
    }

    /// Reports that errors without a code are possible, with this status.
    #[inline]
    pub fn without_code(&mut self, status: Option<u16>) {
        (self.show)(CataloguePart::Uncoded(Uncoded::Status(status)));
    }

    /// Lists the codes of a type's variants, then those that it passes on, unless the walk is
    /// already in that type.
    #[doc(hidden)]
    pub fn enter(&mut self, own: &'static Table, pass_on: fn(&mut CatalogueWalk<'_>)) {
        let mut next = self.within;
        while let Some(within) = next {
            if core::ptr::eq(within.table, own) {
                return;
            }
            next = within.outer;
        }
        self.table(own);
        let within = Within { table: own, outer: self.within };
        pass_on(&mut CatalogueWalk { show: &mut *self.show, within: Some(&within) });
    }
}

impl fmt::Debug for CatalogueWalk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CatalogueWalk").finish_non_exhaustive()
    }
}
