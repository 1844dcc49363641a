//! Lists of devices and items, each with an outcome of its own.
//!
//! ```text
//! {"count":2,"success":1,"fail":1,"resultList":[{"result":"FAIL","requestedId":"…","error":{…}}]}
//! {"transactionId":"…","state":"…","devices":[{"imei":"…","code":…,"message":"…","data":"…"}]}
//! {"transactions":[{"transactionId":"…","state":"…","devices":[{"imei":"…"},{"imei":"…","code":…,…}]}]}
//! ```

use super::super::json::{Key, Object};
use super::super::verdict;

/// Calls `item` with each device or item; says whether a transaction as a whole
/// failed.
pub fn read<'a>(object: &Object<'a>, item: &mut dyn FnMut(&Object<'a>)) -> bool {
    for list in [Key::Devices, Key::ResultList] {
        each(object, list, &mut *item);
    }
    let mut has_failed = false;
    each(object, Key::Transactions, &mut |transaction| {
        has_failed |= verdict::sums_up_failure(transaction);
        each(transaction, Key::Devices, &mut *item);
    });
    has_failed
}

fn each<'a>(object: &Object<'a>, list: Key, visit: &mut dyn FnMut(&Object<'a>)) {
    if let Some(list) = object.get(list) {
        list.each_object(visit);
    }
}
