//! `resultCode` and `resultMessage`: what the Knox Manage Open API sends.
//!
//! ```text
//! {"resultCode":"…","resultMessage":"…","resultValue":…}
//! ```

use super::super::answer::{Answer, Items, Said};
use super::super::json::{Key, Object};
use super::TRACKING_IDS;

pub fn read(object: &Object<'_>, _: Items<'_>) -> Option<Answer> {
    let code = object.code(Key::ResultCode)?;
    // The shape is sent for success too. No list of its codes says how that is
    // written; zeros are taken for it.
    let is_failure = code.text.bytes().any(|byte| byte != b'0');
    let said = Said::default().code(Some(code)).detail(object.text([Key::ResultMessage]));
    Some(Answer { said: said.id(object.id(TRACKING_IDS)), is_failure })
}
