//! The meaning of the keys of a body: one line for each, with its source.

use super::json::Value;
use super::members::Successes;
use super::words::{Normal, PROGRESS, is_one_of, longest_prefix, normal};

/// The role of a member. Many roles also depend on the type of the value: a `data` is a
/// human-readable message if it is a string, a success flag if it is `true`, and the requested
/// data if it is an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role {
    /// A code that is the outcome of the call for certain.
    OutcomeCode,
    /// A code that may be something else, such as a country's.
    Code,
    /// The kind of fault, as in SOAP: a code if there is no other.
    FaultCode,
    /// An object with the error in it, the error's name, or a flag.
    Error,
    /// The name of the error, or a human-readable message.
    Message,
    /// Like `Message`, under a key that reports an error by itself.
    ErrorMessage,
    /// A human-readable message.
    Detail,
    /// A human-readable message; in a list of failures, the name of one if there is no other.
    Reason,
    /// A human-readable message, a success flag, or the requested data.
    Data,
    /// The causes of an error, or a human-readable message.
    Details,
    /// The id of the call; beside a number, it reports an error.
    ErrorId,
    /// The id of the call.
    TrackingId,
    /// The id of an item. An object with one has its own state.
    ItemId,
    /// The part of the request that an element of a list of failures is about.
    Location,
    /// The kind of error: a name if there is no other.
    Type,
    /// The outcome of the call.
    Result,
    /// The outcome of the call, or the state of an item.
    State,
    /// A list whose elements report their own outcomes.
    Results,
    /// A list of items, which have their own states and models.
    Items,
    /// An object whose members count as members of the object around it.
    Inside,
    /// An object with the requested data and lists of failures.
    Payload,
    /// A report that something succeeded beside the failures.
    Partial,
    /// A list of failures, their count, or whether there are any.
    Failures,
    /// Like `Failures`, for items: a string in the list is the id of an item.
    FailedItems,
    /// Like `FailedItems`, under a key that is too general for a single flag or number.
    Refused,
    /// Like `Refused`, and too general for a list without a list of successes beside it.
    Doubtful,
    /// Like `Doubtful`, and too general for a count.
    Unsure,
    /// The id of an item in a list of failures or of items, if no other member identifies it.
    WeakId,
    /// A list of successes, their count, or whether it is a success.
    Successes(Successes),
    /// A list or count of items that have made progress: not a success by itself.
    Progress,
    /// The number of items, or an object of counts.
    Total,
    /// The number of items that are not finished.
    Pending,
    /// An object of counts, or of lists.
    Summary,
    /// An object that may hold the id of the call.
    Context,
    /// The subject of an item, an object.
    Subject,
    /// A message whose words may report a failure.
    StatusMessage,
    /// The status of the call, and a code.
    StatusCode,
}

/// A key in its usual spelling; compared without case, `_` and `-`.
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

/// Every key with its own role. If several keys of one object mean the same, the first in this
/// list wins.
pub const KEYS: &[Key] = &[
    key("errorCode", Role::OutcomeCode, "MSP Portal, Samsung Account, Samsung IAP, Galaxy Store"),
    key("resultCode", Role::OutcomeCode, "Knox Manage"),
    key("authorizeCode", Role::OutcomeCode, "Samsung Account authorizeToken"),
    key("errCode", Role::OutcomeCode, "usual"),
    key("errorCodes", Role::Code, "reCAPTCHA, Azure AD"),
    key("errorNumber", Role::OutcomeCode, "usual"),
    key("errorNo", Role::OutcomeCode, "usual"),
    key("errno", Role::OutcomeCode, "usual"),
    key("errCd", Role::OutcomeCode, "usual"),
    key("errorCd", Role::OutcomeCode, "usual"),
    key("errorNum", Role::OutcomeCode, "usual"),
    key("errNum", Role::OutcomeCode, "usual"),
    key("code", Role::Code, "Knox Configure, KME, KDP, Knox Guard, E-FOTA, SmartThings"),
    key("statusCode", Role::StatusCode, "Knox Configure licences"),
    key("returnCode", Role::Code, "usual"),
    key("responseCode", Role::Code, "usual"),
    key("retCode", Role::Code, "usual"),
    key("hResult", Role::Code, ".NET"),
    key("respCode", Role::Code, "usual"),
    key("resCode", Role::Code, "usual"),
    key("rspCode", Role::Code, "usual"),
    key("rtnCode", Role::Code, "usual"),
    key("error", Role::Error, "Knox Guard, OAuth 2.0, Spring Boot, SmartThings"),
    key("err", Role::Error, "usual"),
    key("odata.error", Role::Error, "OData"),
    key("exception", Role::Error, "Spring Boot"),
    key("fault", Role::Error, "gateways"),
    key("errorDescription", Role::ErrorMessage, "OAuth 2.0, Samsung Account"),
    key("errorMessage", Role::ErrorMessage, "MSP Portal, E-FOTA, Samsung IAP, Keycloak"),
    key("errorMsg", Role::ErrorMessage, "Galaxy Store"),
    key("errMsg", Role::ErrorMessage, "usual"),
    key("errorDesc", Role::ErrorMessage, "usual"),
    key("errorText", Role::ErrorMessage, "usual"),
    key("errDesc", Role::ErrorMessage, "usual"),
    key("errDetail", Role::ErrorMessage, "usual"),
    key("errorString", Role::ErrorMessage, "usual"),
    key("errorSummary", Role::ErrorMessage, "Okta"),
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
    key("statusMessage", Role::StatusMessage, "Knox Configure licences"),
    key("returnMessage", Role::Message, "usual"),
    key("responseMessage", Role::Message, "usual"),
    key("retMsg", Role::Message, "usual"),
    key("respMsg", Role::Message, "usual"),
    key("resMsg", Role::Message, "usual"),
    key("rspMsg", Role::Message, "usual"),
    key("rtnMsg", Role::Message, "usual"),
    key("failureReason", Role::ErrorMessage, "usual"),
    key("failedReason", Role::ErrorMessage, "usual"),
    key("failReason", Role::ErrorMessage, "usual"),
    key("failureMessage", Role::Detail, "usual"),
    key("failMessage", Role::Detail, "usual"),
    key("failMsg", Role::Detail, "usual"),
    key("errorReason", Role::ErrorMessage, "usual"),
    key("rejectReason", Role::Detail, "usual"),
    key("exceptionMessage", Role::Detail, "ASP.NET"),
    key("userMessage", Role::Detail, "usual"),
    key("resultDesc", Role::Detail, "usual"),
    key("description", Role::Detail, "usual"),
    key("reason", Role::Reason, "Knox Guard, Knox Asset Intelligence, Google"),
    key("issue", Role::Reason, "PayPal, FHIR"),
    key("diagnostics", Role::Detail, "FHIR"),
    key("data", Role::Data, "Knox Configure, KME, KDP"),
    key("title", Role::Detail, "RFC 9457"),
    key("statusText", Role::Detail, "usual"),
    key("moreInformation", Role::Detail, "IBM API Connect"),
    key("httpMessage", Role::Detail, "IBM API Connect"),
    key("reasonPhrase", Role::Detail, "usual"),
    key("errorId", Role::ErrorId, "KME, KDP"),
    key("transactionalId", Role::TrackingId, "MSP Portal"),
    key("transactionId", Role::TrackingId, "KDP"),
    key("requestId", Role::TrackingId, "SmartThings, AWS"),
    key("traceId", Role::TrackingId, "RFC 9457 bodies of ASP.NET"),
    key("correlationId", Role::TrackingId, "Azure"),
    key("trackingId", Role::TrackingId, "usual"),
    key("pspReference", Role::TrackingId, "Adyen"),
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
    key("loc", Role::Location, "FastAPI"),
    key("path", Role::Location, "GraphQL, express-validator"),
    key("param", Role::Location, "express-validator"),
    key("property", Role::Location, "class-validator"),
    key("propertyName", Role::Location, "FluentValidation"),
    key("propertyPath", Role::Location, "Bean Validation"),
    key("instancePath", Role::Location, "Ajv"),
    key("customerId", Role::Location, "MSP Portal"),
    key("key", Role::Location, "AWS"),
    key("errorKey", Role::Location, "E-FOTA"),
    key("name", Role::Location, "RFC 9457, PayPal"),
    key("type", Role::Type, "AWS, FastAPI"),
    key("errorType", Role::Type, "AWS Lambda"),
    key("errorName", Role::Type, "usual"),
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
    key("requestResponses", Role::Results, "AWS"),
    key("response", Role::Result, "usual"),
    key("causes", Role::Details, "usual"),
    key("cause", Role::Details, "usual"),
    key("errorCauses", Role::Details, "Okta"),
    key("cancellationReasons", Role::Details, "AWS"),
    key("reasons", Role::Details, "usual"),
    key("fieldViolations", Role::Details, "Google"),
    key("violations", Role::Details, "Bean Validation"),
    key("invalidParams", Role::Details, "RFC 9457"),
    key("invalidFields", Role::Details, "usual"),
    key("constraintViolations", Role::Details, "Bean Validation"),
    key("innerErrors", Role::Details, "usual"),
    key("apiErrors", Role::Details, "usual"),
    key("issues", Role::Details, "usual"),
    key("messages", Role::Details, "usual"),
    key("faultCode", Role::FaultCode, "SOAP"),
    key("reasonCode", Role::FaultCode, "usual"),
    key("exceptionCode", Role::FaultCode, "usual"),
    key("failureCode", Role::FaultCode, "usual"),
    key("failCode", Role::FaultCode, "usual"),
    key("subCode", Role::FaultCode, "usual"),
    key("partialSuccess", Role::Partial, "OpenTelemetry"),
    key("partialFailure", Role::Partial, "usual"),
    key("partialFailureError", Role::Partial, "Google Ads"),
    key("isPartial", Role::Partial, "usual"),
    key("body", Role::Inside, "Galaxy Store, SOAP"),
    key("extensions", Role::Inside, "GraphQL"),
    key("innerError", Role::Inside, "Azure"),
    key("header", Role::Inside, "usual"),
    key("meta", Role::Inside, "usual"),
    key("metadata", Role::Context, "usual"),
    key("context", Role::Context, "usual"),
    key("summary", Role::Summary, "usual"),
    key("counts", Role::Summary, "usual"),
    key("stats", Role::Summary, "usual"),
    key("statistics", Role::Summary, "usual"),
    key("count", Role::Total, "Knox Guard lists"),
    key("total", Role::Total, "usual"),
    key("totalCount", Role::Total, "Knox Configure"),
    key("pending", Role::Pending, "usual"),
    key("pendingCount", Role::Pending, "Knox Configure"),
    key("source", Role::Subject, "JSON:API"),
    key("app", Role::Subject, "usual"),
    key("errorMessages", Role::Failures, "Jira"),
    key("modelState", Role::Failures, "ASP.NET"),
    key("resultValue", Role::Payload, "Knox Manage"),
    key("payload", Role::Payload, "usual"),
];

/// Words for failures and successes. A key that is not in [`KEYS`] and has one of these among
/// nouns and counting words, such as `notFoundDeviceList` or `totalFailed`, is a list, a count
/// or a flag of them.
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
    ("notexist", Role::Refused),
    ("notexists", Role::Refused),
    ("notexisting", Role::Refused),
    ("nonexist", Role::Refused),
    ("nonexistent", Role::Refused),
    ("nonexisting", Role::Refused),
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
    ("duplicate", Role::Doubtful),
    ("duplicated", Role::Doubtful),
    ("duplicates", Role::Doubtful),
    ("err", Role::Doubtful),
    ("ng", Role::Doubtful),
    ("ineligible", Role::Unsure),
    ("missing", Role::Unsure),
    ("notassigned", Role::Unsure),
    ("noteligible", Role::Unsure),
    ("unknown", Role::Unsure),
    ("success", Role::Successes(Successes::ListOrCount)),
    ("successes", Role::Successes(Successes::ListOrCount)),
    ("succeed", Role::Successes(Successes::ListOrCount)),
    ("succeeded", Role::Successes(Successes::ListOrCount)),
    ("successful", Role::Successes(Successes::ListOrCount)),
    ("ok", Role::Successes(Successes::ListOrCount)),
];

/// Nouns for what fails or succeeds.
pub const NOUNS: &[&str] = &[
    "app",
    "apps",
    "application",
    "applications",
    "asset",
    "assets",
    "campaign",
    "campaigns",
    "command",
    "commands",
    "customer",
    "customers",
    "data",
    "detail",
    "details",
    "device",
    "devices",
    "enrollment",
    "enrollments",
    "entities",
    "entity",
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
    "insert",
    "item",
    "items",
    "key",
    "keys",
    "license",
    "licenses",
    "list",
    "lists",
    "map",
    "member",
    "members",
    "object",
    "objects",
    "order",
    "orders",
    "package",
    "packages",
    "partial",
    "policies",
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
    "tenant",
    "tenants",
    "transaction",
    "transactions",
    "upload",
    "uploads",
    "user",
    "users",
    "validation",
];

/// Counting words.
pub const COUNTS: &[&str] = &[
    "amount", "cnt", "count", "counts", "num", "number", "of", "nbof", "noof", "qty", "quantity",
    "size", "sum", "total",
];

/// Counting words only at the end of a key: `noErrors` counts nothing.
pub const COUNT_ENDINGS: &[&str] = &["nb", "no"];

/// Flag words.
pub const FLAGS: &[&str] = &["any", "flag", "has", "is", "yn"];

/// The beginnings and endings of a key that counts failures, whatever is between.
pub const COUNTED: (&[&str], &[&str]) =
    (&["failed", "failure"], &["cnt", "count", "counts", "qty", "quantity"]);

/// Words that exclude a key from these counts: a device counts how often someone failed to
/// unlock it.
pub const UNCOUNTED: &[&str] =
    &["attempt", "auth", "login", "logon", "password", "pin", "retr", "signin", "tries", "unlock"];

/// Words before `state` or `status` in a key that holds the outcome of the call.
pub const CALLS: &[&str] = &[
    "job",
    "operation",
    "process",
    "request",
    "response",
    "result",
    "task",
    "transaction",
    "upload",
];

/// Words before `id` in a key that identifies the call, and senders that may precede them.
pub const TRACKED: &[&str] = &[
    "activity",
    "correlation",
    "debug",
    "event",
    "fbtrace",
    "incident",
    "log",
    "operation",
    "ray",
    "reference",
    "request",
    "response",
    "support",
    "trace",
    "tracking",
    "transaction",
    "tx",
];
pub const SENDERS: &[&str] = &["amz", "amzn", "client", "ms", "server", "x"];

/// The endings of a key that identifies an item and otherwise consists of nouns, the best
/// first.
pub const IDS: &[&str] = &[
    "imei", "imei1", "serial", "uid", "uuid", "id", "no", "number", "key", "mac", "address",
    "email", "name",
];

/// Nouns that occur only before the endings of an id.
pub const THINGS: &[&str] = &["content", "file", "mac", "policy", "product"];

/// The keys that hold the string of a code or message that is an object, as in SOAP 1.2.
pub const WRAPPED: &[&str] = &["value", "text"];

/// Words before the endings of a key that holds a human-readable message, and these endings.
pub const EXPLAINED: (&[&str], &[&str]) = (
    &[
        "debug",
        "detail",
        "detailed",
        "developer",
        "display",
        "exception",
        "fault",
        "internal",
        "localized",
        "resp",
        "response",
        "result",
        "ret",
        "return",
        "status",
        "technical",
        "user",
    ],
    &["message", "msg", "description", "desc"],
);

/// Nouns for lists of items, with or without `List`.
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

/// The role of a key, and its rank: its index in [`KEYS`], or a greater number.
pub fn role_of(key: Value<'_>) -> Option<(Role, i16)> {
    match key.raw_text()? {
        escaped if escaped.contains(&b'\\') => role_of_name(key.text().as_bytes()),
        name => role_of_name(name),
    }
}

/// The role of a key without escapes, and its rank.
pub fn role_of_name(name: &[u8]) -> Option<(Role, i16)> {
    let text = normal(name)?;
    if let Some(index) = key_index(&text) {
        return Some((KEYS[index].role, i16::try_from(index).unwrap_or(i16::MAX)));
    }
    let (role, farther) = role_of_words(text.as_bytes())?;
    Some((role, i16::try_from(KEYS.len() + farther).unwrap_or(i16::MAX)))
}

/// Whether a list under this key, which has no role by itself, is a list of failures beside a
/// list of successes: the key begins or ends with a failure stem.
pub fn is_failures_beside_successes(key: Value<'_>) -> bool {
    let Some(text) = normal(key.text().as_bytes()) else { return false };
    let (text, is_short) = (text.as_bytes(), |stem: &str| stem.len() < 4);
    STEMS.iter().any(|(stem, role)| {
        let is_of_failure = !matches!(role, Role::Successes(_)) && !is_short(stem);
        is_of_failure && (text.starts_with(stem.as_bytes()) || text.ends_with(stem.as_bytes()))
    })
}

/// Whether a key is a counting word.
pub fn is_count(key: Value<'_>) -> bool {
    is_word(key, COUNTS)
}

/// Whether a key is one of [`NOUNS`].
pub fn is_noun(key: Value<'_>) -> bool {
    is_word(key, NOUNS)
}

/// Whether a key is one of [`WRAPPED`].
pub fn is_wrapped(key: Value<'_>) -> bool {
    is_word(key, WRAPPED)
}

fn is_word(key: Value<'_>, words: &[&str]) -> bool {
    let text = key.raw_text().and_then(|text| core::str::from_utf8(text).ok());
    text.is_some_and(|text| is_one_of(text, words))
}

/// The role of a key that consists of words, the longest word first, and how much farther it
/// ranks than others of its role.
fn role_of_words(key: &[u8]) -> Option<(Role, usize)> {
    if !may_begin_with_word(key) {
        return None;
    }
    if ITEM_LISTS.iter().any(|noun| {
        let rest = key.strip_prefix(noun.as_bytes());
        rest == Some(b"list") || rest == Some(b"")
    }) {
        return Some((Role::Items, 0));
    }
    let of_call = if is_tracking_id(key) {
        Some(Role::TrackingId)
    } else if is_state_of_call(key) {
        Some(Role::State)
    } else if is_open_count(key) {
        Some(Role::Failures)
    } else if is_explanation(key) {
        Some(Role::Detail)
    } else {
        role_of_stem(key)
    };
    of_call.map(|role| (role, 0)).or_else(|| Some((Role::WeakId, id_index(key)?)))
}

/// Whether the first two letters of a key begin a listed word; those of most keys do not.
fn may_begin_with_word(key: &[u8]) -> bool {
    let index = |byte: u8| byte.is_ascii_lowercase().then(|| usize::from(byte - b'a'));
    let (Some(first), Some(second)) = (key.first(), key.get(1)) else { return false };
    // After `x-`, any letter may follow.
    *first == b'x'
        || index(*first).is_some_and(|first| {
            index(*second).is_some_and(|second| SECOND_LETTERS[first] & (1 << second) != 0)
        })
}

/// The second letters of the listed words, by their first letter.
static SECOND_LETTERS: [u32; 26] = second_letters();

const fn second_letters() -> [u32; 26] {
    let lists = [
        NOUNS,
        COUNTS,
        COUNT_ENDINGS,
        FLAGS,
        ITEM_LISTS,
        CALLS,
        TRACKED,
        SENDERS,
        IDS,
        THINGS,
        PROGRESS,
        EXPLAINED.0,
    ];
    let mut letters = [0; 26];
    let mut at = 0;
    while at < lists.len() {
        let mut word = 0;
        while word < lists[at].len() {
            letters = with_word(letters, lists[at][word]);
            word += 1;
        }
        at += 1;
    }
    let mut stem = 0;
    while stem < STEMS.len() {
        letters = with_word(letters, STEMS[stem].0);
        stem += 1;
    }
    letters
}

const fn with_word(mut letters: [u32; 26], word: &str) -> [u32; 26] {
    let word = word.as_bytes();
    if word.len() > 1 {
        let first = (word[0].to_ascii_lowercase() - b'a') as usize;
        letters[first] |= 1 << (word[1].to_ascii_lowercase() - b'a');
    }
    letters
}

/// The role of a key by the only stem in it.
fn role_of_stem(key: &[u8]) -> Option<Role> {
    let counted = strip_one_of(key, COUNT_ENDINGS);
    let (mut rest, mut has_count) = (counted.unwrap_or(key), counted.is_some());
    let (mut stem, mut has_noun, mut has_flag, mut has_progress) = (None, false, false, false);
    while !rest.is_empty() {
        let of_stem = longest_prefix(rest, STEMS.iter().map(|(word, _)| *word));
        let of_noun = longest_prefix(rest, NOUNS.iter().copied());
        let of_count = longest_prefix(rest, COUNTS.iter().copied());
        let of_flag = longest_prefix(rest, FLAGS.iter().copied());
        let of_progress = longest_prefix(rest, PROGRESS.iter().copied());
        let len = of_stem.max(of_noun).max(of_count).max(of_flag).max(of_progress);
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
        } else if len == of_count {
            has_count = true;
        } else if len == of_flag {
            has_flag = true;
        } else {
            has_progress = true;
        }
        rest = &rest[len..];
    }
    let is_of_results = key.ends_with(b"results") || key.ends_with(b"resultlist");
    Some(match stem {
        None if has_progress && !has_flag => Role::Progress,
        None if is_of_results && !has_count => Role::Results,
        Some(Role::Doubtful) if has_count && !has_flag && !has_progress => Role::Failures,
        None | Some(Role::Doubtful | Role::Unsure) => return None,
        Some(_) if has_progress => return None,
        Some(Role::Successes(_)) if has_flag => Role::Successes(Successes::Flag),
        Some(Role::Successes(_)) if !has_noun && !has_count => {
            Role::Successes(Successes::FlagOrCount)
        }
        Some(Role::Failures) if has_noun && !has_count && !has_flag => Role::FailedItems,
        // With a count or a flag, the word is specific enough.
        Some(Role::Refused) if has_count || has_flag => Role::Failures,
        Some(role) => role,
    })
}

fn strip_one_of<'k>(key: &'k [u8], endings: &[&str]) -> Option<&'k [u8]> {
    endings.iter().find_map(|ending| key.strip_suffix(ending.as_bytes()))
}

fn is_tracking_id(key: &[u8]) -> bool {
    let Some(mut rest) = strip_one_of(key, &["uuid", "id"]) else { return false };
    let mut is_tracked = false;
    while !rest.is_empty() {
        let of_tracked = longest_prefix(rest, TRACKED.iter().copied());
        let len = of_tracked.max(longest_prefix(rest, SENDERS.iter().copied()));
        if len == 0 {
            return false;
        }
        is_tracked |= len == of_tracked;
        rest = &rest[len..];
    }
    is_tracked
}

fn is_state_of_call(key: &[u8]) -> bool {
    let rest = strip_one_of(key, &["status", "state"]);
    rest.is_some_and(|rest| CALLS.iter().any(|call| call.as_bytes() == rest))
}

fn is_explanation(key: &[u8]) -> bool {
    let (words, endings) = EXPLAINED;
    let rest = strip_one_of(key, endings);
    rest.is_some_and(|rest| words.iter().any(|word| word.as_bytes() == rest))
}

fn is_open_count(key: &[u8]) -> bool {
    let (stems, endings) = COUNTED;
    let rest = stems.iter().find_map(|stem| key.strip_prefix(stem.as_bytes()));
    let between = rest.and_then(|rest| strip_one_of(rest, endings));
    let holds =
        |text: &[u8], word: &str| text.windows(word.len()).any(|part| part == word.as_bytes());
    between.is_some_and(|between| !UNCOUNTED.iter().any(|word| holds(between, word)))
}

/// The index in [`IDS`] of the ending of a key that otherwise consists of nouns.
fn id_index(key: &[u8]) -> Option<usize> {
    let is_id = |id: &&str| key.ends_with(id.as_bytes());
    let ids = IDS.iter().enumerate().filter(|(_, id)| is_id(id));
    let (index, id) = ids.max_by_key(|(_, id)| id.len())?;
    let mut rest = &key[..key.len() - id.len()];
    while !rest.is_empty() {
        let len = longest_prefix(rest, NOUNS.iter().chain(THINGS).copied());
        if len == 0 {
            return None;
        }
        rest = &rest[len..];
    }
    Some(index)
}

/// The index of a key in [`KEYS`].
fn key_index(key: &Normal) -> Option<usize> {
    let mut slot = key.hash(SLOTS);
    loop {
        let index = KEY_INDEXES[slot]?;
        if NAMES[index].as_bytes() == key.as_bytes() {
            return Some(index);
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// Several times the number of keys, so that most lookups end at the first slot.
const SLOTS: usize = 512;

/// The normal spellings of the keys.
static NAMES: [Normal; KEYS.len()] = names();

/// The index of each key at the slot of its hash, or at the next free slot.
static KEY_INDEXES: [Option<usize>; SLOTS] = key_indexes();

const fn names() -> [Normal; KEYS.len()] {
    let mut names = [Normal::EMPTY; KEYS.len()];
    let mut index = 0;
    while index < KEYS.len() {
        names[index] = match normal(KEYS[index].name.as_bytes()) {
            Some(name) => name,
            None => panic!("a long key"),
        };
        index += 1;
    }
    names
}

const fn key_indexes() -> [Option<usize>; SLOTS] {
    let names = names();
    let mut indexes = [None; SLOTS];
    let mut index = 0;
    while index < KEYS.len() {
        let mut slot = names[index].hash(SLOTS);
        while indexes[slot].is_some() {
            slot = (slot + 1) % SLOTS;
        }
        indexes[slot] = Some(index);
        index += 1;
    }
    indexes
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
        for none in ["", "codes", "cod", &"code".repeat(20), r"\ud800"] {
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
        for (of, keys) in [
            (Successes::ListOrCount, &["successCount", "successDeviceList"][..]),
            (Successes::FlagOrCount, &["success", "succeeded", "ok"]),
            (Successes::Flag, &["isSuccess", "successFlag", "successYn"]),
        ] {
            for key in keys {
                assert_eq!(role(key), Some(Role::Successes(of)), "{key}");
            }
        }
        for key in ["failedAssignCount", "duplicateCount", "ngCount", "failures_no", "noOfFailed"] {
            assert_eq!(role(key), Some(Role::Failures), "{key}");
        }
        for key in ["developerMessage", "status_description", "retDesc", "debugMsg"] {
            assert_eq!(role(key), Some(Role::Detail), "{key}");
        }
        for key in ["errorResponses", "insertErrors"] {
            assert_eq!(role(key), Some(Role::FailedItems), "{key}");
        }
        for key in ["uploadStatus", "transactionState"] {
            assert_eq!(role(key), Some(Role::State), "{key}");
        }
        for key in ["x-amzn-RequestId", "serverResponseId", "ray_id", "requestUuid"] {
            assert_eq!(role(key), Some(Role::TrackingId), "{key}");
        }
        for key in ["serialNo", "profileId", "packageName", "deviceImei", "macAddress"] {
            assert_eq!(role(key), Some(Role::WeakId), "{key}");
        }
        assert_eq!(role("deletedDevices"), Some(Role::Progress));
        for key in ["uploadResults", "device_result_list", "RequestResponses"] {
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
            "failedSuccess",
            "failedLoginCount",
            "noErrors",
            "isDuplicate",
            "unknownDevices",
            "deviceStatus",
            "clientId",
        ] {
            assert_eq!(role(key), None, "{key}");
        }
    }
}
