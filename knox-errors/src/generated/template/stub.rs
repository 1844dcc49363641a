//! What a table with errors gets, so that its uses are no further errors.

/// A table with errors: its variants, the lookups of what can be read, and items that do
/// nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_stub {
    (
        { $($condition:tt)* }
        { $($attribute:tt)* }
        $vis:vis enum $table:ident $variants:tt
        bases: [$($variant:ident($base:ty))*]
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        columns: { $($column:tt)* }
        serde: { $($serde:tt)* }
        type_name: $type_name:tt
        rows: $rows:tt
        missing_code: $missing_code:tt
    ) => {
        $($condition)*
        #[derive(
            $crate::generated::core::clone::Clone,
            $crate::generated::core::marker::Copy,
            $crate::generated::core::cmp::PartialEq,
            $crate::generated::core::cmp::Eq,
            $crate::generated::core::hash::Hash,
            $crate::generated::core::cmp::PartialOrd,
            $crate::generated::core::cmp::Ord,
            $crate::generated::core::fmt::Debug,
        )]
        $($attribute)*
        #[allow(dead_code, missing_docs)]
        $vis enum $table $variants

        $($condition)*
        #[allow(deprecated, dead_code, unused_variables, missing_docs)]
        const _: () = {
            type __KnoxRow = $table;

            const fn __knox_index(__knox_row: &$table) -> $crate::generated::core::primitive::usize {
                0
            }

            static __KNOX_TABLE: $crate::Table = $crate::Table::new(
                $crate::generated::TableData::empty($type_name),
                &[],
                &[],
            );

            $crate::__knox_stub_items! {
                $vis $table ($stored, $taken) $(as $bits)? $rows $missing_code { $($column)* }
            }
            $crate::__knox_code! { $table }
            $crate::__knox_display! { $table [] }
            const _: () = {
                const fn code() {}
                const fn name() {}
                const fn row() {}
                const fn text() {}

                $crate::__knox_table_traits! { $table = $table::ALL, [] ($stored, $taken, $code) }
                $($serde)*

                $(
                    impl $crate::generated::core::convert::From<$base> for $table {
                        fn from(row: $base) -> $table {
                            $table::$variant(row)
                        }
                    }

                    impl $crate::generated::core::convert::TryFrom<$table> for $base {
                        type Error = $crate::UnknownCode;

                        fn try_from(
                            row: $table,
                        ) -> $crate::generated::core::result::Result<$base, $crate::UnknownCode> {
                            loop {}
                        }
                    }
                )*
            };
        };
    };
}

/// The items that need no trait, for an enum of the user's too.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_stub_items {
    (
        $vis:vis $table:ident ($stored:ty, $taken:ty) $(as $bits:ident)?
        { all: $count:tt $all:tt by_code: $by_code:tt by_name: $by_name:tt }
        $missing_code:tt
        { $($cells:ident $title:tt $column:ident: $ty:ty = $values:tt $docs:tt
            { $($assertion:tt)* } { $($default:tt)* })* }
    ) => {
        #[allow(deprecated, dead_code, unused_variables, missing_docs)]
        const _: () = {
            static __KNOX_ALL: [$table; $count] = $all;
            $crate::__knox_search! { __knox_find_code $table $by_code }
            $crate::__knox_search! { __knox_find_name $table $by_name }
            $(
                const $cells: &[$ty] = &$values;
                $($default)*
            )*

        impl $table {
            $vis const ALL: &'static [$table] = &__KNOX_ALL;
            $vis const COUNT: $crate::generated::core::primitive::usize = $count;

            // Some row at least, since a constant that unwraps the lookup would be one more
            // error.
            $vis const fn from_code(__knox_code: $taken) -> $crate::generated::core::option::Option<$table> {
                $crate::generated::columns::or_first(
                    __knox_find_code::<true>(__knox_code $(as $crate::generated::core::primitive::$bits)?),
                    &__KNOX_ALL,
                )
            }

            $vis const fn from_name(
                __knox_name: &$crate::generated::core::primitive::str,
            ) -> $crate::generated::core::option::Option<$table> {
                $crate::generated::columns::or_first(__knox_find_name::<true>(__knox_name), &__KNOX_ALL)
            }

            $vis const fn code(&self) -> $stored {
                $missing_code
            }

            $vis const fn name(&self) -> &'static $crate::generated::core::primitive::str {
                ""
            }

            $vis const fn description(&self) -> &'static $crate::generated::core::primitive::str {
                ""
            }

            $vis const fn status(
                &self,
            ) -> $crate::generated::core::option::Option<$crate::generated::core::primitive::u16> {
                $crate::generated::core::option::Option::None
            }

            $vis const fn action(&self) -> $crate::generated::core::option::Option<$crate::Action> {
                $crate::generated::core::option::Option::None
            }

            $vis const fn aliases(&self) -> &'static [$stored] {
                &[]
            }

            $(
                $vis const fn $column(&self) -> $ty {
                    $($assertion)*
                    if $cells.is_empty() { loop {} } else { $cells[0] }
                }
            )*
        }
        };
    };
}

/// The same for an enum of the user's; with the traits of a table, where it could be one.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_derived_stub {
    (
        $vis:vis enum $table:ident { $type_name:literal $($display:ident)? }
        traits: [$($traits:ident)?]
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        rows: $rows:tt
        missing_code: $missing_code:tt
    ) => {
        $crate::__knox_stub_items! {
            $vis $table ($stored, $taken) $(as $bits)? $rows $missing_code {}
        }
        $crate::__knox_derived_stub_traits! {
            [$($traits)?] $table { $type_name $($display)? } ($stored, $taken, $code)
        }
    };
}

/// The traits of a table, and the check of what the enum must derive.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_derived_stub_traits {
    ([] $table:ident $head:tt $types:tt) => {};
    (
        [traits] $table:ident { $type_name:literal $($display:ident)? }
        ($stored:ty, $taken:ty, $code:ty)
    ) => {
        #[allow(deprecated, dead_code, unused_variables)]
        const _: () = {
            const __KNOX_IS_TABLE: $crate::generated::core::primitive::bool =
                $crate::generated::check_derives!($table, $type_name $(, $display)?);
            type __KnoxRow = <$crate::generated::derives::Checked<__KNOX_IS_TABLE>
                as $crate::generated::derives::Row>::Row<$table>;

            const fn __knox_index(__knox_row: &$table) -> $crate::generated::core::primitive::usize {
                0
            }

            static __KNOX_TABLE: $crate::Table = $crate::Table::new(
                $crate::generated::TableData::empty($type_name),
                &[],
                &[],
            );

            const _: () = {
                const fn code() {}
                const fn name() {}
                const fn row() {}
                const fn text() {}

                $crate::__knox_table_traits! {
                    $table = $table::ALL,
                    [where for<'any> $table:
                        $crate::generated::derives::Derived<'any> + $crate::generated::derives::Formatted<'any>]
                    ($stored, $taken, $code)
                }
            };

            $crate::__knox_derived_order! { $table }
            $($crate::__knox_derived_display! { $display $table })?
        };
    };
}
