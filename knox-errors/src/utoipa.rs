//! Problems and codes in the `OpenAPI` documents of utoipa.
//!
//! [`Problem<E>`](crate::Problem) implements `IntoResponses`: one response for each status of the
//! codes that `E` can have, with these codes. The official tables and every [`OpenCode`]
//! implement `ToSchema`. For a table of your own, call
//! [`impl_to_schema!`](crate::impl_to_schema).
//!
//! ```
//! use knox_errors::{Problem, impl_to_schema, knox_codes};
//! use utoipa::{OpenApi, ToSchema};
//!
//! knox_codes! {
//!     /// Codes of the billing service
//!     pub enum BillingCode: u32 {
//!         code    | name          | status | description;
//!         4020101 | CARD_DECLINED | 402    | "The bank declined the card.";
//!     }
//! }
//! impl_to_schema!(BillingCode);
//!
//! #[derive(ToSchema)]
//! struct Payment {
//!     last_error: Option<BillingCode>,
//! }
//!
//! #[utoipa::path(get, path = "/pay", responses((status = OK, body = Payment), Problem<BillingCode>))]
//! async fn pay() {}
//!
//! #[derive(OpenApi)]
//! #[openapi(paths(pay))]
//! struct Api;
//!
//! let api = serde_json::to_value(Api::openapi())?;
//! let declined = &api["paths"]["/pay"]["get"]["responses"]["402"]["content"];
//! let code = &declined["application/problem+json"]["schema"]["properties"]["code"]["oneOf"][0];
//! assert_eq!(code["enum"][0], 4_020_101);
//! assert_eq!(api["components"]["schemas"]["BillingCode"]["oneOf"][0]["title"], "CARD_DECLINED");
//! # Ok::<(), serde_json::Error>(())
//! ```

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde_core::de::DeserializeOwned;
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{RefOr, Response};
use utoipa::{__dev::ComposeSchema, IntoResponses, ToSchema};

use crate::export::{Document, Node, openapi};
use crate::{KnoxCode, KnoxTable, OpenCode, Problem};

/// A response for each status of the codes, and `default` for codes without a status. The
/// responses are those of [`Document::openapi`](crate::export::Document::openapi) without what
/// utoipa cannot express: `enum` replaces `const`, and `externalDocs` beside `x-docs` and the
/// title of an `anyOf` are absent.
impl<E: KnoxCode> IntoResponses for Problem<E> {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let responses = openapi::inline_responses(&Document::of::<E>()).into_iter();
        responses.map(|(key, node)| (key, RefOr::T(read::<Response>(node)))).collect()
    }
}

/// The codes of the table, and any other code. As a field, the component is named `OpenCode_`
/// followed by the name of the table, which must implement `ToSchema` too.
// utoipa's derive implements this trait for generic types, and fields of such a type need it.
impl<T: KnoxTable> ComposeSchema for OpenCode<T> {
    fn compose(_: Vec<RefOr<Schema>>) -> RefOr<Schema> {
        code_schema::<Self>()
    }
}

impl<T: KnoxTable> ToSchema for OpenCode<T> {
    fn name() -> Cow<'static, str> {
        "OpenCode".into()
    }
}

/// The schema of the codes of a type, for implementations of `PartialSchema` by hand.
/// [`impl_to_schema!`](crate::impl_to_schema) calls it.
///
/// ```
/// let schema = knox_errors::utoipa::code_schema::<knox_errors::HttpCode>();
/// assert_eq!(serde_json::to_value(schema)?["oneOf"][3]["enum"][0], 404);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn code_schema<E: KnoxCode>() -> RefOr<Schema> {
    RefOr::T(read(openapi::code_schema(&Document::of::<E>())))
}

/// Converts a node to a type of utoipa.
fn read<T: DeserializeOwned + Default>(node: Node) -> T {
    let read = serde_json::to_value(known(node)).and_then(serde_json::from_value);
    // Never fails: every node that is passed is the JSON of such a type.
    read.unwrap_or_default()
}

/// Replaces each `const`, which utoipa's types drop, with an `enum` of one value.
fn known(node: Node) -> Node {
    match node {
        Node::List(list) => Node::List(list.into_iter().map(known).collect()),
        Node::Object(members) => {
            let members = members.into_iter().map(|(name, value)| match &*name {
                "const" => ("enum".into(), Node::List(Vec::from([value]))),
                _ => (name, known(value)),
            });
            Node::Object(members.collect())
        }
        other => other,
    }
}

/// Implements utoipa's `ToSchema` for a table. The module [`utoipa`](crate::utoipa) has an
/// example. The component has the name of the type. Needs the feature `utoipa`.
#[macro_export]
macro_rules! impl_to_schema {
    ($($table:ty),+ $(,)?) => {$(
        impl $crate::generated::utoipa::PartialSchema for $table {
            fn schema() -> $crate::generated::utoipa::openapi::RefOr<
                $crate::generated::utoipa::openapi::schema::Schema,
            > {
                $crate::utoipa::code_schema::<$table>()
            }
        }

        impl $crate::generated::utoipa::ToSchema for $table {}
    )+};
}

crate::impl_to_schema!(
    crate::HttpCode,
    crate::CustomerAuthCode,
    crate::AccountTokenCode,
    crate::AuthorizeTokenCode,
    crate::OfficialCode,
);
