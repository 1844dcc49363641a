//! Descriptions and titles from documentation, read as rustdoc reads it.

use knox_errors::{Catalogue, KnoxCode, KnoxTable, knox_codes};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
#[doc = concat!("Codes ", "of the site.")]
enum SiteCode {
    /// One line.
    #[knox(code = 1)]
    Line,
    /// Two lines
    /// of one paragraph.
    ///
    /// Another paragraph.
    #[knox(code = 2)]
    Lines,
    /** A block comment
     * with stars.
     *
     * More.
     */
    #[knox(code = 3)]
    Block,
    /// # A heading
    /// and text.
    #[knox(code = 4)]
    Heading,
    /// See [`SiteCode::Line`], [the page](https://example.com) or [this][SiteCode].
    #[knox(code = 5)]
    Links,
    #[doc = concat!("Joined", " ", "at ", 6)]
    #[knox(code = 6)]
    Concat,
    #[doc = include_str!("docs/variant.md")]
    #[knox(code = 7)]
    File,
    #[doc(alias = "eighth")]
    #[knox(code = 8)]
    None,
    #[cfg_attr(all(), doc = "Under a condition.")]
    #[knox(code = 9)]
    Conditional,
    /// Not this.
    #[knox(code = 10, description = "As written: [x](y).")]
    Written,
}

macro_rules! documented {
    ($doc:expr, $title:literal) => {
        #[doc = $title]
        #[derive(Debug, KnoxCode)]
        enum Documented {
            #[doc = $doc]
            #[knox(code = 1)]
            One,
        }

        knox_codes! {
            #[doc = $title]
            enum TitledCode: u8 {
                code | name;
                1    | ONE;
            }
        }
    };
}

documented!("From a macro.", "Title from a macro.");

knox_codes! {
    #[doc = include_str!("docs/variant.md")]
    enum FiledCode: u8 {
        code | name;
        1    | ONE;
    }

    /** Codes in a block
      * comment.
      */
    enum BlockCode: u8 {
        code | name;
        1    | ONE;
    }

    enum UntitledCode: u8 {
        code | name;
        1    | ONE;
    }
}

#[test]
fn descriptions_are_the_first_paragraph() {
    let expected = [
        "One line.",
        "Two lines of one paragraph.",
        "A block comment with stars.",
        "A heading",
        "See `SiteCode::Line`, the page or this.",
        "Joined at 6",
        "Read of a file, its first paragraph.",
        "",
        "Under a condition.",
        "As written: [x](y).",
    ];
    let found: Vec<&str> = SiteCode::ALL.iter().map(SiteCode::description).collect();
    assert_eq!(found, expected);
    for row in SiteCode::ALL {
        let description = Some(row.description()).filter(|text| !text.is_empty());
        assert_eq!(row.code_description(), description);
    }
    assert_eq!(Documented::One.code_description(), Some("From a macro."));
}

#[test]
fn titles_have_no_full_stop() {
    assert_eq!(SiteCode::TABLE.title(), "Codes of the site");
    assert_eq!(Catalogue::of::<Documented>().title(), "Title from a macro");
    assert_eq!(TitledCode::TABLE.title(), "Title from a macro");
    assert_eq!(FiledCode::TABLE.title(), "Read of a file, its first paragraph");
    assert_eq!(BlockCode::TABLE.title(), "Codes in a block comment");
    assert_eq!(UntitledCode::TABLE.title(), "UntitledCode");
}
