//! Writes the rows of a table as aligned lines of code, name, status and action.

use knox_errors::{Action, Row, Table};

use crate::lookup::own_name;

/// The width of the longest names that count for the alignment. A longer name moves the rest of
/// its own line to the right, not that of every line, so all lines of the official tables fit
/// into 80 columns.
const NAME_COLUMN: usize = 32;

/// One line for each row, in order and never wrapped.
pub fn lines(table: &'static Table) -> impl Iterator<Item = String> {
    let codes = table.rows().map(|row| row.code().to_string().len()).max();
    let names = table.rows().filter_map(own_name).map(|name| name.chars().count()).max();
    let widths = (codes.unwrap_or(0), names.map(|width| width.min(NAME_COLUMN)));
    table.rows().map(move |row| line(row, widths))
}

/// The widths of the codes and, if the table has names, of the names.
fn line(row: Row, (codes, names): (usize, Option<usize>)) -> String {
    let code = row.code().to_string();
    let name = names.map_or(String::new(), |width| {
        let name = own_name(row).unwrap_or("");
        // One more for the gap, which becomes one column narrower after a long name.
        format!("{name:<0$} ", width + 1)
    });
    let status = row.status().map_or(String::new(), |status| status.to_string());
    let action = row.action().map_or("", Action::name);
    let line = format!("{code:<codes$}  {name}{status:<3} {action}");
    let deprecated = if row.deprecation().is_some() { " (deprecated)" } else { "" };
    format!("{}{deprecated}", line.trim_end())
}

#[cfg(test)]
mod tests {
    use knox_errors::KnoxTable;

    knox_errors::knox_codes! {
        enum OldCode: u16 {
            code | name | status;
            1    | KEPT | 404;
            #[deprecated]
            2    | OLD  | 410;
        }
    }

    #[test]
    fn deprecated_rows_are_marked() {
        let lines: Vec<String> = super::lines(OldCode::TABLE).collect();
        assert_eq!(lines, ["1  KEPT  404", "2  OLD   410 (deprecated)"]);
    }
}
