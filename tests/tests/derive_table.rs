//! `#[derive(KnoxTable)]`: a user's enum as a table.

use std::fmt;

use knox_errors::{Action, CodeValue, KnoxCode, KnoxTable, OpenCode, knox_codes};

/// Codes of the site
///
/// More of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display, status = prefix, url = "https://example.com/site")]
#[non_exhaustive]
pub enum SiteCode {
    /// The tunnel is down.
    #[knox(code = 5030001, action = RetryWithBackoff, alias(5030002, 5030003))]
    TunnelDown,
    #[knox(code = 4040001, name = "No such site")]
    #[allow(missing_docs)]
    NoSite,
    #[cfg(any())]
    #[knox(code = 4040001)]
    Off,
    #[deprecated]
    #[knox(code = 4000001)]
    #[allow(missing_docs)]
    Old,
}

/// A table with its own `Display` and `Error`, string codes, and a path to the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxTable, KnoxCode, thiserror::Error)]
#[error("site text {}", self.code())]
#[knox(crate = knox_errors, code = str)]
#[repr(u16)]
enum TextCode {
    #[knox(code = S_1, status = 404)]
    One,
    #[knox(code = "S-2")]
    Two,
}

/// Numbers and strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(code = any, display)]
enum MixedCode {
    #[knox(code = 1)]
    Number,
    #[knox(code = "00001")]
    Text,
}

/// Numbers of one type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(code = i8, display)]
enum SmallCode {
    #[knox(code = -1)]
    Minus,
}

impl fmt::Debug for SmallCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

knox_codes! {
    /// A derived table as a base.
    enum AllCode: any extends SiteCode, TextCode as Text, MixedCode as Mixed {}
}

const DOWN: SiteCode = SiteCode::from_code(5_030_003).unwrap();

#[test]
fn a_derived_table_has_the_whole_api() {
    assert_eq!(DOWN, SiteCode::TunnelDown);
    assert_eq!(SiteCode::COUNT, 3);
    assert_eq!(SiteCode::ALL[..2], [SiteCode::TunnelDown, SiteCode::NoSite]);
    assert_eq!((DOWN.code(), DOWN.name()), (5_030_001, "TUNNEL_DOWN"));
    assert_eq!(DOWN.description(), "The tunnel is down.");
    assert_eq!((DOWN.status(), DOWN.action()), (Some(503), Some(Action::RetryWithBackoff)));
    assert_eq!(DOWN.aliases(), [5_030_002, 5_030_003]);
    assert_eq!(SiteCode::from_name("No such site"), Some(SiteCode::NoSite));
    assert_eq!("4040001".parse(), Ok(SiteCode::NoSite));
    assert_eq!(SiteCode::try_from(4_040_001), Ok(SiteCode::NoSite));
    assert_eq!(u32::from(SiteCode::NoSite), 4_040_001);
    assert!(SiteCode::TunnelDown < SiteCode::NoSite);
    assert_eq!(DOWN.to_string(), "5030001 TUNNEL_DOWN: The tunnel is down");
    assert_eq!(DOWN.code_status(), Some(503));
    assert_eq!(DOWN.row().variant(), "TunnelDown");
    assert_eq!(SiteCode::TABLE.title(), "Codes of the site");
    assert_eq!(SiteCode::TABLE.url(), Some("https://example.com/site"));
    assert_eq!(OpenCode::<SiteCode>::from(5_030_002).known(), Some(DOWN));
    assert_eq!(size_of::<Option<SiteCode>>(), 1);
}

#[test]
fn display_and_error_may_be_the_users() {
    assert_eq!(TextCode::One.to_string(), "site text S_1");
    assert_eq!(TextCode::from_code("S-2"), Some(TextCode::Two));
    assert_eq!(TextCode::Two.code_value(), Some(CodeValue::Text("S-2")));
    assert_eq!(TextCode::One.status(), Some(404));
}

#[test]
fn codes_are_of_any_type() {
    assert_eq!(MixedCode::from_code(CodeValue::Text("1")), Some(MixedCode::Number));
    assert_eq!(MixedCode::from_code(CodeValue::Text("00001")), Some(MixedCode::Text));
    assert_eq!(MixedCode::Text.code(), CodeValue::Text("00001"));
    assert_eq!(SmallCode::from_code(-1), Some(SmallCode::Minus));
}

#[test]
fn it_can_be_extended() {
    assert_eq!(AllCode::COUNT, 3 + 2 + 2);
    assert_eq!(AllCode::from_code(CodeValue::Number(5_030_002)), Some(DOWN.into()));
    assert_eq!(AllCode::from_name("TWO"), Some(AllCode::Text(TextCode::Two)));
}
