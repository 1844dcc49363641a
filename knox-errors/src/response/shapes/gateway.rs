//! `code`, `message` and `data`: what Knox gateways, Knox Configure, Knox Mobile
//! Enrollment and the Knox Deployment Program send.
//!
//! ```text
//! {"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"…"}
//! {"errorId":"…","code":4040300,"message":"DEVICE_NOT_FOUND","data":"…"}
//! {"transactionId":"…","state":"…","code":2000000,"message":"SUCCESS","data":"…"}
//! {"code":[4012250],"message":["…"],"data":["…"]}
//! {"transactionId":"…","state":"…","devices":[{"imei":"…","code":…,"message":"…","data":"…"}]}
//! {"transactions":[{"transactionId":"…","devices":[{"imei":"…"},{"imei":"…","code":…,…}]}]}
//! ```

use super::super::answer::{Answer, Code, Items, Said};
use super::super::json::{Key, Object};
use super::{SUCCESS, TRACKING_IDS};

pub fn read(object: &Object<'_>, items: Items<'_>) -> Option<Answer> {
    let devices = object.get(Key::Devices);
    let transactions = object.get(Key::Transactions);
    let code = object.code(Key::Code);
    if code.is_none() && devices.is_none() && transactions.is_none() {
        return None;
    }
    if let Some(devices) = devices {
        devices.each_object(&mut |device| read_device(device, &mut *items));
    }
    if let Some(transactions) = transactions {
        transactions.each_object(&mut |transaction| {
            if let Some(devices) = transaction.get(Key::Devices) {
                devices.each_object(&mut |device| read_device(device, &mut *items));
            }
        });
    }
    let name = object.text([Key::Message]);
    // An answer of another kind may have a member `code` too, a country's, say.
    let is_failure = code.as_ref().is_some_and(is_failure) && name.is_some();
    let said = Said::default().code(code).name(name);
    let said = said.detail(object.text([Key::Data])).id(object.id(TRACKING_IDS));
    Some(Answer { said, is_failure })
}

fn read_device(device: &Object<'_>, items: Items<'_>) {
    let code = device.code(Key::Code);
    let (name, id) = (device.text([Key::Message]), device.id([Key::Imei]));
    if code.as_ref().is_some_and(is_failure) && (name.is_some() || id.is_some()) {
        let detail = device.text([Key::Data]);
        items(Said::default().code(code).name(name).detail(detail).id(id));
    }
}

fn is_failure(code: &Code<'_>) -> bool {
    code.text != SUCCESS && code.text.bytes().all(|byte| byte.is_ascii_digit())
}
