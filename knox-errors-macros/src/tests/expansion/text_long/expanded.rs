/// Texts of more than eight bytes, with names.
///
#[cfg_attr(
    doc,
    doc = "| code | name |\n|---|---|\n| [`SAMSUNG_ACCOUNT_0001`](AccountCode::First) | `FIRST` |\n| [`SAMSUNG_ACCOUNT_0002`](AccountCode::Second), `SAMSUNG ACCOUNT 0002` | `SECOND` |\n"
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
pub enum AccountCode {
    ///Code `SAMSUNG_ACCOUNT_0001`, name `FIRST`
    #[doc(alias("SAMSUNG_ACCOUNT_0001", "FIRST"))]
    First,
    ///Code `SAMSUNG_ACCOUNT_0002`, also `SAMSUNG ACCOUNT 0002`, name `SECOND`
    #[doc(alias("SAMSUNG_ACCOUNT_0002", "SAMSUNG ACCOUNT 0002", "SECOND"))]
    Second,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [AccountCode; 2usize] = [AccountCode::First, AccountCode::Second];
    static __KNOX_CODES: [&'static ::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "SAMSUNG_ACCOUNT_0001",
        "SAMSUNG_ACCOUNT_0002",
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "FIRST",
        "SECOND",
    ];
    static __KNOX_ALIASES: [&'static ::knox_errors::__private_0_1_0::core::primitive::str; 1usize] = [
        "SAMSUNG ACCOUNT 0002",
    ];
    static __KNOX_ALIAS_ROWS: [::knox_errors::__private_0_1_0::core::primitive::u32; 1usize] = [
        1,
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
        type_name: "AccountCode",
        title: "Texts of more than eight bytes, with names",
        url: ::knox_errors::__private_0_1_0::core::option::Option::None,
        count: 2usize,
        variants: "FirstSecond",
        variant_ends: b"\x05\0\0\0\x0B\0\0\0",
        codes: ::knox_errors::__private_0_1_0::Codes::Text(&__KNOX_CODES),
        alias_rows: &__KNOX_ALIAS_ROWS,
        aliases: ::knox_errors::__private_0_1_0::Codes::Text(&__KNOX_ALIASES),
        names: &__KNOX_NAMES,
        descriptions: &[],
        statuses: &[],
        actions: &[],
    });
    static __KNOX_CODE_KEYS: [&::knox_errors::__private_0_1_0::core::primitive::str; 3usize] = [
        "SAMSUNG_ACCOUNT_0001",
        "SAMSUNG_ACCOUNT_0002",
        "SAMSUNG ACCOUNT 0002",
    ];
    static __KNOX_CODE_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 32usize] = *b"O`\xFD\x1C\0\0\0\0O`\xFD\x1C\0\0\0\0\x9E\x83\xF2\xB4\x02\0\x01\0\x9E\x83\xD2\xDD\x01\0\x01\0";
    static __KNOX_CODE_ROWS: [AccountCode; 4usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[0, 0, 1, 1],
    );
    static __KNOX_NAME_KEYS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"FIRST\0\0\xFDSECOND\0\xFE";
    static __KNOX_NAME_ROWS: [AccountCode; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
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
        impl AccountCode {
            /// Every row, in the order of the table.
            pub const ALL: &'static [AccountCode] = &__KNOX_ALL;
            /// The number of rows.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 2usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AccountCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_CODE_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::text(
                        ::knox_errors::__private_0_1_0::lookup::Texts {
                            multiplier: 17909611376780542445,
                            lengths: (20, 20),
                            words: &[],
                            displacements: &[],
                            slots: &__KNOX_CODE_SLOTS,
                            texts: &__KNOX_CODE_KEYS,
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
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AccountCode> {
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
                __KNOX_NAMES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            pub const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                ""
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
                ::knox_errors::__private_0_1_0::columns::run(
                    &__KNOX_ALIASES,
                    &__KNOX_ALIAS_ROWS,
                    *self as ::knox_errors::__private_0_1_0::core::primitive::usize,
                )
            }
        }
        impl ::knox_errors::KnoxCode for AccountCode {
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
                    >>::from(AccountCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    AccountCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match AccountCode::description(self) {
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
                AccountCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                AccountCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for AccountCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::str;
            const ALL: &'static [AccountCode] = AccountCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AccountCode> {
                AccountCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AccountCode> {
                AccountCode::from_name(name)
            }
            #[inline]
            fn code(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                AccountCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for AccountCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for AccountCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for AccountCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                AccountCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl<
            'a,
        > ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            &'a ::knox_errors::__private_0_1_0::core::primitive::str,
        > for AccountCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: &'a ::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                AccountCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<AccountCode>
        for &'static ::knox_errors::__private_0_1_0::core::primitive::str {
            #[inline]
            fn from(
                row: AccountCode,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                AccountCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for AccountCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
