//! Placeholder items for an enum that cannot be a table because of an error.

/// The inherent items of a table. They do nothing, and keep rustc from reporting their uses.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_derived_stub {
    (
        $vis:vis enum $table:ident { $type_name:literal $($display:ident)? }
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        columns: $columns:tt
        serde: $serde:tt
        misses: $misses:tt
        rows: $count:tt
        missing_code: $missing_code:tt
    ) => {
        #[allow(deprecated, dead_code, unused_variables, missing_docs)]
        impl $table {
            $vis const ALL: &'static [$table] = &[];
            $vis const COUNT: $crate::generated::core::primitive::usize = 0;

            $vis const fn from_code(
                __knox_code: $taken,
            ) -> $crate::generated::core::option::Option<$table> {
                $crate::__knox_found_or!($crate::generated::core::option::Option::None, $misses)
            }

            $vis const fn from_name(
                __knox_name: &$crate::generated::core::primitive::str,
            ) -> $crate::generated::core::option::Option<$table> {
                $crate::__knox_found_or!($crate::generated::core::option::Option::None, $misses)
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

            $vis const fn retry_after(
                &self,
            ) -> $crate::generated::core::option::Option<$crate::generated::core::time::Duration> {
                $crate::generated::core::option::Option::None
            }

            $vis const fn aliases(&self) -> &'static [$stored] {
                &[]
            }
        }
    };
}
