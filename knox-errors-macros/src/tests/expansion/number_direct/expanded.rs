/// Codes that are close to each other.
///
#[cfg_attr(
    doc,
    doc = "| code | name | status |\n|---|---|---|\n| [`400`](StatusCode::BadRequest) | `Bad Request` | 400 |\n| [`404`](StatusCode::NotFound) | `Not Found` | 404 |\n\nThe code is the HTTP status.\n"
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
pub(crate) enum StatusCode {
    ///Code `400`, name `Bad Request`, status 400
    #[doc(alias("400", "Bad Request"))]
    BadRequest,
    ///Code `404`, name `Not Found`, status 404
    #[doc(alias("404", "Not Found"))]
    NotFound,
}
#[allow(deprecated, dead_code)]
const _: () = {
    static __KNOX_ALL: [StatusCode; 2usize] = [
        StatusCode::BadRequest,
        StatusCode::NotFound,
    ];
    static __KNOX_CODES: [::knox_errors::__private_0_1_0::core::primitive::u16; 2usize] = [
        400, 404,
    ];
    static __KNOX_NAMES: [&::knox_errors::__private_0_1_0::core::primitive::str; 2usize] = [
        "Bad Request",
        "Not Found",
    ];
    static __KNOX_STATUSES: [::knox_errors::__private_0_1_0::core::primitive::u16; 2usize] = [
        400, 404,
    ];
    static __KNOX_TABLE: ::knox_errors::Table = ::knox_errors::Table::new(::knox_errors::__private_0_1_0::TableData {
        type_name: "StatusCode",
        title: "Codes that are close to each other",
        url: ::knox_errors::__private_0_1_0::core::option::Option::None,
        count: 2usize,
        variants: "BadRequestNotFound",
        variant_ends: b"\n\0\0\0\x12\0\0\0",
        codes: ::knox_errors::__private_0_1_0::Codes::U16(&__KNOX_CODES),
        alias_rows: &[],
        aliases: ::knox_errors::__private_0_1_0::Codes::U16(&[]),
        names: &__KNOX_NAMES,
        descriptions: &[],
        statuses: &__KNOX_STATUSES,
        actions: &[],
    });
    static __KNOX_CODE_ROWS: [::knox_errors::__private_0_1_0::core::option::Option<
        StatusCode,
    >; 5usize] = ::knox_errors::__private_0_1_0::columns::some_rows_at(
        &__KNOX_ALL,
        &[0, 2, 2, 2, 1],
    );
    static __KNOX_NAME_SLOTS: [::knox_errors::__private_0_1_0::core::primitive::u8; 16usize] = *b"\xEFDT\x1D\0\0\0\0\xDD\xD2t\xFB\x01\0\x01\0";
    static __KNOX_NAME_ROWS: [StatusCode; 2usize] = ::knox_errors::__private_0_1_0::columns::rows_at(
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
        impl StatusCode {
            /// Every row, in the order of the table.
            pub(crate) const ALL: &'static [StatusCode] = &__KNOX_ALL;
            /// The number of rows.
            pub(crate) const COUNT: ::knox_errors::__private_0_1_0::core::primitive::usize = 2usize;
            /// The row with this code or alias, `None` for an unlisted code.
            #[must_use]
            #[inline]
            pub(crate) const fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u16,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<StatusCode> {
                ::knox_errors::__private_0_1_0::lookup::direct(
                    &__KNOX_CODE_ROWS,
                    (code as ::knox_errors::__private_0_1_0::core::primitive::u64)
                        .wrapping_sub(400),
                )
            }
            /// The row with exactly this name, `None` for an unlisted one.
            #[must_use]
            #[inline]
            pub(crate) const fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<StatusCode> {
                ::knox_errors::__private_0_1_0::lookup::row(
                    &__KNOX_NAME_ROWS,
                    ::knox_errors::__private_0_1_0::lookup::text(
                        ::knox_errors::__private_0_1_0::lookup::Texts {
                            multiplier: 7960286522194355701,
                            lengths: (9, 11),
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
            pub(crate) const fn code(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u16 {
                __KNOX_CODES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The name; the code's text in a table without names.
            #[must_use]
            #[inline]
            pub(crate) const fn name(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                __KNOX_NAMES[*self
                    as ::knox_errors::__private_0_1_0::core::primitive::usize]
            }
            /// The sentence that explains the row, `""` in a table without descriptions.
            #[must_use]
            #[inline]
            pub(crate) const fn description(
                &self,
            ) -> &'static ::knox_errors::__private_0_1_0::core::primitive::str {
                ""
            }
            /// The HTTP status that goes with the row, if it has one.
            #[must_use]
            #[inline]
            pub(crate) const fn status(
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
            pub(crate) const fn action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            /// The other codes that mean the same row.
            #[must_use]
            #[inline]
            pub(crate) const fn aliases(
                &self,
            ) -> &'static [::knox_errors::__private_0_1_0::core::primitive::u16] {
                &[]
            }
        }
        impl ::knox_errors::KnoxCode for StatusCode {
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
                    >>::from(StatusCode::code(self)),
                )
            }
            #[inline]
            fn code_name(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    StatusCode::name(self),
                )
            }
            #[inline]
            fn code_description(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                &::knox_errors::__private_0_1_0::core::primitive::str,
            > {
                match StatusCode::description(self) {
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
                StatusCode::status(self)
            }
            #[inline]
            fn code_action(
                &self,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::Action,
            > {
                StatusCode::action(self)
            }
        }
        impl ::knox_errors::KnoxTable for StatusCode {
            type Code = ::knox_errors::__private_0_1_0::core::primitive::u16;
            const ALL: &'static [StatusCode] = StatusCode::ALL;
            const TABLE: &'static ::knox_errors::Table = &__KNOX_TABLE;
            #[inline]
            fn from_code(
                code: ::knox_errors::__private_0_1_0::core::primitive::u16,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<StatusCode> {
                StatusCode::from_code(code)
            }
            #[inline]
            fn from_name(
                name: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::option::Option<StatusCode> {
                StatusCode::from_name(name)
            }
            #[inline]
            fn code(&self) -> ::knox_errors::__private_0_1_0::core::primitive::u16 {
                StatusCode::code(self)
            }
            #[inline]
            fn index(&self) -> ::knox_errors::__private_0_1_0::core::primitive::usize {
                *self as ::knox_errors::__private_0_1_0::core::primitive::usize
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Display for StatusCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::display(*self, f)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::error::Error for StatusCode {}
        impl ::knox_errors::__private_0_1_0::core::str::FromStr for StatusCode {
            type Err = ::knox_errors::UnknownCode;
            fn from_str(
                text: &::knox_errors::__private_0_1_0::core::primitive::str,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                StatusCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_str(text)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::TryFrom<
            ::knox_errors::__private_0_1_0::core::primitive::u16,
        > for StatusCode {
            type Error = ::knox_errors::UnknownCode;
            #[inline]
            fn try_from(
                code: ::knox_errors::__private_0_1_0::core::primitive::u16,
            ) -> ::knox_errors::__private_0_1_0::core::result::Result<
                StatusCode,
                ::knox_errors::UnknownCode,
            > {
                ::knox_errors::__private_0_1_0::convert::from_code(code)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::convert::From<StatusCode>
        for ::knox_errors::__private_0_1_0::core::primitive::u16 {
            #[inline]
            fn from(
                row: StatusCode,
            ) -> ::knox_errors::__private_0_1_0::core::primitive::u16 {
                StatusCode::code(&row)
            }
        }
        impl ::knox_errors::__private_0_1_0::core::fmt::Debug for StatusCode {
            fn fmt(
                &self,
                f: &mut ::knox_errors::__private_0_1_0::core::fmt::Formatter<'_>,
            ) -> ::knox_errors::__private_0_1_0::core::fmt::Result {
                ::knox_errors::__private_0_1_0::convert::debug(*self, f)
            }
        }
    };
};
