//! The usual names of the standard columns in lists.

use heck::ToSnakeCase;

use crate::list::Role;

/// Usual names of the columns, the likeliest first, in lower case with words joined by `_`.
pub const USUAL: [(Role, &[&str]); 6] = [
    (
        Role::Code,
        &[
            "code",
            "error_code",
            "errorcode",
            "err_code",
            "errcode",
            "error_number",
            "errno",
            "err_no",
            "number",
            "numeric_code",
            "code_number",
            "num",
            "no",
            "value",
            "hex",
            "hex_code",
            "hex_value",
            "return_code",
            "return_value",
            "result_code",
            "response_code",
            "fault_code",
            "exception_code",
            "reason_code",
            "sqlstate",
            "hresult",
            "ntstatus",
            "sql_state",
            "dtc",
            "status_code",
            "error_id",
            "id",
        ],
    ),
    (
        Role::Name,
        &[
            "name",
            "error_name",
            "symbol",
            "symbolic_name",
            "code_name",
            "constant",
            "constant_name",
            "macro",
            "mnemonic",
            "identifier",
            "condition",
            "condition_name",
            "title",
            "reason_phrase",
            "key",
            "error",
            "exception",
        ],
    ),
    (
        Role::Description,
        &[
            "description",
            "desc",
            "error_description",
            "message",
            "error_message",
            "message_text",
            "meaning",
            "text",
            "explanation",
            "details",
            "detail",
            "summary",
            "definition",
            "reason",
            "comment",
            "comments",
        ],
    ),
    (
        Role::Status,
        &[
            "http_status",
            "http_status_code",
            "http_code",
            "http",
            "status",
            "status_code",
            "http_response_code",
        ],
    ),
    (Role::Action, &["action"]),
    (Role::RetryAfter, &["retry_after", "retry_after_seconds"]),
];

/// Names of columns that hold the code if they hold numbers and a column with a likelier name
/// holds none: `Code | Number` is a name and its code.
pub const NUMBERS: [&str; 9] = [
    "error_number",
    "errno",
    "err_no",
    "number",
    "numeric_code",
    "code_number",
    "num",
    "no",
    "value",
];

/// The standard column that usually has this name.
pub fn usual_role(header: &str) -> Option<Role> {
    let header = plain(header);
    USUAL.iter().find(|(_, names)| names.contains(&header.as_str())).map(|(role, _)| *role)
}

/// Normalizes a name: `HTTP Status-Code` and `httpStatusCode` become `http_status_code`.
pub fn plain(name: &str) -> String {
    name.to_snake_case()
}
