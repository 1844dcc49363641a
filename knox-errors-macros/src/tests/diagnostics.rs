//! The collector enforces that errors are read, and returns them in the order of the source.

use proc_macro2::Span;

use crate::diagnostics::{Diagnostics, Once, SpanRange};

fn at(number: usize) -> SpanRange {
    SpanRange::new(Span::call_site(), number)
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "diagnostics are dropped unread")]
fn dropped_unread_is_a_bug() {
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(at(0), "lost");
    drop(diagnostics);
}

#[test]
fn discarding_is_reading() {
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(at(0), "of an attempt");
    diagnostics.discard();
}

#[test]
fn a_value_is_sound_only_without_errors() {
    assert!(Diagnostics::default().finish(1).is_ok_and(|value| *value == 1));
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(at(0), "an error");
    let rejected = diagnostics.finish(1).err();
    let errors = rejected.map(|rejected| rejected.errors.to_string()).unwrap_or_default();
    assert!(errors.contains("an error"), "{errors}");
}

#[test]
fn errors_are_in_the_order_of_the_source() {
    let mut diagnostics = Diagnostics::default();
    diagnostics.report(at(2), "third");
    let mut error = at(1).error("first");
    error.combine(at(3).first_is_here("second"));
    diagnostics.report_error(error, at(1));
    diagnostics.report_once(Once::OuterBar, at(2), "fourth");
    diagnostics.report_once(Once::OuterBar, at(0), "never");
    diagnostics.begin_table();
    diagnostics.report_once(Once::OuterBar, at(4), "fifth");
    let errors = diagnostics.into_errors().to_string();
    let mut last = 0;
    for message in ["first", "second", "third", "fourth", "fifth"] {
        let index = errors.find(message).unwrap_or_default();
        assert!(index > last, "{message}: {errors}");
        last = index;
    }
    assert!(!errors.contains("never"), "{errors}");
}
