//! The source of a module per peer: an enum `E` of the rows, and its conversions.

use std::fmt::Write as _;

use crate::rows::Row;
use crate::sources::{Contender, Key};

/// Each module with its name.
#[must_use]
pub fn modules(rows: &[Row]) -> Vec<(&'static str, String)> {
    let digits: Vec<Row> = rows.iter().map(with_digits).collect();
    let by_name = |contender: Contender| contender.source(Key::Name, rows);
    let by_digits = |contender: Contender| contender.source(Key::Text, &digits);
    let formatted: Vec<Row> = rows.iter().map(formatted).collect();
    let by_formatted = |contender: Contender| contender.source(Key::Text, &formatted);
    let by_code = |contender: Contender| contender.source(Key::Number, rows);
    vec![
        ("knox", knox(rows, "serde = code")),
        ("knox_formatted", knox(rows, "serde = code, format = \"H{:08X}\"")),
        ("name_strum", by_name(Contender::StrumEnumString)),
        ("name_phf", by_name(Contender::Phf)),
        ("name_match", by_name(Contender::Match)),
        ("name_fx", by_name(Contender::Fx)),
        ("name_foldhash", by_name(Contender::Foldhash)),
        ("digits_strum", by_digits(Contender::StrumEnumString)),
        ("digits_phf", by_digits(Contender::Phf)),
        ("digits_match", by_digits(Contender::Match)),
        ("digits_fx", by_digits(Contender::Fx)),
        ("digits_foldhash", by_digits(Contender::Foldhash)),
        ("formatted_strum", by_formatted(Contender::StrumEnumString)),
        ("formatted_phf", by_formatted(Contender::Phf)),
        ("formatted_match", by_formatted(Contender::Match)),
        ("formatted_fx", by_formatted(Contender::Fx)),
        ("formatted_foldhash", by_formatted(Contender::Foldhash)),
        ("code_num_enum", by_code(Contender::NumEnum)),
        ("code_phf", by_code(Contender::Phf)),
        ("code_match", by_code(Contender::Match)),
        ("code_fx", by_code(Contender::Fx)),
        ("code_foldhash", by_code(Contender::Foldhash)),
        ("open_num_enum", catch_all(rows)),
        ("error", thiserror(rows)),
        ("written", written(rows)),
        ("name_display", strum_display(rows)),
        ("repr", explicit(rows, "serde_repr::Serialize_repr, serde_repr::Deserialize_repr", "")),
        (
            "through",
            explicit(
                rows,
                "num_enum::TryFromPrimitive, serde::Deserialize",
                "#[serde(try_from = \"u32\")]\n",
            ),
        ),
        ("derived", serde_derive(rows)),
    ]
}

/// A row whose text code is the digits of its number.
fn with_digits(row: &Row) -> Row {
    Row { text_code: row.code.to_string(), ..row.clone() }
}

/// A row whose text code is its number in hexadecimal.
fn formatted(row: &Row) -> Row {
    Row { text_code: format!("H{:08X}", row.code), ..row.clone() }
}

fn list(rows: &[Row], line: impl Fn(&Row) -> String) -> String {
    rows.iter().map(|row| line(row) + "\n").collect()
}

fn knox(rows: &[Row], keys: &str) -> String {
    let rows = list(rows, |row| {
        let Row { code, name, status, description, .. } = row;
        format!("        {code} | {name} | {status} | {description:?};")
    });
    format!(
        "knox_errors::knox_codes! {{
    /// Codes.
    #[knox({keys})]
    pub enum E: u32 {{
        code | name | status | description;
{rows}    }}
}}

#[derive(Clone, Copy, serde::Deserialize, serde::Serialize)]
#[serde(transparent)]
pub struct ByName(#[serde(with = \"knox_errors::serde::by_name\")] pub E);
"
    )
}

/// An enum with a list of its variants.
fn with_all(rows: &[Row], head: &str, variant: impl Fn(&Row) -> String) -> String {
    let mut source = format!("{head}pub enum E {{\n{}}}\n", list(rows, variant));
    let all = list(rows, |row| format!("    Self::{},", row.variant));
    let _ =
        write!(source, "\nimpl E {{\n    pub const ALL: [Self; {}] = [\n{all}];\n}}\n", rows.len());
    source
}

fn explicit(rows: &[Row], derives: &str, attribute: &str) -> String {
    let head = format!("#[derive(Clone, Copy, {derives})]\n{attribute}#[repr(u32)]\n");
    with_all(rows, &head, |row| format!("    {} = {},", row.variant, row.code))
}

fn catch_all(rows: &[Row]) -> String {
    let variants = list(rows, |row| format!("    {} = {},", row.variant, row.code));
    format!(
        "#[derive(Clone, Copy, num_enum::FromPrimitive)]
#[repr(u32)]
pub enum E {{
{variants}    #[num_enum(catch_all)]
    Unknown(u32),
}}

impl E {{
    pub fn discriminant(self) -> u32 {{
        // As the documentation of `std::mem::discriminant` reads it.
        unsafe {{ *<*const _>::from(&self).cast::<u32>() }}
    }}
}}
"
    )
}

/// A description without its full stop, as a line shows it.
fn shown(row: &Row) -> String {
    let description = row.description.trim_end_matches('.');
    format!("{} {}: {description}", row.code, row.name)
}

fn thiserror(rows: &[Row]) -> String {
    with_all(rows, "#[derive(Clone, Copy, Debug, thiserror::Error)]\n", |row| {
        format!("    #[error({:?})]\n    {},", shown(row), row.variant)
    })
}

fn written(rows: &[Row]) -> String {
    let arms = |value: &dyn Fn(&Row) -> String| {
        list(rows, |row| format!("            Self::{} => {},", row.variant, value(row)))
    };
    let codes = arms(&|row| row.code.to_string());
    let names = arms(&|row| format!("{:?}", row.name));
    let descriptions = arms(&|row| format!("{:?}", row.description.trim_end_matches('.')));
    with_all(rows, "#[derive(Clone, Copy)]\n", |row| format!("    {},", row.variant))
        + &format!(
            "
impl E {{
    fn code(self) -> u32 {{
        match self {{
{codes}        }}
    }}

    fn name(self) -> &'static str {{
        match self {{
{names}        }}
    }}

    fn description(self) -> &'static str {{
        match self {{
{descriptions}        }}
    }}
}}

impl std::fmt::Display for E {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        write!(f, \"{{}} {{}}: {{}}\", self.code(), self.name(), self.description())
    }}
}}
"
        )
}

fn strum_display(rows: &[Row]) -> String {
    with_all(rows, "#[derive(Clone, Copy, strum::Display)]\n", |row| {
        format!("    #[strum(serialize = {:?})]\n    {},", row.name, row.variant)
    })
}

fn serde_derive(rows: &[Row]) -> String {
    with_all(rows, "#[derive(Clone, Copy, serde::Deserialize, serde::Serialize)]\n", |row| {
        format!("    #[serde(rename = {:?})]\n    {},", row.name, row.variant)
    })
}
