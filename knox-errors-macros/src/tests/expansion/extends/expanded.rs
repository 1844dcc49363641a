/// The rows of three tables, and rows of its own with a column of their own.
///
#[cfg_attr(
    doc,
    doc = "Every row of [`CustomerAuthCode`](CustomerAuthCode), [`DeviceCode`](other_crate::DeviceCode) and [`SiteCode`](SiteCode), then:\n\n| code | name | status | level | description |\n|---|---|---|---|---|\n| [`5990001`](GatewayCode::TunnelDown), `5990002` | `TUNNEL_DOWN` | 503 | `1` | The tunnel to the site is down. |\n"
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
pub enum GatewayCode {
    ///A row of [`CustomerAuthCode`](CustomerAuthCode).
    Knox(CustomerAuthCode),
    ///A row of [`DeviceCode`](other_crate::DeviceCode).
    DeviceCode(other_crate::DeviceCode),
    ///A row of [`SiteCode`](SiteCode).
    SiteCode(SiteCode),
    /**The tunnel to the site is down.

Code `5990001`, also `5990002`, name `TUNNEL_DOWN`, status 503, level `1`*/
    #[doc(alias("5990001", "5990002", "TUNNEL_DOWN"))]
    TunnelDown,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [GatewayCode; 1usize] = [GatewayCode::TunnelDown];
    static __KNOX_CODES: [::knox_errors::__private_0_1_0::core::primitive::u32; 1usize] = [
        5990001,
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 1usize] = [
        "TUNNEL_DOWN",
    ];
    static __KNOX_DESCRIPTIONS: [&::knox_errors::__private_0_1_0::core::primitive::str; 1usize] = [
        "The tunnel to the site is down.",
    ];
    static __KNOX_STATUSES: [::knox_errors::__private_0_1_0::core::primitive::u16; 1usize] = [
        503,
    ];
    static __KNOX_ALIASES: [::knox_errors::__private_0_1_0::core::primitive::u32; 1usize] = [
        5990002,
    ];
    static __KNOX_ALIAS_ROWS: [::knox_errors::__private_0_1_0::core::primitive::u32; 1usize] = [
        0,
    ];
    const __KNOX_COLUMN_0: &[u8; 1usize] = &[1];
    /// The place of an own row.
    #[inline]
    const fn __knox_place(
        __knox_row: &GatewayCode,
    ) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
        match *__knox_row {
            GatewayCode::TunnelDown => 0,
            _ => 0,
        }
    }
    const __KNOX_COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = <<<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
        ::knox_errors::__private_0_1_0::core::primitive::u32,
    >>::Table<SiteCode> as ::knox_errors::KnoxTable>::ALL
        .len()
        + <<<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
            ::knox_errors::__private_0_1_0::core::primitive::u32,
        >>::Table<other_crate::DeviceCode> as ::knox_errors::KnoxTable>::ALL
            .len()
        + <<<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
            ::knox_errors::__private_0_1_0::core::primitive::u32,
        >>::Table<CustomerAuthCode> as ::knox_errors::KnoxTable>::ALL
            .len() + 0 + 1usize;
    static __KNOX_ALL_ROWS: [GatewayCode; __KNOX_COUNT] = ::knox_errors::__private_0_1_0::all_rows!(
        __KNOX_COUNT, __KNOX_ALL, < << CustomerAuthCode as ::knox_errors::KnoxTable >
        ::Code as ::knox_errors::__private_0_1_0::extension::CodeOf <
        ::knox_errors::__private_0_1_0::core::primitive::u32 >> ::Table <
        CustomerAuthCode > as ::knox_errors::KnoxTable > ::ALL => GatewayCode::Knox, < <<
        other_crate::DeviceCode as ::knox_errors::KnoxTable > ::Code as
        ::knox_errors::__private_0_1_0::extension::CodeOf <
        ::knox_errors::__private_0_1_0::core::primitive::u32 >> ::Table <
        other_crate::DeviceCode > as ::knox_errors::KnoxTable > ::ALL =>
        GatewayCode::DeviceCode, < << SiteCode as ::knox_errors::KnoxTable > ::Code as
        ::knox_errors::__private_0_1_0::extension::CodeOf <
        ::knox_errors::__private_0_1_0::core::primitive::u32 >> ::Table < SiteCode > as
        ::knox_errors::KnoxTable > ::ALL => GatewayCode::SiteCode
    );
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
            type_name: "GatewayCode",
            title: "The rows of three tables, and rows of its own with a column of their own",
            url: ::knox_errors::__private_0_1_0::core::option::Option::None,
            count: 1usize,
            variants: "TunnelDown",
            variant_ends: b"\n\0\0\0",
            codes: ::knox_errors::__private_0_1_0::Codes::U32(&__KNOX_CODES),
            alias_rows: &__KNOX_ALIAS_ROWS,
            aliases: ::knox_errors::__private_0_1_0::Codes::U32(&__KNOX_ALIASES),
            names: &__KNOX_NAMES,
            descriptions: &__KNOX_DESCRIPTIONS,
            statuses: &__KNOX_STATUSES,
            actions: &[],
        })
        .with_own_columns({
            use ::knox_errors::__private_0_1_0::own_column::{
                DebugCell as _, DisplayCell as _, OpaqueCell as _, PlainCell as _,
                SomeDebugCell as _, SomeDisplayCell as _,
            };
            &[
                ::knox_errors::__private_0_1_0::own_column::OwnColumn {
                    name: "level",
                    cell: |__knox_row| {
                        (&&&&&&::knox_errors::__private_0_1_0::own_column::OwnCell(
                            &__KNOX_COLUMN_0[__knox_row],
                        ))
                            .__knox_cell()
                    },
                },
            ]
        })
        .extending(
            &[
                <<<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode> as ::knox_errors::KnoxTable>::TABLE,
                <<<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode> as ::knox_errors::KnoxTable>::TABLE,
                <<<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode> as ::knox_errors::KnoxTable>::TABLE,
            ],
        );
    const __KNOX_OVERLAPPING: ::knox_errors::__private_0_1_0::extension::Overlapping = ::knox_errors::__private_0_1_0::extension::Overlapping::of::<
        { ::knox_errors::__private_0_1_0::extension::slots(&__KNOX_TABLE) },
    >(&__KNOX_TABLE);
    use ::knox_errors::__private_0_1_0::extension::check as __knox_check;
    const _: () = __knox_check(
        ::knox_errors::__private_0_1_0::overlaps!(
            GatewayCode, & __KNOX_TABLE, __KNOX_OVERLAPPING, 0usize, GatewayCode::Knox
        ),
    );
    const _: () = __knox_check(
        ::knox_errors::__private_0_1_0::overlaps!(
            GatewayCode, & __KNOX_TABLE, __KNOX_OVERLAPPING, 1usize,
            GatewayCode::DeviceCode
        ),
    );
    const _: () = __knox_check(
        ::knox_errors::__private_0_1_0::overlaps!(
            GatewayCode, & __KNOX_TABLE, __KNOX_OVERLAPPING, 2usize,
            GatewayCode::SiteCode
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
        static __KNOX_CODE_ROWS: [::knox_errors::__private_0_1_0::core::option::Option<
            GatewayCode,
        >; 2usize] = ::knox_errors::__private_0_1_0::columns::some_rows_at(
            &__KNOX_ALL,
            &[0, 0],
        );
        static __KNOX_NAME_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"A\xC7\xDA\xDC\0\0\0\0A\xC7\xDA\xDC\0\0\0\0";
        static __KNOX_NAME_ROWS: [GatewayCode; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
            &__KNOX_ALL,
            &[0, 0],
        );
        impl GatewayCode {
            /// Every row: those of the bases as listed, then the table's own.
            pub const ALL: &'static [GatewayCode] = &__KNOX_ALL_ROWS;
            /// The number of rows, those of the bases included.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = __KNOX_COUNT;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<GatewayCode> {
                {
                    let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::__private_0_1_0::core::primitive::u32,
                    >>::Table<CustomerAuthCode>;
                    let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::__private_0_1_0::core::primitive::u32,
                    >>::Table<other_crate::DeviceCode>;
                    let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::__private_0_1_0::core::primitive::u32,
                    >>::Table<SiteCode>;
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = ::knox_errors::__private_0_1_0::lookup::direct(
                        &__KNOX_CODE_ROWS,
                        (code as ::knox_errors::__private_0_1_0::core::primitive::u64)
                            .wrapping_sub(5990001),
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            __knox_row,
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <CustomerAuthCode>::from_code(
                        __KnoxCode::<
                            <CustomerAuthCode as ::knox_errors::KnoxTable>::Code,
                        >::code_u32(code),
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            GatewayCode::Knox(__knox_row),
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <other_crate::DeviceCode>::from_code(
                        __KnoxCode::<
                            <other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code,
                        >::code_u32(code),
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            GatewayCode::DeviceCode(__knox_row),
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <SiteCode>::from_code(
                        __KnoxCode::<
                            <SiteCode as ::knox_errors::KnoxTable>::Code,
                        >::code_u32(code),
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            GatewayCode::SiteCode(__knox_row),
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
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<GatewayCode> {
                {
                    let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::__private_0_1_0::core::primitive::u32,
                    >>::Table<CustomerAuthCode>;
                    let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::__private_0_1_0::core::primitive::u32,
                    >>::Table<other_crate::DeviceCode>;
                    let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                        ::knox_errors::__private_0_1_0::core::primitive::u32,
                    >>::Table<SiteCode>;
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = ::knox_errors::__private_0_1_0::lookup::row(
                        &__KNOX_NAME_ROWS,
                        ::knox_errors::__private_0_1_0::lookup::text(
                            ::knox_errors::__private_0_1_0::lookup::Texts {
                                multiplier: 16294208416658607535,
                                lengths: (11, 11),
                                words: &[],
                                displacements: &[],
                                slots: &__KNOX_NAME_SLOTS,
                                texts: &__KNOX_NAMES,
                            },
                            name,
                        ),
                    ) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            __knox_row,
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <CustomerAuthCode>::from_name(name) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            GatewayCode::Knox(__knox_row),
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <other_crate::DeviceCode>::from_name(name) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            GatewayCode::DeviceCode(__knox_row),
                        );
                    }
                    if let ::knox_errors::__private_0_1_0::core::option::Option::Some(
                        __knox_row,
                    ) = <SiteCode>::from_name(name) {
                        return ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            GatewayCode::SiteCode(__knox_row),
                        );
                    }
                    ::knox_errors::__private_0_1_0::core::option::Option::None
                }
            }
            /// The primary code.
            #[must_use]
            #[inline]
            pub const fn code(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => {
                        __KnoxCode::<
                            <CustomerAuthCode as ::knox_errors::KnoxTable>::Code,
                        >::code_u32(<CustomerAuthCode>::code(__knox_row))
                    }
                    GatewayCode::DeviceCode(__knox_row) => {
                        __KnoxCode::<
                            <other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code,
                        >::code_u32(<other_crate::DeviceCode>::code(__knox_row))
                    }
                    GatewayCode::SiteCode(__knox_row) => {
                        __KnoxCode::<
                            <SiteCode as ::knox_errors::KnoxTable>::Code,
                        >::code_u32(<SiteCode>::code(__knox_row))
                    }
                    __knox_own => __KNOX_CODES[__knox_place(__knox_own)],
                }
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            pub const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => <CustomerAuthCode>::name(__knox_row),
                    GatewayCode::DeviceCode(__knox_row) => {
                        <other_crate::DeviceCode>::name(__knox_row)
                    }
                    GatewayCode::SiteCode(__knox_row) => <SiteCode>::name(__knox_row),
                    __knox_own => __KNOX_NAMES[__knox_place(__knox_own)],
                }
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            pub const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => {
                        <CustomerAuthCode>::description(__knox_row)
                    }
                    GatewayCode::DeviceCode(__knox_row) => {
                        <other_crate::DeviceCode>::description(__knox_row)
                    }
                    GatewayCode::SiteCode(__knox_row) => {
                        <SiteCode>::description(__knox_row)
                    }
                    __knox_own => __KNOX_DESCRIPTIONS[__knox_place(__knox_own)],
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
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => {
                        <CustomerAuthCode>::status(__knox_row)
                    }
                    GatewayCode::DeviceCode(__knox_row) => {
                        <other_crate::DeviceCode>::status(__knox_row)
                    }
                    GatewayCode::SiteCode(__knox_row) => <SiteCode>::status(__knox_row),
                    __knox_own => {
                        ::knox_errors::__private_0_1_0::columns::status(
                            __KNOX_STATUSES[__knox_place(__knox_own)],
                        )
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
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => {
                        <CustomerAuthCode>::action(__knox_row)
                    }
                    GatewayCode::DeviceCode(__knox_row) => {
                        <other_crate::DeviceCode>::action(__knox_row)
                    }
                    GatewayCode::SiteCode(__knox_row) => <SiteCode>::action(__knox_row),
                    __knox_own => {
                        ::knox_errors::__private_0_1_0::core::option::Option::None
                    }
                }
            }
            /// The other codes that mean the same row.
            #[must_use]
            #[inline]
            pub const fn aliases(
                &self,
            ) -> &'static [::knox_errors::__private_0_1_0::core::primitive::u32] {
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => {
                        __KnoxCode::<
                            <CustomerAuthCode as ::knox_errors::KnoxTable>::Code,
                        >::codes_u32(<CustomerAuthCode>::aliases(__knox_row))
                    }
                    GatewayCode::DeviceCode(__knox_row) => {
                        __KnoxCode::<
                            <other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code,
                        >::codes_u32(<other_crate::DeviceCode>::aliases(__knox_row))
                    }
                    GatewayCode::SiteCode(__knox_row) => {
                        __KnoxCode::<
                            <SiteCode as ::knox_errors::KnoxTable>::Code,
                        >::codes_u32(<SiteCode>::aliases(__knox_row))
                    }
                    __knox_own => {
                        ::knox_errors::__private_0_1_0::columns::run(
                            &__KNOX_ALIASES,
                            &__KNOX_ALIAS_ROWS,
                            __knox_place(__knox_own),
                        )
                    }
                }
            }
            ///The row's `level`; `None` for a row of a base.
            #[must_use]
            #[inline]
            pub const fn level(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<u8> {
                ::knox_errors::__private_0_1_0::is_copy::<u8>();
                match self {
                    GatewayCode::Knox(_) => {
                        ::knox_errors::__private_0_1_0::core::option::Option::None
                    }
                    GatewayCode::DeviceCode(_) => {
                        ::knox_errors::__private_0_1_0::core::option::Option::None
                    }
                    GatewayCode::SiteCode(_) => {
                        ::knox_errors::__private_0_1_0::core::option::Option::None
                    }
                    __knox_own => {
                        ::knox_errors::__private_0_1_0::core::option::Option::Some(
                            __KNOX_COLUMN_0[__knox_place(__knox_own)],
                        )
                    }
                }
            }
        }
        impl ::knox_errors::KnoxCode for GatewayCode {
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
                    >>::from(GatewayCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    GatewayCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match GatewayCode::description(self) {
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
                GatewayCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                GatewayCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for GatewayCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::u32;
            const ALL: &'static [GatewayCode] = GatewayCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<GatewayCode> {
                GatewayCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<GatewayCode> {
                GatewayCode::from_name(name)
            }
            #[inline]
            fn code(&self) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
                GatewayCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                let _: <<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<CustomerAuthCode>;
                let _: <<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<other_crate::DeviceCode>;
                let _: <<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                >>::Table<SiteCode>;
                match self {
                    GatewayCode::Knox(__knox_row) => 0 + __knox_row.__knox_index(),
                    GatewayCode::DeviceCode(__knox_row) => {
                        0
                            + <<<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::__private_0_1_0::core::primitive::u32,
                            >>::Table<CustomerAuthCode> as ::knox_errors::KnoxTable>::ALL
                                .len() + __knox_row.__knox_index()
                    }
                    GatewayCode::SiteCode(__knox_row) => {
                        0
                            + <<<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::__private_0_1_0::core::primitive::u32,
                            >>::Table<CustomerAuthCode> as ::knox_errors::KnoxTable>::ALL
                                .len()
                            + <<<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::__private_0_1_0::core::primitive::u32,
                            >>::Table<
                                other_crate::DeviceCode,
                            > as ::knox_errors::KnoxTable>::ALL
                                .len() + __knox_row.__knox_index()
                    }
                    __knox_own => {
                        0
                            + <<<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::__private_0_1_0::core::primitive::u32,
                            >>::Table<CustomerAuthCode> as ::knox_errors::KnoxTable>::ALL
                                .len()
                            + <<<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::__private_0_1_0::core::primitive::u32,
                            >>::Table<
                                other_crate::DeviceCode,
                            > as ::knox_errors::KnoxTable>::ALL
                                .len()
                            + <<<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                ::knox_errors::__private_0_1_0::core::primitive::u32,
                            >>::Table<SiteCode> as ::knox_errors::KnoxTable>::ALL
                                .len() + __knox_place(__knox_own)
                    }
                }
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for GatewayCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for GatewayCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for GatewayCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                GatewayCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            ::knox_errors::__private_0_1_0::core::primitive::u32,
        > for GatewayCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                GatewayCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<GatewayCode>
        for ::knox_errors::__private_0_1_0::core::primitive::u32 {
            #[inline]
            fn from(
                row: GatewayCode,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
                GatewayCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<CustomerAuthCode>
        for GatewayCode {
            #[inline]
            fn from(row: CustomerAuthCode) -> GatewayCode {
                GatewayCode::Knox(row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<GatewayCode>
        for CustomerAuthCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                row: GatewayCode,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                CustomerAuthCode,
                ::knox_errors::UnknownCode,
            > {
                match row {
                    GatewayCode::Knox(__knox_row) => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Ok(
                            __knox_row,
                        )
                    }
                    __knox_other => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Err(
                            ::knox_errors::UnknownCode::in_table(
                                <<<CustomerAuthCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                                >>::Table<
                                    CustomerAuthCode,
                                > as ::knox_errors::KnoxTable>::TABLE,
                                GatewayCode::code(&__knox_other),
                            ),
                        )
                    }
                }
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<other_crate::DeviceCode>
        for GatewayCode {
            #[inline]
            fn from(row: other_crate::DeviceCode) -> GatewayCode {
                GatewayCode::DeviceCode(row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<GatewayCode>
        for other_crate::DeviceCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                row: GatewayCode,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                other_crate::DeviceCode,
                ::knox_errors::UnknownCode,
            > {
                match row {
                    GatewayCode::DeviceCode(__knox_row) => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Ok(
                            __knox_row,
                        )
                    }
                    __knox_other => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Err(
                            ::knox_errors::UnknownCode::in_table(
                                <<<other_crate::DeviceCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                                >>::Table<
                                    other_crate::DeviceCode,
                                > as ::knox_errors::KnoxTable>::TABLE,
                                GatewayCode::code(&__knox_other),
                            ),
                        )
                    }
                }
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<SiteCode>
        for GatewayCode {
            #[inline]
            fn from(row: SiteCode) -> GatewayCode {
                GatewayCode::SiteCode(row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<GatewayCode>
        for SiteCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                row: GatewayCode,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                SiteCode,
                ::knox_errors::UnknownCode,
            > {
                match row {
                    GatewayCode::SiteCode(__knox_row) => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Ok(
                            __knox_row,
                        )
                    }
                    __knox_other => {
                        ::knox_errors::__private_0_1_0::core::result::Result::Err(
                            ::knox_errors::UnknownCode::in_table(
                                <<<SiteCode as ::knox_errors::KnoxTable>::Code as ::knox_errors::__private_0_1_0::extension::CodeOf<
                                    ::knox_errors::__private_0_1_0::core::primitive::u32,
                                >>::Table<SiteCode> as ::knox_errors::KnoxTable>::TABLE,
                                GatewayCode::code(&__knox_other),
                            ),
                        )
                    }
                }
            }
        }
    };
};
