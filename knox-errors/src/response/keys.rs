//! What the keys of a body mean: one line for each, with where it is from.

use super::json::Value;
use super::words::{Normal, is_one_of, longest_prefix, normal};

/// What a member is for. Many roles depend on the kind of the value as well: a `data`
/// is a human-readable message as a text, a flag of success as `true`, and what was
/// asked for as an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role {
    /// A code that is the outcome of the call for certain.
    OutcomeCode,
    /// A code that may be something else, such as a country's.
    Code,
    /// What kind of fault it is, as SOAP has it: a code where there is no other.
    FaultCode,
    /// An object with the error in it, the error's name, or a flag.
    Error,
    /// The name of the error, or a human-readable message.
    Message,
    /// The same, under a key that reports an error by itself.
    ErrorMessage,
    /// A human-readable message.
    Detail,
    /// A human-readable message, a flag of success, or what was asked for.
    Data,
    /// The causes of an error, or a human-readable message.
    Details,
    /// Identifies the call; reports an error by itself where a number is beside it.
    ErrorId,
    /// Identifies the call.
    TrackingId,
    /// Identifies an item. What has one has a state of its own.
    ItemId,
    /// Says which part of the request an element of a list of failures is about.
    Place,
    /// What kind of error it is: a name where there is no other.
    Type,
    /// Says whether the call succeeded.
    Result,
    /// Says whether the call succeeded, unless it is the state of an item.
    State,
    /// A list whose elements each report how they went.
    Results,
    /// A list of items, whose states and models are their own.
    Items,
    /// An object that holds the members of the one around it.
    Inside,
    /// An object with what was asked for, and lists of failures in it.
    Payload,
    /// Says that something succeeded beside what failed.
    Partial,
    /// A list of failures, how many there are, or whether there are any.
    Failures,
    /// The same of items, so that a text in the list is the item's id.
    FailedItems,
    /// The same, under a key that is too general for a lone flag or number.
    Refused,
    /// A list of successes, how many there are, or whether it is one.
    Successes,
}

/// A key, as it is usually written; letter case, `_` and `-` do not count.
pub struct Key {
    pub name: &'static str,
    pub role: Role,
    /// Who sends it.
    #[cfg_attr(not(test), expect(dead_code, reason = "for `rules.md`"))]
    pub source: &'static str,
}

const fn key(name: &'static str, role: Role, source: &'static str) -> Key {
    Key { name, role, source }
}

/// Every key with a role of its own. Of several in one object that can say the same,
/// the first in this list counts.
pub const KEYS: &[Key] = &[
    key("errorCode", Role::OutcomeCode, "MSP Portal, Samsung Account, Samsung IAP, Galaxy Store"),
    key("resultCode", Role::OutcomeCode, "Knox Manage"),
    key("authorizeCode", Role::OutcomeCode, "Samsung Account authorizeToken"),
    key("errCode", Role::OutcomeCode, "usual"),
    key("code", Role::Code, "Knox Configure, KME, KDP, Knox Guard, E-FOTA, SmartThings"),
    key("statusCode", Role::Code, "Knox Configure licences"),
    key("returnCode", Role::Code, "usual"),
    key("responseCode", Role::Code, "usual"),
    key("error", Role::Error, "Knox Guard, OAuth 2.0, Spring Boot, SmartThings"),
    key("err", Role::Error, "usual"),
    key("odata.error", Role::Error, "OData"),
    key("exception", Role::Error, "Spring Boot"),
    key("fault", Role::Error, "gateways"),
    key("errorDescription", Role::ErrorMessage, "OAuth 2.0, Samsung Account"),
    key("errorMessage", Role::ErrorMessage, "MSP Portal, E-FOTA, Samsung IAP, Keycloak"),
    key("errorMsg", Role::ErrorMessage, "Galaxy Store"),
    key("errMsg", Role::ErrorMessage, "usual"),
    key("authorizeDesc", Role::Detail, "Samsung Account authorizeToken"),
    key("detail", Role::Detail, "RFC 9457"),
    key("details", Role::Details, "SmartThings"),
    key("faultString", Role::Detail, "SOAP, Apigee"),
    key("defaultMessage", Role::Detail, "Spring Boot"),
    key(
        "message",
        Role::Message,
        "Knox Configure, KME, KDP, Knox Guard, Spring Boot, AWS API Gateway",
    ),
    key("msg", Role::Message, "usual"),
    key("resultMessage", Role::Message, "Knox Manage"),
    key("resultMsg", Role::Message, "usual"),
    key("statusMessage", Role::Message, "Knox Configure licences"),
    key("returnMessage", Role::Message, "usual"),
    key("responseMessage", Role::Message, "usual"),
    key("failureReason", Role::ErrorMessage, "usual"),
    key("failedReason", Role::ErrorMessage, "usual"),
    key("failReason", Role::ErrorMessage, "usual"),
    key("errorReason", Role::ErrorMessage, "usual"),
    key("description", Role::Detail, "usual"),
    key("reason", Role::Detail, "Knox Guard, Knox Asset Intelligence"),
    key("data", Role::Data, "Knox Configure, KME, KDP"),
    key("title", Role::Detail, "RFC 9457"),
    key("errorId", Role::ErrorId, "KME, KDP"),
    key("transactionalId", Role::TrackingId, "MSP Portal"),
    key("transactionId", Role::TrackingId, "KDP"),
    key("requestId", Role::TrackingId, "SmartThings, AWS"),
    key("traceId", Role::TrackingId, "RFC 9457 bodies of ASP.NET"),
    key("correlationId", Role::TrackingId, "Azure"),
    key("trackingId", Role::TrackingId, "usual"),
    key("xRequestId", Role::TrackingId, "gateways"),
    key("xCorrelationId", Role::TrackingId, "gateways"),
    key("requestedId", Role::ItemId, "Knox Guard lists"),
    key("imei", Role::ItemId, "KDP, KME"),
    key("meid", Role::ItemId, "KDP, KME"),
    key("deviceUid", Role::ItemId, "Knox Guard"),
    key("deviceId", Role::ItemId, "Knox Guard, KME"),
    key("serialNumber", Role::ItemId, "KDP, KME"),
    key("serial", Role::ItemId, "KME"),
    key("objectId", Role::ItemId, "Knox Guard"),
    key("appId", Role::ItemId, "Knox Configure upload"),
    key("licenseKey", Role::ItemId, "Knox Configure licences"),
    key("itemId", Role::ItemId, "usual"),
    key("userId", Role::ItemId, "usual"),
    key("target", Role::ItemId, "SmartThings, Azure"),
    key("field", Role::ItemId, "Spring Boot"),
    key("pointer", Role::ItemId, "RFC 9457"),
    key("id", Role::ItemId, "usual"),
    key("loc", Role::Place, "FastAPI"),
    key("path", Role::Place, "GraphQL, express-validator"),
    key("param", Role::Place, "express-validator"),
    key("property", Role::Place, "class-validator"),
    key("propertyName", Role::Place, "FluentValidation"),
    key("propertyPath", Role::Place, "Bean Validation"),
    key("instancePath", Role::Place, "Ajv"),
    key("customerId", Role::Place, "MSP Portal"),
    key("key", Role::Place, "AWS"),
    key("name", Role::Place, "RFC 9457"),
    key("type", Role::Type, "AWS, FastAPI"),
    key("errorType", Role::Type, "AWS Lambda"),
    key("exceptionType", Role::Type, "ASP.NET"),
    key("result", Role::Result, "Knox Guard"),
    key("outcome", Role::Result, "usual"),
    key("resultStatus", Role::Result, "usual"),
    key("state", Role::State, "KDP"),
    key("status", Role::State, "Samsung IAP, Spring Boot, RFC 9457, Google"),
    key("httpStatus", Role::State, "Galaxy Store"),
    key("resultList", Role::Results, "Knox Guard lists"),
    key("results", Role::Results, "usual"),
    key("transactions", Role::Results, "KDP, first generation"),
    key("responses", Role::Results, "usual"),
    key("response", Role::Result, "usual"),
    key("causes", Role::Details, "usual"),
    key("violations", Role::Details, "Bean Validation"),
    key("invalidParams", Role::Details, "RFC 9457"),
    key("faultCode", Role::FaultCode, "SOAP"),
    key("partialSuccess", Role::Partial, "OpenTelemetry"),
    key("partialFailure", Role::Partial, "usual"),
    key("partialFailureError", Role::Partial, "Google Ads"),
    key("isPartial", Role::Partial, "usual"),
    key("body", Role::Inside, "Galaxy Store, SOAP"),
    key("extensions", Role::Inside, "GraphQL"),
    key("innerError", Role::Inside, "Azure"),
    key("header", Role::Inside, "usual"),
    key("meta", Role::Inside, "usual"),
    key("modelState", Role::Failures, "ASP.NET"),
    key("resultValue", Role::Payload, "Knox Manage"),
    key("payload", Role::Payload, "usual"),
];

/// What failures and successes are called. A key without a line of its own that is one
/// of these among nouns and words of counting, such as `notFoundDeviceList` or
/// `totalFailed`, is a list, a count or a flag of them.
pub const STEMS: &[(&str, Role)] = &[
    ("fail", Role::Failures),
    ("failed", Role::Failures),
    ("failure", Role::Failures),
    ("failures", Role::Failures),
    ("error", Role::Failures),
    ("errors", Role::Failures),
    ("errored", Role::Failures),
    ("unsuccessful", Role::Failures),
    ("invalid", Role::Refused),
    ("notfound", Role::Refused),
    ("notregistered", Role::Refused),
    ("notenrolled", Role::Refused),
    ("notallowed", Role::Refused),
    ("unauthorized", Role::Refused),
    ("unprocessed", Role::Refused),
    ("unregistered", Role::Refused),
    ("unsupported", Role::Refused),
    ("rejected", Role::Refused),
    ("denied", Role::Refused),
    ("refused", Role::Refused),
    ("success", Role::Successes),
    ("successes", Role::Successes),
    ("succeeded", Role::Successes),
    ("successful", Role::Successes),
    ("ok", Role::Successes),
];

/// What failures and successes are of.
pub const NOUNS: &[&str] = &[
    "app",
    "apps",
    "application",
    "applications",
    "asset",
    "assets",
    "command",
    "commands",
    "data",
    "detail",
    "details",
    "device",
    "devices",
    "entries",
    "entry",
    "field",
    "group",
    "groups",
    "id",
    "ids",
    "imei",
    "imeis",
    "info",
    "item",
    "items",
    "license",
    "licenses",
    "list",
    "lists",
    "map",
    "object",
    "objects",
    "order",
    "orders",
    "package",
    "packages",
    "partial",
    "profile",
    "profiles",
    "record",
    "records",
    "request",
    "requests",
    "response",
    "responses",
    "result",
    "results",
    "row",
    "rows",
    "serial",
    "serialnumber",
    "serialnumbers",
    "serials",
    "sub",
    "tag",
    "tags",
    "task",
    "tasks",
    "transaction",
    "transactions",
    "upload",
    "uploads",
    "user",
    "users",
    "validation",
];

/// Words of counting, and of flags.
pub const COUNTS: &[&str] = &[
    "amount", "any", "cnt", "count", "has", "is", "num", "number", "of", "qty", "size", "sum",
    "total",
];

/// What holds the text of a code or message that is an object, as SOAP 1.2 has it.
pub const WRAPPED: &[&str] = &["value", "text"];

/// Lists of items: these nouns, with `List` or without.
pub const ITEM_LISTS: &[&str] = &[
    "devices",
    "device",
    "items",
    "item",
    "apps",
    "applications",
    "assets",
    "entries",
    "imeis",
    "licenses",
    "records",
    "users",
    "uploads",
];

/// The role of a key, and its place in [`KEYS`].
pub fn role_of(key: Value<'_>) -> Option<(Role, i16)> {
    match key.raw_text()? {
        escaped if escaped.contains(&b'\\') => role_of_name(key.text().as_bytes()),
        name => role_of_name(name),
    }
}

/// The role of a key without escapes, and its place.
pub fn role_of_name(name: &[u8]) -> Option<(Role, i16)> {
    let text = normal(name)?;
    if let Some(index) = place_of(&text) {
        return Some((KEYS[index].role, i16::try_from(index).unwrap_or(i16::MAX)));
    }
    let role = role_of_words(text.as_bytes())?;
    Some((role, i16::try_from(KEYS.len()).unwrap_or(i16::MAX)))
}

/// Whether a key is a word of counting.
pub fn is_count(key: Value<'_>) -> bool {
    is_word(key, COUNTS)
}

/// Whether a key is what failures are of.
pub fn is_noun(key: Value<'_>) -> bool {
    is_word(key, NOUNS)
}

/// Whether a key is one that holds the text of a code or message.
pub fn is_wrapped(key: Value<'_>) -> bool {
    is_word(key, WRAPPED)
}

fn is_word(key: Value<'_>, words: &[&str]) -> bool {
    let text = key.raw_text().and_then(|text| core::str::from_utf8(text).ok());
    text.is_some_and(|text| is_one_of(text, words))
}

/// The role of a key that is made of words, longer words before shorter ones.
fn role_of_words(key: &[u8]) -> Option<Role> {
    if ITEM_LISTS.iter().any(|noun| {
        let rest = key.strip_prefix(noun.as_bytes());
        rest == Some(b"list") || rest == Some(b"")
    }) {
        return Some(Role::Items);
    }
    let (mut rest, mut stem, mut has_noun, mut has_count) = (key, None, false, false);
    while !rest.is_empty() {
        let of_stem = longest_prefix(rest, STEMS.iter().map(|(word, _)| *word));
        let of_noun = longest_prefix(rest, NOUNS.iter().copied());
        let of_count = longest_prefix(rest, COUNTS.iter().copied());
        let len = of_stem.max(of_noun).max(of_count);
        if len == 0 {
            return None;
        }
        if len == of_stem {
            let word = &rest[..len];
            let of_word = STEMS.iter().find(|(stem, _)| stem.as_bytes() == word);
            if stem.replace(of_word?.1).is_some() {
                return None;
            }
        } else if len == of_noun {
            has_noun = true;
        } else {
            has_count = true;
        }
        rest = &rest[len..];
    }
    let is_of_results = key.ends_with(b"results") || key.ends_with(b"resultlist");
    Some(match stem {
        None if is_of_results && !has_count => Role::Results,
        None => return None,
        Some(stem) => match stem {
            Role::Failures if has_noun && !has_count => Role::FailedItems,
            // A count says what a word alone does not.
            Role::Refused if has_count => Role::Failures,
            role => role,
        },
    })
}

/// The place of a key in [`KEYS`].
fn place_of(key: &Normal) -> Option<usize> {
    let mut slot = key.hash(SLOTS);
    loop {
        let place = PLACES[slot]?;
        if NAMES[place].as_bytes() == key.as_bytes() {
            return Some(place);
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// A few times as many as keys, so that most are found at once, or missed.
const SLOTS: usize = 512;

/// The normal spellings of the keys.
static NAMES: [Normal; KEYS.len()] = names();

/// The place of each key, by its hash; of a key whose slot is taken, in the next that is
/// free.
static PLACES: [Option<usize>; SLOTS] = places();

const fn names() -> [Normal; KEYS.len()] {
    let mut names = [Normal::EMPTY; KEYS.len()];
    let mut place = 0;
    while place < KEYS.len() {
        names[place] = match normal(KEYS[place].name.as_bytes()) {
            Some(name) => name,
            None => panic!("a long key"),
        };
        place += 1;
    }
    names
}

const fn places() -> [Option<usize>; SLOTS] {
    let names = names();
    let mut places = [None; SLOTS];
    let mut place = 0;
    while place < KEYS.len() {
        let mut slot = names[place].hash(SLOTS);
        while places[slot].is_some() {
            slot = (slot + 1) % SLOTS;
        }
        places[slot] = Some(place);
        place += 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(key: &str) -> Option<Role> {
        let json = alloc::format!("[\"{key}\"]");
        let value = Value::document(json.as_bytes()).expect("a document").elements().next();
        role_of(value.expect("a key")).map(|(role, _)| role)
    }

    #[test]
    fn every_key_is_found_in_any_case() {
        for key in KEYS {
            assert_eq!(role(key.name), Some(key.role), "{} is listed twice", key.name);
            assert_eq!(role(&key.name.to_uppercase()), Some(key.role), "{}", key.name);
        }
        assert_eq!(role("ERROR_CODE"), Some(Role::OutcomeCode));
        assert_eq!(role("X-Request-ID"), Some(Role::TrackingId));
        assert_eq!(role(r"c\u006fde"), Some(Role::Code));
        for none in ["", "codes", "cod", "errorKey", &"code".repeat(20), r"\ud800"] {
            assert_eq!(role(none), None, "{none}");
        }
    }

    #[test]
    fn keys_of_failures_are_made_of_words() {
        for key in [
            "failedDeviceList",
            "failureList",
            "failed_items",
            "errorResponse",
            "failIds",
            "partialFailures",
        ] {
            assert_eq!(role(key), Some(Role::FailedItems), "{key}");
        }
        for key in ["fail", "failed", "errors", "failedCount", "totalFailed", "numFailedDevices"] {
            assert_eq!(role(key), Some(Role::Failures), "{key}");
        }
        for key in ["notFoundDeviceList", "invalidImeis", "rejected", "unprocessedItems"] {
            assert_eq!(role(key), Some(Role::Refused), "{key}");
        }
        assert_eq!(role("rejectedCount"), Some(Role::Failures));
        for key in ["success", "successCount", "successDeviceList", "isSuccess", "succeeded"] {
            assert_eq!(role(key), Some(Role::Successes), "{key}");
        }
        for key in ["uploadResults", "device_result_list"] {
            assert_eq!(role(key), Some(Role::Results), "{key}");
        }
        for key in ["devices", "deviceList", "itemList"] {
            assert_eq!(role(key), Some(Role::Items), "{key}");
        }
        for key in [
            "failover",
            "errorLogs",
            "resultData",
            "invalidation",
            "failedLogins",
            "count",
            "failedSuccess",
        ] {
            assert_eq!(role(key), None, "{key}");
        }
    }
}
