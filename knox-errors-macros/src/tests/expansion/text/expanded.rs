/// Texts of up to eight bytes, which are their own names.
///
#[cfg_attr(
    doc,
    doc = "| code | status | description |\n|---|---|---|\n| [`AUT_1001`](TokenCode::Aut1001) | 400 | Bare. |\n| [`00006`](TokenCode::Leading) | 401 | Zeros are kept. |\n"
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
pub enum TokenCode {
    /**Bare.

Code `AUT_1001`, status 400*/
    #[doc(alias("AUT_1001"))]
    Aut1001,
    /**Zeros are kept.

Code `00006`, status 401*/
    #[doc(alias("00006"))]
    Leading,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [TokenCode; 2usize] = [TokenCode::Aut1001, TokenCode::Leading];
    static __KNOX_CODES: [&'static ::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "AUT_1001",
        "00006",
    ];
    static __KNOX_DESCRIPTIONS: [&::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "Bare.",
        "Zeros are kept.",
    ];
    static __KNOX_STATUSES: [::knox_errors::__private_0_1_0::core::primitive::u16; 2usize] = [
        400, 401,
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
        type_name: "TokenCode",
        title: "Texts of up to eight bytes, which are their own names",
        url: ::knox_errors::__private_0_1_0::core::option::Option::None,
        count: 2usize,
        variants: "Aut1001Leading",
        variant_ends: b"\x07\0\0\0\x0E\0\0\0",
        codes: ::knox_errors::__private_0_1_0::Codes::Text(&__KNOX_CODES),
        alias_rows: &[],
        aliases: ::knox_errors::__private_0_1_0::Codes::Text(&[]),
        names: &__KNOX_CODES,
        descriptions: &__KNOX_DESCRIPTIONS,
        statuses: &__KNOX_STATUSES,
        actions: &[],
    });
    static __KNOX_CODE_KEYS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"AUT_100100006\0\0\xFD";
    static __KNOX_CODE_ROWS: [TokenCode; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[0, 1],
    );
    const _: () = {
        const fn code() {}
        const fn description() {}
        const fn f() {}
        const fn name() {}
        const fn row() {}
        const fn text() {}
        const fn word() {}
        impl TokenCode {
            /// Every row, in the order of the table.
            pub const ALL: &'static [TokenCode] = &__KNOX_ALL;
            /// The number of rows.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 2usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TokenCode> {
                match ::knox_errors::__private_0_1_0::lookup::word(code) {
                    ::knox_errors::__private_0_1_0::core::option::Option::Some(word) => {
                        ::knox_errors::__private_0_1_0::lookup::row(
                            &__KNOX_CODE_ROWS,
                            ::knox_errors::__private_0_1_0::lookup::one_level_u64(
                                &__KNOX_CODE_KEYS,
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
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TokenCode> {
                TokenCode::from_code(name)
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
                ::knox_errors::__private_0_1_0::columns::status(
                    __KNOX_STATUSES[*self
                        as ::knox_errors::__private_0_1_0::core::primitive::usize],
                )
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
        impl ::knox_errors::KnoxCode for TokenCode {
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
                    >>::from(TokenCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    TokenCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match TokenCode::description(self) {
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
                TokenCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                TokenCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for TokenCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::str;
            const ALL: &'static [TokenCode] = TokenCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TokenCode> {
                TokenCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<TokenCode> {
                TokenCode::from_name(name)
            }
            #[inline]
            fn code(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                TokenCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for TokenCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for TokenCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for TokenCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                TokenCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl<
            'a,
        > ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            &'a ::knox_errors::__private_0_1_0::core::primitive::str,
        > for TokenCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: &'a ::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                TokenCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<TokenCode>
        for &'static ::knox_errors::__private_0_1_0::core::primitive::str {
            #[inline]
            fn from(
                row: TokenCode,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                TokenCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for TokenCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
