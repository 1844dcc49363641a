//! The error of a single device or item: [`ItemError`].

use super::answer::{Said, Sent};
use super::line;
use super::recognise::recognise;
use crate::{Action, CodeValue, KnoxCode, KnoxTable, OfficialCode, OpenCode};

/// What an answer says about one device or item that failed, often inside a 200:
/// [`check`](crate::check#what-makes-an-answer-an-error) says what makes it so.
///
/// [`KnoxError::items`](crate::KnoxError::items) gives them. `Display` and `Debug`
/// show code and name, never the text for people or the item's id.
///
/// ```
/// use knox_errors::KnoxError;
///
/// let body = r#"{"transactionId":"t","state":"Complete","devices":[
///     {"imei":"350000000000001"},
///     {"imei":"350000000000002","code":40000004,"message":"DEVICE_INVALID","data":"…"}]}"#;
/// let error = KnoxError::decode(200, body);
/// assert!(error.is_error());
///
/// let [item] = error.items() else { panic!("one device failed") };
/// assert_eq!(item.id(), Some("350000000000002"));
/// assert_eq!(item.name(), Some("DEVICE_INVALID"));
/// assert_eq!(item.to_string(), "40000004 DEVICE_INVALID");
/// ```
#[derive(Clone)]
pub struct ItemError<T: KnoxTable = OfficialCode> {
    said: Said,
    code: Option<OpenCode<T>>,
}

impl<T: KnoxTable> ItemError<T> {
    pub(super) fn new(said: Said) -> Self {
        Self { code: recognise(said.code.as_ref(), said.name.as_deref()), said }
    }

    /// What the service calls the item: the first of `requestedId`, `imei`,
    /// `deviceUid`, `deviceId`, `serialNumber` and `serial` that was sent, text or
    /// number.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.said.id.as_deref()
    }

    /// The code, as far as the table's codes can hold it.
    #[must_use]
    pub fn code(&self) -> Option<&OpenCode<T>> {
        self.code.as_ref()
    }

    /// The row, if the table lists the code and the name does not contradict it.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        self.code.as_ref()?.known()
    }

    /// Whether it is this row.
    #[must_use]
    pub fn is(&self, row: impl Into<T>) -> bool {
        self.known() == Some(row.into())
    }

    /// The code as it was sent.
    #[must_use]
    pub fn raw_code(&self) -> Option<CodeValue<'_>> {
        self.said.code.as_ref().map(Sent::value)
    }

    /// The name as it was sent.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.said.name.as_deref()
    }

    /// The text for people as it was sent; it may hold addresses and host names.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.said.detail.as_deref()
    }

    /// What to do about it, if the code is known. The status of the answer as a
    /// whole says nothing about an item.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        self.known()?.code_action()
    }

    pub(super) fn said(&self) -> &Said {
        &self.said
    }
}

/// What generic code may log and pass on, as for [`KnoxError`](crate::KnoxError).
impl<T: KnoxTable> KnoxCode for ItemError<T> {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        line::code_of(self.code(), &self.said)
    }

    fn code_name(&self) -> Option<&str> {
        line::name_of(self.code(), &self.said)
    }

    fn code_description(&self) -> Option<&str> {
        self.code.as_ref()?.code_description()
    }

    fn code_status(&self) -> Option<u16> {
        self.code.as_ref()?.code_status()
    }

    fn code_action(&self) -> Option<Action> {
        self.action()
    }
}

impl<T: KnoxTable> core::error::Error for ItemError<T> {}
