/// Own cells stand in the documentation as in the table.
///
#[cfg_attr(
    doc,
    doc = "| code | type | wait | description |\n|---|---|---|---|\n| [`1`](WaitCode::Path) | `Kind::Core` | `crate::limits::WAIT` | Paths. |\n| [`2`](WaitCode::Sign) | `Kind::of::<u8>(\"a\\|b\")` | `-5` | Calls and signs. |\n| [`3`](WaitCode::Sums) | `Kind { level : 1 }` | `&FIVE.seconds + (A \\| B) * x as u64` | Operators. |\n| [`4`](WaitCode::Rest) | `if BETA { B } else { A }` | \\!0 &amp; concat\\!(\\\"\\`\\|\\\" , \\\"b\\\") |  |\n| [`5`](WaitCode::Many) | `Kind::of::<Of<Of<A>, B>>(1)` | `x >> 1 >= a::<A> { b : 1 } && 'c'` | Types of types. |\n| [`6`](WaitCode::Less) | `<Kind as Of<u8>>::A` | `a << 2 + <A as B>::C(1)[2] < *b && b > c` | What is like them. |\n| [`7`](WaitCode::Next) | `<<Kind as Of<A, &B>>::A as Of>::B` | `f()?.g()? - -1 == x` |  |\n| [`8`](WaitCode::Fits) | `'all: { break 'all A }` | `of::<fn(A) -> B, [u8 ; 2], (u8 , u8), 'static>()(1)` |  |\n| [`9`](WaitCode::Last) | `Kind::of(1 != 2)` | `x != 1` |  |\n\nSource: <https://example.com/errors?a=1&b=2>\n"
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
pub enum WaitCode {
    /**Paths.

Code `1`, type `Kind::Core`, wait `crate::limits::WAIT`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("1"))]
    Path,
    /**Calls and signs.

Code `2`, type `Kind::of::<u8>("a|b")`, wait `-5`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("2"))]
    Sign,
    /**Operators.

Code `3`, type `Kind { level : 1 }`, wait `&FIVE.seconds + (A | B) * x as u64`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("3"))]
    Sums,
    /**Code `4`, type `if BETA { B } else { A }`, wait \!0 &amp; concat\!(\"\`\|\" , \"b\")

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("4"))]
    Rest,
    /**Types of types.

Code `5`, type `Kind::of::<Of<Of<A>, B>>(1)`, wait `x >> 1 >= a::<A> { b : 1 } && 'c'`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("5"))]
    Many,
    /**What is like them.

Code `6`, type `<Kind as Of<u8>>::A`, wait `a << 2 + <A as B>::C(1)[2] < *b && b > c`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("6"))]
    Less,
    /**Code `7`, type `<<Kind as Of<A, &B>>::A as Of>::B`, wait `f()?.g()? - -1 == x`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("7"))]
    Next,
    /**Code `8`, type `'all: { break 'all A }`, wait `of::<fn(A) -> B, [u8 ; 2], (u8 , u8), 'static>()(1)`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("8"))]
    Fits,
    /**Code `9`, type `Kind::of(1 != 2)`, wait `x != 1`

Source: <https://example.com/errors?a=1&b=2>*/
    #[doc(alias("9"))]
    Last,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [WaitCode; 9usize] = [
        WaitCode::Path,
        WaitCode::Sign,
        WaitCode::Sums,
        WaitCode::Rest,
        WaitCode::Many,
        WaitCode::Less,
        WaitCode::Next,
        WaitCode::Fits,
        WaitCode::Last,
    ];
    static __KNOX_CODES: [::knox_errors::__private_0_1_0::core::primitive::u16; 9usize] = [
        1, 2, 3, 4, 5, 6, 7, 8, 9,
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 9usize] = [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
    ];
    static __KNOX_DESCRIPTIONS: [&::knox_errors::__private_0_1_0::core::primitive::str; 9usize] = [
        "Paths.",
        "Calls and signs.",
        "Operators.",
        "",
        "Types of types.",
        "What is like them.",
        "",
        "",
        "",
    ];
    const __KNOX_COLUMN_0: &[Kind; 9usize] = &[
        Kind::Core,
        Kind::of::<u8>("a|b"),
        Kind { level: 1 },
        if BETA { B } else { A },
        Kind::of::<Of<Of<A>, B>>(1),
        <Kind as Of<u8>>::A,
        <<Kind as Of<A, &B>>::A as Of>::B,
        'all: { break 'all A },
        Kind::of(1 != 2),
    ];
    const __KNOX_COLUMN_1: &[u64; 9usize] = &[
        crate::limits::WAIT,
        -5,
        &FIVE.seconds + (A | B) * x as u64,
        !0 & concat!("`|", "b"),
        x >> 1 >= a::<A> { b: 1 } && 'c',
        a << 2 + <A as B>::C(1)[2] < *b && b > c,
        f()?.g()? - -1 == x,
        of::<'static, fn(A) -> B, [u8; 2], (u8, u8)>()(1),
        x != 1,
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
            type_name: "WaitCode",
            title: "Own cells stand in the documentation as in the table",
            url: ::knox_errors::__private_0_1_0::core::option::Option::Some(
                "https://example.com/errors?a=1&b=2",
            ),
            count: 9usize,
            variants: "PathSignSumsRestManyLessNextFitsLast",
            variant_ends: b"\x04\0\0\0\x08\0\0\0\x0C\0\0\0\x10\0\0\0\x14\0\0\0\x18\0\0\0\x1C\0\0\0 \0\0\0$\0\0\0",
            codes: ::knox_errors::__private_0_1_0::Codes::U16(&__KNOX_CODES),
            alias_rows: &[],
            aliases: ::knox_errors::__private_0_1_0::Codes::U16(&[]),
            names: &__KNOX_NAMES,
            descriptions: &__KNOX_DESCRIPTIONS,
            statuses: &[],
            actions: &[],
        })
        .with_own_columns({
            use ::knox_errors::__private_0_1_0::own_column::{
                DebugCell as _, DisplayCell as _, OpaqueCell as _, PlainCell as _,
                SomeDebugCell as _, SomeDisplayCell as _,
            };
            &[
                ::knox_errors::__private_0_1_0::own_column::OwnColumn {
                    name: "type",
                    cell: |__knox_row| {
                        (&&&&&&::knox_errors::__private_0_1_0::own_column::OwnCell(
                            &__KNOX_COLUMN_0[__knox_row],
                        ))
                            .__knox_cell()
                    },
                },
                ::knox_errors::__private_0_1_0::own_column::OwnColumn {
                    name: "wait",
                    cell: |__knox_row| {
                        (&&&&&&::knox_errors::__private_0_1_0::own_column::OwnCell(
                            &__KNOX_COLUMN_1[__knox_row],
                        ))
                            .__knox_cell()
                    },
                },
            ]
        });
    static __KNOX_CODE_ROWS: [::knox_errors::__private_0_1_0::core::option::Option<
        WaitCode,
    >; 9usize] = ::knox_errors::__private_0_1_0::columns::some_rows_at(
        &__KNOX_ALL,
        &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    );
    static __KNOX_NAME_KEYS: [::knox_errors::__private_0_1_0::core::primitive::u8; 128usize] = *b"5\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF94\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF93\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF92\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF99\0\0\0\0\0\0\xF98\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF97\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF96\0\0\0\0\0\0\xF91\0\0\0\0\0\0\xF9";
    static __KNOX_NAME_ROWS: [WaitCode; 16usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[4, 0, 3, 0, 2, 0, 1, 0, 0, 8, 7, 0, 6, 0, 5, 0],
    );
    const _: () = {
        const fn code() {}
        const fn description() {}
        const fn f() {}
        const fn name() {}
        const fn row() {}
        const fn text() {}
        const fn word() {}
        impl WaitCode {
            /// Every row, in the order of the table.
            pub const ALL: &'static [WaitCode] = &__KNOX_ALL;
            /// The number of rows.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 9usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u16,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<WaitCode> {
                ::knox_errors::__private_0_1_0::lookup::direct(
                    &__KNOX_CODE_ROWS,
                    (code as ::knox_errors::__private_0_1_0::core::primitive::u64)
                        .wrapping_sub(1),
                )
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<WaitCode> {
                match ::knox_errors::__private_0_1_0::lookup::word(name) {
                    ::knox_errors::__private_0_1_0::core::option::Option::Some(word) => {
                        ::knox_errors::__private_0_1_0::lookup::row(
                            &__KNOX_NAME_ROWS,
                            ::knox_errors::__private_0_1_0::lookup::one_level_u64(
                                &__KNOX_NAME_KEYS,
                                16294208416658607535,
                                word as ::knox_errors::__private_0_1_0::core::primitive::u64,
                            ),
                        )
                    }
                    ::knox_errors::__private_0_1_0::core::option::Option::None => {
                        ::knox_errors::__private_0_1_0::core::option::Option::None
                    }
                }
            }
            /// The primary code.
            #[must_use]
            #[inline]
            pub const fn code(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u16 {
                __KNOX_CODES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            pub const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_NAMES[*self
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
            ) -> &'static [::knox_errors::__private_0_1_0::core::primitive::u16] {
                &[]
            }
            ///The row's `r#type`.
            #[must_use]
            #[inline]
            pub const fn r#type(&self) -> Kind {
                ::knox_errors::__private_0_1_0::is_copy::<Kind>();
                __KNOX_COLUMN_0[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            ///The row's `wait`.
            #[must_use]
            #[inline]
            pub const fn wait(&self) -> u64 {
                ::knox_errors::__private_0_1_0::is_copy::<u64>();
                __KNOX_COLUMN_1[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
        }
        impl ::knox_errors::KnoxCode for WaitCode {
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
                    >>::from(WaitCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    WaitCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match WaitCode::description(self) {
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
                WaitCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                WaitCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for WaitCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::u16;
            const ALL: &'static [WaitCode] = WaitCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u16,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<WaitCode> {
                WaitCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<WaitCode> {
                WaitCode::from_name(name)
            }
            #[inline]
            fn code(&self) -> ::knox_errors::__private_0_1_0::core::primitive::u16 {
                WaitCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for WaitCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for WaitCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for WaitCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                WaitCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            ::knox_errors::__private_0_1_0::core::primitive::u16,
        > for WaitCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: ::knox_errors::__private_0_1_0::core::primitive::u16,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                WaitCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<WaitCode>
        for ::knox_errors::__private_0_1_0::core::primitive::u16 {
            #[inline]
            fn from(
                row: WaitCode,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u16 {
                WaitCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for WaitCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
