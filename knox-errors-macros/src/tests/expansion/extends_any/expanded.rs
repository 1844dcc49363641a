/// Tables of several types, without rows of its own.
///
#[cfg_attr(
    doc,
    doc = "Every row of [`HttpCode`](HttpCode) and [`AccountTokenCode`](AccountTokenCode)."
)]
#[derive(
    ::knox_errors::__private_0_1_0::core::clone::Clone,
    ::knox_errors::__private_0_1_0::core::marker::Copy,
    ::knox_errors::__private_0_1_0::core::cmp::PartialEq,
    ::knox_errors::__private_0_1_0::core::cmp::Eq,
    ::knox_errors::__private_0_1_0::core::hash::Hash,
    ::knox_errors::__private_0_1_0::core::cmp::PartialOrd,
    ::knox_errors::__private_0_1_0::core::cmp::Ord,
    ::knox_errors::__private_0_1_0::core::fmt::Debug,
)]
pub enum AnswerCode {
    ///A row of [`HttpCode`](HttpCode).
    Http(HttpCode),
    ///A row of [`AccountTokenCode`](AccountTokenCode).
    AccountTokenCode(AccountTokenCode),
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [AnswerCode; 0] = [];
    const __KNOX_COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = <<<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
        ::knox_errors::CodeValue<'static>,
    >>::Table<AccountTokenCode> as ::knox_errors::KnoxTable>::ALL
        .len()
        + <<<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
            ::knox_errors::CodeValue<'static>,
        >>::Table<HttpCode> as ::knox_errors::KnoxTable>::ALL
            .len() + 0 + 0usize;
    static __KNOX_ALL_ROWS: [AnswerCode; __KNOX_COUNT] = ::knox_errors::__private_0_1_0::all_rows!(
        __KNOX_COUNT, __KNOX_ALL, < << HttpCode as ::knox_errors::KnoxTable > ::Code as
        ::knox_errors::__private_0_1_0::extension::CodeOf < ::knox_errors::CodeValue <
        'static > >> ::Table < HttpCode > as ::knox_errors::KnoxTable > ::ALL =>
        AnswerCode::Http, < << AccountTokenCode as ::knox_errors::KnoxTable > ::Code as
        ::knox_errors::__private_0_1_0::extension::CodeOf < ::knox_errors::CodeValue <
        'static > >> ::Table < AccountTokenCode > as ::knox_errors::KnoxTable > ::ALL =>
        AnswerCode::AccountTokenCode
    );
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(
            ::knox_errors::__private_0_1_0::TableData::union(
                "AnswerCode",
                "Tables of several types, without rows of its own",
                ::knox_errors::__private_0_1_0::core::option::Option::None,
            ),
        )
        .extending(
            &[
                <<<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode> as ::knox_errors::KnoxTable>::TABLE,
                <<<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode> as ::knox_errors::KnoxTable>::TABLE,
            ],
        );
    const __KNOX_OVERLAPPING: ::knox_errors::__private_0_1_0::extension::Overlapping = ::knox_errors::__private_0_1_0::extension::Overlapping::of::<
        { ::knox_errors::__private_0_1_0::extension::slots(&__KNOX_TABLE) },
    >(&__KNOX_TABLE);
    use ::knox_errors::__private_0_1_0::extension::check as __knox_check;
    const _: () = __knox_check(
        ::knox_errors::__private_0_1_0::overlaps!(
            AnswerCode, & __KNOX_TABLE, __KNOX_OVERLAPPING, 0usize, AnswerCode::Http
        ),
    );
    const _: () = __knox_check(
        ::knox_errors::__private_0_1_0::overlaps!(
            AnswerCode, & __KNOX_TABLE, __KNOX_OVERLAPPING, 1usize,
            AnswerCode::AccountTokenCode
        ),
    );
    const _: () = {
        use ::knox_errors::__private_0_1_0::extension::{
            Code as __KnoxCode, Index as _, NoCodes as _, NoIndex as _, NoTable as _,
        };
        const fn code() {}
        const fn description() {}
        const fn f() {}
        const fn name() {}
        const fn row() {}
        const fn text() {}
        const fn word() {}
        const __KNOX_ALIAS_COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = ::knox_errors::__private_0_1_0::extension::aliases(
            &__KNOX_TABLE,
        );
        static __KNOX_ANY_ALIASES: [::knox_errors::CodeValue<
            'static,
        >; __KNOX_ALIAS_COUNT] = ::knox_errors::__private_0_1_0::extension::alias_codes(
            &__KNOX_TABLE,
        );
        static __KNOX_ANY_ALIAS_OWNERS: [::knox_errors::CodeValue<
            'static,
        >; __KNOX_ALIAS_COUNT] = ::knox_errors::__private_0_1_0::extension::alias_owners(
            &__KNOX_TABLE,
        );
        impl AnswerCode {
            /// Every row: those of the bases as listed, then the table's own.
            pub const ALL: &'static [AnswerCode] = &__KNOX_ALL_ROWS;
            /// The number of rows, those of the bases included.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = __KNOX_COUNT;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: ::knox_errors::CodeValue<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AnswerCode> {
                {
                    let code = code.unified();
                    let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::CodeValue<'static>,
                    >>::Table<HttpCode>;
                    let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::CodeValue<'static>,
                    >>::Table<AccountTokenCode>;
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = ::knox_errors::__private_0_1_0::row_by_value!(
                        code, HttpCode, __KnoxCode:: << HttpCode as
                        ::knox_errors::KnoxTable > ::Code > ::of, < << HttpCode as
                        ::knox_errors::KnoxTable > ::Code as
                        ::knox_errors::__private_0_1_0::extension::CodeOf <
                        ::knox_errors::CodeValue < 'static > >> ::Table < HttpCode > as
                        ::knox_errors::KnoxTable > ::TABLE
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            AnswerCode::Http(__knox_row),
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = ::knox_errors::__private_0_1_0::row_by_value!(
                        code, AccountTokenCode, __KnoxCode:: << AccountTokenCode as
                        ::knox_errors::KnoxTable > ::Code > ::of, < << AccountTokenCode
                        as ::knox_errors::KnoxTable > ::Code as
                        ::knox_errors::__private_0_1_0::extension::CodeOf <
                        ::knox_errors::CodeValue < 'static > >> ::Table <
                        AccountTokenCode > as ::knox_errors::KnoxTable > ::TABLE
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            AnswerCode::AccountTokenCode(__knox_row),
                        );
                    }
                    ::knox_errors::__private_0_1_0::core::option::Option::None
                }
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AnswerCode> {
                {
                    let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::CodeValue<'static>,
                    >>::Table<HttpCode>;
                    let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::CodeValue<'static>,
                    >>::Table<AccountTokenCode>;
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <HttpCode>::from_name(name) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            AnswerCode::Http(__knox_row),
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <AccountTokenCode>::from_name(name) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            AnswerCode::AccountTokenCode(__knox_row),
                        );
                    }
                    ::knox_errors::__private_0_1_0::core::option::Option::None
                }
            }
            /// The primary code.
            #[must_use]
            #[inline]
            pub const fn code(&self) -> ::knox_errors::CodeValue<'static> {
                let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode>;
                let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode>;
                match self {
                    AnswerCode::Http(__knox_row) => {
                        __KnoxCode::<
                            <HttpCode as ::knox_errors::KnoxTable>::Code,
                        >::value(<HttpCode>::code(__knox_row))
                    }
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        __KnoxCode::<
                            <AccountTokenCode as ::knox_errors::KnoxTable>::Code,
                        >::value(<AccountTokenCode>::code(__knox_row))
                    }
                }
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            pub const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode>;
                let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode>;
                match self {
                    AnswerCode::Http(__knox_row) => <HttpCode>::name(__knox_row),
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        <AccountTokenCode>::name(__knox_row)
                    }
                }
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            pub const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode>;
                let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode>;
                match self {
                    AnswerCode::Http(__knox_row) => <HttpCode>::description(__knox_row),
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        <AccountTokenCode>::description(__knox_row)
                    }
                }
            }
            /// The HTTP status that goes with the row, if it has one.
            #[must_use]
            #[inline]
            pub const fn status(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::__private_0_1_0::core::primitive::u16,
            > {
                let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode>;
                let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode>;
                match self {
                    AnswerCode::Http(__knox_row) => <HttpCode>::status(__knox_row),
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        <AccountTokenCode>::status(__knox_row)
                    }
                }
            }
            /// What the caller should do, if the table says so.
            #[must_use]
            #[inline]
            pub const fn action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode>;
                let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode>;
                match self {
                    AnswerCode::Http(__knox_row) => <HttpCode>::action(__knox_row),
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        <AccountTokenCode>::action(__knox_row)
                    }
                }
            }
            /// The other codes that mean the same row.
            #[must_use]
            #[inline]
            pub const fn aliases(&self) -> &'static [::knox_errors::CodeValue<'static>] {
                ::knox_errors::__private_0_1_0::extension::aliases_of(
                    &__KNOX_ANY_ALIASES,
                    &__KNOX_ANY_ALIAS_OWNERS,
                    AnswerCode::code(self),
                )
            }
        }
        impl ::knox_errors::KnoxCode for AnswerCode {
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
                    >>::from(AnswerCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    AnswerCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match AnswerCode::description(self) {
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
                AnswerCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                AnswerCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for AnswerCode {
            type Code = ::knox_errors::CodeValue<'static>;
            const ALL: &'static [AnswerCode] = AnswerCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: ::knox_errors::CodeValue<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AnswerCode> {
                AnswerCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<AnswerCode> {
                AnswerCode::from_name(name)
            }
            #[inline]
            fn code(&self) -> ::knox_errors::CodeValue<'static> {
                AnswerCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                let _: <<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<HttpCode>;
                let _: <<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::CodeValue<'static>,
                >>::Table<AccountTokenCode>;
                match self {
                    AnswerCode::Http(__knox_row) => 0 + __knox_row.__knox_index(),
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        0
                            + <<<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::CodeValue<'static>,
                            >>::Table<HttpCode> as ::knox_errors::KnoxTable>::ALL
                                .len() + __knox_row.__knox_index()
                    }
                }
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for AnswerCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for AnswerCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for AnswerCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                AnswerCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl<
            'a,
        > ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            ::knox_errors::CodeValue<'a>,
        > for AnswerCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: ::knox_errors::CodeValue<'a>,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                AnswerCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<AnswerCode>
        for ::knox_errors::CodeValue<'static> {
            #[inline]
            fn from(row: AnswerCode) -> ::knox_errors::CodeValue<'static> {
                AnswerCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<HttpCode>
        for AnswerCode {
            #[inline]
            fn from(row: HttpCode) -> AnswerCode {
                AnswerCode::Http(row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<AnswerCode>
        for HttpCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                row: AnswerCode,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                HttpCode,
                ::knox_errors::UnknownCode,
            > {
                match row {
                    AnswerCode::Http(__knox_row) => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Ok(
                            __knox_row,
                        )
                    }
                    __knox_other => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Err(
                            ::knox_errors::UnknownCode::in_table(
                                <<<HttpCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                    ::knox_errors::CodeValue<'static>,
                                >>::Table<HttpCode> as ::knox_errors::KnoxTable>::TABLE,
                                AnswerCode::code(&__knox_other),
                            ),
                        )
                    }
                }
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<AccountTokenCode>
        for AnswerCode {
            #[inline]
            fn from(row: AccountTokenCode) -> AnswerCode {
                AnswerCode::AccountTokenCode(row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<AnswerCode>
        for AccountTokenCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                row: AnswerCode,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                AccountTokenCode,
                ::knox_errors::UnknownCode,
            > {
                match row {
                    AnswerCode::AccountTokenCode(__knox_row) => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Ok(
                            __knox_row,
                        )
                    }
                    __knox_other => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Err(
                            ::knox_errors::UnknownCode::in_table(
                                <<<AccountTokenCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                    ::knox_errors::CodeValue<'static>,
                                >>::Table<
                                    AccountTokenCode,
                                > as ::knox_errors::KnoxTable>::TABLE,
                                AnswerCode::code(&__knox_other),
                            ),
                        )
                    }
                }
            }
        }
    };
};
