///
#[cfg_attr(
    doc,
    doc = "| code | name |\n|---|---|\n| [`-1`](SignedCode::MinusOne) | `MINUS_ONE` |\n| [`-9223372036854775808`](SignedCode::Least) | `LEAST` |\n"
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
enum SignedCode {
    ///Code `-1`, name `MINUS_ONE`
    #[doc(alias("-1", "MINUS_ONE"))]
    MinusOne,
    ///Code `-9223372036854775808`, name `LEAST`
    #[doc(alias("-9223372036854775808", "LEAST"))]
    Least,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [SignedCode; 2usize] = [SignedCode::MinusOne, SignedCode::Least];
    static __KNOX_CODES: [::knox_errors::__private_0_1_0::core::primitive::i64; 2usize] = [
        -1,
        -9223372036854775808,
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "MINUS_ONE",
        "LEAST",
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
        type_name: "SignedCode",
        title: "SignedCode",
        url: ::knox_errors::__private_0_1_0::core::option::Option::None,
        count: 2usize,
        variants: "MinusOneLeast",
        variant_ends: b"\x08\0\0\0\r\0\0\0",
        codes: ::knox_errors::__private_0_1_0::Codes::I64(&__KNOX_CODES),
        alias_rows: &[],
        aliases: ::knox_errors::__private_0_1_0::Codes::I64(&[]),
        names: &__KNOX_NAMES,
        descriptions: &[],
        statuses: &[],
        actions: &[],
    });
    static __KNOX_CODE_KEYS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\x80";
    static __KNOX_CODE_ROWS: [SignedCode; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[0, 1],
    );
    static __KNOX_NAME_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"\xD9}4t\x01\0\x01\x006\xD4\xC2\xF8\0\0\0\0";
    static __KNOX_NAME_ROWS: [SignedCode; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[1, 0],
    );
    const _: () = {
        const fn code() {}
        const fn description() {}
        const fn f() {}
        const fn name() {}
        const fn row() {}
        const fn text() {}
        const fn word() {}
        impl SignedCode {
            /// Every row, in the order of the table.
            const ALL: &'static [SignedCode] = &__KNOX_ALL;
            /// The number of rows.
            const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 2usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            const fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::i64,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SignedCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_CODE_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::one_level_u64(
                        &__KNOX_CODE_KEYS,
                        16294208416658607535,
                        code as ::knox_errors::__private_0_1_0::core::primitive::u64,
                    ),
                )
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SignedCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_NAME_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::text(
                        ::knox_errors::__private_0_1_0::lookup::Texts {
                            multiplier: 7960286522194355701,
                            lengths: (5, 9),
                            words: &[],
                            displacements: &[],
                            slots: &__KNOX_NAME_SLOTS,
                            texts: &__KNOX_NAMES,
                        },
                        name,
                    ),
                )
            }
            /// The primary code.
            #[must_use]
            #[inline]
            const fn code(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::i64 {
                __KNOX_CODES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_NAMES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                ""
            }
            /// The HTTP status that goes with the row, if it has one.
            #[must_use]
            #[inline]
            const fn status(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::__private_0_1_0::core::primitive::u16,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            /// What the caller should do, if the table says so.
            #[must_use]
            #[inline]
            const fn action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            /// The other codes that mean the same row.
            #[must_use]
            #[inline]
            const fn aliases(
                &self,
            ) -> &'static [::knox_errors::__private_0_1_0::core::primitive::i64] {
                &[]
            }
        }
        impl ::knox_errors::KnoxCode for SignedCode {
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
                    >>::from(SignedCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    SignedCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match SignedCode::description(self) {
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
                SignedCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                SignedCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for SignedCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::i64;
            const ALL: &'static [SignedCode] = SignedCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::i64,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SignedCode> {
                SignedCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SignedCode> {
                SignedCode::from_name(name)
            }
            #[inline]
            fn code(&self) -> ::knox_errors::__private_0_1_0::core::primitive::i64 {
                SignedCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for SignedCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for SignedCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for SignedCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                SignedCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            ::knox_errors::__private_0_1_0::core::primitive::i64,
        > for SignedCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: ::knox_errors::__private_0_1_0::core::primitive::i64,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                SignedCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<SignedCode>
        for ::knox_errors::__private_0_1_0::core::primitive::i64 {
            #[inline]
            fn from(
                row: SignedCode,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::i64 {
                SignedCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for SignedCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
