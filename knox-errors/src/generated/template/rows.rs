//! The items of a table: its columns, searches, inherent items, `KnoxTable` and conversions.

/// The columns, the table as plain data and the searches, for the rows that the table itself
/// declares. The caller defines `__KnoxRow`, the type of a row.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_data {
    (
        $kind:ident $count:tt $list:ident($stored:ty) [$($base:expr),*] { $($column:tt)* } {
            codes: $codes:tt
            $(aliases: $aliases:tt $alias_rows:tt)?
            $(retired: $retired:tt)?
            $(actions: [$($action:ident)+] $actions:tt)?
            type_name: $type_name:tt
            title: [$($title:tt)*]
            $(url: $url:tt)?
            $(row_match: $row_match:ident)?
            $(format: $prefix:literal $radix:ident $width:literal $suffix:literal)?
            $(name_aliases: $name_aliases:tt)?
            $(docs_url: $docs_url:tt)?
            $(docs_urls: $docs_urls:tt)?
            $(deprecations: [$($deprecated:literal $since:tt $note:tt)+])?
            $(notes: [$($noted:literal [$($notes:tt)*])+])?
            variants: $variants:tt $variants_len:tt $variant_ends:tt
            all: $all:tt
            names: $names:tt
            $(descriptions: $descriptions:tt)?
            $(statuses: $statuses:tt)?
            $(waits: $waits:tt)?
            by_code: $by_code:tt
            by_name: $by_name:tt
        }
    ) => {
        // Empty columns for those that the table lacks. A column below shadows its empty one.
        use $crate::generated::columns::absent::*;

        static __KNOX_CODES: [$stored; $count] = $codes;
        static __KNOX_NAMES: [&$crate::generated::core::primitive::str; $count] = $names;
        $(
            static __KNOX_DESCRIPTIONS: [&$crate::generated::core::primitive::str; $count] =
                $descriptions;
        )?
        $(static __KNOX_STATUSES: [$crate::generated::core::primitive::u16; $count] = $statuses;)?
        $(static __KNOX_WAITS: [$crate::generated::core::primitive::u32; $count] = $waits;)?
        $(
            static __KNOX_ACTIONS: [
                $crate::generated::core::option::Option<$crate::Action>; $count
            ] = $crate::generated::columns::rows_at(
                &[
                    $crate::generated::core::option::Option::None,
                    $($crate::generated::core::option::Option::Some($crate::Action::$action),)+
                ],
                &$actions,
            );
        )?
        $(
            #[inline]
            const fn __knox_aliases(
                __knox_row: $crate::generated::core::primitive::usize,
            ) -> &'static [$stored] {
                $crate::generated::columns::run(&$aliases, &$alias_rows, __knox_row)
            }
        )?
        #[allow(clippy::needless_update)] // of a table that has everything
        static __KNOX_TABLE: $crate::Table = $crate::Table::new(
            $crate::generated::TableData {
                type_name: $type_name,
                title: $crate::__knox_title!($type_name, $($title)*),
                $(url: $crate::generated::core::option::Option::Some($url),)?
                $(row_match: $crate::generated::RowMatch::$row_match,)?
                $(
                    format: $crate::generated::core::option::Option::Some(
                        $crate::generated::Format::new(
                            $prefix,
                            $crate::generated::Radix::$radix,
                            $width,
                            $suffix,
                            <$stored>::BITS,
                            <$stored>::MIN as $crate::generated::core::primitive::i128,
                        ),
                    ),
                )?
                $(
                    aliases: $crate::generated::Codes::$list(&$aliases),
                    alias_rows: &$alias_rows,
                )?
                $(name_aliases: &$name_aliases,)?
                $(docs_url: $crate::generated::core::option::Option::Some($docs_url),)?
                $(docs_urls: &$docs_urls,)?
                $(
                    deprecations: &[$((
                        $deprecated,
                        $crate::Deprecation::new(
                            $crate::generated::columns::first(&$since),
                            $crate::generated::columns::first(&$note),
                        ),
                    )),+],
                )?
                $(notes: &[$(($noted, $crate::generated::core::concat!($($notes)*))),+],)?
                $(retired: $crate::generated::Codes::$list(&$retired),)?
                count: $count,
                variants: $variants,
                variant_ends: $variant_ends,
                codes: $crate::generated::Codes::$list(&__KNOX_CODES),
                names: &__KNOX_NAMES,
                descriptions: &__KNOX_DESCRIPTIONS,
                statuses: &__KNOX_STATUSES,
                waits: &__KNOX_WAITS,
                actions: &__KNOX_ACTIONS,
                ..$crate::generated::TableData::empty($type_name)
            },
            $crate::__knox_cells!($($column)*),
            &[$($base),*],
        );
        $crate::__knox_lookups! { $kind $count $all $by_code $by_name }
    };
}

/// The list of rows and the searches. An error enum has neither.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_lookups {
    (error $count:tt $all:tt $by_code:tt $by_name:tt) => {};
    (table $count:tt $all:tt $by_code:tt $by_name:tt) => {
        // Generic, like the searches, so that rustc checks the rows only if the list is used.
        #[inline]
        const fn __knox_all<const __KNOX_LAZY: $crate::generated::core::primitive::bool>()
        -> &'static [__KnoxRow; $count] {
            const { &$all }
        }

        $crate::__knox_search! { __knox_find_code __KnoxRow $by_code }
        $crate::__knox_search! { __knox_find_name __KnoxRow $by_name }
    };
}

/// The inherent items of a table that extends no other, and its traits. The caller defines
/// `__knox_index`, which gives the index of a row.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_inherent {
    (
        $vis:vis $table:ident $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        [$($where:tt)*] $count:tt $columns:tt { $($serde:tt)* } $misses:tt
    ) => {
        // The names that the functions below bind. Without them, a constant with such a name in
        // the user's module would become a pattern.
        const _: () = {
            use $crate::generated::bound::{code, name, row, text};

            impl $table {
                /// Every row, in the order of the table.
                $vis const ALL: &'static [$table] = __knox_all::<true>();

                /// The number of rows.
                $vis const COUNT: $crate::generated::core::primitive::usize = $count;

                /// The row with this code or alias, or `None` if no row has it.
                #[must_use]
                #[inline]
                $vis const fn from_code(code: $taken) -> $crate::generated::core::option::Option<$table> {
                    $crate::__knox_found_or!(
                        __knox_find_code::<true>(code $(as $crate::generated::core::primitive::$bits)?),
                        $misses
                    )
                }

                /// The row with exactly this name, or `None` if no row has it.
                #[must_use]
                #[inline]
                $vis const fn from_name(
                    name: &$crate::generated::core::primitive::str,
                ) -> $crate::generated::core::option::Option<$table> {
                    $crate::__knox_found_or!(__knox_find_name::<true>(name), $misses)
                }

                $crate::__knox_getters! { $vis $table($stored) (same [] [__knox_row] __knox_index) }
            }

            $crate::__knox_table_traits! { $table = __knox_all::<true>(), [$($where)*] ($stored, $taken, $code) }
            $crate::__knox_any_conversions! { $list $table }
            $($serde)*
        };
        $crate::__knox_columns! { $vis $table $count (same [] [__knox_row] __knox_index) $columns }
    };
}

/// The result of a lookup. If the table has errors, a placeholder row replaces `None`.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_found_or {
    ($found:expr, {}) => {
        $found
    };
    ($found:expr, { $row:expr }) => {
        match $found {
            $crate::generated::core::option::Option::None => {
                $crate::generated::core::option::Option::Some($row)
            }
            __knox_found => __knox_found,
        }
    };
}

/// `KnoxTable` and the conversions. They call the inherent items.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_table_traits {
    ($table:ident = $all:expr, [$($where:tt)*] ($stored:ty, $taken:ty, $code:ty)) => {
        impl $crate::KnoxTable for $table $($where)* {
            type Code = $code;
            const SEAL: $crate::generated::OnlyForMacros = $crate::generated::OnlyForMacros;
            // Not the inherent constant: rustc would evaluate it here, in a time that grows with
            // the rows.
            const ALL: &'static [$table] = $all;
            const TABLE: &'static $crate::Table = &__KNOX_TABLE;

            #[inline]
            fn from_code(code: $taken) -> $crate::generated::core::option::Option<$table> {
                $table::from_code(code)
            }

            #[inline]
            fn from_name(
                name: &$crate::generated::core::primitive::str,
            ) -> $crate::generated::core::option::Option<$table> {
                $table::from_name(name)
            }

            #[inline]
            fn code(&self) -> $stored {
                $table::code(self)
            }

            #[inline]
            fn index(&self) -> $crate::generated::core::primitive::usize {
                __knox_index(self)
            }
        }

        impl $crate::generated::core::str::FromStr for $table {
            type Err = $crate::UnknownCode;

            #[inline(always)]
            fn from_str(
                text: &$crate::generated::core::primitive::str,
            ) -> $crate::generated::core::result::Result<$table, $crate::UnknownCode> {
                $crate::generated::convert::from_str::<__KnoxRow>(text)
            }
        }

        impl $crate::generated::core::convert::TryFrom<$taken> for $table {
            type Error = $crate::UnknownCode;

            #[inline]
            fn try_from(
                code: $taken,
            ) -> $crate::generated::core::result::Result<$table, $crate::UnknownCode> {
                $crate::generated::convert::from_code::<__KnoxRow>(code)
            }
        }

        impl $crate::generated::core::convert::From<$table> for $stored {
            #[inline]
            fn from(row: $table) -> $stored {
                $table::code(&row)
            }
        }
    };
}

/// Further conversions of a table of `any` codes: from each type that a code can have.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_any_conversions {
    (Any $table:ident) => {
        $crate::__knox_any_conversions! {
            $table:
            $crate::generated::core::primitive::i8,
            $crate::generated::core::primitive::i16,
            $crate::generated::core::primitive::i32,
            $crate::generated::core::primitive::i64,
            $crate::generated::core::primitive::u8,
            $crate::generated::core::primitive::u16,
            $crate::generated::core::primitive::u32,
            $crate::generated::core::primitive::u64,
            &$crate::generated::core::primitive::str
        }
    };
    ($list:ident $table:ident) => {};
    ($table:ident: $($code:ty),+) => {$(
        impl $crate::generated::core::convert::TryFrom<$code> for $table {
            type Error = $crate::UnknownCode;

            #[inline]
            fn try_from(
                code: $code,
            ) -> $crate::generated::core::result::Result<$table, $crate::UnknownCode> {
                $crate::generated::convert::from_code::<__KnoxRow>(
                    $crate::generated::core::convert::From::from(code),
                )
            }
        }
    )+};
}

/// `KnoxCode`. It calls the inherent items.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_code {
    ($table:ident) => {
        impl $crate::KnoxCode for $table {
            #[inline]
            fn code_value(&self) -> $crate::generated::core::option::Option<$crate::CodeValue<'_>> {
                $crate::generated::core::option::Option::Some(
                    $crate::generated::core::convert::Into::into($table::code(self)),
                )
            }

            #[inline]
            fn code_name(
                &self,
            ) -> $crate::generated::core::option::Option<&$crate::generated::core::primitive::str>
            {
                $crate::generated::core::option::Option::Some($table::name(self))
            }

            #[inline]
            fn code_description(
                &self,
            ) -> $crate::generated::core::option::Option<&$crate::generated::core::primitive::str>
            {
                $crate::generated::columns::not_empty($table::description(self))
            }

            #[inline]
            fn code_status(
                &self,
            ) -> $crate::generated::core::option::Option<$crate::generated::core::primitive::u16>
            {
                $table::status(self)
            }

            #[inline]
            fn code_action(&self) -> $crate::generated::core::option::Option<$crate::Action> {
                $table::action(self)
            }

            #[inline]
            fn code_retry_after(
                &self,
            ) -> $crate::generated::core::option::Option<$crate::generated::core::time::Duration>
            {
                $table::retry_after(self)
            }

            fn code_docs_url(&self) -> $crate::generated::core::option::Option<$crate::DocsUrl> {
                $crate::KnoxTable::row(self).docs_url()
            }

            fn code_catalogue(__knox_walk: &mut $crate::CatalogueWalk<'_>) {
                __knox_walk.table(&__KNOX_TABLE);
            }

            fn code_title() -> &'static $crate::generated::core::primitive::str {
                __KNOX_TABLE.title()
            }
        }
    };
}

/// `Display` and `Error`, under a `where` clause.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_display {
    ($table:ident [$($where:tt)*]) => {
        impl $crate::generated::core::fmt::Display for $table {
            fn fmt(
                &self,
                __knox_f: &mut $crate::generated::core::fmt::Formatter<'_>,
            ) -> $crate::generated::core::fmt::Result {
                $crate::generated::convert::display::<__KnoxRow>(*self, __knox_f)
            }
        }

        impl $crate::generated::core::error::Error for $table $($where)* {}
    };
}

/// The cells of custom columns as values of one type. The file `custom_column` explains how.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_cells {
    () => {
        &[]
    };
    ($($cells:ident $title:tt $column:ident: $ty:ty = $values:tt $docs:tt $assertion:tt $default:tt)+) => {{
        use $crate::generated::custom_column::Cell as _;
        &[$($crate::generated::custom_column::CustomColumn {
            name: $title,
            cell: |__knox_row| {
                (&&&&&&&&$crate::generated::custom_column::CustomCell(&$cells[__knox_row])).__knox_cell()
            },
        }),+]
    }};
}
