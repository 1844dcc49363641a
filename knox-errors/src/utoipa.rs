//! Problems and codes in the `OpenAPI` documents that utoipa makes.
//!
//! [`Problem<E>`](crate::Problem) is `IntoResponses`: one response for each status of the
//! codes that `E` may have, with these codes. The official tables and every
//! [`OpenCode`] are `ToSchema`; a table of your own is, once
//! [`impl_to_schema!`](crate::impl_to_schema) says so.
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

/// A response for each status that the codes have, and `default` for codes without one, as
/// [`Document::openapi`](crate::export::Document::openapi) has them, but with `enum` in place
/// of `const`, without `externalDocs` beside `x-docs` and without the title of an `anyOf`:
/// utoipa has none of them.
impl<E: KnoxCode> IntoResponses for Problem<E> {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let responses = openapi::inline_responses(&Document::of::<E>()).into_iter();
        responses.map(|(key, node)| (key, RefOr::T(read::<Response>(node)))).collect()
    }
}

/// The codes of the table, and any other one. As a field, the component is named
/// `OpenCode_` and the name of the table, which must be `ToSchema` too.
// What utoipa's derive implements for a generic type: a field of one asks for it.
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

/// The schema of the codes of a type, for implementations of `PartialSchema` by hand:
/// those of [`impl_to_schema!`](crate::impl_to_schema) call it.
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

/// The same as a type of utoipa's.
fn read<T: DeserializeOwned + Default>(node: Node) -> T {
    let read = serde_json::to_value(known(node)).and_then(serde_json::from_value);
    // Never fails: each is the JSON of such a type.
    read.unwrap_or_default()
}

/// The same with an `enum` of one value for each `const`, which utoipa's types drop.
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

/// Implements utoipa's `ToSchema` for a table by its codes: the module
/// [`utoipa`](crate::utoipa) has an example. The component is named as the type. Feature
/// `utoipa`.
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
