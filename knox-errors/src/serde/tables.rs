//! The tables that have serde's traits themselves: those that ask for it, the
//! official ones among them.

/// Implements serde's traits for a table that asks for them.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_serde {
    ($table:ty, $by:ident) => {
        impl $crate::__private_0_1_0::serde::Serialize for $table {
            fn serialize<S: $crate::__private_0_1_0::serde::Serializer>(
                &self,
                __knox_serializer: S,
            ) -> $crate::__private_0_1_0::core::result::Result<S::Ok, S::Error> {
                $crate::serde::$by::serialize(self, __knox_serializer)
            }
        }

        impl<'de> $crate::__private_0_1_0::serde::Deserialize<'de> for $table {
            fn deserialize<D: $crate::__private_0_1_0::serde::Deserializer<'de>>(
                __knox_deserializer: D,
            ) -> $crate::__private_0_1_0::core::result::Result<Self, D::Error> {
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
