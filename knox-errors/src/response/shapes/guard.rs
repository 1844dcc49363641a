//! `result` and `error`: what Knox Guard and Knox Asset Intelligence send.
//!
//! ```text
//! {"result":"FAIL","error":{"code":4000000,"message":"RESOURCE_INVALID_PARAM","reason":"…"}}
//! {"count":1,"success":0,"fail":1,"resultList":[{"result":"FAIL","requestedId":"…","error":{…}}]}
//! ```

use super::super::answer::{Answer, Items, Said};
use super::super::json::{Key, Object};
use super::TRACKING_IDS;

pub fn read(object: &Object<'_>, items: Items<'_>) -> Option<Answer> {
    let error = object.object(Key::Error);
    let list = object.get(Key::ResultList);
    let is_failure = error.is_some() || says_fail(object);
    if !is_failure && list.is_none() {
        return None;
    }
    if let Some(list) = list {
        list.each_object(&mut |item| read_item(item, &mut *items));
    }
    let said = error.as_ref().map_or_else(Said::default, said).id(object.id(TRACKING_IDS));
    Some(Answer { said, is_failure })
}

fn read_item(item: &Object<'_>, items: Items<'_>) {
    let error = item.object(Key::Error);
    if error.is_some() || says_fail(item) {
        let said = error.as_ref().map_or_else(Said::default, said);
        items(said.id(item.id([Key::RequestedId])));
    }
}

fn says_fail(object: &Object<'_>) -> bool {
    object.text([Key::Result]).is_some_and(|result| result == "FAIL")
}

fn said(error: &Object<'_>) -> Said {
    let said = Said::default().code(error.code(Key::Code));
    said.name(error.text([Key::Message])).detail(error.text([Key::Reason]))
}
