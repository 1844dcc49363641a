//! `code`, `message` and `data`: what Knox gateways, Knox Configure, Knox Mobile
//! Enrollment and the Knox Deployment Program send.
//!
//! ```text
//! {"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"…"}
//! {"errorId":"…","code":4040300,"message":"DEVICE_NOT_FOUND","data":"…"}
//! {"transactionId":"…","state":"…","code":2000000,"message":"SUCCESS","data":"…"}
//! {"code":[4012250],"message":["…"],"data":["…"]}
//! ```

use super::super::answer::{Answer, Said};
use super::super::json::{Key, Object};
use super::super::verdict;

pub fn read(object: &Object<'_>, id: Option<&str>) -> Option<Answer> {
    let code = object.code(Key::Code)?;
    let name = object.text(Key::Message);
    let is_failure = verdict::is_outcome(&code, name.is_some(), id.is_some())
        && verdict::is_failure(Some(&code), name.as_deref());
    let said = Said::default().code(Some(code)).name(name).detail(object.text(Key::Data));
    Some(Answer { said, is_failure })
}
