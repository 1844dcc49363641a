//! A table that extends others. What a base can do is left to the base.
//!
//! Each base is written as `index Variant(Type)`, two names and two checks. The first name is a
//! constant that checks whether the type is a table. The second is an alias of the type, which
//! fails to compile if it is not, so that rustc reports nothing else. `local` binds a local row;
//! it is absent if the table has none.

/// The enum and all its items.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_extended_table {
    (
        { $($condition:tt)* }
        { $($attribute:tt)* }
        $vis:vis enum $table:ident $variants:tt
        new_columns: { $($new_columns:tt)* }
        bases: $kind:ident [$(
            $base_index:literal $variant:ident($base:ty)
            $is_base:ident $checked:ident { $($base_check:tt)* } { $($overlap_check:tt)* }
        )+]
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        columns: $columns:tt
        serde: { $($serde:tt)* }
        misses: $misses:tt
        rows: $count:tt
        local: { $($local:ident { $($local_indices:tt)* })? }
        data: $data:tt
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
        $vis enum $table $variants

        $($condition)*
        #[allow(deprecated, dead_code)]
        const _: () = {
            type __KnoxRow = $table;

            use $crate::generated::extension::{
                Base as __KnoxBase, NoBase as __KnoxNoBase, check as __knox_check,
                is_base as __knox_is_base,
            };
            // Uses the trait, which is otherwise unused if all bases are tables.
            const _: $crate::generated::core::option::Option<
                &$crate::generated::core::primitive::str,
            > = <__KnoxBase<()> as __KnoxNoBase>::CODES;
            $(
                const $is_base: $crate::generated::core::primitive::bool = $($base_check)*;
                type $checked = <$crate::generated::derives::Checked<$is_base>
                    as $crate::generated::derives::Row>::Row<$base>;
            )+

            $crate::__knox_data! {
                table $count $list($stored) [$(<$checked as $crate::KnoxTable>::TABLE),+] $columns $data
            }

            $(
                /// The index of a local row among the local rows.
                #[inline]
                const fn __knox_local_index(
                    $local: &$table,
                ) -> $crate::generated::core::primitive::usize {
                    match *$local {
                        $($local_indices)*
                        _ => 0,
                    }
                }
            )?

            const __KNOX_BASE_COUNTS: &[$crate::generated::core::primitive::usize] =
                &[$(<$checked as $crate::KnoxTable>::ALL.len()),+];
            const __KNOX_COUNT_OF_ALL: $crate::generated::core::primitive::usize =
                $crate::generated::extension::sum(__KNOX_BASE_COUNTS) + $count;
            static __KNOX_ALL_ROWS: [$table; __KNOX_COUNT_OF_ALL] = $crate::generated::all_rows!(
                $table,
                __KNOX_COUNT_OF_ALL,
                __knox_all::<true>(),
                $(<$checked as $crate::KnoxTable>::ALL => $table::$variant),+
            );

            /// The index of a row in `ALL`.
            #[inline]
            fn __knox_index(__knox_row: &$table) -> $crate::generated::core::primitive::usize {
                match __knox_row {
                    $(
                        $table::$variant(__knox_base_row) => {
                            <$checked as $crate::KnoxTable>::index(__knox_base_row)
                                + const {
                                    $crate::generated::extension::sum(
                                        __KNOX_BASE_COUNTS.split_at($base_index).0,
                                    )
                                }
                        }
                    )+
                    $($local => {
                        __knox_local_index($local)
                            + const { $crate::generated::extension::sum(__KNOX_BASE_COUNTS) }
                    })?
                }
            }

            $crate::__knox_columns! {
                $vis $table $count ($kind [$($variant $checked)+] [$($local)?] __knox_local_index)
                $columns
            }
            $crate::__knox_any_aliases! { $kind }

            // One check for each base, so that an error is reported at that base.
            static __KNOX_OVERLAPS: $crate::generated::extension::Overlaps<
                { __KNOX_BASE_COUNTS.len() }
            > = $crate::generated::extension::Overlaps::of::<
                { $crate::generated::extension::slots(&__KNOX_TABLE) }
            >(&__KNOX_TABLE);
            $(const _: () = $($overlap_check)*;)+
            $crate::__knox_new_columns! { $($new_columns)* }

            // The names that the functions below bind. Without them, a constant with such a name in
            // the user's module would become a pattern.
            const _: () = {
                use $crate::generated::bound::{code, name, row, text};

                impl $table {
                    /// Every row: those of the bases in order, then the local rows.
                    $vis const ALL: &'static [$table] = &__KNOX_ALL_ROWS;

                    /// The number of rows, including those of the bases.
                    $vis const COUNT: $crate::generated::core::primitive::usize = Self::ALL.len();

                    /// The row with this code or alias, or `None` if no row has it.
                    #[must_use]
                    #[inline]
                    $vis const fn from_code(
                        code: $taken,
                    ) -> $crate::generated::core::option::Option<$table> {
                        let __knox_code = $crate::__knox_key!($kind code);
                        if let $crate::generated::core::option::Option::Some(__knox_row) =
                            __knox_find_code::<true>(__knox_code $(as $crate::generated::core::primitive::$bits)?)
                        {
                            return $crate::generated::core::option::Option::Some(__knox_row);
                        }
                        $(
                            if let $crate::generated::core::option::Option::Some(__knox_row) =
                                $crate::__knox_base_from_code!(
                                    $kind $checked __knox_code
                                )
                            {
                                return $crate::generated::core::option::Option::Some(
                                    $table::$variant(__knox_row),
                                );
                            }
                        )+
                        $crate::__knox_found_or!($crate::generated::core::option::Option::None, $misses)
                    }

                    /// The row with exactly this name, or `None` if no row has it. If several rows
                    /// have it, a local row comes first, then the bases in order.
                    #[must_use]
                    #[inline]
                    $vis const fn from_name(
                        name: &$crate::generated::core::primitive::str,
                    ) -> $crate::generated::core::option::Option<$table> {
                        if let $crate::generated::core::option::Option::Some(__knox_row) =
                            __knox_find_name::<true>(name)
                        {
                            return $crate::generated::core::option::Option::Some(__knox_row);
                        }
                        $(
                            if let $crate::generated::core::option::Option::Some(__knox_row) =
                                $checked::from_name(name)
                            {
                                return $crate::generated::core::option::Option::Some(
                                    $table::$variant(__knox_row),
                                );
                            }
                        )+
                        $crate::__knox_found_or!($crate::generated::core::option::Option::None, $misses)
                    }

                    $crate::__knox_getters! {
                        $vis $table($stored)
                        ($kind [$($variant $checked)+] [$($local)?] __knox_local_index)
                    }
                }

                $crate::__knox_table_traits! { $table = &__KNOX_ALL_ROWS, [] ($stored, $taken, $code) }
                $crate::__knox_any_conversions! { $list $table }
                $($serde)*

                $(
                    impl $crate::generated::core::convert::From<$base> for $table {
                        #[inline]
                        fn from(row: $base) -> $table {
                            $table::$variant(row)
                        }
                    }

                    impl $crate::generated::core::convert::TryFrom<$table> for $base {
                        type Error = $crate::UnknownCode;

                        #[inline]
                        fn try_from(
                            row: $table,
                        ) -> $crate::generated::core::result::Result<$base, $crate::UnknownCode> {
                            match row {
                                $table::$variant(__knox_row) => {
                                    $crate::generated::core::result::Result::Ok(__knox_row)
                                }
                                __knox_other => $crate::generated::core::result::Result::Err(
                                    $crate::UnknownCode::in_table(
                                        <$checked as $crate::KnoxTable>::TABLE,
                                        $table::code(&__knox_other),
                                    ),
                                ),
                            }
                        }
                    }
                )+
            };
            $crate::__knox_code! { $table }
            $crate::__knox_display! { $table [] }
        };
    };
}

/// The rows of each base in the variant of that base, then the local rows.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_all_rows {
    ($row:ty, $count:expr, $own:expr, $($base:expr => $variant:path),+) => {{
        let __knox_own = $own;
        let mut __knox_all = [[$($variant($base[0])),+][0]; $count];
        let mut __knox_at = 0;
        $({
            // A separate function, because the time that rustc takes to check one grows with
            // the square of its loops.
            const fn __knox_put(
                __knox_all: &mut [$row],
                __knox_start: $crate::generated::core::primitive::usize,
            ) -> $crate::generated::core::primitive::usize {
                let __knox_rows = $base;
                let mut __knox_row = 0;
                while __knox_row < __knox_rows.len() {
                    __knox_all[__knox_start + __knox_row] = $variant(__knox_rows[__knox_row]);
                    __knox_row += 1;
                }
                __knox_start + __knox_rows.len()
            }
            __knox_at = __knox_put(&mut __knox_all, __knox_at);
        })+
        let mut __knox_row = 0;
        while __knox_row < __knox_own.len() {
            __knox_all[__knox_at] = __knox_own[__knox_row];
            __knox_at += 1;
            __knox_row += 1;
        }
        __knox_all
    }};
}

/// The key of a lookup by code. If codes can be of any type, a string of digits becomes the
/// number.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_key {
    (same $code:ident) => {
        $code
    };
    (any $code:ident) => {
        $code.normalized()
    };
}

/// Looks up a code of this table in a base.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_base_from_code {
    (same $checked:ident $key:ident) => {
        $checked::from_code($key)
    };
    (any $checked:ident $key:ident) => {
        match $crate::generated::extension::Code::<<$checked as $crate::KnoxTable>::Code>::of(
            $key,
            const {
                $crate::generated::extension::has_digits(<$checked as $crate::KnoxTable>::TABLE)
            },
            &mut $crate::generated::extension::Digits::new(),
        ) {
            $crate::generated::core::option::Option::Some(__knox_code) => {
                $checked::from_code(__knox_code)
            }
            $crate::generated::core::option::Option::None => {
                $crate::generated::core::option::Option::None
            }
        }
    };
}

/// The aliases of all rows, if codes can be of any type. Otherwise the bases give their own.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_any_aliases {
    (same) => {};
    (any) => {
        const __KNOX_ALIAS_COUNT: $crate::generated::core::primitive::usize =
            $crate::generated::extension::aliases(&__KNOX_TABLE);
        static __KNOX_ANY_ALIASES: [$crate::CodeValue<'static>; __KNOX_ALIAS_COUNT] =
            $crate::generated::extension::alias_codes(&__KNOX_TABLE);
        static __KNOX_ANY_ALIAS_OWNERS: [$crate::CodeValue<'static>; __KNOX_ALIAS_COUNT] =
            $crate::generated::extension::alias_owners(&__KNOX_TABLE);
    };
}

/// Checks that no base has a custom column of the same name; an error is reported at the
/// column.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_new_columns {
    () => {};
    ($($check:tt)+) => {
        use $crate::generated::extension::is_new_column as __knox_is_new_column;
        $($check)+
    };
}
