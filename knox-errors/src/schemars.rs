//! JSON Schemas of codes with schemars.
//!
//! The official tables and every [`OpenCode`] implement `JsonSchema`. For a table of your own,
//! call [`impl_json_schema!`](crate::impl_json_schema). The schemas describe codes: they do not fit
//! fields that serde writes by name.
//!
//! ```
//! use knox_errors::{OpenCode, impl_json_schema, knox_codes};
//! use schemars::{JsonSchema, schema_for};
//!
//! knox_codes! {
//!     /// Codes of the billing service
//!     pub enum BillingCode: u32 {
//!         code    | name          | description;
//!         4020101 | CARD_DECLINED | "The bank declined the card.";
//!     }
//! }
//! impl_json_schema!(BillingCode);
//!
//! #[derive(JsonSchema)]
//! struct Payment {
//!     last_error: Option<BillingCode>,
//!     upstream: OpenCode<BillingCode>,
//! }
//!
//! let schema = schema_for!(Payment);
//! let code = &schema.as_value()["$defs"]["BillingCode"]["oneOf"][0];
//! assert_eq!(code["const"], 4_020_101);
//! assert_eq!(code["title"], "CARD_DECLINED");
//! ```

use alloc::borrow::Cow;
use alloc::format;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

use crate::export::Document;
use crate::{KnoxCode, KnoxTable, OpenCode};

/// The codes of the table, and any other code.
impl<T: KnoxTable> JsonSchema for OpenCode<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Open{}", T::TABLE.type_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        core::any::type_name::<Self>().into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        code_schema::<Self>()
    }
}

/// The schema of the codes of a type, for implementations of `JsonSchema` by hand: the schema of
/// [`Document::json_schema`](crate::export::Document::json_schema).
/// [`impl_json_schema!`](crate::impl_json_schema) calls it.
///
/// ```
/// let schema = knox_errors::schemars::code_schema::<knox_errors::HttpCode>();
/// assert_eq!(schema.as_value()["oneOf"][3]["const"], 404);
/// ```
#[must_use]
pub fn code_schema<E: KnoxCode>() -> Schema {
    match serde_json::to_value(Document::of::<E>().json_schema()) {
        Ok(Value::Object(mut members)) => {
            // Only a complete document names its dialect.
            members.remove("$schema");
            members.into()
        }
        // Never happens: a schema is an object, and its keys are strings.
        _ => Schema::default(),
    }
}

/// Implements schemars' `JsonSchema` for a table. The module [`schemars`](crate::schemars) has an
/// example. Needs the feature `schemars`.
#[macro_export]
macro_rules! impl_json_schema {
    ($($table:ty),+ $(,)?) => {$(
        impl $crate::generated::schemars::JsonSchema for $table {
            fn schema_name() -> $crate::generated::Cow<'static, $crate::generated::core::primitive::str> {
                <$table as $crate::KnoxTable>::TABLE.type_name().into()
            }

            fn schema_id() -> $crate::generated::Cow<'static, $crate::generated::core::primitive::str> {
                $crate::generated::core::any::type_name::<$table>().into()
            }

            fn json_schema(
                _: &mut $crate::generated::schemars::SchemaGenerator,
            ) -> $crate::generated::schemars::Schema {
                $crate::schemars::code_schema::<$table>()
            }
        }
    )+};
}

crate::impl_json_schema!(
    crate::HttpCode,
    crate::CustomerAuthCode,
    crate::AccountTokenCode,
    crate::AuthorizeTokenCode,
    crate::OfficialCode,
);
