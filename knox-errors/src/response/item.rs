//! The error of a single device or item: [`ItemError`].

use core::time::Duration;

use super::advice::{self, AdviceInput};
use super::decoded::Fields;
use super::redact;
use crate::{Action, CodeValue, KnoxCode, KnoxTable, OfficialCode, OpenCode};

/// The error of one device or item, often inside a 200, or one cause of the response's error.
/// [`check`](crate::check#what-makes-a-response-an-error) lists what counts as an error.
///
/// [`KnoxError::items`](crate::KnoxError::items) returns these. `Display` and `Debug` show the
/// code and the name, but not the human-readable message or the id of the item.
///
/// ```
/// use knox_errors::KnoxError;
///
/// let body = r#"{"transactionId":"t","state":"Complete","devices":[
///     {"imei":"350000000000001"},
///     {"imei":"350000000000002","code":40000004,"message":"DEVICE_INVALID","data":"…"}]}"#;
/// let error = KnoxError::decode(200, body);
///
/// let [item] = error.items() else { panic!("one device failed") };
/// assert_eq!(item.id(), Some("350000000000002"));
/// assert_eq!(item.name(), Some("DEVICE_INVALID"));
/// assert_eq!(item.to_string(), "40000004 DEVICE_INVALID");
/// ```
#[derive(Clone)]
pub struct ItemError<T: KnoxTable = OfficialCode>(Fields<T>);

impl<T: KnoxTable> ItemError<T> {
    pub(super) fn new(fields: Fields<T>) -> Self {
        Self(fields)
    }

    /// The id of the item as sent: its `requestedId`, `imei`, `deviceId`, `serialNumber`,
    /// `appId` or similar, string or number; else its key in an object of failures by id, such
    /// as the name of a field; else the id of a transaction. [`check`](crate::check#keys) lists
    /// the keys.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.id()
    }

    /// The code; `None` if there is none, or one that the codes of `T` cannot hold.
    #[must_use]
    pub fn code(&self) -> Option<OpenCode<T>> {
        self.0.code()
    }

    /// The row of the table; `None` if the table does not list the code, or the item has
    /// another name for it. An item without a code is looked up by name.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        self.0.known()
    }

    /// Whether the item reports this row: [`known`](Self::known) is `Some(row)`.
    #[must_use]
    pub fn is(&self, row: impl Into<T>) -> bool {
        self.known() == Some(row.into())
    }

    /// The code exactly as sent, as for [`KnoxError::wire_code`](crate::KnoxError::wire_code).
    #[must_use]
    pub fn wire_code(&self) -> Option<CodeValue<'_>> {
        self.0.wire_code()
    }

    /// The name as sent, as for [`KnoxError::name`](crate::KnoxError::name).
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.name()
    }

    /// The human-readable message as sent. It may hold addresses and host names, so do not log
    /// it.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.0.detail()
    }

    /// What to do: the action of a known code, else of the name, as for
    /// [`KnoxError::action`](crate::KnoxError::action). The status of the response does not
    /// count, since it says nothing about a single item.
    ///
    /// ```
    /// use knox_errors::{Action, KnoxError};
    ///
    /// let body = r#"{"devices":[{"imei":"i","code":50000000,"message":"INTERNAL_SERVER_ERROR"}]}"#;
    /// let error = KnoxError::decode(200, body);
    /// assert_eq!(error.items()[0].action(), Some(Action::RetryWithBackoff));
    /// ```
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        advice::action_of_item::<T>(&AdviceInput {
            row_action: self.0.row().and_then(KnoxCode::code_action),
            code: self.0.code_text(),
            name: self.0.name(),
            detail: None,
        })
    }

    pub(super) fn fields(&self) -> &Fields<T> {
        &self.0
    }
}

/// Gives generic code what is safe to log and pass on, as for [`KnoxError`](crate::KnoxError).
impl<T: KnoxTable> KnoxCode for ItemError<T> {
    /// Lists the table, and that unknown codes are possible.
    fn code_catalogue(walk: &mut crate::CatalogueWalk<'_>) {
        walk.table(T::TABLE);
        walk.open::<Self>();
    }

    fn code_title() -> &'static str {
        T::TABLE.title()
    }

    fn code_value(&self) -> Option<CodeValue<'_>> {
        redact::code_of(&self.0)
    }

    fn code_name(&self) -> Option<&str> {
        redact::name_of(&self.0)
    }

    fn code_description(&self) -> Option<&str> {
        self.0.row()?.code_description()
    }

    fn code_status(&self) -> Option<u16> {
        self.0.row()?.code_status()
    }

    fn code_action(&self) -> Option<Action> {
        self.action()
    }

    fn code_retry_after(&self) -> Option<Duration> {
        self.0.row()?.code_retry_after()
    }

    fn code_docs_url(&self) -> Option<crate::DocsUrl> {
        self.0.row()?.code_docs_url()
    }
}

impl<T: KnoxTable> core::error::Error for ItemError<T> {}
