//! `KnoxCode` for an enum with data.

/// The generics, the type, the conditions, and an arm for each variant, which gives its
/// `Entry`.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_error_enum {
    ({ $($generics:tt)* } { $($type:tt)* } { $($where:tt)* } { $($arm:tt)* }) => {
        #[allow(deprecated)]
        const _: () = {
            use $crate::generated::entry::{Entry as __KnoxEntry, Own as __KnoxOwn};
            use $crate::Action as __KnoxAction;

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

                fn code_retry_after(
                    &self,
                ) -> $crate::generated::core::option::Option<$crate::generated::core::time::Duration>
                {
                    $crate::generated::entry::HasEntry::__knox_entry(self).retry_after()
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
