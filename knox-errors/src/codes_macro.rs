//! [`knox_codes!`](crate::knox_codes), which hands `$crate` to the procedural
//! macro: so a renamed dependency or a re-export just works.

/// Makes an enum, with lookups both ways, from a table of codes written inline.
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
///         code    | name                 | status | action        | team: Team = Team::Core | description;
///         4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | "The tenant has reached its device limit.";
///         /// Shown in rustdoc under the description.
///         #[alias(42900010)]
///         4290001 | TENANT_BUSY          | 429    | WaitAndRetry  | Team::Edge              | "Another bulk job is running.";
///         5010001 | NOT_READY as Soon    | 501    | _             | _                       | "Not there yet.";
///     }
///
///     /// A table with text codes and no names.
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
/// # How a table is written
///
/// `pub enum Name: type { header; row; … }`, any number of them in one call. The
/// type of the codes is `u8`, `u16`, `u32`, `u64`, `i8`, `i16`, `i32`, `i64` or
/// `str`. Cells are separated by `|`, rows end with `;`; the last `;` may be left
/// out.
///
/// **The header** is the first line. It names the columns, in any order; `code`
/// is the only one that must be there.
///
/// | column | cells |
/// |---|---|
/// | `code` | a number, with `_`, `0x`, `0o`, `0b` and, in a signed type, `-` where you like, or all bits: `0x80004005` is below zero in an `i32`; or a text, bare where it is an identifier (`AUT_1001`), else quoted (`"00006"`) |
/// | `name` | bare (`TENANT_BUSY`) or quoted (`"Tenant busy"`) |
/// | `description` | a text in quotes, or `_` for none |
/// | `status` | an HTTP status from 100 to 999, or `_` for none |
/// | `action` | a variant of [`Action`](crate::Action), bare, or `_` for none |
/// | `retry_after` | how long to wait before the same request is sent again, in whole seconds up to a year, or `_` for none |
/// | `column: Type` | a constant expression of that type, which is `Copy`; the column becomes a getter |
/// | `column: Type = default` | the same, or `_` for the default |
///
/// A cell that holds a bare `|`, `||` or `|=` needs parentheses around them. A text that
/// is not an identifier is quoted: rustc itself refuses an unquoted apostrophe.
///
/// **The variant** is the name in `UpperCamelCase`, or the code where a text
/// table has no names. `NAME as Variant`, or `CODE as Variant` in a table without
/// names, overrides it; a number table without names needs it, unless its format gives one.
///
/// # Attributes
///
/// On a table: documentation, whose first paragraph is the table's title;
/// `#[cfg]`, `#[non_exhaustive]`, `#[allow]`, `#[derive]` beyond what the table
/// has, and what those derives need; and
///
/// - `#[knox(url = "https://…")]`, the page that the rows come from;
/// - `#[knox(format = "0x{:08X}")]` where people write the numbers otherwise than in decimal:
///   text around one placeholder with the standard library's zeros, width and radix (`{:05}`,
///   `{:08X}`, `{:#x}`, `{:o}`, `{:b}`). The codes are shown so everywhere, and strings are
///   read so too; the wire and serde keep the number. In a table without names, the formatted
///   code is the name, and gives the variant (`TS1002` is `Ts1002`). In an extended table each
///   row has the format of its own table, and a table of `any` codes has none: local rows with a
///   format go into a table that it extends;
/// - `#[knox(docs = "https://errors.example.com/gateway#{code}")]`, where each row is
///   documented: `{code}` is its code as people read it, `{name}` its name, both
///   percent-encoded, and after `#` white space of a code is `-`, as in the exported page. Other
///   characters than an address has are an error. [`Row::docs_url`](crate::Row::docs_url) and documents link to it;
/// - `#[knox(retired(4220002, 4220003))]`, codes that were used and never come again: a row with
///   one is a compile error, and so is a row of a base;
/// - `#[knox(status = code)]` where the code is the status, or
///   `#[knox(status = prefix)]` where its first three digits are; instead of a
///   column `status`;
/// - `#[knox(serde = code)]` or `#[knox(serde = name)]` for serde's traits, written
///   and read as the module `serde` says; with the feature `serde`;
/// - `#[knox(match = code)]`, with which the code of a response decides alone which row it
///   means. By default, `match = name`, a response that names another error beside the code
///   means no row of the table.
///
/// On a row: documentation, `#[cfg]`, `#[cfg_attr]`, `#[deprecated]`, `#[allow]`,
/// `#[doc(…)]`, helpers of derives, and `#[alias(35, name = EDEADLOCK)]` for other codes and
/// names that mean the same row. `#[knox(docs = "https://…")]` on a row replaces the table's
/// link. What `#[deprecated]` says, and the row's documentation, are data too:
/// [`Row::deprecation`](crate::Row::deprecation), [`Row::notes`](crate::Row::notes). A row whose `#[cfg]` is off is absent from everything; two
/// rows under opposite conditions may share a code.
///
/// # Extending tables
///
/// `pub enum Name: type extends Base, path::Other as Variant { header; row; … }`
/// holds the rows of other tables, of this crate or any other, and rows of its own.
/// Header and rows may be left out.
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
///     /// Where codes have several types, they are of `any`.
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
/// - **Variants**: one for each base, which holds its row, named after the type or
///   by `as`; then one for each local row. `ALL` and `Ord` have the same order.
/// - **Codes** are one space. One that occurs twice is a compile error; so is a
///   table that is reached twice. The type of the codes is that of all bases;
///   where theirs differ it is `any`: a code is a
///   [`CodeValue`](crate::CodeValue), and a text that is a plain decimal number is
///   that number. Local codes of `any` type are numbers of an `i64`, or texts.
/// - **Names** may repeat: a lookup by name takes local rows first, then the bases in
///   order.
/// - **Conversions**: `From` each base, and `TryFrom` back into it. Rows of a base's
///   bases go there in two steps.
/// - **Custom columns** are of local rows: their getters give an `Option`, `None` for a
///   row of a base. Columns of a base are reached through its row.
///
/// # What a table gets
///
/// The types in [`sample`](crate::sample) are tables made by this macro, as their
/// users read them.
///
/// The enum is one byte up to 256 rows, and so is an `Option` of it up to 255.
/// Its discriminants are row indices: `row as usize` is the index in `ALL`, never
/// the code. One that extends others holds their rows: it may be larger, and its index
/// is `row.index()`. It is `Copy`, `Eq`, `Hash`, `Debug` (the variant's name, of a base with its row) and `Ord` (by row). Its
/// own items are `const fn`:
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
/// It implements [`KnoxCode`](crate::KnoxCode), [`KnoxTable`](crate::KnoxTable),
/// `Display` (`4290001 TENANT_BUSY: Another bulk job is running`), `Error`,
/// `FromStr` (an exact code, then an exact name), `TryFrom` the code and `From`
/// the row for the code. What fails gives an
/// [`UnknownCode`](crate::UnknownCode), which suggests the nearest row.
///
/// # Errors
///
/// The errors of a call are reported together, each at its token: the compiler
/// shows what was found, what was expected and how to write it.
///
/// # Limits
///
/// The generated code allows `deprecated` and `dead_code` within itself; under
/// `#![forbid(…)]` of these lints rustc reports that as an error.
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
