//! The rules as the documentation of [`check`](super::check) shows them: `rules.md` is
//! what this writes. `BLESS=1 cargo test -p knox-errors --features response rules` renews
//! it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::path::Path;
use std::{env, fs};

use super::advice::{BESIDE_FAULTS, NAMES, SERVER_FAULTS, SERVERS, STATUSES};
use super::keys::{
    CALLS, COUNT_ENDINGS, COUNTED, COUNTS, FLAGS, IDS, ITEM_LISTS, KEYS, NOUNS, Role, SENDERS,
    STEMS, THINGS, TRACKED, UNCOUNTED, WRAPPED,
};
use super::members::Successes;
use super::words::{
    COMPLETIONS, DENIALS, DENIED, FAILURES, FALSE, FAMILIES, FAULTS, NEGATIONS, NONE, PARTIAL,
    PHRASES, PROGRESS, REFUSALS, SUCCESSES, TRUE, WITH_ERRORS,
};

/// What the table of keys calls each role.
const ROLES: &[(Role, &str)] = &[
    (Role::OutcomeCode, "code, and the outcome of the call for certain"),
    (Role::Code, "code"),
    (Role::FaultCode, "code where there is no other"),
    (Role::Error, "the error: an object, a list, a name or message, a flag"),
    (Role::ErrorMessage, "name or message, and by itself the report of an error"),
    (Role::Detail, "message"),
    (Role::Details, "causes of the error, or message"),
    (Role::Message, "name or message"),
    (Role::Data, "message, flag of success, or what was asked for"),
    (Role::ErrorId, "tracking id of an error"),
    (Role::TrackingId, "tracking id"),
    (Role::ItemId, "id of an item"),
    (Role::Place, "id of an element in a list of failures"),
    (
        Role::Type,
        "name where there is no other: of an error if it has `_`, or one that ends in `Error` or `Exception`",
    ),
    (Role::Result, "how the call went"),
    (Role::State, "how the call went, or the state of an item"),
    (Role::Results, "list of results"),
    (Role::Failures, "list of failures"),
    (Role::Inside, "object whose members count as those around it"),
    (Role::Partial, "whether something succeeded beside what failed"),
    (Role::StatusCode, "code, and how the call went"),
    (Role::StatusMessage, "name or message; with a word of a fault, the report of an error"),
    (Role::Context, "object that may hold a tracking id"),
    (Role::Summary, "object with counts or lists"),
    (Role::Total, "how many items there are, or an object with counts"),
    (Role::Pending, "how many items are still to come"),
    (Role::Subject, "what a failure is about: an object with its id"),
    (Role::Payload, "object with what was asked for, and lists of failures"),
];

fn quoted(words: impl IntoIterator<Item = impl ToString>) -> String {
    let quoted = words.into_iter().map(|word| format!("`{}`", word.to_string()));
    quoted.collect::<Vec<_>>().join(", ")
}

fn keys() -> String {
    let rows = KEYS.iter().map(|key| {
        let role = ROLES.iter().find(|(role, _)| *role == key.role);
        let (_, role) = role.unwrap_or_else(|| panic!("{:?} has no words", key.role));
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

Compared without letter case, `_`, `-` and spaces, except those of faults and families. A
phrase in its usual spelling, such as `Forbidden`, is human-readable and no name.

| words | which |
|---|---|
| of failure | {failure_words} |
| of failure, as a result or state | {refusals} |
| of partial failure, alone or before a word of failure, of success or of completion | {partial} |
| of completion | {completions} |
| of partial failure, after a word of success | {with_errors} |
| of success | {success_words} |
| of success, at the end of a name or code | {progress} |
| but not where one of these is in it | {negations} |
| of a fault, in a name beside a code that says nothing, in the code, or in a result or a state of more than one word | {faults} |
| what turns such a word into its opposite | {denials} |
| of a fault after one of these | {denied} |
| of no error | {none} |
| of flags | {yes}; {no} |
| what Samsung's codes begin with, before `_` and digits | {families} |
| phrases of HTTP, which name no other error: in a number's message, they do not contradict a row | {phrases} |

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

Letter case, `_` and `-` do not count: `error_code`, `errorCode` and `ErrorCode` are one
key. Of several in one object that can say the same, the first in this table counts; what
is in an `error` goes before what is around it. A `message` is a name if it is written like
`DEVICE_LOCKED`, and human-readable otherwise. Where a code or message is an object, its
text is in {wrapped}. Which sender a key is known from is in the
last column; `usual` keys are those of services in general.

| key | what it is | known from |
|---|---|---|
{keys}
Keys of failures and successes are made of words, so that `notFoundDeviceList`,
`totalFailed` and `isSuccess` need no line of their own: a word of failures or successes,
among nouns and words of counting or of flags. Such a member is a list, a count or a flag, or
an object of failures by id, or one with a list and a count in it. One of nouns alone that
ends in `results` or `resultList` is a list of results. A word of progress, such as `deleted`
in `deletedDevices`, tells that something succeeded beside what failed, and is no success by
itself.

A list whose key begins or ends with a word of failures, whatever the rest, is one of them
beside a list of successes. So is a number such as `failedAssignCount`, but not of what a
device counts, such as `failedLoginCount`.

`uploadStatus` is the state of the call, `x-amzn-RequestId` a tracking id, and `serialNo`
identifies an item of a list where no other member does, the first word of its line before
the next.

| words | which |
|---|---|
| of failures | {failures} |
| of failures, only of a list or with a word of counting | {refused} |
| of failures, only with a word of counting or beside a list of successes | {doubtful} |
| of failures, only beside a list of successes | {unsure} |
| of successes | {successes} |
| nouns | {nouns} |
| of counting | {counts}; at the end {count_endings} |
| of flags | {flags} |
| lists of items, also with `list` | {item_lists} |
| of a count of failures, at its begin | {counted} |
| of a count of failures, at its end | {counted_ends} |
| of a device's own count | {uncounted} |
| before `state` or `status` of the call | {calls} |
| before `id` or `uuid` of the call | {tracked} |
| before these | {senders} |
| at the end of an item's id | {ids} |
| before these, as are nouns | {things} |

{words}# Names with advice

The first that fits counts. An item, and a response under a 2xx, has the status that its
code begins with, or else any.

| name | status | action | known from |
|---|---|---|---|
{names}
Any other name that is made of {servers}, and of {server_faults}, and perhaps of
{beside_faults}, such as `SERVER_BUSY`, has the action `RetryWithBackoff`.

# Statuses with advice

Those of [`HttpCode`](crate::HttpCode) have the actions of its rows. 304 and what is below
300 have none. The first that fits counts.

| status | action | since |
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
        ids = quoted(IDS),
        things = quoted(THINGS),
        servers = quoted(SERVERS),
        server_faults = quoted(SERVER_FAULTS),
        beside_faults = quoted(BESIDE_FAULTS),
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
