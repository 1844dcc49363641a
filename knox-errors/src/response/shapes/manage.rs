//! `resultCode` and `resultMessage`: what the Knox Manage Open API sends, for
//! success too.
//!
//! ```text
//! {"resultCode":"…","resultMessage":"…","resultValue":…}
//! ```

use super::super::answer::{Answer, Said};
use super::super::json::{Key, Object};
use super::super::verdict;

pub fn read(object: &Object<'_>, _: Option<&str>) -> Option<Answer> {
    let code = object.code(Key::ResultCode)?;
    let text = object.text(Key::ResultMessage);
    let is_failure = verdict::is_failure(Some(&code), text.as_deref());
    Some(Answer { said: Said::default().code(Some(code)).detail(text), is_failure })
}
