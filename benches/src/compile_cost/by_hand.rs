//! The API of a table as a careful engineer writes it without a macro: an enum, a
//! `match` for each lookup, an array for each getter, and the traits.

use std::fmt::Write as _;

use crate::rows::Row;

/// The source of `pub enum E` with its lookups, getters and traits.
#[must_use]
pub fn source(rows: &[Row]) -> String {
    let mut source = String::from(ITEMS);
    source += "/// Codes.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum E {\n";
    for Row { description, variant, .. } in rows {
        let _ = writeln!(source, "    /// {description}\n    {variant},");
    }
    source += "}\n\nimpl E {\n";
    let _ = writeln!(
        source,
        "    /// Every row, in order.\n    pub const ALL: &'static [Self] = &[\n{}    ];\n\n    \
         /// How many rows there are.\n    pub const COUNT: usize = {};",
        arms(rows, |row| format!("Self::{}", row.variant)),
        rows.len()
    );
    source += &lookup(
        "The row with this code.\n    #[must_use]\n    pub const fn from_code(code: u32)",
        "code",
        &arms(rows, |row| format!("{} => Some(Self::{})", row.code, row.variant)),
    );
    // Not `const`: a `match` on strings is not `const` on stable Rust.
    source += &lookup(
        "The row with exactly this name.\n    #[must_use]\n    pub fn from_name(name: &str)",
        "name",
        &arms(rows, |row| format!("{:?} => Some(Self::{})", row.name, row.variant)),
    );
    source += &getter("The code.", "code", "u32", rows, |row| row.code.to_string());
    source += &getter("The name.", "name", "&'static str", rows, |row| format!("{:?}", row.name));
    source += &getter("The description.", "description", "&'static str", rows, |row| {
        format!("{:?}", row.description)
    });
    source += &getter("The HTTP status.", "status", "Option<u16>", rows, |row| {
        format!("Some({})", row.status)
    });
    source + CONSTANT_GETTERS + TRAITS
}

fn arms(rows: &[Row], arm: impl Fn(&Row) -> String) -> String {
    rows.iter().map(|row| format!("            {},", arm(row)) + "\n").collect()
}

fn lookup(head: &str, key: &str, arms: &str) -> String {
    format!(
        "\n    /// {head} -> Option<Self> {{\n        match {key} {{\n{arms}            _ => None,\n        }}\n    }}\n"
    )
}

/// A getter that reads an array by discriminant. rustc checks it faster than a `match`, which
/// makes this contender as strong as possible.
fn getter(
    documentation: &str,
    name: &str,
    of: &str,
    rows: &[Row],
    value: impl Fn(&Row) -> String,
) -> String {
    let (values, count) = (arms(rows, value), rows.len());
    format!(
        "\n    /// {documentation}\n    #[must_use]\n    pub const fn {name}(&self) -> {of} {{\n        \
         static VALUES: [{of}; {count}] = [\n{values}        ];\n        \
         VALUES[*self as usize]\n    }}\n"
    )
}

const ITEMS: &str = "use core::fmt;
use core::str::FromStr;

/// What the caller should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Change the request.
    ChangeRequest,
    /// Send it again, later.
    RetryWithBackoff,
}

/// What is not in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownCode {
    /// A code.
    Number(u32),
    /// A name, or no code at all.
    Text(String),
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(code) => write!(f, \"`{code}` is not a code of E\"),
            Self::Text(text) => write!(f, \"`{text}` is not a code or name of E\"),
        }
    }
}

impl core::error::Error for UnknownCode {}

";

/// Of a table without aliases and without actions.
const CONSTANT_GETTERS: &str = "
    /// What the caller should do.
    #[must_use]
    pub const fn action(&self) -> Option<Action> {
        None
    }

    /// Other codes of the row.
    #[must_use]
    pub const fn aliases(&self) -> &'static [u32] {
        &[]
    }
}
";

const TRAITS: &str = "
impl fmt::Display for E {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = self.description();
        let description = description.strip_suffix('.').unwrap_or(description);
        write!(f, \"{} {}: {description}\", self.code(), self.name())
    }
}

impl core::error::Error for E {}

impl FromStr for E {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let by_code = text.parse().ok().and_then(Self::from_code);
        by_code.or_else(|| Self::from_name(text)).ok_or_else(|| UnknownCode::Text(text.to_owned()))
    }
}

impl TryFrom<u32> for E {
    type Error = UnknownCode;

    fn try_from(code: u32) -> Result<Self, UnknownCode> {
        Self::from_code(code).ok_or(UnknownCode::Number(code))
    }
}

impl From<E> for u32 {
    fn from(row: E) -> Self {
        row.code()
    }
}
";
