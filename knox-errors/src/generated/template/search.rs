//! A search as a function, with its data in statics.
//!
//! The function is generic over `__KNOX_LAZY` so that rustc evaluates the `const` blocks with the
//! rows only if the function is used. Otherwise every `cargo check` would, which takes a tenth of
//! its time at 1,000 rows.

/// Defines `$name`, which finds the row of a key. The file `lookup` describes the structures.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_search {
    // The same search as another function.
    ($name:ident $row:ident ($other:ident)) => {
        use $other as $name;
    };
    ($name:ident $row:ident (str $($search:tt)*)) => {
        #[inline]
        const fn $name<const __KNOX_LAZY: $crate::generated::core::primitive::bool>(
            __knox_key: &$crate::generated::core::primitive::str,
        ) -> $crate::generated::core::option::Option<$row> {
            $crate::__knox_find!(__knox_key str $row $($search)*)
        }
    };
    // Codes that are numbers or strings.
    ($name:ident $row:ident (any numbers: $numbers:tt texts: $texts:tt)) => {
        #[inline]
        const fn $name<const __KNOX_LAZY: $crate::generated::core::primitive::bool>(
            __knox_key: $crate::CodeValue<'_>,
        ) -> $crate::generated::core::option::Option<$row> {
            $crate::__knox_search! { __knox_find_number $row $numbers }
            $crate::__knox_search! { __knox_find_text $row $texts }
            match $crate::generated::lookup::number_or_text(__knox_key) {
                $crate::generated::core::result::Result::Ok(
                    $crate::generated::core::option::Option::Some(__knox_number),
                ) => __knox_find_number::<__KNOX_LAZY>(__knox_number),
                $crate::generated::core::result::Result::Ok(_) => {
                    $crate::generated::core::option::Option::None
                }
                $crate::generated::core::result::Result::Err(__knox_text) => {
                    __knox_find_text::<__KNOX_LAZY>(__knox_text)
                }
            }
        }
    };
    // Numbers of 32 or 64 bits.
    ($name:ident $row:ident ($key:ident $($search:tt)*)) => {
        #[inline]
        const fn $name<const __KNOX_LAZY: $crate::generated::core::primitive::bool>(
            __knox_key: $crate::generated::core::primitive::$key,
        ) -> $crate::generated::core::option::Option<$row> {
            $crate::__knox_find!(__knox_key $key $row $($search)*)
        }
    };
}

/// Finds the row of a key in one structure.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_find {
    ($value:ident $key:ident $row:ident Empty) => {{
        let _ = $value;
        $crate::generated::core::option::Option::None
    }};
    ($value:ident $key:ident $row:ident Direct least: $least:tt rows: $len:tt $indices:tt) => {{
        let __knox_rows: &[$crate::generated::core::option::Option<$row>; $len] =
            const { &$crate::generated::columns::some_rows_at(__knox_all::<true>(), &$indices) };
        $crate::generated::lookup::direct(
            __knox_rows,
            $value.wrapping_sub($least) as $crate::generated::core::primitive::u64,
        )
    }};
    (
        $value:ident $key:ident $row:ident OneLevel
        multiplier: $multiplier:tt
        keys: $len:tt $keys:tt
        rows: $rows:tt
    ) => {{
        static __KNOX_KEYS: [$crate::generated::core::primitive::u8; $len] = *$keys;
        let __knox_search = const {
            $crate::generated::lookup::OneLevel::<$crate::generated::core::primitive::$key>::new(
                $multiplier,
                &__KNOX_KEYS,
            )
        };
        $crate::__knox_found!($row __knox_search.find($value), $rows)
    }};
    (
        $value:ident $key:ident $row:ident TwoLevels
        multiplier: $multiplier:tt
        displacements: $buckets:tt $displacements:tt
        keys: $len:tt $keys:tt
        rows: $rows:tt
    ) => {{
        static __KNOX_DISPLACEMENTS: [$crate::generated::core::primitive::u8; $buckets] =
            *$displacements;
        static __KNOX_KEYS: [$crate::generated::core::primitive::u8; $len] = *$keys;
        let __knox_search = const {
            $crate::generated::lookup::TwoLevels::<$crate::generated::core::primitive::$key>::new(
                $multiplier,
                &__KNOX_DISPLACEMENTS,
                &__KNOX_KEYS,
            )
        };
        $crate::__knox_found!($row __knox_search.find($value), $rows)
    }};
    ($value:ident $key:ident $row:ident Sorted keys: $len:tt $keys:tt rows: $rows:tt) => {{
        static __KNOX_KEYS: [$crate::generated::core::primitive::u8; $len] = *$keys;
        let __knox_search = $crate::generated::lookup::Sorted { keys: &__KNOX_KEYS };
        let __knox_key = $value as $crate::generated::core::primitive::u64;
        $crate::__knox_found!($row __knox_search.find(__knox_key), $rows)
    }};
    // Strings of up to 8 bytes as numbers, by `word` or `full_word`.
    ($value:ident str $row:ident Words $word:ident $numbers:tt) => {{
        $crate::__knox_search! { __knox_find_word $row $numbers }
        match $crate::generated::lookup::$word($value) {
            $crate::generated::core::option::Option::Some(__knox_word) => {
                __knox_find_word::<true>(__knox_word)
            }
            $crate::generated::core::option::Option::None => {
                $crate::generated::core::option::Option::None
            }
        }
    }};
    (
        $value:ident str $row:ident Hashed
        multiplier: $multiplier:tt
        lengths: $lengths:tt
        words: $words:tt
        displacements: $buckets:tt $displacements:tt
        slots: $len:tt $slots:tt
        texts: $count:tt $texts:tt
        rows: $rows:tt
    ) => {{
        static __KNOX_DISPLACEMENTS: [$crate::generated::core::primitive::u8; $buckets] =
            *$displacements;
        static __KNOX_SLOTS: [$crate::generated::core::primitive::u8; $len] = *$slots;
        let __knox_search = $crate::generated::lookup::HashedTexts {
            multiplier: $multiplier,
            lengths: $lengths,
            words: &$words,
            displacements: &__KNOX_DISPLACEMENTS,
            slots: &__KNOX_SLOTS,
            texts: $crate::__knox_texts!($count $texts),
        };
        $crate::__knox_found!($row __knox_search.find($value), $rows)
    }};
    ($value:ident str $row:ident Sorted texts: $count:tt $texts:tt rows: $rows:tt) => {{
        let __knox_search =
            $crate::generated::lookup::SortedTexts { keys: $crate::__knox_texts!($count $texts) };
        $crate::__knox_found!($row __knox_search.find($value), $rows)
    }};
}

/// The strings of a search: a column of the table, or a separate list.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_texts {
    ($count:tt [$($texts:tt)*]) => {{
        static __KNOX_KEYS: [&$crate::generated::core::primitive::str; $count] = [$($texts)*];
        &__KNOX_KEYS
    }};
    ($count:tt $column:ident) => {
        &$column
    };
}

/// The row at the slot or index that a search found.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_found {
    ($row:ident $found:expr, (Here $len:tt $indices:tt)) => {{
        let __knox_rows: &[$row; $len] =
            const { &$crate::generated::columns::rows_at(__knox_all::<true>(), &$indices) };
        $crate::generated::lookup::Rows::InOrder.get(__knox_rows, $found)
    }};
    ($row:ident $found:expr, (InSlots)) => {
        $crate::generated::lookup::Rows::InSlots(&__KNOX_SLOTS)
            .get(const { __knox_all::<true>() }, $found)
    };
    // `Indices16` or `Indices32`.
    ($row:ident $found:expr, ($indices:ident $len:tt $bytes:tt)) => {{
        static __KNOX_INDICES: [$crate::generated::core::primitive::u8; $len] = *$bytes;
        $crate::generated::lookup::Rows::$indices(&__KNOX_INDICES)
            .get(const { __knox_all::<true>() }, $found)
    }};
}
