//! [`KnoxItems`], the trait of the items of a response.

use core::fmt;

use crate::CodeValue;

/// The failed devices or items of a response. [`code_items`](crate::KnoxCode::code_items) gives
/// them.
///
/// The trait is object safe.
///
#[cfg_attr(feature = "response", doc = "```")]
#[cfg_attr(not(feature = "response"), doc = "```ignore")]
/// use knox_errors::{KnoxCode, KnoxError};
///
/// let body = r#"{"devices":[{"imei":"i","code":40000004,"message":"DEVICE_INVALID"}]}"#;
/// let error = KnoxError::decode(200, body);
///
/// let mut lines = Vec::new();
/// if let Some(items) = error.code_items() {
///     items.for_each_item(&mut |_code, item| lines.push(item.to_string()));
/// }
/// assert_eq!(lines, ["40000004 DEVICE_INVALID"]);
/// ```
pub trait KnoxItems {
    /// Calls `visit` with each item in order: its code, if it has one, and a description of the
    /// item on one line.
    fn for_each_item(&self, visit: &mut dyn FnMut(Option<CodeValue<'_>>, &dyn fmt::Display));
}
