//! The error of a single device or item: [`ItemError`].

use core::fmt;

use super::answer::{Said, Sent};
use super::line::word;
use super::recognise::recognise;
use crate::{Action, CodeValue, KnoxCode, KnoxTable, OfficialCode, OpenCode};

/// What an answer says about one device or item that failed, often inside a 200.
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

    /// What the service calls the item: an IMEI, or the id that was asked for.
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
}

impl<T: KnoxTable> KnoxCode for ItemError<T> {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        self.code.as_ref().map_or_else(|| self.raw_code(), |code| Some(code.code_value()))
    }

    fn code_name(&self) -> Option<&str> {
        self.code.as_ref().and_then(KnoxCode::code_name).or_else(|| self.name())
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

/// Writes a known code as its row, any other with its name, in one line.
impl<T: KnoxTable> fmt::Display for ItemError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if write_what(f, self.known(), &self.said)? {
            return Ok(());
        }
        f.write_str("no code")
    }
}

impl<T: KnoxTable> fmt::Debug for ItemError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemError")
            .field("code", &shown_code(&self.said))
            .field("name", &self.name().and_then(word))
            .field("known", &self.known())
            .finish_non_exhaustive()
    }
}

impl<T: KnoxTable> core::error::Error for ItemError<T> {}

/// The code as it was sent, if it can be shown in a line.
pub fn shown_code(said: &Said) -> Option<&str> {
    said.code.as_ref().map(Sent::text).and_then(word)
}

/// Writes the row, or the code and the name that were sent as far as they can be
/// shown; says whether there was anything to write.
pub fn write_what<T: KnoxTable>(
    f: &mut fmt::Formatter<'_>,
    known: Option<T>,
    said: &Said,
) -> Result<bool, fmt::Error> {
    if let Some(row) = known {
        return fmt::Display::fmt(&row, f).map(|()| true);
    }
    let code = shown_code(said);
    let name = said.name.as_deref().and_then(word);
    match (code, name) {
        (Some(code), Some(name)) => write!(f, "{code} {name}")?,
        (Some(word), None) | (None, Some(word)) => f.write_str(word)?,
        (None, None) => return Ok(false),
    }
    Ok(true)
}
