//! The tables that have serde's traits themselves: those that ask for it, the
//! official ones among them.

/// Implements serde's traits for a table that asks for them.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_serde {
    ($table:ty, $by:ident) => {
        impl $crate::generated::serde::Serialize for $table {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                __knox_serializer: S,
            ) -> $crate::generated::core::result::Result<S::Ok, S::Error> {
                $crate::serde::$by::serialize(self, __knox_serializer)
            }
        }

        impl<'de> $crate::generated::serde::Deserialize<'de> for $table {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(
                __knox_deserializer: D,
            ) -> $crate::generated::core::result::Result<Self, D::Error> {
                $crate::serde::$by::deserialize(__knox_deserializer)
            }
        }
    };
}

__knox_serde!(crate::HttpCode, by_code);
__knox_serde!(crate::CustomerAuthCode, by_code);
__knox_serde!(crate::AccountTokenCode, by_code);
__knox_serde!(crate::AuthorizeTokenCode, by_code);
__knox_serde!(crate::OfficialCode, by_code);
