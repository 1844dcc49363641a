#[allow(deprecated)]
#[automatically_derived]
impl ::knox_errors::KnoxCode for SiteCode {
    fn code_value(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        ::knox_errors::CodeValue<'_>,
    > {
        match self {
            SiteCode::TunnelDown => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    ::knox_errors::CodeValue::Number(5030001),
                )
            }
            SiteCode::NoSite => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    ::knox_errors::CodeValue::Number(4040001),
                )
            }
        }
    }
    fn code_name(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        &::knox_errors::__private_0_1_0::core::primitive::str,
    > {
        match self {
            SiteCode::TunnelDown => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some("TUNNEL_DOWN")
            }
            SiteCode::NoSite => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    "No such site",
                )
            }
        }
    }
    fn code_description(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        &::knox_errors::__private_0_1_0::core::primitive::str,
    > {
        match self {
            SiteCode::TunnelDown => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    "The tunnel is down.",
                )
            }
            SiteCode::NoSite => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
        }
    }
    fn code_status(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        ::knox_errors::__private_0_1_0::core::primitive::u16,
    > {
        match self {
            SiteCode::TunnelDown => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(503)
            }
            SiteCode::NoSite => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
        }
    }
    fn code_action(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<::knox_errors::Action> {
        match self {
            SiteCode::TunnelDown => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            SiteCode::NoSite => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
        }
    }
}
#[allow(dead_code)]
const _: () = {
    fn __knox_asks() {
        ::knox_errors::__private_0_1_0::derives::is_asked::<SiteCode>()
    }
};
impl ::knox_errors::__private_0_1_0::derives::IsAsked for SiteCode {}
#[allow(deprecated, dead_code)]
const _: () = {
    const __KNOX_IS_TABLE: ::knox_errors::__private_0_1_0::core::primitive::bool = ::knox_errors::__private_0_1_0::check_derives!(
        SiteCode, "SiteCode", display
    );
    type __KnoxRow = <::knox_errors::__private_0_1_0::derives::Checked<
        __KNOX_IS_TABLE,
    > as ::knox_errors::__private_0_1_0::derives::Row>::Row<SiteCode>;
    #[inline]
    const fn __knox_place(
        __knox_row: &SiteCode,
    ) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
        let _: __KnoxRow;
        *__knox_row as ::knox_errors::__private_0_1_0::core::primitive::usize
    }
    static __KNOX_ALL: [__KnoxRow; 2usize] = [__KnoxRow::TunnelDown, __KnoxRow::NoSite];
    static __KNOX_CODES: [::knox_errors::__private_0_1_0::core::primitive::u32; 2usize] = [
        5030001, 4040001,
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "TUNNEL_DOWN",
        "No such site",
    ];
    static __KNOX_DESCRIPTIONS: [&::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "The tunnel is down.",
        "",
    ];
    static __KNOX_STATUSES: [::knox_errors::__private_0_1_0::core::primitive::u16; 2usize] = [
        503, 0,
    ];
    static __KNOX_ALIASES: [::knox_errors::__private_0_1_0::core::primitive::u32; 1usize] = [
        5030002,
    ];
    static __KNOX_ALIAS_ROWS: [::knox_errors::__private_0_1_0::core::primitive::u32; 1usize] = [
        0,
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
        type_name: "SiteCode",
        title: "Codes of the site",
        url: ::knox_errors::__private_0_1_0::core::option::Option::Some(
            "https://example.com/site",
        ),
        count: 2usize,
        variants: "TunnelDownNoSite",
        variant_ends: b"\n\0\0\0\x10\0\0\0",
        codes: ::knox_errors::__private_0_1_0::Codes::U32(&__KNOX_CODES),
        alias_rows: &__KNOX_ALIAS_ROWS,
        aliases: ::knox_errors::__private_0_1_0::Codes::U32(&__KNOX_ALIASES),
        names: &__KNOX_NAMES,
        descriptions: &__KNOX_DESCRIPTIONS,
        statuses: &__KNOX_STATUSES,
        actions: &[],
    });
    static __KNOX_CODE_KEYS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"r\xC0L\0q\xC0L\0A\xA5=\0q\xC0L\0";
    static __KNOX_CODE_ROWS: [__KnoxRow; 4usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[0, 0, 1, 0],
    );
    static __KNOX_NAME_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"\x18\x8A\xC9&\x01\0\x01\0A\xC7\xDA\xDC\0\0\0\0";
    static __KNOX_NAME_ROWS: [__KnoxRow; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
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
        impl SiteCode {
            /// Every row, in the order of the table.
            pub const ALL: &'static [SiteCode] = &__KNOX_ALL;
            /// The number of rows.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 2usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SiteCode> {
                let __knox_found: ::knox_errors::__private_0_1_0::core::option::Option<
                    __KnoxRow,
                > = ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_CODE_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::one_level_u32(
                        &__KNOX_CODE_KEYS,
                        1961750202426094747,
                        code as ::knox_errors::__private_0_1_0::core::primitive::u32,
                    ),
                );
                __knox_found
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SiteCode> {
                let __knox_found: ::knox_errors::__private_0_1_0::core::option::Option<
                    __KnoxRow,
                > = ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_NAME_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::text(
                        ::knox_errors::__private_0_1_0::lookup::Texts {
                            multiplier: 16294208416658607535,
                            lengths: (11, 12),
                            words: &[],
                            displacements: &[],
                            slots: &__KNOX_NAME_SLOTS,
                            texts: &__KNOX_NAMES,
                        },
                        name,
                    ),
                );
                __knox_found
            }
            /// The primary code.
            #[must_use]
            #[inline]
            pub const fn code(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
                __KNOX_CODES[__knox_place(self)]
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            pub const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_NAMES[__knox_place(self)]
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            pub const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_DESCRIPTIONS[__knox_place(self)]
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
                    __KNOX_STATUSES[__knox_place(self)],
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
            ) -> &'static [::knox_errors::__private_0_1_0::core::primitive::u32] {
                ::knox_errors::__private_0_1_0::columns::run(
                    &__KNOX_ALIASES,
                    &__KNOX_ALIAS_ROWS,
                    __knox_place(self),
                )
            }
        }
        impl ::knox_errors::KnoxTable for SiteCode
        where
            for<'any> SiteCode: ::knox_errors::__private_0_1_0::derives::Derived<'any>
                + ::knox_errors::__private_0_1_0::derives::Formatted<'any>,
        {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::u32;
            const ALL: &'static [SiteCode] = SiteCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SiteCode> {
                SiteCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<SiteCode> {
                SiteCode::from_name(name)
            }
            #[inline]
            fn code(&self) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
                SiteCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                __knox_place(self)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for SiteCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                SiteCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str::<__KnoxRow>(text)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            ::knox_errors::__private_0_1_0::core::primitive::u32,
        > for SiteCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                SiteCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code::<__KnoxRow>(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<SiteCode>
        for ::knox_errors::__private_0_1_0::core::primitive::u32 {
            #[inline]
            fn from(
                row: SiteCode,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
                SiteCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::cmp::PartialOrd for SiteCode
        where
            for<'any> SiteCode: ::knox_errors::__private_0_1_0::derives::Derived<'any>,
        {
            #[inline]
            fn partial_cmp(
                &self,
                __knox_other: &SiteCode,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::__private_0_1_0::core::cmp::Ordering,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    ::knox_errors::__private_0_1_0::core::cmp::Ord::cmp(
                        self,
                        __knox_other,
                    ),
                )
            }
        }
        impl ::knox_errors::__private_0_1_0::core::cmp::Ord for SiteCode
        where
            for<'any> SiteCode: ::knox_errors::__private_0_1_0::derives::Derived<'any>,
        {
            #[inline]
            fn cmp(
                &self,
                __knox_other: &SiteCode,
            ) -> ::knox_errors::__private_0_1_0::core::cmp::Ordering {
                ::knox_errors::__private_0_1_0::core::cmp::Ord::cmp(
                    &__knox_place(self),
                    &__knox_place(__knox_other),
                )
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for SiteCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display::<__KnoxRow>(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for SiteCode
        where
            for<'any> SiteCode: ::knox_errors::__private_0_1_0::derives::Derived<'any>,
        {}
    };
};
