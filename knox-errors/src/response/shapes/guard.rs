//! `error` with a code: what Knox Guard and Knox Asset Intelligence send.
//!
//! ```text
//! {"result":"FAIL","error":{"code":4000000,"message":"RESOURCE_INVALID_PARAM","reason":"…"}}
//! ```

use super::super::answer::{Answer, Said};
use super::super::json::{Key, Object};
use super::super::verdict;

pub fn read(object: &Object<'_>, _: Option<&str>) -> Option<Answer> {
    let error = object.object(Key::Error)?;
    let (code, name) = (error.code(Key::Code), error.text(Key::Message));
    let is_failure = verdict::is_failure(code.as_ref(), name.as_deref());
    let said = Said::default().code(code).name(name).detail(error.text(Key::Reason));
    Some(Answer { said, is_failure })
}
