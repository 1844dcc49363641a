//! The getters of a table. Each asks the bases for their rows, and has the cells of the local rows.
//!
//! The rows of a table are written as `(kind [base…] [local] index)`: whether the codes are of the
//! `same` type or of `any` type, the variant and the type of each base, a name that binds a local row
//! if the table has any, and the function that gives the index of one.

/// The getters of the standard columns.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_getters {
    (
        $vis:vis $table:ident($stored:ty)
        ($kind:ident [$($variant:ident $checked:ident)*] [$($local:ident)?] $index:ident)
    ) => {
        /// The primary code.
        #[must_use]
        #[inline]
        $vis const fn code(&self) -> $stored {
            match self {
                $($table::$variant(__knox_row) => $crate::__knox_base_code!(
                    $kind $checked $checked::code(__knox_row)
                ),)*
                $($local => __KNOX_CODES[$index($local)],)?
            }
        }

        /// The name. In a table without names, the code as a string.
        #[must_use]
        #[inline]
        $vis const fn name(&self) -> &'static $crate::generated::core::primitive::str {
            match self {
                $($table::$variant(__knox_row) => $checked::name(__knox_row),)*
                $($local => __KNOX_NAMES[$index($local)],)?
            }
        }

        /// The description of the row, or `""` if it has none.
        #[must_use]
        #[inline]
        $vis const fn description(&self) -> &'static $crate::generated::core::primitive::str {
            match self {
                $($table::$variant(__knox_row) => $checked::description(__knox_row),)*
                $($local => $crate::generated::columns::description(&__KNOX_DESCRIPTIONS, $index($local)),)?
            }
        }

        /// The HTTP status of the row, if it has one.
        #[must_use]
        #[inline]
        $vis const fn status(
            &self,
        ) -> $crate::generated::core::option::Option<$crate::generated::core::primitive::u16> {
            match self {
                $($table::$variant(__knox_row) => $checked::status(__knox_row),)*
                $($local => $crate::generated::columns::status(&__KNOX_STATUSES, $index($local)),)?
            }
        }

        /// What the caller should do, if the row says so.
        #[must_use]
        #[inline]
        $vis const fn action(&self) -> $crate::generated::core::option::Option<$crate::Action> {
            match self {
                $($table::$variant(__knox_row) => $checked::action(__knox_row),)*
                $($local => $crate::generated::columns::action(&__KNOX_ACTIONS, $index($local)),)?
            }
        }

        /// How long to wait before sending the same request again, if the row says so.
        #[must_use]
        #[inline]
        $vis const fn retry_after(
            &self,
        ) -> $crate::generated::core::option::Option<$crate::generated::core::time::Duration> {
            match self {
                $($table::$variant(__knox_row) => $checked::retry_after(__knox_row),)*
                $($local => $crate::generated::columns::retry_after(&__KNOX_WAITS, $index($local)),)?
            }
        }

        /// Other codes of the same row.
        #[must_use]
        #[inline]
        $vis const fn aliases(&self) -> &'static [$stored] {
            $crate::__knox_aliases_of!(
                $kind self $table [$($variant $checked)*] $index $($local)?
            )
        }
    };
}

/// Converts the code of a base to the type of this table's codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_base_code {
    (same $checked:ident $value:expr) => {
        $value
    };
    (any $checked:ident $value:expr) => {
        $crate::generated::extension::Code::<<$checked as $crate::KnoxTable>::Code>::value($value)
    };
}

/// The aliases of a row.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_aliases_of {
    (same $self:ident $table:ident [$($variant:ident $checked:ident)*] $index:ident $($local:ident)?) => {
        match $self {
            $($table::$variant(__knox_row) => $checked::aliases(__knox_row),)*
            $($local => __knox_aliases($index($local)),)?
        }
    };
    (any $self:ident $table:ident $bases:tt $index:ident $($local:ident)?) => {
        $crate::generated::extension::aliases_of(
            &__KNOX_ANY_ALIASES,
            &__KNOX_ANY_ALIAS_OWNERS,
            $table::code($self),
        )
    };
}

/// The custom columns: a constant and a getter for each. Not statics, since their types need
/// not be `Sync`.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_columns {
    ($vis:vis $table:ident $count:tt $rows:tt {
        $($cells:ident $title:tt $column:ident: $ty:ty = $values:tt $docs:tt $assertion:tt
            { $($default:tt)* })*
    }) => {
        $(
            const $cells: &[$ty; $count] = &$values;
            $($default)*
        )*
        $($crate::__knox_getter! { $vis $table $rows $docs $column $ty $assertion $cells })*
    };
}

/// The getter of a custom column. Rows of bases do not have the column.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_getter {
    (
        $vis:vis $table:ident (same [] [$local:ident] $index:ident) { $($doc:tt)* }
        $column:ident $ty:ty { $($assertion:tt)* } $cells:ident
    ) => {
        impl $table {
            $($doc)*
            #[must_use]
            #[inline]
            $vis const fn $column(&self) -> $ty {
                $($assertion)*
                $cells[$index(self)]
            }
        }
    };
    (
        $vis:vis $table:ident ($kind:ident [$($variant:ident $checked:ident)+] [$($local:ident)?] $index:ident)
        { $($doc:tt)* } $column:ident $ty:ty { $($assertion:tt)* } $cells:ident
    ) => {
        impl $table {
            $($doc)*
            #[doc = "`None` for a row of a base."]
            #[must_use]
            #[inline]
            $vis const fn $column(&self) -> $crate::generated::core::option::Option<$ty> {
                $($assertion)*
                match self {
                    $($table::$variant(_) => $crate::generated::core::option::Option::None,)+
                    $($local => $crate::generated::core::option::Option::Some(
                        $cells[$index($local)],
                    ),)?
                }
            }
        }
    };
}
