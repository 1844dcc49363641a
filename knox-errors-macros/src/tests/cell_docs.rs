//! Cells of custom columns in documentation are as in exports.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::expand::cell_docs;

fn assert_shown(cases: &[(&str, &str)]) {
    for (cell, expected) in cases {
        let tokens: TokenStream = cell.parse().expect("tokens");
        assert_eq!(cell_docs::text(&tokens).as_deref().unwrap_or_default(), *expected, "{cell}");
    }
}

#[test]
fn literals_and_paths() {
    assert_shown(&[
        ("\"a | b\"", "a | b"),
        ("r#\"a\"b\"#", "a\"b"),
        ("\"\"", ""),
        ("\"a\\r\\n\\u{202e}b é👩\u{200d}🚀\"", "a\\r\\n\\u{202e}b é👩\u{200d}🚀"),
        ("'x'", "x"),
        ("3", "3"),
        ("-5", "-5"),
        ("0x1F_u8", "0x1F_u8"),
        ("true", "true"),
        ("Team::Core", "Core"),
        ("::ops::Team::r#Core", "Core"),
        ("$crate::limits::WAIT", "$crate::limits::WAIT"),
        ("&DEFAULT", "DEFAULT"),
        ("Of::<u8>::CORE", "Of::<u8>::CORE"),
    ]);
}

#[test]
fn options() {
    assert_shown(&[
        ("None", ""),
        ("Option::None", ""),
        ("Some(3)", "3"),
        ("Option::Some(Team::Core)", "Core"),
        ("Some(Some(\"x\"),)", "x"),
        ("Some(None)", ""),
        ("Some(1 + 2)", "1 + 2"),
        ("Some(1, 2)", "Some(1 , 2)"),
    ]);
}

#[test]
fn durations_are_seconds() {
    assert_shown(&[
        ("Duration::from_secs(30)", "30 s"),
        ("core::time::Duration::from_secs(1_000)", "1000 s"),
        ("Some(Duration::from_millis(1500))", "1.5 s"),
        ("Duration::from_micros(10)", "0.00001 s"),
        ("Duration::from_nanos(1)", "0.000000001 s"),
        ("Duration::new(1, 250_000_000)", "1.25 s"),
        ("Duration::ZERO", "0 s"),
        ("Duration::MAX", "MAX"),
        ("Duration::from_secs(WAIT)", "Duration::from_secs(WAIT)"),
        ("Duration::from_secs_f64(0.5)", "Duration::from_secs_f64(0.5)"),
        ("from_secs(30)", "from_secs(30)"),
        ("Timeout::from_secs(30)", "Timeout::from_secs(30)"),
        ("Timeout::new(1, 2)", "Timeout::new(1 , 2)"),
        ("Duration::of(1, 2)", "Duration::of(1 , 2)"),
    ]);
}

#[test]
fn lists() {
    assert_shown(&[
        ("&[\"a\", \"b\"]", "a, b"),
        ("[]", ""),
        ("[Team::Core, Team::Edge,]", "Core, Edge"),
        ("(Team::Core, 3)", "Core, 3"),
        ("(1,)", "1"),
        ("(\"a\")", "a"),
        ("((1, 2))", "1, 2"),
        ("((1, 2),)", "(1, 2)"),
        ("(A + B)", "(A + B)"),
        ("()", "()"),
        ("&[(\"a\", Some(1)), (\"b\", None)]", "(a, 1), (b, none)"),
        ("&[&[1, 2], &[], &[3]]", "(1, 2), (), (3)"),
        ("[\"\", \"b\"]", ", b"),
        ("[0; 3]", "[0 ; 3]"),
        ("[of::<A, B>(), c]", "[of ::< A , B > () , c]"),
        ("(1 | 2)", "(1 | 2)"),
    ]);
}

#[test]
fn other_expressions_are_as_in_the_source() {
    assert_shown(&[
        ("Level(3)", "Level(3)"),
        ("Level { level: 1 }", "Level { level : 1 }"),
        ("&A + B", "&A + B"),
        ("{ 1 }", "{ 1 }"),
        ("a..b", "a .. b"),
        ("Some[3]", "Some[3]"),
        ("Team:Core", "Team: Core"),
    ]);
}

/// A `$cell:expr` of a macro around the table.
#[test]
fn fragments_are_read_through() {
    let fragment = TokenTree::from(Group::new(Delimiter::None, quote!(Team::Core)));
    assert_eq!(cell_docs::text(&quote!(#fragment)).as_deref(), Some("Core"));
    assert_eq!(cell_docs::text(&quote!(Some(#fragment))).as_deref(), Some("Core"));
}
