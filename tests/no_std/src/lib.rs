//! A crate without std and alloc that declares a table and uses it.

#![no_std]

use knox_errors::{KnoxCode, OpenCode, RawText, knox_codes};

knox_codes! {
    /// What the sensor reports
    pub enum SensorCode: u8 {
        code | name;
        1    | TOO_HOT;
        2    | TOO_COLD;
    }

    /// What the sensor's radio reports
    pub enum RadioCode: str {
        code;
        RF_01;
        "RF-02" as Quiet;
    }
}

/// A constant made by a lookup while compiling.
pub const HOT: SensorCode = SensorCode::from_code(1).unwrap();

/// An unlisted text code, kept without allocating.
pub const UNLISTED: RawText = RawText::from_static("RF_99");

/// The name of a sensor's code, if it is listed.
#[must_use]
pub fn name(code: u8) -> Option<&'static str> {
    SensorCode::from_code(code).map(|code| code.name())
}

/// The code that a radio sent, listed or not.
#[must_use]
pub fn radio(code: &'static str) -> OpenCode<RadioCode> {
    OpenCode::from(code)
}

/// Whether an error carries a code that is a text.
#[must_use]
pub fn is_text(error: &dyn KnoxCode) -> bool {
    error.code_value().is_some_and(|code| code.as_text().is_some())
}
