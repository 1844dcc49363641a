//! Makes a table for the macro from a list.

use crate::args::Options;
use crate::code_type::{CodeType, Format, Scheme};
use crate::columns::{Columns, Use, expected, is_cell_of};
use crate::list::{List, Role};
use crate::literal::{bare_or_quoted, quoted};
use crate::names::{Origin, Variants};
use crate::report::Report;
use crate::rows::{Kept, Name, Rows};

/// A table with its cells as source.
pub struct Table {
    pub ident: String,
    pub title: String,
    pub code_type: CodeType,
    pub format: Option<String>,
    pub header: Vec<String>,
    pub rows: Vec<Row>,
}

pub struct Row {
    /// The values of `#[alias(…)]`.
    pub aliases: Vec<String>,
    pub cells: Vec<String>,
}

impl Table {
    pub fn of(
        list: &List,
        ident: String,
        title: String,
        options: &Options,
        report: &mut Report,
    ) -> Result<Self, String> {
        let columns = Columns::of(list, &options.columns, report)?;
        columns.describe(list, report);
        let code = columns.position(Role::Code).ok_or("every code is blank")?;
        let codes: Vec<_> = (0..list.rows.len())
            .map(|row| (list.rows[row].line, list.cell(row, code)))
            .filter(|(_, code)| !code.is_empty())
            .collect();
        let scheme = Scheme::of(&codes, options.code_type, report)?;
        report.about_all(described(&scheme));
        let name = columns.position(Role::Name);
        let rows = Rows { list, columns: &columns, scheme: &scheme, code, name };
        let kept = rows.keep(report);
        let (header, rows) =
            Cells { list, columns: &columns, scheme: &scheme, name }.write(&kept, report);
        let format = scheme.format.as_ref().map(Format::source);
        Ok(Self { ident, title, code_type: scheme.ty, format, header, rows })
    }
}

/// The cells of the kept rows, as source.
struct Cells<'a> {
    list: &'a List,
    columns: &'a Columns,
    scheme: &'a Scheme,
    name: Option<usize>,
}

impl Cells<'_> {
    fn write(&self, kept: &[Kept], report: &mut Report) -> (Vec<String>, Vec<Row>) {
        let mut rows: Vec<_> = kept.iter().map(|row| self.first_cells(row)).collect();
        self.name_rows(kept, &mut rows, report);
        let mut header = vec![String::from("code")];
        header.extend(self.name.map(|_| String::from("name")));
        for column in self.order() {
            let is_blank = |row: &Kept| self.list.cell(row.index, column).is_empty();
            let is_optional = kept.iter().any(is_blank);
            header.push(match (&self.columns.uses[column], is_optional) {
                (Use::Standard(role), _) => role.name().to_owned(),
                (Use::Custom(getter), true) => format!("{getter}: Option<&'static str> = None"),
                (Use::Custom(getter), false) => format!("{getter}: &'static str"),
                (Use::LeftOut, _) => continue,
            });
            for (row, kept) in rows.iter_mut().zip(kept) {
                row.cells.push(self.cell(kept, column, is_optional, report));
            }
        }
        (header, rows)
    }

    /// The columns after code and name; long strings come last.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.columns.uses.len()).collect();
        order.retain(|&column| {
            !matches!(
                self.columns.uses[column],
                Use::LeftOut | Use::Standard(Role::Code | Role::Name)
            )
        });
        order.sort_by_key(|&column| match self.columns.uses[column] {
            Use::Standard(Role::Status) => 0,
            Use::Standard(Role::Action) => 1,
            Use::Standard(Role::RetryAfter) => 2,
            Use::Standard(Role::Description) => 4,
            _ => 3,
        });
        order
    }

    fn first_cells(&self, row: &Kept) -> Row {
        let names = row.names.iter().map(|name| format!("name = {}", bare_or_quoted(name)));
        let aliases = names.collect();
        Row { aliases, cells: vec![self.scheme.source(row.code)] }
    }

    /// Adds the names, and those variants that do not follow from them.
    fn name_rows(&self, kept: &[Kept], rows: &mut [Row], report: &mut Report) {
        let (mut variants, mut made_up) = (Variants::default(), 0);
        for (kept, row) in kept.iter().zip(&mut *rows) {
            let code = self.scheme.shown(kept.code);
            let text = match kept.name {
                Name::Own(name) | Name::Taken(name) => name,
                Name::Blank | Name::Misleading => &code,
            };
            let is_number = self.scheme.ty != CodeType::Text && self.scheme.format.is_none();
            let is_after_as = matches!(kept.name, Name::Taken(_));
            let variant = variants.take(text, &code, is_number && self.name.is_none(), is_after_as);
            let name = match kept.name {
                Name::Own(name) => bare_or_quoted(name),
                Name::Blank | Name::Taken(_) | Name::Misleading => bare_or_quoted(&code),
            };
            let r#as = match (variant.origin, &kept.name) {
                (Origin::Text, Name::Own(_) | Name::Blank | Name::Misleading) => String::new(),
                _ => format!(" as {}", variant.ident),
            };
            match self.name {
                Some(_) => row.cells.push(name + &r#as),
                None => row.cells[0] += &r#as,
            }
            match variant.origin {
                Origin::MadeUp if self.name.is_none() => made_up += 1,
                origin => {
                    let has_names = self.name.is_some();
                    report_variant(kept, has_names, text, &variant.ident, origin, report);
                }
            }
        }
        if made_up > 0 {
            let example = rows.iter().map(|row| &row.cells[0]).find(|cell| cell.contains(" as "));
            let example = example.map_or("", |cell| cell);
            report.about_all(format!(
                "{made_up} rows have no name, and a code that gives no variant; one is made up, such as `{example}`"
            ));
        }
    }

    fn cell(&self, row: &Kept, column: usize, is_optional: bool, report: &mut Report) -> String {
        let cell = self.list.cell(row.index, column);
        match &self.columns.uses[column] {
            _ if cell.is_empty() => String::from("_"),
            Use::Standard(Role::Description) => quoted(cell),
            // Numbers are rewritten: the macro does not take `+404`.
            Use::Standard(role) if is_cell_of(*role, cell) => {
                cell.parse::<u32>().map_or_else(|_| cell.to_owned(), |number| number.to_string())
            }
            Use::Standard(role) => {
                let expected = expected(*role);
                report.at(row.line, format!("`{cell}` is not {expected}: left out"));
                String::from("_")
            }
            _ if is_optional => format!("Some({})", quoted(cell)),
            _ => quoted(cell),
        }
    }
}

fn described(scheme: &Scheme) -> String {
    let ty = scheme.ty.name();
    match &scheme.format {
        None => format!("codes are `{ty}`"),
        Some(format) => format!("codes are `{ty}`, written `{}`", format.source()),
    }
}

/// Reports how the name and variant of a row were made, in a table with or without names.
fn report_variant(
    row: &Kept,
    has_names: bool,
    text: &str,
    variant: &str,
    origin: Origin,
    report: &mut Report,
) {
    let text = text.escape_debug();
    if let (Name::Blank, true) = (&row.name, has_names) {
        let example = format!(
            "no name: the row is named by its code, and gets a variant such as `{variant}`"
        );
        report.like(row.line, "no name", example);
        return;
    }
    match origin {
        Origin::Text => {}
        Origin::MadeUp => {
            let example = format!(
                "the name gives no variant: one is made up, such as `{variant}` for `{text}`"
            );
            report.like(row.line, "no variant", example);
        }
        Origin::Clash => {
            let message =
                format!("`{text}` gives the variant of another row: this row gets `{variant}`");
            report.at(row.line, message);
        }
    }
}
