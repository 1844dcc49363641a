use knox_errors::{Action, CodeValue, KnoxCode};

/// A default of a method that is left out would be silently wrong.
struct Forgetful;

impl KnoxCode for Forgetful {
    fn code_value(&self) -> Option<CodeValue<'_>> {
        None
    }

    fn code_action(&self) -> Option<Action> {
        None
    }
}

fn main() {}
