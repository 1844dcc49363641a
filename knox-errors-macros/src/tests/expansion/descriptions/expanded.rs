/// Descriptions stand in the documentation as they read.
///
#[cfg_attr(
    doc,
    doc = "| code | description |\n|---|---|\n| [`PLAIN`](TextCode::Plain) | The user_id is not in /api/v2 (or is empty). |\n| [`DOTS`](TextCode::Dots) | Wait\\.\\. Then try again \\-\\- once. |\n| [`SPACES`](TextCode::Spaces) | Two spaces |\n| [`LIST`](TextCode::List) | 1\\. First |\n| [`BULLET`](TextCode::Bullet) | \\- Second, well-known \\-\\- or \\-not- |\n| [`SCHEME`](TextCode::Scheme) | Begins with https:// and no more. |\n| [`BORDERS`](TextCode::Borders) | Between \\_borders\\_ of\\_ words |\n| [`MARKS`](TextCode::Marks) | \\*Not\\* \\`&lt;b&gt;\\`old\\`&lt;/b&gt;\\` &amp; no \\[link\\](x) \\| bar |\n| [`LETTERS`](TextCode::Letters) | Größe über 5 € |\n| [`ADDRESS`](TextCode::Address) | See <http://example.com/a_b>, or (<https://example.com/>&lt;id&gt;/x). |\n| [`PLAIN_FIRST`](TextCode::PlainFirst) | <http://a.example/-https://b.example/> |\n| [`SECURE_FIRST`](TextCode::SecureFirst) | <https://a.example/-http://b.example/> |\n| [\\`quoted\\`\\|](TextCode::Q) | Backticks and a bar in a code. |\n| [`a\\|b`](TextCode::B) | A bar in a code. |\n| [a b](TextCode::Lines) | Two lines. |\n| [a](TextCode::Space) | A space in front. |\n| [`a.b!`](TextCode::Marked) | Marks. |\n| [`SHOWN`](TextCode::Shown) | Documented. |\n"
)]
#[derive(
    ::knox_errors::__private_0_1_0::core::clone::Clone,
    ::knox_errors::__private_0_1_0::core::marker::Copy,
    ::knox_errors::__private_0_1_0::core::cmp::PartialEq,
    ::knox_errors::__private_0_1_0::core::cmp::Eq,
    ::knox_errors::__private_0_1_0::core::hash::Hash,
    ::knox_errors::__private_0_1_0::core::cmp::PartialOrd,
    ::knox_errors::__private_0_1_0::core::cmp::Ord,
)]
#[repr(u8)]
pub enum TextCode {
    /**The user_id is not in /api/v2 (or is empty).

Code `PLAIN`*/
    #[doc(alias("PLAIN"))]
    Plain,
    /**Wait\.\. Then try again \-\- once.

Code `DOTS`*/
    #[doc(alias("DOTS"))]
    Dots,
    /**Two spaces

Code `SPACES`*/
    #[doc(alias("SPACES"))]
    Spaces,
    /**1\. First

Code `LIST`*/
    #[doc(alias("LIST"))]
    List,
    /**\- Second, well-known \-\- or \-not-

Code `BULLET`*/
    #[doc(alias("BULLET"))]
    Bullet,
    /**Begins with https:// and no more.

Code `SCHEME`*/
    #[doc(alias("SCHEME"))]
    Scheme,
    /**Between \_borders\_ of\_ words

Code `BORDERS`*/
    #[doc(alias("BORDERS"))]
    Borders,
    /**\*Not\* \`&lt;b&gt;\`old\`&lt;/b&gt;\` &amp; no \[link\](x) \| bar

Code `MARKS`*/
    #[doc(alias("MARKS"))]
    Marks,
    /**Größe über 5 €

Code `LETTERS`*/
    #[doc(alias("LETTERS"))]
    Letters,
    /**See <http://example.com/a_b>, or (<https://example.com/>&lt;id&gt;/x).

Code `ADDRESS`*/
    #[doc(alias("ADDRESS"))]
    Address,
    /**<http://a.example/-https://b.example/>

Code `PLAIN_FIRST`*/
    #[doc(alias("PLAIN_FIRST"))]
    PlainFirst,
    /**<https://a.example/-http://b.example/>

Code `SECURE_FIRST`*/
    #[doc(alias("SECURE_FIRST"))]
    SecureFirst,
    /**Backticks and a bar in a code.

Code \`quoted\`\|*/
    #[doc(alias("`quoted`|"))]
    Q,
    /**A bar in a code.

Code `a|b`*/
    #[doc(alias("a|b"))]
    B,
    /**Two lines.

Code a b*/
    Lines,
    /**A space in front.

Code a*/
    Space,
    /**Marks.

Code `a.b!`*/
    #[doc(alias("a.b!"))]
    Marked,
    /**Not in the documentation.

Code `HIDDEN`

*/
    #[doc(alias("HIDDEN"))]
    #[doc(hidden)]
    Hidden,
    /**Documented.

Code `SHOWN`

*/
    #[doc(alias("SHOWN"))]
    ///hidden
    Shown,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [TextCode; 19usize] = [
        TextCode::Plain,
        TextCode::Dots,
        TextCode::Spaces,
        TextCode::List,
        TextCode::Bullet,
        TextCode::Scheme,
        TextCode::Borders,
        TextCode::Marks,
        TextCode::Letters,
        TextCode::Address,
        TextCode::PlainFirst,
        TextCode::SecureFirst,
        TextCode::Q,
        TextCode::B,
        TextCode::Lines,
        TextCode::Space,
        TextCode::Marked,
        TextCode::Hidden,
        TextCode::Shown,
    ];
    static __KNOX_CODES: [&'static ::knox_errors::__private_0_1_0::core::primitive::str; 19usize] = [
        "PLAIN",
        "DOTS",
        "SPACES",
        "LIST",
        "BULLET",
        "SCHEME",
        "BORDERS",
        "MARKS",
        "LETTERS",
        "ADDRESS",
        "PLAIN_FIRST",
        "SECURE_FIRST",
        "`quoted`|",
        "a|b",
        "a\nb",
        " a",
        "a.b!",
        "HIDDEN",
        "SHOWN",
    ];
    static __KNOX_DESCRIPTIONS: [&::knox_errors::__private_0_1_0::core::primitive::str; 19usize] = [
        "The user_id is not in /api/v2 (or is empty).",
        "Wait.. Then try again -- once.",
        "  Two  spaces ",
        "1. First",
        "- Second, well-known -- or -not-",
        "Begins with https:// and no more.",
        "Between _borders_ of_ words",
        "*Not* `<b>`old`</b>` & no [link](x) | bar",
        "Größe über 5 €",
        "See http://example.com/a_b, or (https://example.com/<id>/x).",
        "http://a.example/-https://b.example/",
        "https://a.example/-http://b.example/",
        "Backticks and a bar in a code.",
        "A bar in a code.",
        "Two lines.",
        "A space in front.",
        "Marks.",
        "Not in the documentation.",
        "Documented.",
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
        type_name: "TextCode",
        title: "Descriptions stand in the documentation as they read",
        url: ::knox_errors::__private_0_1_0::core::option::Option::None,
        count: 19usize,
        variants: "PlainDotsSpacesListBulletSchemeBordersMarksLettersAddressPlainFirstSecureFirstQBLinesSpaceMarkedHiddenShown",
        variant_ends: b"\x05\0\0\0\t\0\0\0\x0F\0\0\0\x13\0\0\0\x19\0\0\0\x1F\0\0\0&\0\0\0+\0\0\x002\0\0\09\0\0\0C\0\0\0N\0\0\0O\0\0\0P\0\0\0U\0\0\0Z\0\0\0`\0\0\0f\0\0\0k\0\0\0",
        codes: ::knox_errors::__private_0_1_0::Codes::Text(&__KNOX_CODES),
        alias_rows: &[],
        aliases: ::knox_errors::__private_0_1_0::Codes::Text(&[]),
        names: &__KNOX_CODES,
        descriptions: &__KNOX_DESCRIPTIONS,
        statuses: &[],
        actions: &[],
    });
    static __KNOX_CODE_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 256usize] = *b"\x84\xCA\xDD\x03\r\0\r\0\x0F\x04O\r\0\0\0\0\xC22f\x15\t\0\t\0\x0F\x04O\r\0\0\0\0<\xA0\xBD#\x07\0\x07\0\xA7_\xFA*\x03\0\x03\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\xAC\xBA\xD9C\x05\0\x05\0];\xA1H\x04\0\x04\0\t\x18\xF2V\x02\0\x02\0\xBF\x8DI_\x0B\0\x0B\0\x14\xAF\xC8f\x08\0\x08\0+\xBD\xF2k\n\0\n\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\x7F\xDFU\x86\x0C\0\x0C\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\x0F\x04O\r\0\0\0\0\xA70<\xBD\x0E\0\x0E\0\x0F\x04O\r\0\0\0\0_$`\xCB\x01\0\x01\0/\x0F\xA3\xD0\x0F\0\x0F\0\xF2\x01\x9D\xDF\x06\0\x06\0'W:\xE1\x12\0\x12\0\x0F\x04O\r\0\0\0\0\x92G\"\xF4\x11\0\x11\0Oi\xE3\xFD\x10\0\x10\0";
    static __KNOX_CODE_ROWS: [TextCode; 32usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[
            13, 0, 9, 0, 7, 3, 0, 0, 5, 4, 2, 11, 8, 10, 0, 0, 12, 0, 0, 0, 0, 0, 0, 14,
            0, 1, 15, 6, 18, 0, 17, 16,
        ],
    );
    const _: () = {
        const fn code() {}
        const fn description() {}
        const fn f() {}
        const fn name() {}
        const fn row() {}
        const fn text() {}
        const fn word() {}
        impl TextCode {
            /// Every row, in the order of the table.
            pub const ALL: &'static [TextCode] = &__KNOX_ALL;
            /// The number of rows.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 19usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TextCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_CODE_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::text(
                        ::knox_errors::__private_0_1_0::lookup::Texts {
                            multiplier: 18027214586774396871,
                            lengths: (2, 12),
                            words: &[],
                            displacements: &[],
                            slots: &__KNOX_CODE_SLOTS,
                            texts: &__KNOX_CODES,
                        },
                        code,
                    ),
                )
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TextCode> {
                TextCode::from_code(name)
            }
            /// The primary code.
            #[must_use]
            #[inline]
            pub const fn code(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_CODES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            pub const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_CODES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            pub const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_DESCRIPTIONS[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The HTTP status that goes with the row, if it has one.
            #[must_use]
            #[inline]
            pub const fn status(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::__private_0_1_0::core::primitive::u16,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            /// What the caller should do, if the table says so.
            #[must_use]
            #[inline]
            pub const fn action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            /// The other codes that mean the same row.
            #[must_use]
            #[inline]
            pub const fn aliases(
                &self,
            ) -> &'static [&'static ::knox_errors::__private_0_1_0::core::primitive::str] {
                &[]
            }
        }
        impl ::knox_errors::KnoxCode for TextCode {
            #[inline]
            fn code_value(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::CodeValue<'_>,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    <::knox_errors::CodeValue<
                        '_,
                    > as ::knox_errors::__private_0_1_0::core::convert::From<
                        _,
                    >>::from(TextCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    TextCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match TextCode::description(self) {
                    "" => ::knox_errors::__private_0_1_0::core::option::Option::None,
                    description => {
                        ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            description,
                        )
                    }
                }
            }
            #[inline]
            fn code_status(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::__private_0_1_0::core::primitive::u16,
            > {
                TextCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                TextCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for TextCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::str;
            const ALL: &'static [TextCode] = TextCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TextCode> {
                TextCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TextCode> {
                TextCode::from_name(name)
            }
            #[inline]
            fn code(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                TextCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for TextCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for TextCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for TextCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                TextCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl<
            'a,
        > ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            &'a ::knox_errors::__private_0_1_0::core::primitive::str,
        > for TextCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: &'a ::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                TextCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<TextCode>
        for &'static ::knox_errors::__private_0_1_0::core::primitive::str {
            #[inline]
            fn from(
                row: TextCode,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                TextCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for TextCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
