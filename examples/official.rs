//! What a code on the wire means: any of Samsung's, looked up by its value.
//!
//! ```text
//! cargo run --example official
//! ```

use knox_errors::{Action, CodeValue, CustomerAuthCode, KnoxTable, OfficialCode, OpenCode};

/// Checked while compiling.
const EXPIRED: OfficialCode =
    OfficialCode::from_code(CodeValue::Number(4_032_251)).expect("the table lists it");

fn main() {
    // As answers carry them: numbers, texts, and codes that nobody has documented.
    let answers =
        [CodeValue::Number(4_032_251), CodeValue::Text("AUT_1802"), CodeValue::Number(4_999_999)];
    for answer in answers {
        println!("{}", advice(OpenCode::from(answer)));
    }
}

fn advice(code: OpenCode<OfficialCode>) -> String {
    match code {
        OpenCode::Known(EXPIRED) => format!("{EXPIRED}\n  get a new access token"),
        OpenCode::Known(OfficialCode::CustomerAuth(CustomerAuthCode::ResourceNotFound)) => {
            "the customer is gone".to_owned()
        }
        OpenCode::Known(other) => {
            let table = other.row().table().title();
            let meaning = other.action().map_or("nothing is known to help", Action::description);
            format!("{} of {table}\n  {meaning}", other.name())
        }
        OpenCode::Unknown(code) => format!("{code} is in no official table\n  log it"),
    }
}
