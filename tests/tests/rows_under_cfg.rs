//! Rows under `#[cfg]`: rows that are off are absent from everything. The tests run with the
//! feature `switch` off (plain `cargo test`) and on (`--all-features`).

use knox_errors::{KnoxTable, knox_codes};

/// A column's type.
type Level = u8;

knox_codes! {
    /// A table with rows that are on, off, and switched.
    #[knox(status = prefix)]
    #[derive(Default)]
    pub enum SwitchedCode: u32 {
        code | name | level: Level = 3 | description;
        #[cfg(all())]
        1000 | ALWAYS | 1 | "Always there.";
        #[cfg(any())]
        2000 | NEVER | 2 | "Never there.";
        // The same code under opposite conditions.
        #[cfg(feature = "switch")]
        3000 | SWITCHED_ON | _ | "With the feature.";
        #[cfg(not(feature = "switch"))]
        3000 | SWITCHED_OFF | _ | "Without it.";
        /// Documented here.
        #[alias(4001)]
        #[default]
        4000 | PLAIN | if cfg!(feature = "switch") { 5 } else { 4 } | "No condition.";
        #[cfg_attr(feature = "switch", alias(5001))]
        #[cfg_attr(all(), cfg_attr(not(feature = "switch"), alias(5002)))]
        #[cfg_attr(any(), cfg(all()))]
        5000 | ALIASED | _ | "An alias that is switched.";
        #[cfg_attr(all(), cfg(any()))]
        6000 | NEVER_EITHER | _ | "Off by a condition in a condition.";
    }

    /// A table that is off as a whole.
    #[cfg(any())]
    pub enum AbsentCode: u32 {
        code | name;
        #[cfg(all())]
        1 | ONE;
    }

    /// A table without conditions in its rows, under one itself.
    #[cfg(all())]
    pub(crate) enum PresentCode: str {
        code;
        P_1;
    }
}

const SWITCH: bool = cfg!(feature = "switch");

#[test]
fn rows_that_are_off_are_absent_from_everything() {
    assert_eq!(SwitchedCode::COUNT, 4);
    assert_eq!(SwitchedCode::ALL.len(), 4);
    assert_eq!(SwitchedCode::TABLE.rows().len(), 4);
    assert_eq!(SwitchedCode::from_code(2000), None);
    assert_eq!(SwitchedCode::from_name("NEVER"), None);
    assert_eq!(SwitchedCode::from_code(6000), None);
    assert_eq!(SwitchedCode::find("never"), None);
}

#[test]
fn opposite_rows_share_a_code() {
    let shared = SwitchedCode::from_code(3000).unwrap();
    assert_eq!(shared.name(), if SWITCH { "SWITCHED_ON" } else { "SWITCHED_OFF" });
    assert_eq!(shared.level(), 3);
}

#[test]
fn attributes_may_be_switched() {
    let aliased = SwitchedCode::Aliased;
    assert_eq!(aliased.aliases(), if SWITCH { [5001] } else { [5002] });
    assert_eq!(SwitchedCode::from_code(5001), SWITCH.then_some(aliased));
    assert_eq!(SwitchedCode::from_code(5002), (!SWITCH).then_some(aliased));
}

#[test]
fn everything_else_works_as_without_conditions() {
    assert_eq!(SwitchedCode::default(), SwitchedCode::Plain);
    assert_eq!(SwitchedCode::Plain.level(), if SWITCH { 5 } else { 4 });
    assert_eq!(SwitchedCode::from_code(4001), Some(SwitchedCode::Plain));
    assert_eq!(SwitchedCode::Plain.status(), Some(400));
    assert_eq!(SwitchedCode::TABLE.title(), "A table with rows that are on, off, and switched");
    assert_eq!(size_of::<Option<SwitchedCode>>(), 1);
    assert_eq!(PresentCode::from_code("P_1"), Some(PresentCode::P1));
}
