//! Tables with strings that Markdown, JSON or HTML would read as syntax.

#![expect(clippy::deprecated_semver, reason = "no version bites")]

use std::fmt;

use knox_errors::export::Document;
use knox_errors::{KnoxTable, Table, knox_codes};

#[derive(Clone, Copy, Debug)]
pub enum Team {
    Core,
    Edge,
}

/// Its `Display` writes markup.
#[derive(Clone, Copy)]
pub struct Owner(&'static str);

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}@example.com> | *owner*", self.0)
    }
}

/// It has neither `Display` nor `Debug`.
#[derive(Clone, Copy)]
pub struct Secret(#[allow(dead_code)] u8);

knox_codes! {
    /// Numbers with `code`, <b>tags</b> & a | bar
    #[knox(url = "https://example.com/errors?a=1&b=%22x%22*_a_*")]
    #[knox(status = prefix)]
    pub enum NumberCode: i64 {
        code | name | action | team: Team = Team::Core | owner: Owner | max_tries: Option<u8> | is_fatal: bool | secret: Secret | description;
        #[alias(42900010, 4290009)]
        4290001 | "a | b" as Bar | WaitAndRetry | Team::Edge | Owner("a") | Some(3) | true | Secret(1) | "a || b |";
        4000001 | "`tick` ``two``" as Ticks | _ | _ | Owner("b&c") | None | false | Secret(2) | "`one` and ``two`` and \\` and \\\\";
        4000002 | "<script>alert(1)</script>" as Script | _ | _ | Owner("d") | None | false | Secret(3) | "</script><script>window.hacked = true</script><img src=x onerror='window.hacked = true'>";
        4000003 | "\"double\" 'single'" as Quotes | _ | _ | Owner("e") | None | false | Secret(4) | "\"double\" and 'single' and “curly”";
        4000004 | "*stars* __under__ ~~gone~~" as Marks | FixAccess | _ | Owner("f") | None | false | Secret(5) | "*a* _b_ **c** snake_case_word [link](https://example.com) ![image](x) &amp; &#65; &lt; #";
        4000005 | LINES | _ | _ | Owner("g") | Some(0) | false | Secret(6) | "first\nsecond\r\nthird\rfourth\n\nsixth";
        4000006 | "Größe 你好 🦀" as Unicode | _ | _ | Owner("ü") | None | false | Secret(7) | "Ünïcödé, 日本語, עברית, 🦀, e\u{301}, \u{2028}, \u{a0}.";
        4000007 | SPACES | _ | _ | Owner("h") | None | false | Secret(8) | "  two before,  two within, a tab behind\t";
        4000008 | EMPTY | _ | _ | Owner("i") | None | false | Secret(9) | _;
        4000009 | "# not a heading" as Heading | _ | _ | Owner("j") | None | false | Secret(10) | "- no list, 1. none either, > no quote, --- no rule, C:\\dir\\|x";
    }

    /// Texts without names
    pub enum TextCode: str {
        code | description;
        E_1 | "Bare.";
        "E-17" as Dash | "A dash.";
        "a b" as Space | "A space.";
        "a|b" as Bar | "A bar.";
        "`t`" as Ticks | "Ticks.";
        "`t" as TickAhead | "A tick ahead.";
        "t`" as TickBehind | "A tick behind.";
        "<i>&'\"" as Tag | "A tag.";
        "back\\slash" as Slash | "A backslash.";
        "two\nlines" as Lines | "Two lines.";
        "\u{fc}/%3c?#" as Percent | "An address.";
        "</script>" as Script | "The end.";
        "search" as Search | "A word of the page.";
        "00006" as Zeros | _;
    }

    /// Everything:
    /// numbers & texts
    pub enum AnyCode: any extends NumberCode as Number, TextCode as Text {
        code | name | status | retry_after | back_at: &'static str = "none" | wide: i128 = -9_223_372_036_854_775_808 | description;
        503 | NOT_READY | 503 | 5 | "noon" | 18_446_744_073_709_551_615 | "A number.";
        "00503" | NOT_READY_TEXT | _ | 0 | _ | 18_446_744_073_709_551_616 | "A text.";
        -9_223_372_036_854_775_808 | LEAST | _ | _ | _ | _ | "64 bits.";
    }

    /// Codes of many years
    #[knox(docs = "https://example.com/old?a=1&copy;%7C(2)%5C#{code}", retired(73, 74))]
    pub enum OldCode: u32 {
        code | name | description;
        #[deprecated(since = "<2>", note = "use `75` | <b>five</b>\nor *both*")]
        71 | FIRST | "The first.";
        #[deprecated]
        72 | SECOND | _;
        /// Has `a | b`, *stars* &
        /// a second line.
        ///
        /// - an item
        /// - `</script>` and ``two ` ticks``
        ///
        /// ```text
        /// if a < 1 && b > "2"
        ///
        /// # no heading
        /// ```
        #[knox(docs = "https://example.com/own#75")]
        75 | FIFTH | "Has notes.";
        #[deprecated(note = "never sent")]
        76 | SIXTH | "The sixth.";
    }

    /// One row, and that is all
    pub enum LoneCode: u8 {
        code | name;
        7 | SEVEN;
    }
}

/// All of them. The extended table contains the first two.
pub const TABLES: &[&Table] = &[AnyCode::TABLE, LoneCode::TABLE, NumberCode::TABLE, OldCode::TABLE];

pub const ALL: Document<'static> = Document::new("Nasty | <texts> & \"more\"", TABLES)
    .with_description("Not <b>bold</b>, *not* |");
