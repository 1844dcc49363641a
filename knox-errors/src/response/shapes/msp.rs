//! `code`, `errorCode` and `errorMessage`: what the Knox MSP Portal sends. Here
//! `code` is the name.
//!
//! ```text
//! {"transactionalId":"…","code":"AUTHORIZATION_FAIL","errorCode":"4030000","errorMessage":"…"}
//! ```

use super::super::answer::{Answer, Said};
use super::super::json::{Key, Object};
use super::super::verdict;

pub fn read(object: &Object<'_>, _: Option<&str>) -> Option<Answer> {
    let (code, name) = (object.code(Key::ErrorCode)?, object.text(Key::Code));
    let is_failure = verdict::is_failure(Some(&code), name.as_deref());
    let said = Said::default().code(Some(code)).name(name);
    Some(Answer { said: said.detail(object.text(Key::ErrorMessage)), is_failure })
}
