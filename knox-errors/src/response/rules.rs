//! The rules as the documentation of [`check`](super::check) shows them: `rules.md` is
//! what this writes. `BLESS=1 cargo test -p knox-errors --features response rules` renews
//! it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::path::Path;
use std::{env, fs};

use super::advice::{NAMES, STATUSES};
use super::keys::{COUNTS, ITEM_LISTS, KEYS, NOUNS, Role, STEMS, WRAPPED};
use super::words::{
    FAILURES, FALSE, FAMILIES, FAULTS, NEGATIONS, NONE, PARTIAL, PHRASES, PROGRESS, SUCCESSES,
    TRUE, WITH_ERRORS,
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
`totalFailed` and `isSuccess` need no line of their own: one of the words of the first three
lines, among nouns and words of counting. Such a member is a list, a count or a flag, or an
object of failures by id, or one with a list and a count in it. One of nouns alone that
ends in `results` or `resultList` is a list of results.

| words | which |
|---|---|
| of failures | {failures} |
| of failures, only of a list or with a word of counting | {refused} |
| of successes | {successes} |
| nouns | {nouns} |
| of counting | {counts} |
| lists of items, also with `list` | {item_lists} |

# Words

Compared without letter case, `_`, `-` and spaces, except those of faults and families. A
phrase in its usual spelling, such as `Forbidden`, is human-readable and no name.

| words | which |
|---|---|
| of failure | {failure_words} |
| of partial failure | {partial} |
| of partial failure, after a word of success | {with_errors} |
| of success | {success_words} |
| of success, at the end of a name or code | {progress} |
| but not where one of these is in it | {negations} |
| of a fault, in a name beside a code that says nothing, or in the code | {faults} |
| of no error | {none} |
| of flags | {yes}; {no} |
| what Samsung's codes begin with, before `_` and digits | {families} |
| phrases of HTTP, which name no other error: in a number's message, they do not contradict a row | {phrases} |

# Names with advice

The first that fits counts. An item, and a response under a 2xx, has the status that its
code begins with, or else any.

| name | status | action | known from |
|---|---|---|---|
{names}
# Statuses with advice

Those of [`HttpCode`](crate::HttpCode) have the actions of its rows. 304 and what is below
300 have none. The first that fits counts.

| status | action | since |
|---|---|---|
{statuses}",
        wrapped = quoted(WRAPPED).replace(", ", " or "),
        keys = keys(),
        failures = stems(Role::Failures),
        refused = stems(Role::Refused),
        successes = stems(Role::Successes),
        nouns = quoted(NOUNS),
        counts = quoted(COUNTS),
        item_lists = quoted(ITEM_LISTS),
        failure_words = quoted(FAILURES),
        partial = quoted(PARTIAL),
        with_errors = quoted(WITH_ERRORS),
        success_words = quoted(SUCCESSES),
        progress = quoted(PROGRESS),
        negations = quoted(NEGATIONS),
        faults = quoted(FAULTS),
        none = quoted(NONE),
        yes = quoted(TRUE),
        no = quoted(FALSE),
        families = quoted(FAMILIES),
        phrases = quoted(PHRASES.iter().map(|(_, phrase)| phrase)),
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
