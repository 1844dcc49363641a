//! The source of a module for each contender: an enum `E` of the rows, and a lookup.
//!
//! A module is self-contained, so that it can be compiled alone.

use std::fmt::Write as _;

use crate::rows::Row;

/// The kind of key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The number of a row: `by_code(code: u32)`.
    Number,
    /// The 8-byte code of a row: `by_text(text: &str)`.
    Text,
    /// The name of a row: `by_text(text: &str)`.
    Name,
}

impl Key {
    /// All kinds of keys.
    pub const ALL: [Self; 3] = [Self::Number, Self::Text, Self::Name];

    fn signature(self) -> &'static str {
        if self.is_number() {
            "pub fn by_code(key: u32) -> Option<E>"
        } else {
            "pub fn by_text(key: &str) -> Option<E>"
        }
    }

    /// The type in which the key is stored.
    fn stored(self) -> &'static str {
        if self.is_number() { "u32" } else { "&'static str" }
    }

    /// Whether it is a number.
    #[must_use]
    pub fn is_number(self) -> bool {
        self == Self::Number
    }

    /// The key of a row, as a Rust literal.
    fn literal(self, row: &Row) -> String {
        match self {
            Self::Number => format!("{}u32", row.code),
            Self::Text => format!("{:?}", row.text_code),
            Self::Name => format!("{:?}", row.name),
        }
    }
}

/// A way to look up a variant by a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contender {
    /// `knox_codes!`.
    Knox,
    /// `num_enum::TryFromPrimitive`, the code as discriminant.
    NumEnum,
    /// `strum::FromRepr`, the code as discriminant.
    StrumFromRepr,
    /// `strum::EnumString`.
    StrumEnumString,
    /// `strum::EnumString` with `#[strum(use_phf)]`.
    StrumUsePhf,
    /// `phf::phf_map!` with phf's default features.
    Phf,
    /// [`Self::Phf`] with phf's feature `ptrhash`. The source is the same, but the feature
    /// applies to a whole crate, so it needs a separate crate.
    PhfPtrhash,
    /// A `match` written by hand.
    Match,
    /// A sorted array and `binary_search`.
    BinarySearch,
    /// The standard `HashMap`.
    StdHash,
    /// A `HashMap` with `rustc_hash::FxBuildHasher`.
    Fx,
    /// A `HashMap` with `foldhash::fast::FixedState`.
    Foldhash,
}

impl Contender {
    /// All contenders, in the order of the reports.
    pub const ALL: [Self; 12] = [
        Self::Knox,
        Self::NumEnum,
        Self::StrumFromRepr,
        Self::StrumEnumString,
        Self::StrumUsePhf,
        Self::Phf,
        Self::PhfPtrhash,
        Self::Match,
        Self::BinarySearch,
        Self::StdHash,
        Self::Fx,
        Self::Foldhash,
    ];

    /// The label in reports.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Knox => "knox",
            Self::NumEnum => "num_enum",
            Self::StrumFromRepr => "strum FromRepr",
            Self::StrumEnumString => "strum EnumString",
            Self::StrumUsePhf => "strum use_phf",
            Self::Phf => "phf",
            Self::PhfPtrhash => "phf ptrhash",
            Self::Match => "match",
            Self::BinarySearch => "binary search",
            Self::StdHash => "HashMap std",
            Self::Fx => "HashMap Fx",
            Self::Foldhash => "HashMap foldhash",
        }
    }

    /// The label as an identifier, for modules and directories.
    #[must_use]
    pub fn slug(self) -> String {
        let slug = self.label().to_lowercase().replace(' ', "_");
        // `match` is a keyword, and `phf` would hide the crate.
        format!("by_{slug}")
    }

    /// Whether it can look up this kind of key.
    #[must_use]
    pub fn fits(self, key: Key) -> bool {
        match self {
            Self::NumEnum | Self::StrumFromRepr => key.is_number(),
            Self::StrumEnumString | Self::StrumUsePhf => !key.is_number(),
            _ => true,
        }
    }

    /// Whether the discriminants of its enum are the codes.
    #[must_use]
    pub fn discriminants_are_codes(self) -> bool {
        matches!(self, Self::NumEnum | Self::StrumFromRepr)
    }

    /// Whether it is a `HashMap`: its module has `map()` besides the lookup,
    /// which goes through a `LazyLock`.
    #[must_use]
    pub fn is_hash_map(self) -> bool {
        matches!(self, Self::StdHash | Self::Fx | Self::Foldhash)
    }

    /// Its lines in `[dependencies]`, each with a newline at the end. knox-errors is a path
    /// dependency on this workspace.
    #[must_use]
    pub fn dependencies(self) -> &'static str {
        match self {
            Self::Knox => concat!(
                "knox-errors = { path = \"",
                env!("CARGO_MANIFEST_DIR"),
                "/../knox-errors\" }\n"
            ),
            Self::NumEnum => "num_enum = \"0.7.6\"\n",
            Self::StrumFromRepr | Self::StrumEnumString => {
                "strum = { version = \"0.28\", features = [\"derive\"] }\n"
            }
            Self::StrumUsePhf => {
                "strum = { version = \"0.28\", features = [\"derive\", \"phf\"] }\n"
            }
            Self::Phf => "phf = { version = \"0.14\", features = [\"macros\"] }\n",
            Self::PhfPtrhash => {
                "phf = { version = \"0.14\", features = [\"macros\", \"ptrhash\"] }\n"
            }
            Self::Match | Self::BinarySearch | Self::StdHash => "",
            Self::Fx => "rustc-hash = \"2\"\n",
            Self::Foldhash => "foldhash = \"0.2\"\n",
        }
    }

    /// The source of a module with `pub enum E` and `by_code` or `by_text`.
    ///
    /// # Panics
    ///
    /// If the contender does not [fit](Self::fits) the key.
    #[must_use]
    pub fn source(self, key: Key, rows: &[Row]) -> String {
        assert!(self.fits(key), "{} has no lookup by {key:?}", self.label());
        match self {
            Self::Knox => knox(key, rows),
            Self::NumEnum => num_enum(rows),
            Self::StrumFromRepr => from_repr(rows),
            Self::StrumEnumString => enum_string(key, rows, ""),
            Self::StrumUsePhf => enum_string(key, rows, "#[strum(use_phf)]\n"),
            Self::Phf | Self::PhfPtrhash => phf(key, rows),
            Self::Match => match_(key, rows),
            Self::BinarySearch => binary_search(key, rows),
            Self::StdHash => hash_map(key, rows, "RandomState", "std::hash::RandomState"),
            Self::Fx => hash_map(key, rows, "FxBuildHasher", "rustc_hash::FxBuildHasher"),
            Self::Foldhash => hash_map(key, rows, "FixedState", "foldhash::fast::FixedState"),
        }
    }
}

/// Getters of `pub enum E` by `match`: `E::ALL`, `name()` and `status()`, with dense
/// discriminants or with the codes as discriminants.
#[must_use]
pub fn match_getters(rows: &[Row], codes: bool) -> String {
    let mut source = if codes { explicit("", rows) } else { plain(rows) };
    let variants = list(rows, |row| format!("Self::{},", row.variant));
    let names = list(rows, |row| format!("Self::{} => {:?},", row.variant, row.name));
    let statuses = list(rows, |row| format!("Self::{} => Some({}),", row.variant, row.status));
    let count = rows.len();
    let _ = write!(
        source,
        "impl E {{
    pub const ALL: [Self; {count}] = [\n{variants}];
    pub fn name(self) -> &'static str {{\n        match self {{\n{names}}}\n    }}
    pub fn status(self) -> Option<u16> {{\n        match self {{\n{statuses}}}\n    }}
}}\n"
    );
    source
}

fn list(rows: &[Row], line: impl Fn(&Row) -> String) -> String {
    rows.iter().map(|row| line(row) + "\n").collect()
}

const DERIVES: &str = "Clone, Copy, PartialEq, Eq";

/// An enum with dense discriminants.
fn plain(rows: &[Row]) -> String {
    let variants = list(rows, |row| format!("    {},", row.variant));
    format!("#[derive({DERIVES})]\npub enum E {{\n{variants}}}\n\n")
}

/// An enum whose discriminants are the codes.
fn explicit(derives: &str, rows: &[Row]) -> String {
    let variants = list(rows, |row| format!("    {} = {},", row.variant, row.code));
    format!("#[derive({DERIVES}{derives})]\n#[repr(u32)]\npub enum E {{\n{variants}}}\n\n")
}

fn knox(key: Key, rows: &[Row]) -> String {
    let table = if key == Key::Text { knox_texts(rows) } else { knox_numbers(rows) };
    let search = if key == Key::Name { "from_name" } else { "from_code" };
    let signature = key.signature();
    format!(
        "knox_errors::knox_codes! {{\n    /// Codes.\n{table}}}\n\n{signature} {{\n    E::{search}(key)\n}}\n"
    )
}

fn knox_numbers(rows: &[Row]) -> String {
    let rows = list(rows, |row| {
        let Row { code, name, status, description, .. } = row;
        format!("        {code} | {name} | {status} | {description:?};")
    });
    format!("    pub enum E: u32 {{\n        code | name | status | description;\n{rows}    }}\n")
}

fn knox_texts(rows: &[Row]) -> String {
    let rows = list(rows, |row| {
        let Row { text_code, status, description, .. } = row;
        format!("        {text_code} | {status} | {description:?};")
    });
    format!("    pub enum E: str {{\n        code | status | description;\n{rows}    }}\n")
}

fn num_enum(rows: &[Row]) -> String {
    let signature = Key::Number.signature();
    explicit(", num_enum::TryFromPrimitive", rows)
        + &format!("{signature} {{\n    E::try_from(key).ok()\n}}\n")
}

fn from_repr(rows: &[Row]) -> String {
    let signature = Key::Number.signature();
    explicit(", strum::FromRepr", rows) + &format!("{signature} {{\n    E::from_repr(key)\n}}\n")
}

fn enum_string(key: Key, rows: &[Row], attribute: &str) -> String {
    let variants = list(rows, |row| {
        format!("    #[strum(serialize = {})]\n    {},", key.literal(row), row.variant)
    });
    let signature = key.signature();
    format!(
        "#[derive({DERIVES}, strum::EnumString)]\n{attribute}pub enum E {{\n{variants}}}\n\n\
         {signature} {{\n    key.parse().ok()\n}}\n"
    )
}

fn phf(key: Key, rows: &[Row]) -> String {
    let entries = list(rows, |row| format!("    {} => E::{},", key.literal(row), row.variant));
    let (stored, signature) = (key.stored(), key.signature());
    let borrowed = if key.is_number() { "&key" } else { "key" };
    plain(rows)
        + &format!(
            "static MAP: phf::Map<{stored}, E> = phf::phf_map! {{\n{entries}}};\n\n\
             {signature} {{\n    MAP.get({borrowed}).copied()\n}}\n"
        )
}

fn match_(key: Key, rows: &[Row]) -> String {
    let arms =
        list(rows, |row| format!("        {} => Some(E::{}),", key.literal(row), row.variant));
    let signature = key.signature();
    plain(rows)
        + &format!("{signature} {{\n    match key {{\n{arms}        _ => None,\n    }}\n}}\n")
}

fn binary_search(key: Key, rows: &[Row]) -> String {
    let mut sorted = rows.to_vec();
    sorted.sort_by(|a, b| match key {
        Key::Number => a.code.cmp(&b.code),
        Key::Text => a.text_code.cmp(&b.text_code),
        Key::Name => a.name.cmp(&b.name),
    });
    let keys = list(&sorted, |row| format!("    {},", key.literal(row)));
    let values = list(&sorted, |row| format!("    E::{},", row.variant));
    let (stored, signature, count) = (key.stored(), key.signature(), rows.len());
    plain(rows)
        + &format!(
            "static KEYS: [{stored}; {count}] = [\n{keys}];\n\n\
             static ROWS: [E; {count}] = [\n{values}];\n\n\
             {signature} {{\n    KEYS.binary_search(&key).ok().map(|at| ROWS[at])\n}}\n"
        )
}

fn hash_map(key: Key, rows: &[Row], hasher: &str, path: &str) -> String {
    let entries = list(rows, |row| format!("    ({}, E::{}),", key.literal(row), row.variant));
    let (stored, signature, count) = (key.stored(), key.signature(), rows.len());
    let borrowed = if key.is_number() { "&key" } else { "key" };
    format!("use std::collections::HashMap;\nuse std::sync::LazyLock;\n\nuse {path};\n\n")
        + &plain(rows)
        + &format!(
            "pub type Map = HashMap<{stored}, E, {hasher}>;\n\n\
             static ROWS: [({stored}, E); {count}] = [\n{entries}];\n\n\
             pub fn map() -> Map {{\n    ROWS.iter().copied().collect()\n}}\n\n\
             static MAP: LazyLock<Map> = LazyLock::new(map);\n\n\
             {signature} {{\n    MAP.get({borrowed}).copied()\n}}\n"
        )
}
