//! A table in a crate without std and alloc.

use knox_errors_no_std::{HOT, RadioCode, SensorCode, UNLISTED, is_text, name, radio};

#[test]
fn a_table_works_without_std() {
    assert_eq!(HOT, SensorCode::TooHot);
    assert_eq!(name(2), Some("TOO_COLD"));
    assert_eq!(name(3), None);
    assert!(is_text(&RadioCode::Rf01));
    assert!(!is_text(&SensorCode::TooHot));
}

#[test]
fn an_unlisted_text_is_kept_without_alloc() {
    assert_eq!(radio("RF-02").known(), Some(RadioCode::Quiet));
    assert_eq!(radio("RF_99").code(), UNLISTED.as_str());
}
