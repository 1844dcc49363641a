//! [`knox_codes!`](crate::knox_codes). It hands `$crate` to the procedural macro, so a renamed
//! dependency or a re-export needs nothing else.

/// Makes an enum from a table of codes: a variant for each row, lookups by code and name, a
/// getter for each column, and documentation.
///
/// ```
/// use knox_errors::{Action, knox_codes};
///
/// /// Who looks after a code.
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// pub enum Team {
///     Core,
///     Edge,
/// }
///
/// knox_codes! {
///     /// Codes of the device gateway.
///     ///
///     /// Anything after the first paragraph is documentation as usual.
///     #[knox(url = "https://example.com/errors")]
///     #[non_exhaustive]
///     pub enum GatewayCode: u32 {
///         code    | name                 | status | action        |
///         /// Who is called.
///         team: Team = Team::Core | description;
///
///         4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | "The tenant has reached its device limit.";
///         /// Shown in rustdoc under the description.
///         #[alias(42900010)]
///         4290001 | TENANT_BUSY          | 429    | WaitAndRetry  | Team::Edge              | "Another bulk job is running.";
///         5010001 | NOT_READY as Soon    | 501    | _             | _                       | "Not there yet.";
///     }
///
///     /// A table with string codes and no names.
///     pub enum TokenCode: str {
///         status | code     | description;
///         400    | AUT_1001
///             | "A sentence too long for the line has a line of its own.";
///         400    | "E-17" as Stale | "A code that is not an identifier is quoted.";
///     }
/// }
///
/// let busy = GatewayCode::from_code(42_900_010).unwrap();
/// assert_eq!(busy, GatewayCode::TenantBusy);
/// assert_eq!((busy.code(), busy.name()), (4_290_001, "TENANT_BUSY"));
/// assert_eq!((busy.status(), busy.action()), (Some(429), Some(Action::WaitAndRetry)));
/// assert_eq!(busy.team(), Team::Edge);
/// assert_eq!(GatewayCode::from_name("NOT_READY"), Some(GatewayCode::Soon));
/// assert_eq!(TokenCode::Aut1001.name(), "AUT_1001");
/// ```
///
/// [A first table](crate::guide::first_table) is the guide's introduction. This page is the
/// reference.
///
/// # How a table is written
///
/// `pub enum Name: type { header; row; … }`. One call can have any number of tables. The type of
/// the codes is `u8`, `u16`, `u32`, `u64`, `i8`, `i16`, `i32`, `i64` or `str`. `|` separates the
/// cells, and `;` ends a row; the last `;` can be left out.
///
/// **The header** is the first line. It names the columns, in any order. Only `code` is required.
///
/// | column | cells |
/// |---|---|
/// | `code` | a number, also with `_`, `0x`, `0o` or `0b`; or a string, bare if it is an identifier (`AUT_1001`), else quoted (`"00006"`). In a signed type a number can have a `-`, and a literal with `0x`, `0o` or `0b` can use all bits: `0x80004005` is below zero in an `i32` |
/// | `name` | bare (`TENANT_BUSY`) or quoted (`"Tenant busy"`) |
/// | `description` | a text in quotes, or `_` for none |
/// | `status` | an HTTP status from 100 to 999, or `_` for none |
/// | `action` | a variant of [`Action`](crate::Action), bare, or `_` for none |
/// | `retry_after` | how long to wait before the same request is sent again, in whole seconds up to a year, or `_` for none |
/// | `column: Type` | a constant expression of that type, which is `Copy`; the column becomes a getter, with the documentation that is above the column in the header |
/// | `column: Type = default` | the same, or `_` for the default |
///
/// A cell with a bare `|`, `||` or `|=` needs parentheses around it. A text that is not an
/// identifier is quoted, because rustc refuses an unquoted apostrophe before the macro runs.
///
/// **The variant** is the name in `UpperCamelCase`. In a string table without names it is the
/// code. `NAME as Variant` gives another one, and so does `CODE as Variant` in a table without
/// names. A number table without names needs `as`, unless it has a format that makes an
/// identifier.
///
/// # Attributes of a table
///
/// The first paragraph of the documentation is the table's title. `#[cfg]`, `#[non_exhaustive]`,
/// `#[allow]`, further `#[derive]`s and the attributes of these derives work as on any enum.
///
/// | attribute | says |
/// |---|---|
/// | `#[knox(url = "https://…")]` | the page that the rows come from |
/// | `#[knox(status = code)]`, `#[knox(status = prefix)]` | the status is the code, or its first three digits; instead of a column `status` |
/// | `#[knox(format = "0x{:08X}")]` | how people write the codes of a number table: see [formats](#formats) |
/// | `#[knox(docs = "https://errors.example.com/gateway#{code}")]` | where each row is documented. `{code}` is the code as people read it, `{name}` the name, both percent-encoded; after `#`, white space of a code becomes `-`, as in the exported page. [`Row::docs_url`](crate::Row::docs_url) and documents link to it |
/// | `#[knox(retired(4220002, 4220003))]` | codes that were used and must never come again; a row with one of them is a compile error, and so is a row of a base |
/// | `#[knox(serde = code)]`, `#[knox(serde = name)]` | serde's traits, as the module `serde` describes; with the feature `serde` |
/// | `#[knox(match = code)]` | only the code of a response decides which row it means. By default (`match = name`) it means no row if the response has the name of another error |
///
/// # Attributes of a row
///
/// Documentation, `#[cfg]`, `#[cfg_attr]`, `#[deprecated]`, `#[allow]`, `#[doc(…)]`, the
/// attributes of derives, and:
///
/// | attribute | says |
/// |---|---|
/// | `#[alias(35, name = EDEADLOCK)]` | other codes and names of the same row |
/// | `#[knox(docs = "https://…")]` | where the row is documented, instead of the table's link |
///
/// [`Row::deprecation`](crate::Row::deprecation) gives what `#[deprecated]` says, and
/// [`Row::notes`](crate::Row::notes) the documentation of the row. A row whose `#[cfg]` is off is
/// absent from everything. Two rows under opposite conditions can have the same code.
///
/// # Formats
///
/// A format is text around one placeholder, which takes zeros, width and radix as in the standard
/// library: `{:05}`, `{:08X}`, `{:#x}`, `{:o}`, `{:b}`. The codes are shown in the format
/// everywhere, and strings are read in it too. Services and serde still use the number. In a
/// table without names, the formatted code is the name and gives the variant: `TS1002` is
/// `Ts1002`.
///
/// In an extended table each row has the format of its own table. A table of `any` codes has no
/// format: put local rows with a format into a table that it extends.
///
/// # Extending tables
///
/// `pub enum Name: type extends Base, path::Other as Variant { header; row; … }` holds the rows
/// of other tables, of any crate, and local rows. Header and rows can be left out.
///
/// ```
/// use knox_errors::{CodeValue, CustomerAuthCode, HttpCode, KnoxTable, knox_codes};
///
/// knox_codes! {
///     /// Samsung's codes and our own.
///     pub enum GatewayCode: u32 extends CustomerAuthCode as Knox {
///         code    | name        | status | description;
///         5990001 | TUNNEL_DOWN | 503    | "The tunnel to the site is down.";
///     }
///
///     /// Codes of several types are of type `any`.
///     pub enum LoginCode: any extends HttpCode as Http, GatewayCode as Gateway {}
/// }
///
/// const DOWN: GatewayCode = GatewayCode::from_code(5_990_001).unwrap();
/// assert_eq!(GatewayCode::from_code(4_032_251),
///     Some(GatewayCode::Knox(CustomerAuthCode::AccessTokenExpired)));
/// let down = LoginCode::from_code(CodeValue::Number(5_990_001)).unwrap();
/// assert_eq!(down, LoginCode::Gateway(DOWN));
/// assert_eq!(down.row().table().type_name(), "GatewayCode");
/// ```
///
/// - **Variants**: one for each base, which holds its row, then one for each local row. The
///   variant of a base has the name of its type, or the name after `as`. `ALL` and `Ord` have the
///   same order.
/// - **Codes**: a code that occurs twice is a compile error, and so is a table that is reached
///   twice. The type of the codes is that of all bases. If these differ, it is `any`: a code is a
///   [`CodeValue`](crate::CodeValue), and a string that is a plain decimal number is that number.
///   Local codes of type `any` are numbers of an `i64`, or strings.
/// - **Names** can occur twice: a lookup by name searches local rows first, then the bases in
///   order.
/// - **Conversions**: `From` each base, and `TryFrom` back into it. Rows of a base's bases take
///   two steps.
/// - **Custom columns** belong to local rows. Their getters give an `Option`, which is `None` for
///   a row of a base. The row of the base has the columns of the base.
///
/// # What a table gets
///
/// The types in [`sample`](crate::sample) are made by this macro and show the documentation that
/// users read.
///
/// The enum is one byte up to 256 rows, and an `Option` of it up to 255. Its discriminants are
/// row indices: `row as usize` is the index in `ALL`, never the code. An enum that extends others
/// can be larger, and its index is `row.index()`. The enum is `Copy`, `Eq`, `Hash`, `Debug` (the
/// variant's name; for a base, with its row) and `Ord` (by row). These items are `const fn`:
///
/// | call | gives |
/// |---|---|
/// | `T::ALL`, `T::COUNT` | every row in order, and how many |
/// | `T::from_code(code)` | `Option<T>`; aliases included |
/// | `T::from_name(name)` | `Option<T>`, exact |
/// | `row.code()` | the primary code, a number or `&'static str` |
/// | `row.name()`, `row.description()` | `&'static str`; without a name the code's text, without a description `""` |
/// | `row.status()`, `row.action()`, `row.retry_after()` | `Option<u16>`, `Option<Action>`, `Option<Duration>` |
/// | `row.aliases()` | a slice of codes |
/// | `row.column()` | the cell of a custom column |
///
/// It implements [`KnoxCode`](crate::KnoxCode), [`KnoxTable`](crate::KnoxTable), `Display`
/// (`4290001 TENANT_BUSY: Another bulk job is running`), `Error`, `FromStr` (an exact code, then
/// an exact name), `TryFrom` the code, and `From` the row for the code. A conversion that fails
/// gives an [`UnknownCode`](crate::UnknownCode), which suggests the nearest row.
///
/// # Errors
///
/// The compiler reports the errors of a call together, each at its token. An error hides another one
/// only if the second depends on it: where a cell or a `;` is missing, the rest of the row is
/// uncertain. A message says what was found, what was expected and how to write it. [Limits](crate::guide::limits) lists what is not
/// possible.
///
/// The generated code allows `deprecated` and `dead_code` within itself. Under `#![forbid(…)]` of
/// these lints, rustc reports that as an error.
#[macro_export]
macro_rules! knox_codes {
    ($($tables:tt)*) => {
        $crate::__knox_codes! { ($) $($tables)* }
    };
}

/// Tells the procedural macro whether rustdoc runs, which needs far more documentation
/// than a build does. A condition on two calls would cost time for each token; one on two
/// small macros costs none.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_codes {
    (($dollar:tt) $($tables:tt)*) => {
        #[cfg(doc)]
        macro_rules! __knox_tables {
            ($dollar($dollar tables:tt)*) => {
                $crate::generated::knox_codes! { { $crate, doc } $dollar($dollar tables)* }
            };
        }
        #[cfg(not(doc))]
        macro_rules! __knox_tables {
            ($dollar($dollar tables:tt)*) => {
                $crate::generated::knox_codes! { { $crate } $dollar($dollar tables)* }
            };
        }
        __knox_tables! { $($tables)* }
    };
}
