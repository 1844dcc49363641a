//! `error` and `error_description`: what OAuth 2.0 token endpoints send
//! ([RFC 6749, 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)), and
//! with `error_code` Samsung Account.
//!
//! ```text
//! {"error":"invalid_grant","error_description":"…"}
//! {"error":"invalid_grant","error_code":"AUT_1803","error_description":"…"}
//! ```

use super::super::answer::{Answer, Said};
use super::super::json::{Key, Object};
use super::super::verdict;

pub fn read(object: &Object<'_>, _: Option<&str>) -> Option<Answer> {
    let (name, code) = (object.text(Key::Error), object.code(Key::OauthCode));
    if name.is_none() && code.is_none() {
        return None;
    }
    let is_failure = verdict::is_failure(code.as_ref(), name.as_deref());
    let said = Said::default().code(code).name(name);
    Some(Answer { said: said.detail(object.text(Key::ErrorDescription)), is_failure })
}
