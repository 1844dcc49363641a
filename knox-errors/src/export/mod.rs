//! Tables and error types as documents: [`Document`] writes their codes as Markdown, JSON, JSON
//! Schema, `OpenAPI`, TypeScript and an HTML page, all from the table in the code. [`Lock`] keeps
//! codes from changing. [`Anchors`] finds links that lead nowhere.
//!
//! A document implements [`Display`](core::fmt::Display): `to_string` gives a string, and `write!`
//! writes it to any [`fmt::Write`](core::fmt::Write) or `std::io::Write`. The same tables always
//! give the same bytes, with a line end at the end.
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
//! # Keeping a document up to date
//!
//! A test compares a file with the table. `BLESS=1 cargo test` renews the file:
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

use crate::catalogue::{CataloguePart, for_each_entry};
use crate::{Catalogue, CatalogueEntry, KnoxCode, Table};

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
pub use typescript::{InvalidNameError, TypeScript};

/// One or more tables with a title, or the codes of an error type, to be written in one of several
/// formats.
///
/// An extended table is written as the tables that its rows come from, each with its own title,
/// then its local rows with the name of its type as the title. A table that is reached twice is
/// written once, and tables without rows are left out.
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
    /// A document of every code that a table or an error type can have: its [`Catalogue`]. The
    /// title is that of the catalogue. Types that can have other codes too are named at the end.
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
    /// A document of several tables, in this order.
    #[must_use]
    pub const fn new(title: &'a str, tables: &'a [&'static Table]) -> Self {
        Self { title, description: None, source: Source::Tables(tables) }
    }

    /// The title of the document.
    #[must_use]
    pub const fn title(&self) -> &'a str {
        self.title
    }

    /// The paragraph after the title, from [`with_description`](Self::with_description).
    #[must_use]
    pub const fn description(&self) -> Option<&'a str> {
        self.description
    }

    /// Adds a paragraph after the title. It is plain text, such as where the tables come from.
    #[must_use]
    pub const fn with_description(self, description: &'a str) -> Self {
        Self { description: Some(description), ..self }
    }

    /// The tables as GitHub Flavored Markdown, with the layout of Samsung's page.
    ///
    /// The first columns are those of that page: code, name and description or, if the codes have
    /// no names, status, code and description. Deprecations, aliases, status, action and custom
    /// columns follow. A code is a link if its row has one. Columns without information are left
    /// out: one that is empty in all rows, a status that equals the code in all rows, and a column
    /// whose type has neither `Display` nor `Debug`. The documentation of rows follows their table,
    /// as the Markdown that it is. The descriptions of the actions are at the end.
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

    /// The tables as JSON, with everything that the plain data has, for other programs.
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
    /// These members are present only if there is something to write: `open`, the names of the
    /// types that can have other codes; `formatted`, the code as people read it, if the table has
    /// a format; `name_aliases`; `docs`, the row's link; `deprecated`; `notes`, the documentation
    /// of the row without its description; `retired`, the retired codes of the table; and
    /// `columns`, the custom columns that can be shown. Other members are `null` if a row or table
    /// does not have them.
    ///
    /// Codes are numbers or strings, as services send them. `retry_after` is in seconds. A
    /// [`CellValue`](crate::CellValue) is a number of up to 64 bits, a boolean, a list, or else
    /// its string. A duration is its exact number of seconds, or the string of that number if 64
    /// bits cannot hold it.
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

    /// A JSON Schema (2020-12) of the codes and aliases: a `oneOf` with an entry for each. An entry
    /// has the code as `const`, the name as `title`, the `description`, and further columns of the
    /// row as `deprecated`, `x-formatted`, `x-name-aliases`, `x-status`, `x-action`,
    /// `x-retry-after`, `x-docs`, `x-deprecation` (`since` and `note`), `x-notes` and, for custom
    /// columns, `x-` and the column's name. A custom column replaces one of ours with the same
    /// name. If other codes are possible, any number or string is allowed too.
    ///
    /// The schema refers to nothing outside, so that it can be a part of an `OpenAPI` 3.1 document.
    /// Several tables are an `anyOf` of such schemas, because they can have the same codes. An
    /// extended table is one schema.
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

    /// The same codes as a plain `enum` with `x-enum-varnames` and `x-enum-descriptions`, which
    /// client generators understand, and `x-enum-deprecated`, the codes of deprecated rows, if
    /// there are any.
    ///
    /// If another code already has a name, `_2`, `_3` and so on follow it. The name of an alias is
    /// the row's variant followed by `Alias`.
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

    /// An `OpenAPI` 3.1 document with components for services that send these codes as problems:
    ///
    /// - The schema `ErrorCode` is a `oneOf` with an entry for each code: the code as `const`, the
    ///   name as `title`, the `description`, the link as `externalDocs` and `x-docs`, `deprecated`,
    ///   and further columns as `x-…`, as in [`json_schema`](Self::json_schema).
    /// - The schema `Problem` is what
    ///   [`Problem`](https://docs.rs/knox-errors/latest/knox_errors/struct.Problem.html) sends,
    ///   with any of the codes.
    /// - For each status of the codes, such as 404, there is a schema and a response `Problem404`,
    ///   whose `code` is one of that status. `ProblemDefault` is for errors without a known status:
    ///   codes and variants that do not have the status of an error, and codes that are not listed.
    ///
    /// Refer to the responses from an operation, in this file or a copy of them:
    ///
    /// ```yaml
    /// responses:
    ///   "404": { $ref: "errors.openapi.json#/components/responses/Problem404" }
    /// ```
    ///
    /// `code` is required if every error of that status has one. A variant without a code
    /// (`#[knox(code = _)]`) makes it optional for its status, or for 500 if the variant has no
    /// status. A type whose values can be without a code, such as `KnoxError`, makes it optional
    /// for every status.
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

    /// A TypeScript module for clients, without dependencies:
    ///
    /// - The object `ErrorCode` maps names to codes, `as const`. Its comments have descriptions,
    ///   notes, links and deprecations, so editors show deprecated codes as such. The type
    ///   `ErrorCode` is the union of the codes.
    /// - `errorCodeTexts` maps each code and alias to its name, description, formatted code,
    ///   status, action, time to wait, link and deprecation. Custom columns are not in it.
    /// - `isKnownErrorCode(code: unknown)` is a type guard for the codes that have an entry in
    ///   `errorCodeTexts`. `AnyErrorCode` is the type of known and other codes.
    ///
    /// [`TypeScript::with_name`] replaces the name `ErrorCode`. If rows have the same name, `_2`,
    /// `_3` and so on follow the later ones in the object. If two tables have the same code, the
    /// texts of the first table are used.
    ///
    /// A number that does not fit into the 53 bits of a JavaScript `number` is a `bigint`, such as
    /// `9007199254740993n`, which needs the compiler target ES2020 or later. `JSON.parse` rounds
    /// such a number, and the guard rejects the rounded number, because that can be another code.
    /// A reviver keeps the digits if it gets the `source`, as in Node 22:
    ///
    /// ```js
    /// const keepDigits = (_key, value, { source }) =>
    ///   typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source)
    ///     ? BigInt(source)
    ///     : value;
    /// const problem = JSON.parse(text, keepDigits);
    /// ```
    ///
    /// A number that does not fit into 64 bits is a string, as
    /// [`Problem`](https://docs.rs/knox-errors/latest/knox_errors/struct.Problem.html) sends it.
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

    /// The tables as one HTML page that needs no other files. It has a search as you type, a link
    /// to each code and alias (`#4032251`), and a light and a dark style. It works with keyboards, on
    /// phones and with screen readers. Deprecated rows are marked, and can be hidden or shown
    /// without the others. Without scripts, the page shows plain tables.
    ///
    /// If two tables have the same code, the link to the second one ends in `_2`. White space in a
    /// code becomes `-` in its link.
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

    /// Calls `show` with each part of the document's catalogue.
    fn catalogue_parts(&self, show: &mut dyn FnMut(CataloguePart)) {
        match self.source {
            Source::Tables(tables) => {
                for table in tables {
                    show(CataloguePart::Table(table));
                }
            }
            Source::Catalogue(catalogue) => catalogue.parts(show),
        }
    }

    /// Calls `show` with each entry of the document's catalogue.
    fn entries(&self, show: &mut dyn FnMut(CatalogueEntry)) {
        for_each_entry(&|show| self.catalogue_parts(show), show);
    }

    /// The codes as a lock file, which a test compares so that codes do not change: see [`Lock`].
    #[must_use]
    pub fn lock(self) -> Lock {
        Lock::of(&self)
    }
}
