//! A custom cell with several values: [`CellList`].

use core::any::Any;
use core::fmt;

use crate::CellValue;

/// The values of a slice, array or tuple in a custom column.
///
/// ```
/// use knox_errors::{CellValue, KnoxTable, knox_codes};
///
/// knox_codes! {
///     pub enum GatewayCode: u32 {
///         code    | name        | owners: &'static [&'static str];
///         4290001 | TENANT_BUSY | &["edge", "core"];
///     }
/// }
///
/// let (_, owners) = GatewayCode::TenantBusy.row().custom_cells().next().expect("a column");
/// let CellValue::List(owners) = owners else { panic!("a list") };
/// assert_eq!(owners.len(), 2);
/// assert_eq!(owners.cells().map(|owner| owner.to_string()).collect::<Vec<_>>(), ["edge", "core"]);
/// ```
#[derive(Clone, Copy)]
pub struct CellList {
    list: &'static dyn Any,
    len: usize,
    at: CellAt,
}

/// Gives the cell at an index. The function knows the type of the list.
type CellAt = fn(&'static dyn Any, usize) -> CellValue;

impl CellList {
    pub(crate) const fn new(list: &'static dyn Any, len: usize, at: CellAt) -> Self {
        Self { list, len, at }
    }

    /// The number of values.
    #[must_use]
    #[inline]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no values.
    #[must_use]
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The values in order.
    #[must_use]
    pub fn cells(&self) -> impl ExactSizeIterator<Item = CellValue> + use<> {
        let Self { list, len, at } = *self;
        (0..len).map(move |index| at(list, index))
    }
}

/// Writes the values as a list.
impl fmt::Debug for CellList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.cells()).finish()
    }
}
