//! serde's traits for a table with `#[knox(serde = …)]`.

/// Implements the two traits with the module of `serde` that the attribute names.
#[cfg(feature = "serde")]
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

/// Reports that the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_serde {
    ($table:ty, $by:ident) => {
        $crate::generated::core::compile_error!(
            "`#[knox(serde = …)]` needs the feature `serde` of knox-errors"
        );
    };
}
