/// Codes of the device gateway.
///
#[cfg_attr(
    doc,
    doc = "| code | name | status | action | team | description |\n|---|---|---|---|---|---|\n| [`4220001`](GatewayCode::DeviceLimitReached) | `DEVICE_LIMIT_REACHED` | 422 | ChangeRequest | `Team::Core` | The tenant has reached its device limit. |\n| [`4290001`](GatewayCode::TenantBusy), `42900010`, `127` | `Tenant busy` | 429 | WaitAndRetry | `Team::Edge` | Another bulk job is running. |\n| [`5010001`](GatewayCode::Soon) | `NOT_READY` |  |  | `Team::of(\"beta\")` |  |\n\nSource: <https://example.com/errors>\n"
)]
///
/// Every column and attribute that a table may have.
#[derive(
    ::knox_errors::__private_0_1_0::core::clone::Clone,
    ::knox_errors::__private_0_1_0::core::marker::Copy,
    ::knox_errors::__private_0_1_0::core::cmp::PartialEq,
    ::knox_errors::__private_0_1_0::core::cmp::Eq,
    ::knox_errors::__private_0_1_0::core::hash::Hash,
    ::knox_errors::__private_0_1_0::core::cmp::PartialOrd,
    ::knox_errors::__private_0_1_0::core::cmp::Ord,
)]
#[non_exhaustive]
#[derive(Default)]
#[repr(u8)]
pub enum GatewayCode {
    /**The tenant has reached its device limit.

Code `4220001`, name `DEVICE_LIMIT_REACHED`, status 422, action `ChangeRequest`, team `Team::Core`

Source: <https://example.com/errors>*/
    #[doc(alias("4220001", "DEVICE_LIMIT_REACHED"))]
    #[default]
    DeviceLimitReached,
    /**Another bulk job is running.

Code `4290001`, also `42900010`, also `127`, name `Tenant busy`, status 429, action `WaitAndRetry`, team `Team::Edge`

Source: <https://example.com/errors>

*/
    #[doc(alias("4290001", "42900010", "127", "Tenant busy"))]
    /// Shown in rustdoc under the description.
    TenantBusy,
    /**Code `5010001`, name `NOT_READY`, team `Team::of("beta")`

Source: <https://example.com/errors>*/
    #[doc(alias("5010001", "NOT_READY"))]
    #[deprecated(note = "the gateway does not send it any more")]
    Soon,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [GatewayCode; 3usize] = [
        GatewayCode::DeviceLimitReached,
        GatewayCode::TenantBusy,
        GatewayCode::Soon,
    ];
    static __KNOX_CODES: [::knox_errors::__private_0_1_0::core::primitive::u32; 3usize] = [
        4220001, 4290001, 5010001,
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 3usize] = [
        "DEVICE_LIMIT_REACHED",
        "Tenant busy",
        "NOT_READY",
    ];
    static __KNOX_DESCRIPTIONS: [&::knox_errors::__private_0_1_0::core::primitive::str; 3usize] = [
        "The tenant has reached its device limit.",
        "Another bulk job is running.",
        "",
    ];
    static __KNOX_STATUSES: [::knox_errors::__private_0_1_0::core::primitive::u16; 3usize] = [
        422, 429, 0,
    ];
    static __KNOX_ACTIONS: [::knox_errors::__private_0_1_0::core::option::Option<
        ::knox_errors::Action,
    >; 3usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &[
            ::knox_errors::__private_0_1_0::core::option::Option::None,
            ::knox_errors::__private_0_1_0::core::option::Option::Some(
                ::knox_errors::Action::ChangeRequest,
            ),
            ::knox_errors::__private_0_1_0::core::option::Option::Some(
                ::knox_errors::Action::WaitAndRetry,
            ),
        ],
        &[1, 2, 0],
    );
    static __KNOX_ALIASES: [::knox_errors::__private_0_1_0::core::primitive::u32; 2usize] = [
        42900010, 127,
    ];
    static __KNOX_ALIAS_ROWS: [::knox_errors::__private_0_1_0::core::primitive::u32; 2usize] = [
        1, 1,
    ];
    const __KNOX_COLUMN_0: &[Team; 3usize] = &[Team::Core, Team::Edge, Team::of("beta")];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
            type_name: "GatewayCode",
            title: "Codes of the device gateway",
            url: ::knox_errors::__private_0_1_0::core::option::Option::Some(
                "https://example.com/errors",
            ),
            count: 3usize,
            variants: "DeviceLimitReachedTenantBusySoon",
            variant_ends: b"\x12\0\0\0\x1C\0\0\0 \0\0\0",
            codes: ::knox_errors::__private_0_1_0::Codes::U32(&__KNOX_CODES),
            alias_rows: &__KNOX_ALIAS_ROWS,
            aliases: ::knox_errors::__private_0_1_0::Codes::U32(&__KNOX_ALIASES),
            names: &__KNOX_NAMES,
            descriptions: &__KNOX_DESCRIPTIONS,
            statuses: &__KNOX_STATUSES,
            actions: &__KNOX_ACTIONS,
        })
        .with_own_columns({
            use ::knox_errors::__private_0_1_0::own_column::{
                DebugCell as _, DisplayCell as _, OpaqueCell as _, PlainCell as _,
                SomeDebugCell as _, SomeDisplayCell as _,
            };
            &[
                ::knox_errors::__private_0_1_0::own_column::OwnColumn {
                    name: "team",
                    cell: |__knox_row| {
                        (&&&&&&::knox_errors::__private_0_1_0::own_column::OwnCell(
                            &__KNOX_COLUMN_0[__knox_row],
                        ))
                            .__knox_cell()
                    },
                },
            ]
        });
    static __KNOX_CODE_KEYS: [::knox_errors::__private_0_1_0::core::primitive::u8; 32usize] = *b"QrL\0\x7F\0\0\0\xD1uA\0ad@\0*\x9A\x8E\x02ad@\0ad@\0ad@\0";
    static __KNOX_CODE_ROWS: [GatewayCode; 8usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[2, 1, 1, 0, 1, 0, 0, 0],
    );
    static __KNOX_NAME_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 32usize] = *b"\xB7\xC5F>\x01\0\x01\0QG\xF2\xAE\0\0\0\0QG\xF2\xAE\0\0\0\0\xF4=\xCC\xEA\x02\0\x02\0";
    static __KNOX_NAME_ROWS: [GatewayCode; 4usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
        &__KNOX_ALL,
        &[1, 0, 0, 2],
    );
    const _: () = {
        const fn code() {}
        const fn description() {}
        const fn f() {}
        const fn name() {}
        const fn row() {}
        const fn text() {}
        const fn word() {}
        impl GatewayCode {
            /// Every row, in the order of the table.
            pub const ALL: &'static [GatewayCode] = &__KNOX_ALL;
            /// The number of rows.
            pub const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 3usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub const fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u32,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<GatewayCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_CODE_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::one_level_u32(
                        &__KNOX_CODE_KEYS,
                        16294208416658607535,
                        code as ::knox_errors::__private_0_1_0::core::primitive::u32,
                    ),
                )
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<GatewayCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_NAME_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::text(
                        ::knox_errors::__private_0_1_0::lookup::Texts {
                            multiplier: 487617019471545679,
                            lengths: (9, 20),
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
            pub const fn code(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u32 {
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
                __KNOX_ACTIONS[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
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
                    *self as ::knox_errors::__private_0_1_0::core::primitive::usize,
                )
            }
            ///The row's `team`.
            #[must_use]
            #[inline]
            pub const fn team(&self) -> Team {
                ::knox_errors::__private_0_1_0::is_copy::<Team>();
                __KNOX_COLUMN_0[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
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
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
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
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for GatewayCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
