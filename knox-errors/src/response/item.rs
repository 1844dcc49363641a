//! The error of a single device or item: [`ItemError`].

use super::advice::{self, Heading};
use super::decoded::Fields;
use super::redact;
use crate::{Action, CodeValue, KnoxCode, KnoxTable, OfficialCode, OpenCode};

/// What a response says about one device or item that failed, often inside a 200, or
/// about one cause of the error: [`check`](crate::check#what-makes-a-response-an-error)
/// says what makes it so.
///
/// [`KnoxError::items`](crate::KnoxError::items) gives them. `Display` and `Debug`
/// show code and name, never the human-readable message or the item's id.
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

    /// What the service calls the item: its `requestedId`, `imei`, `deviceId`,
    /// `serialNumber`, `appId` and the like, text or number; else its key in an object of
    /// failures by id, such as the name of a field; else the id of a transaction.
    /// [`check`](crate::check) lists the keys.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.id()
    }

    /// The code, as far as the table's codes can hold it.
    #[must_use]
    pub fn code(&self) -> Option<OpenCode<T>> {
        self.0.code()
    }

    /// The row, if the table lists the code and the name does not contradict it, or
    /// lists the name where there is no code.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        self.0.known()
    }

    /// Whether it is this row.
    #[must_use]
    pub fn is(&self, row: impl Into<T>) -> bool {
        self.known() == Some(row.into())
    }

    /// The code as it was sent.
    #[must_use]
    pub fn wire_code(&self) -> Option<CodeValue<'_>> {
        self.0.wire_code()
    }

    /// The name as it was sent.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.name()
    }

    /// The human-readable message as it was sent; it may hold addresses and host names.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.0.detail()
    }

    /// What to do about it, if the code is known or the name says it, as for
    /// [`KnoxError::action`](crate::KnoxError::action). The status of the response as a
    /// whole says nothing about an item.
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
        advice::action_of_item::<T>(&Heading {
            of_row: self.0.row().and_then(KnoxCode::code_action),
            code: self.0.code_text(),
            name: self.0.name(),
            detail: None,
        })
    }

    pub(super) fn fields(&self) -> &Fields<T> {
        &self.0
    }
}

/// What generic code may log and pass on, as for [`KnoxError`](crate::KnoxError).
impl<T: KnoxTable> KnoxCode for ItemError<T> {
    /// The table, and that other codes may come.
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

    fn code_docs_url(&self) -> Option<crate::DocsUrl> {
        self.0.row()?.code_docs_url()
    }
}

impl<T: KnoxTable> core::error::Error for ItemError<T> {}
