//! `KnoxCode` for an error enum, whose variants can hold data.

/// Takes the generics, the type, its `where` clause, a match arm for each variant that gives
/// its `Entry`, the types and rows that the catalogue lists, and a table of the variants that
/// have codes of their own.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_error_enum {
    (
        { $($generics:tt)* } { $($type:tt)* } { $($where:tt)* } { $($arm:tt)* } { $($delegation:ident $what:tt)* }
        codes: $list:ident($stored:ty, $taken:ty, $code:ty) $(as $bits:ident)?
        columns: $columns:tt
        serde: $serde:tt
        misses: $misses:tt
        rows: $count:tt
        data: $data:tt
    ) => {
        #[allow(deprecated)]
        const _: () = {
            use $crate::generated::entry::{Entry as __KnoxEntry, Own as __KnoxOwn, row as __knox_row};
            use $crate::{Action as __KnoxAction, __knox_paragraph};

            $crate::__knox_data! { error $count $list($stored) [] $columns $data }

            #[doc(hidden)]
            #[automatically_derived]
            impl $($generics)* $crate::generated::entry::HasEntry for $($type)* $($where)* {
                #[inline]
                fn __knox_entry(&self) -> __KnoxEntry<'_> {
                    match *self { $($arm)* }
                }
            }

            #[automatically_derived]
            impl $($generics)* $crate::KnoxCode for $($type)* $($where)* {
                fn code_value(
                    &self,
                ) -> $crate::generated::core::option::Option<$crate::CodeValue<'_>> {
                    $crate::generated::entry::HasEntry::__knox_entry(self).value()
                }

                fn code_name(
                    &self,
                ) -> $crate::generated::core::option::Option<&$crate::generated::core::primitive::str>
                {
                    $crate::generated::entry::HasEntry::__knox_entry(self).name()
                }

                fn code_description(
                    &self,
                ) -> $crate::generated::core::option::Option<&$crate::generated::core::primitive::str>
                {
                    $crate::generated::entry::HasEntry::__knox_entry(self).description()
                }

                fn code_status(
                    &self,
                ) -> $crate::generated::core::option::Option<$crate::generated::core::primitive::u16>
                {
                    $crate::generated::entry::HasEntry::__knox_entry(self).status()
                }

                fn code_action(&self) -> $crate::generated::core::option::Option<$crate::Action> {
                    $crate::generated::entry::HasEntry::__knox_entry(self).action()
                }

                fn code_catalogue(__knox_walk: &mut $crate::CatalogueWalk<'_>) {
                    use $crate::generated::entry::{Listed as _, Lists as __KnoxLists, NoTable as _, Unlisted as _};

                    __knox_walk.enter(
                        __KnoxLists::<$($type)*>::TABLE.unwrap_or(&__KNOX_TABLE),
                        |__knox_walk| {
                            let _ = &__knox_walk;
                            $($crate::__knox_pass_on! { __knox_walk $delegation $what };)*
                        },
                    );
                }

                fn code_title() -> &'static $crate::generated::core::primitive::str {
                    __KNOX_TABLE.title()
                }

                fn code_retry_after(
                    &self,
                ) -> $crate::generated::core::option::Option<$crate::generated::core::time::Duration>
                {
                    $crate::generated::entry::HasEntry::__knox_entry(self).retry_after()
                }

                fn code_docs_url(
                    &self,
                ) -> $crate::generated::core::option::Option<$crate::DocsUrl> {
                    $crate::generated::entry::HasEntry::__knox_entry(self).docs_url(&__KNOX_TABLE)
                }

                fn code_items(
                    &self,
                ) -> $crate::generated::core::option::Option<&dyn $crate::KnoxItems> {
                    $crate::generated::entry::HasEntry::__knox_entry(self).items()
                }
            }
        };
    };
}

/// Lists the codes of one variant in a catalogue: those of a field's type, that of a row, or
/// none.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_pass_on {
    ($walk:ident field ($field:ty)) => {
        __KnoxLists::<$field>::THIS.list($walk)
    };
    ($walk:ident row ($row:expr)) => {
        $crate::generated::entry::ListsRow(&$row).list($walk)
    };
    ($walk:ident uncoded ()) => {
        $walk.without_code($crate::generated::core::option::Option::None)
    };
    ($walk:ident uncoded ($status:literal)) => {
        $walk.without_code($crate::generated::core::option::Option::Some($status))
    };
}
