//! Tables as documents: [`Document`] writes them as Markdown, JSON, JSON Schema, `OpenAPI`,
//! TypeScript and an HTML page, so that the table in the code is the source of them all.
//! [`Lock`] keeps codes from changing, [`Anchors`] finds links that lead nowhere.
//!
//! A document is shown by [`Display`](core::fmt::Display), so `write!` writes it to any
//! [`fmt::Write`](core::fmt::Write) and any `std::io::Write`, and `to_string` gives a
//! string. The same tables give the same bytes, with a line end at the end.
//!
//! ```
//! use knox_errors::{export::Document, knox_codes};
//!
//! knox_codes! {
//!     /// Codes of the device gateway
//!     pub enum GatewayCode: u32 {
//!         code    | name                 | status | description;
//!         4220001 | DEVICE_LIMIT_REACHED | 422    | "The tenant has reached its device limit.";
//!         4290001 | TENANT_BUSY          | 429    | "Another bulk job is running.";
//!     }
//! }
//!
//! assert_eq!(Document::of::<GatewayCode>().markdown().to_string(), "\
//! ## Codes of the device gateway
//!
//! | Code | Name | Description | Status |
//! |---|---|---|---|
//! | `4220001` | DEVICE_LIMIT_REACHED | The tenant has reached its device limit. | 422 |
//! | `4290001` | TENANT_BUSY | Another bulk job is running. | 429 |
//! ");
//! ```
//!
//! # A document that stays true
//!
//! A test compares a file with the table, and renews it with `BLESS=1 cargo test`:
//!
//! ```no_run
//! # use knox_errors::HttpCode as GatewayCode;
//! use knox_errors::export::Document;
//!
//! let document = Document::of::<GatewayCode>().markdown().to_string();
//! if std::env::var_os("BLESS").is_some() {
//!     std::fs::write("docs/errors.md", &document)?;
//! }
//! let on_file = std::fs::read_to_string("docs/errors.md")?;
//! assert!(on_file == document, "docs/errors.md is old: run `BLESS=1 cargo test`");
//! # Ok::<(), std::io::Error>(())
//! ```

#[cfg(feature = "axum")]
mod accept;
mod anchors;
mod html;
mod json;
mod json_schema;
mod lock;
mod markdown;
mod node;
mod notes;
pub(crate) mod openapi;
mod parts;
#[cfg(feature = "axum")]
mod service;
mod typescript;
mod unique;

use crate::{Catalogue, KnoxCode, Table};

pub use anchors::Anchors;
pub use html::Html;
pub use json::Json;
pub use json_schema::JsonSchema;
pub use lock::{Lock, LockChanges, LockError};
pub use markdown::Markdown;
#[cfg(feature = "utoipa")]
pub(crate) use node::Node;
pub use openapi::OpenApi;
#[cfg(feature = "axum")]
pub use service::DocumentService;
pub use typescript::{InvalidName, TypeScript};

/// One or more tables under a title, or the catalogue of an error type, to be written in a
/// format.
///
/// An extended table is written as the tables that its rows come from, each under
/// its own title, then the rows of its own under the name of its type. A table that
/// is reached twice is written once, tables without rows are not.
///
/// ```
/// use knox_errors::{HttpCode, KnoxTable, OfficialCode, export::Document};
///
/// let official = Document::of::<OfficialCode>();
/// assert_eq!(official.title(), "Every code that Samsung's page lists");
///
/// let tables = [HttpCode::TABLE];
/// let ours = Document::new("Errors of our API", &tables)
///     .with_description("Those that it sends itself.");
/// assert!(ours.html().to_string().contains("<title>Errors of our API</title>"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    title: &'a str,
    description: Option<&'a str>,
    source: Source<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Source<'a> {
    Tables(&'a [&'static Table]),
    Catalogue(Catalogue),
}

impl Document<'static> {
    /// A document of every code that a table or an error type may have: its
    /// [`Catalogue`], under the catalogue's title. Types of which other codes may come are
    /// named at the end.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, HttpCode, KnoxCode, export::Document};
    ///
    /// /// Errors of the sync service
    /// #[derive(Debug, KnoxCode)]
    /// enum SyncError {
    ///     /// The device never answered.
    ///     #[knox(code = 5040001, status = 504)]
    ///     DeviceTimeout { id: String },
    ///     #[knox(row = CustomerAuthCode::AccessTokenExpired)]
    ///     SignIn { tenant: String },
    ///     #[knox(transparent)]
    ///     Http(HttpCode),
    /// }
    ///
    /// let document = Document::of::<SyncError>().markdown().to_string();
    /// assert!(document.starts_with("# Errors of the sync service\n"));
    /// assert!(document.contains("\n| `5040001` | DEVICE_TIMEOUT |"));
    /// assert!(document.contains("\n| `4032251` | ACCESS_TOKEN_EXPIRED |"));
    /// assert!(document.contains("\n| `404` | Not Found |"));
    /// ```
    #[must_use]
    pub fn of<T: KnoxCode>() -> Self {
        let catalogue = Catalogue::of::<T>();
        let source = Source::Catalogue(catalogue);
        Self { title: catalogue.title(), description: None, source }
    }
}

impl<'a> Document<'a> {
    /// A document of any tables, in this order.
    #[must_use]
    pub const fn new(title: &'a str, tables: &'a [&'static Table]) -> Self {
        Self { title, description: None, source: Source::Tables(tables) }
    }

    /// The title, at the top.
    #[must_use]
    pub const fn title(&self) -> &'a str {
        self.title
    }

    /// The paragraph about the tables, from [`with_description`](Self::with_description).
    #[must_use]
    pub const fn description(&self) -> Option<&'a str> {
        self.description
    }

    /// The same document with a paragraph about its tables after the title: plain
    /// text, such as where they are from.
    #[must_use]
    pub const fn with_description(self, description: &'a str) -> Self {
        Self { description: Some(description), ..self }
    }

    /// The tables as GitHub Flavored Markdown, laid out like Samsung's page.
    ///
    /// First the columns of that page, in its order: the code, the name and the
    /// description, or, where the codes have no names, the status, the code and the
    /// description. The others follow: deprecations, aliases, status, action and custom
    /// columns. A code is a link where its row has one. A
    /// column that says nothing is left out: one that is empty in all rows, a status
    /// that is the code in all rows, and one of a type with neither `Display` nor
    /// `Debug`. What the user wrote about a row beside its description follows the table, and
    /// is Markdown already. The descriptions of the actions are at the end.
    ///
    /// ```
    /// use knox_errors::{OfficialCode, export::Document};
    ///
    /// let markdown = Document::of::<OfficialCode>().markdown().to_string();
    /// assert!(markdown.contains("\n## Samsung Account token errors\n"));
    /// assert!(markdown.contains("\n| Status | Code | Description | Action |\n"));
    /// ```
    #[must_use]
    pub const fn markdown(self) -> Markdown<'a> {
        Markdown(self)
    }

    /// The tables as JSON: all that the plain data has, for other programs.
    ///
    /// ```text
    /// { "title": …, "description": …, "tables": [
    ///     { "type": …, "title": …, "url": …, "rows": [
    ///         { "code": …, "formatted": …, "aliases": […], "name": …, "name_aliases": […],
    ///           "variant": …, "description": …,
    ///           "status": …, "action": …, "retry_after": …, "docs": …,
    ///           "deprecated": { "since": …, "note": … }, "notes": …, "columns": { … } } ],
    ///       "retired": […] } ],
    ///   "open": […] }
    /// ```
    ///
    /// `open`, the names of the types that other codes may come of, is there where there are
    /// some. `retry_after` is in seconds. `formatted`, the code as people read it, is there where
    /// the table has a format. `name_aliases`, `docs`, the row's link, `deprecated` and `notes`,
    /// what the user wrote beside the description, are there where the row has them, and
    /// `retired`, the codes that never come again, where the table has some.
    ///
    /// What a row or table does not have is `null`. `columns`, the custom ones, is there
    /// where some can be shown: a [`CellValue`](crate::CellValue) is a number of up to 64
    /// bits, a boolean, a list, or else its string. A duration is its number of seconds,
    /// exactly, and the string of that number where 64 bits do not hold it. Codes are numbers
    /// or strings as they are on the wire.
    ///
    /// ```
    /// use knox_errors::{HttpCode, export::Document};
    ///
    /// let json = Document::of::<HttpCode>().json().to_string();
    /// let json: serde_json::Value = serde_json::from_str(&json)?;
    /// assert_eq!(json["tables"][0]["rows"][3]["name"], "Not Found");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn json(self) -> Json<'a> {
        Json(self)
    }

    /// A JSON Schema (2020-12) of the codes, aliases included: a `oneOf` with, for
    /// each, its `const`, its name as `title`, its `description`, and what else the row
    /// has as `deprecated`, `x-formatted`, `x-name-aliases`, `x-status`, `x-action`,
    /// `x-retry-after`, `x-docs`, `x-deprecation` (`since` and `note`), `x-notes` and `x-` with
    /// the name of a custom column, which comes before ours of that name. Where other codes may come, any number or string is allowed beside them.
    ///
    /// It refers to nothing outside, so it can be part of an `OpenAPI` 3.1
    /// document as it is. Several tables are an `anyOf` of such schemas, since they
    /// may share codes; an extended table is one.
    ///
    /// ```
    /// use knox_errors::{HttpCode, export::Document};
    ///
    /// let schema = Document::of::<HttpCode>().json_schema().to_string();
    /// let schema: serde_json::Value = serde_json::from_str(&schema)?;
    /// assert_eq!(schema["oneOf"][3]["const"], 404);
    /// assert_eq!(schema["oneOf"][3]["title"], "Not Found");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn json_schema(self) -> JsonSchema<'a> {
        JsonSchema::one_of(self)
    }

    /// The same codes as a plain `enum` with `x-enum-varnames` and
    /// `x-enum-descriptions`, which generators of clients understand, and
    /// `x-enum-deprecated`, the codes of deprecated rows, where there are some.
    ///
    /// A name that another code has already is followed by `_2`, `_3` and so on; an
    /// alias is named after its row's variant, with `Alias`.
    ///
    /// ```
    /// use knox_errors::{HttpCode, export::Document};
    ///
    /// let schema = Document::of::<HttpCode>().enum_schema().to_string();
    /// let schema: serde_json::Value = serde_json::from_str(&schema)?;
    /// assert_eq!(schema["enum"][3], 404);
    /// assert_eq!(schema["x-enum-varnames"][3], "NotFound");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn enum_schema(self) -> JsonSchema<'a> {
        JsonSchema::plain(self)
    }

    /// An `OpenAPI` 3.1 document of components, for the documents of services that send
    /// these codes as problems:
    ///
    /// - the schema `ErrorCode`: a `oneOf` with, for each code, its `const`, its name as
    ///   `title`, its `description`, its link as `externalDocs` and `x-docs`, `deprecated`, and what else
    ///   the row has as `x-…`, as in [`json_schema`](Self::json_schema);
    /// - the schema `Problem`: what [`Problem`](https://docs.rs/knox-errors/latest/knox_errors/struct.Problem.html)
    ///   sends, with any of the codes;
    /// - for each status of the codes, such as 404, the schema and the response `Problem404`,
    ///   whose `code` is one of that status; and `ProblemDefault` for errors whose status is
    ///   not known: where a code, or a variant without one, has no status of an error, and
    ///   where other codes may come.
    ///
    /// An operation refers to the responses, in the file as it is or copied:
    ///
    /// ```yaml
    /// responses:
    ///   "404": { $ref: "errors.openapi.json#/components/responses/Problem404" }
    /// ```
    ///
    /// `code` is required where each error of that status has one. A variant without a code
    /// (`#[knox(code = _)]`) makes it optional for its status, or for a 500 where it has none; a
    /// type whose values may be without one, such as `KnoxError`, for every status.
    ///
    /// ```
    /// use knox_errors::{HttpCode, export::Document};
    ///
    /// let openapi = Document::of::<HttpCode>().openapi().to_string();
    /// let openapi: serde_json::Value = serde_json::from_str(&openapi)?;
    /// let code = &openapi["components"]["schemas"]["Problem404"]["properties"]["code"];
    /// assert_eq!(code["oneOf"][0]["const"], 404);
    /// assert_eq!(code["oneOf"][0]["title"], "Not Found");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn openapi(self) -> OpenApi<'a> {
        OpenApi::new(self)
    }

    /// A module of TypeScript for clients, without dependencies:
    ///
    /// - the object `ErrorCode` from names to codes, `as const`, and the type of that name,
    ///   the union of the codes; deprecated ones are so for editors too;
    /// - `errorCodeTexts`, a map from each code to its name, description, status, action,
    ///   link and what else is known of it;
    /// - the guard `isKnownErrorCode(code: unknown)`, after which a code has its texts; one
    ///   that is not known stays usable as what it is, and `AnyErrorCode` is the type of both.
    ///
    /// [`TypeScript::with_name`] gives another name than `ErrorCode`. A name that two rows
    /// have is followed by `_2`, `_3` and so on in the object. Where two tables have a code,
    /// its texts are those of the first.
    ///
    /// A number beyond 53 bits, which a `number` of JavaScript cannot hold, is a `bigint`, such
    /// as `9007199254740993n`, for which the compiler's target is ES2020 or later. `JSON.parse`
    /// by itself rounds such a number, and the guard does not know the rounded one, since that
    /// may be another code. A reviver reads it where it gets the `source`, as in Node 22:
    ///
    /// ```js
    /// const keepDigits = (_key, value, { source }) =>
    ///   typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source)
    ///     ? BigInt(source)
    ///     : value;
    /// const problem = JSON.parse(text, keepDigits);
    /// ```
    ///
    /// A number beyond 64 bits is a string, as [`Problem`](https://docs.rs/knox-errors/latest/knox_errors/struct.Problem.html) sends it.
    ///
    /// ```
    /// use knox_errors::{CustomerAuthCode, export::Document};
    ///
    /// let module = Document::of::<CustomerAuthCode>().typescript().to_string();
    /// assert!(module.contains("\n  ACCESS_TOKEN_EXPIRED: 4032251,\n"));
    /// ```
    #[must_use]
    pub const fn typescript(self) -> TypeScript<'a> {
        TypeScript::new(self)
    }

    /// The tables as one HTML page that needs nothing else: search as you type, a
    /// link to each row (`#4032251`, an alias too), light and dark, for keyboards,
    /// phones and screen readers. Deprecated rows are marked, and can be left out or shown
    /// alone. Without scripts it is plain tables.
    ///
    /// Where two of the tables have a code, the link to the second ends in `_2`.
    /// Whitespace in a code is `-` in the link.
    ///
    /// ```
    /// use knox_errors::{OfficialCode, export::Document};
    ///
    /// let page = Document::of::<OfficialCode>().html().to_string();
    /// assert!(page.contains(r#" id="4032251">"#));
    /// ```
    #[must_use]
    pub const fn html(self) -> Html<'a> {
        Html(self)
    }

    /// The codes for a file that keeps them from changing: see [`Lock`].
    #[must_use]
    pub fn lock(self) -> Lock {
        Lock::of(&self)
    }
}
