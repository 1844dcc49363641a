//! Writes `rules.md`, the tables of rules in the documentation of [`check`](super::check).
//! `BLESS=1 cargo test -p knox-errors --features response rules` renews it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::path::Path;
use std::{env, fs};

use super::advice::{
    BESIDE_EXCESSES, BESIDE_FAULTS, EXCESSES, NAMES, RATES, SERVER_FAULTS, SERVERS, STATUSES,
};
use super::keys::{
    CALLS, COUNT_ENDINGS, COUNTED, COUNTS, EXPLAINED, FLAGS, IDS, ITEM_LISTS, KEYS, NOUNS, Role,
    SENDERS, STEMS, THINGS, TRACKED, UNCOUNTED, WRAPPED,
};
use super::members::Successes;
use super::words::{
    COMPLETIONS, DENIALS, DENIED, FAILURES, FALSE, FAMILIES, FAULTS, NEGATIONS, NONE, PARTIAL,
    PHRASES, PROGRESS, REFUSALS, SUCCESSES, TRUE, WITH_ERRORS,
};

/// The description of each role in the table of keys.
const ROLES: &[(Role, &str)] = &[
    (Role::OutcomeCode, "code that is certainly the outcome of the call"),
    (Role::Code, "code"),
    (Role::FaultCode, "code if there is no other"),
    (Role::Error, "error: an object, a list, a name, a message, or a flag"),
    (Role::ErrorMessage, "name or message, which reports an error by itself"),
    (Role::Detail, "message"),
    (Role::Details, "causes of the error, or a message"),
    (Role::Message, "name or message"),
    (
        Role::Reason,
        "message; in a list of failures also the name, if there is no other and it is written like `rateLimitExceeded` or `NOT_SUPPORTED`",
    ),
    (Role::Data, "message, success flag, or the requested data"),
    (Role::ErrorId, "tracking id, which reports an error beside a number"),
    (Role::TrackingId, "tracking id"),
    (Role::ItemId, "id of an item"),
    (Role::Location, "id of an element in a list of failures"),
    (
        Role::Type,
        "name if there is no other and it ends in `Error` or `Exception`, has an `_` inside an error, or a namespace such as `com.amazonaws#`",
    ),
    (Role::Result, "outcome of the call"),
    (Role::State, "outcome of the call, or the state of an item"),
    (Role::Results, "list of results"),
    (Role::Failures, "list of failures"),
    (Role::Inside, "object whose members count as members of the object around it"),
    (Role::Partial, "report that something succeeded beside the failures"),
    (Role::StatusCode, "code and outcome of the call"),
    (Role::StatusMessage, "name or message, which reports an error if it has a fault word"),
    (Role::Context, "object that may hold a tracking id"),
    (Role::Summary, "object with counts or lists"),
    (Role::Total, "number of items, or an object with counts"),
    (Role::Pending, "number of items that are not finished"),
    (Role::Subject, "subject of a failure: an object with its id"),
    (Role::Payload, "object with the requested data and lists of failures"),
];

fn quoted(words: impl IntoIterator<Item = impl ToString>) -> String {
    let quoted = words.into_iter().map(|word| format!("`{}`", word.to_string()));
    quoted.collect::<Vec<_>>().join(", ")
}

fn keys() -> String {
    let rows = KEYS.iter().map(|key| {
        let role = ROLES.iter().find(|(role, _)| *role == key.role);
        let (_, role) = role.unwrap_or_else(|| panic!("{:?} has no description", key.role));
        format!("| `{}` | {role} | {} |\n", key.name, key.source)
    });
    rows.collect()
}

fn stems(role: Role) -> String {
    quoted(STEMS.iter().filter(|(_, of)| *of == role).map(|(stem, _)| *stem))
}

fn names() -> String {
    let rows = NAMES.iter().map(|advice| {
        let statuses = match advice.statuses {
            [] => "any".to_string(),
            statuses => statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", "),
        };
        let (names, action) = (quoted(advice.names), advice.action);
        format!("| {names} | {statuses} | `{action}` | {} |\n", advice.source)
    });
    rows.collect()
}

fn statuses() -> String {
    let rows = STATUSES.iter().map(|(statuses, action, why)| {
        let range = match (statuses.start(), statuses.end()) {
            (start, end) if start == end => start.to_string(),
            (start, end) => format!("{start} to {end}"),
        };
        format!("| {range} | `{action}` | {why} |\n")
    });
    rows.collect()
}

fn words() -> String {
    format!(
        "# Words

Words are compared without case, `_`, `-` and spaces, except fault words and the
prefixes of codes. An HTTP reason phrase in its usual spelling, such as `Forbidden`, is
human-readable and not a name.

| meaning | words |
|---|---|
| failure | {failure_words} |
| failure, as a result or state | {refusals} |
| partial failure, by themselves or before a word of failure, success or completion | {partial} |
| completion | {completions} |
| partial failure, after a word of progress | {with_errors} |
| success | {success_words} |
| progress, as the last word of a name or code | {progress} |
| no progress, if the name or code has one of these | {negations} |
| fault: in a name beside a code that has no meaning by itself, in the code, or in a result or state of several words | {faults} |
| negation of a fault word | {denials} |
| fault after a negation | {denied} |
| no error | {none} |
| flag | {yes}; {no} |
| prefix of Samsung's codes, before `_` and digits | {families} |
| HTTP reason phrase, which names no other error: as the message of a number, it does not contradict a row | {phrases} |

",
        failure_words = quoted(FAILURES),
        refusals = quoted(REFUSALS),
        partial = quoted(PARTIAL),
        completions = quoted(COMPLETIONS),
        with_errors = quoted(WITH_ERRORS),
        success_words = quoted(SUCCESSES),
        progress = quoted(PROGRESS),
        negations = quoted(NEGATIONS),
        faults = quoted(FAULTS),
        denials = quoted(DENIALS),
        denied = quoted(DENIED),
        none = quoted(NONE),
        yes = quoted(TRUE),
        no = quoted(FALSE),
        families = quoted(FAMILIES),
        phrases = quoted(PHRASES.iter().map(|(_, phrase)| phrase)),
    )
}

fn markdown() -> String {
    format!(
        "# Keys

Case, `_` and `-` are ignored: `error_code`, `errorCode` and `ErrorCode` are the same
key. If several keys of one object have the same role, the first in this table wins, and
members of an `error` object win over members of the object around it. A `message` is a name
if it is written like `DEVICE_LOCKED`, and human-readable otherwise. If a code or message is
an object, its string is in {wrapped}. The last column names senders of the key; `usual`
keys are common in other services.

| key | role | known from |
|---|---|---|
{keys}
Keys of failures and successes consist of words, so `notFoundDeviceList`, `totalFailed` and
`isSuccess` are not in the table: they have one word of failure or success among nouns and
words of counting or of flags. The value of such a key is a list, a count, a flag, an object
of failures by id, or an object with a list and a count. A key of nouns only that ends in
`results` or `resultList` holds a list of results. A word of progress, such as `deleted` in
`deletedDevices`, reports that something succeeded beside the failures, and is not a success
by itself.

Beside a list of successes, any list whose key begins or ends with a failure word is a list
of failures. A number such as `failedAssignCount` is a count of failures, but a device's own
count such as `failedLoginCount` is not.

`uploadStatus` is the state of the call, and `x-amzn-RequestId` a tracking id. `serialNo` is
the id of an item in a list if no other member is; if there are several such keys, the order
of the words in the table decides.

| words | use |
|---|---|
| {failures} | failures |
| {refused} | failures, only in a list or with a word of counting |
| {doubtful} | failures, only with a word of counting or beside a list of successes |
| {unsure} | failures, only beside a list of successes |
| {successes} | successes |
| {nouns} | nouns |
| {counts}; at the end {count_endings} | counting |
| {flags} | flags |
| {item_lists} | lists of items, with or without `list` |
| {counted} | beginning of a count of failures |
| {counted_ends} | end of a count of failures |
| {uncounted} | a device's own count |
| {calls} | before `state` or `status` of the call |
| {tracked} | before `id` or `uuid` of the call |
| {senders} | before the words of the previous line |
| {explained} | beginning of a human-readable message |
| {explained_ends} | end of a human-readable message |
| {ids} | end of an item's id |
| {things} | before the words of the previous line, as nouns are |

{words}# Names with advice

The first line that matches counts. The status of an item, and of a response under a 2xx, is
the one that its code begins with; without one, every line matches.

| name | status | action | known from |
|---|---|---|---|
{names}
Any other name of these words has the action `RetryWithBackoff`, such as `SERVER_BUSY`: at
least one of {servers}, at least one of {server_faults}, and any of {beside_faults}.

Any other name of these words has the action `WaitAndRetry`, such as `userRateLimitExceeded`: at
least one of {rates}, at least one of {excesses}, and any of {beside_excesses}.

# Statuses with advice

The statuses in [`HttpCode`](crate::HttpCode) have the actions of its rows. 304 and statuses
below 300 have none. For others, the first line that matches counts.

| status | action | reason |
|---|---|---|
{statuses}",
        words = words(),
        wrapped = quoted(WRAPPED).replace(", ", " or "),
        keys = keys(),
        failures = stems(Role::Failures),
        refused = stems(Role::Refused),
        doubtful = stems(Role::Doubtful),
        unsure = stems(Role::Unsure),
        successes = stems(Role::Successes(Successes::ListOrCount)),
        count_endings = quoted(COUNT_ENDINGS),
        flags = quoted(FLAGS),
        counted = quoted(COUNTED.0),
        counted_ends = quoted(COUNTED.1),
        uncounted = quoted(UNCOUNTED),
        calls = quoted(CALLS),
        tracked = quoted(TRACKED),
        senders = quoted(SENDERS),
        explained = quoted(EXPLAINED.0),
        explained_ends = quoted(EXPLAINED.1),
        ids = quoted(IDS),
        things = quoted(THINGS),
        servers = quoted(SERVERS),
        server_faults = quoted(SERVER_FAULTS),
        beside_faults = quoted(BESIDE_FAULTS),
        rates = quoted(RATES),
        excesses = quoted(EXCESSES),
        beside_excesses = quoted(BESIDE_EXCESSES),
        nouns = quoted(NOUNS),
        counts = quoted(COUNTS),
        item_lists = quoted(ITEM_LISTS),
        names = names(),
        statuses = statuses(),
    )
}

#[test]
fn the_documentation_holds_the_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/response/rules.md");
    let rules = markdown();
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &rules).expect("rules.md can be written");
    }
    assert_eq!(fs::read_to_string(path).expect("rules.md is there"), rules);
}
