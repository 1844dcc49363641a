//! A table from an enum that the user wrote.

/// Every item of a table except the enum and what its other derives implement. `Display` and
/// `Error` are included if `display` is given.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_derived_table {
    (
        $vis:vis enum $table:ident { $type_name:literal $($display:ident)? }
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        columns: $columns:tt
        serde: $serde:tt
        misses: $misses:tt
        rows: $count:tt
        data: $data:tt
    ) => {
        #[allow(deprecated, dead_code)]
        const _: () = {
            // One check for all derives, so that not every impl reports one. If one is missing,
            // `__KnoxRow` is not a type, and rustc is silent about its uses.
            const __KNOX_IS_TABLE: $crate::generated::core::primitive::bool =
                $crate::generated::check_derives!($table, $type_name $(, $display)?);
            type __KnoxRow = <$crate::generated::derives::Checked<__KNOX_IS_TABLE>
                as $crate::generated::derives::Row>::Row<$table>;

            #[inline]
            const fn __knox_index(__knox_row: &$table) -> $crate::generated::core::primitive::usize {
                let _: __KnoxRow;
                *__knox_row as $crate::generated::core::primitive::usize
            }

            $crate::__knox_data! { table $count $list($stored) [] $columns $data }
            $crate::__knox_inherent! {
                $vis $table $list($stored, $taken, $code) $(as $bits)?
                [where for<'any> $table:
                    $crate::generated::derives::Derived<'any> + $crate::generated::derives::Formatted<'any>]
                $count $columns $serde $misses
            }

            $($crate::__knox_derived_display! { $display $table })?

            $crate::__knox_derived_order! { $table }
        };
    };
}

/// `Ord`, by row.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_derived_order {
    ($table:ident) => {
        impl $crate::generated::core::cmp::PartialOrd for $table
        where
            for<'any> $table: $crate::generated::derives::Derived<'any>,
        {
            #[inline]
            fn partial_cmp(
                &self,
                __knox_other: &$table,
            ) -> $crate::generated::core::option::Option<$crate::generated::core::cmp::Ordering>
            {
                $crate::generated::core::option::Option::Some(
                    $crate::generated::core::cmp::Ord::cmp(self, __knox_other),
                )
            }
        }

        impl $crate::generated::core::cmp::Ord for $table
        where
            for<'any> $table: $crate::generated::derives::Derived<'any>,
        {
            #[inline]
            fn cmp(&self, __knox_other: &$table) -> $crate::generated::core::cmp::Ordering {
                $crate::generated::core::cmp::Ord::cmp(
                    &__knox_index(self),
                    &__knox_index(__knox_other),
                )
            }
        }
    };
}

/// `Display` and `Error`, if `#[knox(display)]` is given.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_derived_display {
    (display $table:ident) => {
        $crate::__knox_display! {
            $table [where for<'any> $table: $crate::generated::derives::Derived<'any>]
        }
    };
}
