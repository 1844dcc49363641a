//! A table that extends no other table.

/// The enum and all its items.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_table {
    (
        { $($condition:tt)* }
        { $($attribute:tt)* }
        $vis:vis enum $table:ident $variants:tt
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        columns: $columns:tt
        serde: $serde:tt
        misses: $misses:tt
        rows: $count:tt
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
        )]
        $($attribute)*
        $vis enum $table $variants

        // The items mention deprecated rows without using them, and a private table need not use
        // all its items.
        $($condition)*
        #[allow(deprecated, dead_code)]
        const _: () = {
            type __KnoxRow = $table;

            #[inline]
            const fn __knox_index(__knox_row: &$table) -> $crate::generated::core::primitive::usize {
                *__knox_row as $crate::generated::core::primitive::usize
            }

            $crate::__knox_data! { table $count $list($stored) [] $columns $data }
            $crate::__knox_inherent! {
                $vis $table $list($stored, $taken, $code) $(as $bits)? [] $count $columns $serde $misses
            }
            $crate::__knox_code! { $table }
            $crate::__knox_display! { $table [] }

            impl $crate::generated::core::fmt::Debug for $table {
                fn fmt(
                    &self,
                    __knox_f: &mut $crate::generated::core::fmt::Formatter<'_>,
                ) -> $crate::generated::core::fmt::Result {
                    $crate::generated::convert::debug(*self, __knox_f)
                }
            }
        };
    };
}
