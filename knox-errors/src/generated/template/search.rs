//! A search as a constant: its structure, and its data in statics.

/// `$name` finds the row of a key. `crate::lookup` describes the structures.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_search {
    // The search that another constant is.
    ($name:ident $row:ident ($search:ident = $other:ident)) => {
        const $name: $crate::generated::lookup::$search<$row> = $other;
    };
    ($name:ident $row:ident ($search:ident Empty)) => {
        const $name: $crate::generated::lookup::$search<$row> =
            $crate::generated::lookup::$search::Empty;
    };
    ($name:ident $row:ident ($search:ident Direct least: $least:tt rows: $len:tt $indices:tt)) => {
        const $name: $crate::generated::lookup::$search<$row> = {
            static __KNOX_ROWS: [$crate::generated::core::option::Option<$row>; $len] =
                $crate::generated::columns::some_rows_at(&__KNOX_ALL, &$indices);
            $crate::generated::lookup::$search::Direct { least: $least, rows: &__KNOX_ROWS }
        };
    };
    ($name:ident $row:ident (
        $search:ident OneLevel
        multiplier: $multiplier:tt
        keys: $len:tt $keys:tt
        rows: $rows:tt
    )) => {
        const $name: $crate::generated::lookup::$search<$row> = {
            static __KNOX_KEYS: [$crate::generated::core::primitive::u8; $len] = *$keys;
            $crate::generated::lookup::$search::OneLevel {
                multiplier: $multiplier,
                keys: &__KNOX_KEYS,
        rows: $crate::__knox_found_rows!($row $rows),
            }
        };
    };
    ($name:ident $row:ident (
        $search:ident TwoLevels
        multiplier: $multiplier:tt
        displacements: $buckets:tt $displacements:tt
        keys: $len:tt $keys:tt
        rows: $rows:tt
    )) => {
        const $name: $crate::generated::lookup::$search<$row> = {
            static __KNOX_DISPLACEMENTS: [$crate::generated::core::primitive::u8; $buckets] =
                *$displacements;
            static __KNOX_KEYS: [$crate::generated::core::primitive::u8; $len] = *$keys;
            $crate::generated::lookup::$search::TwoLevels {
                multiplier: $multiplier,
                displacements: &__KNOX_DISPLACEMENTS,
                keys: &__KNOX_KEYS,
        rows: $crate::__knox_found_rows!($row $rows),
            }
        };
    };
    ($name:ident $row:ident ($search:ident Sorted keys: $len:tt $keys:tt rows: $rows:tt)) => {
        const $name: $crate::generated::lookup::$search<$row> = {
            static __KNOX_KEYS: [$crate::generated::core::primitive::u8; $len] = *$keys;
            $crate::generated::lookup::$search::Sorted {
                keys: &__KNOX_KEYS,
        rows: $crate::__knox_found_rows!($row $rows),
            }
        };
    };
    // Strings as numbers: `Words` or `FullWords`.
    ($name:ident $row:ident ($words:ident $numbers:tt)) => {
        const $name: $crate::generated::lookup::Texts<$row> = {
            $crate::__knox_search! { __KNOX_NUMBERS $row $numbers }
            $crate::generated::lookup::Texts::$words(__KNOX_NUMBERS)
        };
    };
    ($name:ident $row:ident (
        Texts Hashed
        multiplier: $multiplier:tt
        lengths: $lengths:tt
        words: $words:tt
        displacements: $buckets:tt $displacements:tt
        slots: $len:tt $slots:tt
        texts: $count:tt $texts:tt
        rows: $rows:tt
    )) => {
        const $name: $crate::generated::lookup::Texts<$row> = {
            static __KNOX_DISPLACEMENTS: [$crate::generated::core::primitive::u8; $buckets] =
                *$displacements;
            static __KNOX_SLOTS: [$crate::generated::core::primitive::u8; $len] = *$slots;
            $crate::generated::lookup::Texts::Hashed {
                strings: $crate::generated::lookup::Hashed {
                    multiplier: $multiplier,
                    lengths: $lengths,
                    words: &$words,
                    displacements: &__KNOX_DISPLACEMENTS,
                    slots: &__KNOX_SLOTS,
            texts: $crate::__knox_texts!($count $texts),
                },
        rows: $crate::__knox_found_rows!($row $rows),
            }
        };
    };
    ($name:ident $row:ident (Texts SortedTexts texts: $count:tt $texts:tt rows: $rows:tt)) => {
        const $name: $crate::generated::lookup::Texts<$row> =
            $crate::generated::lookup::Texts::Sorted {
        keys: $crate::__knox_texts!($count $texts),
        rows: $crate::__knox_found_rows!($row $rows),
            };
    };
    // Codes of any type.
    ($name:ident $row:ident (Values numbers: $numbers:tt texts: $texts:tt)) => {
        const $name: $crate::generated::lookup::Values<$row> = {
            $crate::__knox_search! { __KNOX_NUMBERS $row $numbers }
            $crate::__knox_search! { __KNOX_TEXTS $row $texts }
            $crate::generated::lookup::Values { numbers: __KNOX_NUMBERS, texts: __KNOX_TEXTS }
        };
    };
}

/// The strings of a search: a column of the table, or a list of its own.
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

/// The rows of a search.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_found_rows {
    ($row:ident (Here $len:tt $indices:tt)) => {{
        static __KNOX_ROWS: [$row; $len] =
            $crate::generated::columns::rows_at(&__KNOX_ALL, &$indices);
        $crate::generated::lookup::Rows::Here(&__KNOX_ROWS)
    }};
    // `Indices16` or `Indices32`.
    ($row:ident ($indices:ident $len:tt $bytes:tt)) => {{
        static __KNOX_INDICES: [$crate::generated::core::primitive::u8; $len] = *$bytes;
        $crate::generated::lookup::Rows::$indices { all: &__KNOX_ALL, indices: &__KNOX_INDICES }
    }};
    ($row:ident (InSlots)) => {
        $crate::generated::lookup::Rows::InSlots { all: &__KNOX_ALL, slots: &__KNOX_SLOTS }
    };
}
