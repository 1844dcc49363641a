//! `code`, `errorCode` and `errorMessage`: what the Knox MSP Portal sends. Here
//! `code` is the name.
//!
//! ```text
//! {"transactionalId":"…","code":"AUTHORIZATION_FAIL","errorCode":"4030000","errorMessage":"…"}
//! ```

use super::super::answer::{Answer, Items, Said};
use super::super::json::{Key, Object};
use super::{SUCCESS, TRACKING_IDS};

pub fn read(object: &Object<'_>, _: Items<'_>) -> Option<Answer> {
    let code = object.code(Key::ErrorCode)?;
    let is_failure = code.text != SUCCESS;
    let said = Said::default().code(Some(code)).name(object.text([Key::Code]));
    let said = said.detail(object.text([Key::ErrorMessage])).id(object.id(TRACKING_IDS));
    Some(Answer { said, is_failure })
}
