//! Writes a document as one HTML page, which includes its style and its script.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::Document;
use super::notes::Notes;
use super::parts::{self, Column, Part};
use super::unique::Unique;
use crate::docs_url::{self, Anchor, PercentEncoded};
use crate::{FormattedCode, Row};

/// A [`Document`] that `Display` writes as an HTML page. [`Document::html`] makes it.
///
/// ```
/// use knox_errors::{HttpCode, export::Document};
///
/// let shown = Document::of::<HttpCode>().html().to_string();
/// assert!(shown.contains("<title>Standard HTTP error codes</title>"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Html<'a>(pub(super) Document<'a>);

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Allows the page only this style and this script. A string of a table could then do nothing
/// even if it were not escaped. A test in `tests/export/html.rs` compares the hashes.
const POLICY: &str = "default-src 'none'; \
    style-src 'sha256-Rd04I6s1PIh4CFEKVeO7e8IJ3A2MYdGXDUCgrB5w/GU='; \
    script-src 'sha256-0DyDL4cOIpED/Prjh8dcMDceSCQWXHOPL39OaRa9XZ4='; \
    base-uri 'none'; form-action 'none'";

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = parts::of(&self.0);
        let ids = &mut Unique::default();
        head(f, self.0.title())?;
        write!(f, "<body>\n<header>\n<h1>{}</h1>\n", Escaped(self.0.title()))?;
        let common_url = parts::common_url(&parts);
        source(f, common_url)?;
        description(f, self.0.description())?;
        search(f, &parts)?;
        f.write_str("</header>\n<main>\n")?;
        let is_alone = matches!(&parts[..], [part] if part.title() == self.0.title());
        for part in &parts {
            let title = (!is_alone).then(|| part.title());
            let url = part.table.url().filter(|_| common_url.is_none());
            section(f, part, title, url, ids)?;
        }
        actions(f, &parts)?;
        for name in parts::open(&self.0) {
            writeln!(
                f,
                "<p><code>{}</code> can also have codes that are not listed.</p>",
                Escaped(name)
            )?;
        }
        write!(f, "</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n")
    }
}

fn head(f: &mut fmt::Formatter<'_>, title: &str) -> fmt::Result {
    write!(
        f,
        "<!doctype html>\n\
        <html lang=\"en\">\n\
        <head>\n\
        <meta charset=\"utf-8\">\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        <meta name=\"color-scheme\" content=\"light dark\">\n\
        <title>{}</title>\n\
        <style>{STYLE}</style>\n\
        </head>\n",
        Escaped(title)
    )
}

/// Hidden until the script runs, because it does nothing without the script.
fn search(f: &mut fmt::Formatter<'_>, parts: &[Part]) -> fmt::Result {
    f.write_str(SEARCH)?;
    let mut rows = parts.iter().flat_map(|part| &part.rows);
    f.write_str(if rows.any(|row| row.deprecation().is_some()) { FILTER } else { "" })?;
    f.write_str("<output role=\"status\"></output>\n</div>\n")
}

const SEARCH: &str = "\
<div role=\"search\" hidden>
<label class=\"field\"><span>Search codes</span>
<input type=\"search\" placeholder=\"Code, name or word\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" aria-keyshortcuts=\"/\"></label>
";

const FILTER: &str = "\
<label><span>Deprecated codes</span>
<select autocomplete=\"off\">
<option value=\"all\">All codes</option>
<option value=\"current\">Without deprecated</option>
<option value=\"deprecated\">Deprecated only</option>
</select></label>
";

fn source(f: &mut fmt::Formatter<'_>, url: Option<&str>) -> fmt::Result {
    let Some(url) = url else { return Ok(()) };
    let url = Escaped(url);
    writeln!(f, "<p class=\"source\">Source: <a href=\"{url}\" rel=\"noreferrer\">{url}</a></p>")
}

fn description(f: &mut fmt::Formatter<'_>, text: Option<&str>) -> fmt::Result {
    text.map_or(Ok(()), |text| writeln!(f, "<p class=\"about\">{}</p>", Escaped(text)))
}

fn section(
    f: &mut fmt::Formatter<'_>,
    part: &Part,
    title: Option<&str>,
    url: Option<&str>,
    ids: &mut Unique,
) -> fmt::Result {
    f.write_str("<section>\n")?;
    if let Some(title) = title {
        writeln!(f, "<h2>{}</h2>", Escaped(title))?;
    }
    source(f, url)?;
    let columns = columns(part);
    let widths = CustomWidths::of(part, &columns);
    // The roles are the elements' own. On phones the style gives the elements another layout, and
    // some browsers then forget their roles.
    f.write_str("<table role=\"table\">\n")?;
    write!(f, "<caption>{}</caption>\n<thead role=\"rowgroup\">\n", Escaped(part.title()))?;
    f.write_str("<tr role=\"row\">")?;
    for &column in &columns {
        let (class, heading) = (class(column), part.heading(column));
        let width = widths.class(column);
        write!(
            f,
            "<th role=\"columnheader\" scope=\"col\" class=\"{class}{width}\">{}</th>",
            Escaped(&heading)
        )?;
    }
    f.write_str("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n")?;
    part.rows.iter().try_for_each(|&table_row| row(f, part, &columns, table_row, ids))?;
    f.write_str("</tbody>\n</table>\n</section>\n")
}

/// Aliases are in the cell of the code, deprecations in the cell of the details.
fn columns(part: &Part) -> Vec<Column> {
    let mut columns = part.columns();
    columns.retain(|column| !matches!(column, Column::Aliases | Column::Deprecated));
    columns
}

/// The column that also has deprecations, notes and links, which few rows have.
fn details_column(columns: &[Column]) -> Column {
    let wide = [Column::Description, Column::Name];
    wide.into_iter().find(|column| columns.contains(column)).unwrap_or(Column::Code)
}

/// The widths of custom columns in rem, by index, for classes of the style. The columns must not
/// move while rows are hidden, so their widths cannot depend on the rows that are shown.
struct CustomWidths(Vec<(usize, usize)>);

/// The greatest width of all custom columns together. With more, descriptions have too little room.
const ALL_CUSTOM: usize = 20;
const NARROWEST: usize = 4;
const WIDEST: usize = 12;

impl CustomWidths {
    fn of(part: &Part, columns: &[Column]) -> Self {
        let width = |&column: &Column| {
            let Column::Custom(index) = column else { return None };
            let cells = part.rows.iter().map(|row| parts::text(*row, column).chars().count());
            let longest = cells.chain([part.heading(column).chars().count()]).max();
            // A character is about half as wide as it is high, and cells have a gap.
            Some((index, (longest.unwrap_or(0) / 2 + 2).clamp(NARROWEST, WIDEST)))
        };
        let mut widths: Vec<(usize, usize)> = columns.iter().filter_map(width).collect();
        while widths.iter().map(|(_, width)| width).sum::<usize>() > ALL_CUSTOM {
            let widest = widths.iter_mut().max_by_key(|(_, width)| *width);
            let Some((_, width)) = widest.filter(|(_, width)| *width > NARROWEST) else { break };
            *width -= 1;
        }
        Self(widths)
    }

    fn class(&self, column: Column) -> String {
        let of_column = self.0.iter().find(|(index, _)| column == Column::Custom(*index));
        of_column.map_or(String::new(), |(_, width)| format!(" w{width}"))
    }
}

fn class(column: Column) -> &'static str {
    match column {
        Column::Code | Column::Aliases => "code",
        Column::Name => "name",
        Column::Description | Column::Deprecated => "description",
        Column::Status => "status",
        Column::Action => "action",
        Column::RetryAfter => "retry-after",
        Column::Custom(_) => "own",
    }
}

fn row(
    f: &mut fmt::Formatter<'_>,
    part: &Part,
    columns: &[Column],
    row: Row,
    ids: &mut Unique,
) -> fmt::Result {
    let id = ids.take(&row_id(row));
    let class = if row.deprecation().is_some() { " class=\"deprecated\"" } else { "" };
    writeln!(f, "<tr role=\"row\" id=\"{}\"{class}>", Escaped(&id))?;
    let details = details_column(columns);
    for &column in columns {
        match column {
            Column::Code => code_cell(f, row, columns, &id, ids)?,
            _ => begin_cell(f, part, column)?,
        }
        let is_details = column == details;
        if is_details {
            deprecation(f, row)?;
        }
        match column {
            Column::Code => {}
            Column::Name => {
                write!(f, "<b>{}</b>", Breakable(row.name()))?;
                name_aliases(f, row)?;
            }
            _ => write!(f, "{}", Escaped(&parts::text(row, column)))?,
        }
        if is_details {
            more(f, row)?;
        }
        f.write_str(if column == Column::Code { "</th>\n" } else { "</td>\n" })?;
    }
    f.write_str("</tr>\n")
}

/// The cell of the code without its end tag.
fn code_cell(
    f: &mut fmt::Formatter<'_>,
    row: Row,
    columns: &[Column],
    id: &str,
    ids: &mut Unique,
) -> fmt::Result {
    let code = parts::code_text(row.formatted());
    write!(
        f,
        "<th role=\"rowheader\" scope=\"row\" class=\"code\"><a href=\"#{}\">{}</a>",
        Fragment(id),
        Escaped(&code)
    )?;
    if row.formatted().is_formatted() {
        write!(f, "\n<small>{}</small>", row.code())?;
    }
    for alias in row.aliases() {
        let alias = row.formatted_of(alias);
        let (id, alias) = (ids.take(&self::id(alias)), parts::code_text(alias));
        write!(f, "\n<small id=\"{}\">also {}</small>", Escaped(&id), Escaped(&alias))?;
    }
    if columns.contains(&Column::Name) { Ok(()) } else { name_aliases(f, row) }
}

// The parts of a cell have a space between them: words do not run together in a search, and the
// space does not count as a line of its own.

fn deprecation(f: &mut fmt::Formatter<'_>, row: Row) -> fmt::Result {
    let Some(deprecation) = row.deprecation() else { return Ok(()) };
    let text = parts::deprecation_text(deprecation);
    let separator = match (deprecation.since(), text.is_empty()) {
        (_, true) => "",
        (Some(_), false) => " ",
        (None, false) => ": ",
    };
    write!(f, " <small class=\"mark\">Deprecated{separator}{}</small> ", Escaped(&text))
}

/// The notes and the link of a row.
fn more(f: &mut fmt::Formatter<'_>, row: Row) -> fmt::Result {
    if !row.notes().is_empty() {
        write!(f, " <div class=\"notes\">{}</div>", Notes(row.notes()))?;
    }
    let Some(url) = row.docs_url() else { return Ok(()) };
    let code = parts::code_text(row.formatted());
    write!(
        f,
        " <a class=\"docs\" href=\"{}\" rel=\"noreferrer\" aria-label=\"Documentation of {}\">\
        Documentation</a>",
        Escaped(&url.to_string()),
        Escaped(&code)
    )
}

fn name_aliases(f: &mut fmt::Formatter<'_>, row: Row) -> fmt::Result {
    row.name_aliases().try_for_each(|alias| write!(f, "\n<small>also {}</small>", Breakable(alias)))
}

fn begin_cell(f: &mut fmt::Formatter<'_>, part: &Part, column: Column) -> fmt::Result {
    let (class, heading) = (class(column), part.heading(column));
    write!(f, "<td role=\"cell\" class=\"{class}\" data-label=\"{}\">", Escaped(&heading))
}

fn actions(f: &mut fmt::Formatter<'_>, parts: &[Part]) -> fmt::Result {
    let actions = parts::actions(parts);
    if actions.is_empty() {
        return Ok(());
    }
    f.write_str("<aside>\n<h2>Actions</h2>\n<dl>\n")?;
    for action in actions {
        writeln!(f, "<div><dt>{action}</dt><dd>{}</dd></div>", Escaped(action.description()))?;
    }
    f.write_str("</dl>\n</aside>\n")
}

/// The `id` of a row, if no earlier row has the same code.
pub fn row_id(row: Row) -> String {
    id(row.formatted())
}

/// The end of a link whose address ends in `#{code}`.
fn id(code: FormattedCode<'_>) -> String {
    let mut id = String::new();
    // Writing to a string never fails.
    let _ = docs_url::write_code(code, &mut Anchor(&mut id));
    id
}

/// A string as content, or as an attribute in quotes.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(f, self.0, "_")
    }
}

/// A string as content, with possible line breaks after `_`.
struct Breakable<'a>(&'a str);

impl fmt::Display for Breakable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(f, self.0, "_<wbr>")
    }
}

fn escape(f: &mut fmt::Formatter<'_>, text: &str, underscore: &str) -> fmt::Result {
    let mut before = None;
    for char in text.chars() {
        match char {
            '&' => f.write_str("&amp;")?,
            '<' => f.write_str("&lt;")?,
            '>' => f.write_str("&gt;")?,
            '"' => f.write_str("&quot;")?,
            '\'' => f.write_str("&#39;")?,
            '_' => f.write_str(underscore)?,
            // HTML allows neither the character nor a reference to it.
            '\0' => {}
            '\n' if before == Some('\r') => {}
            // HTML reads it as a line end.
            '\r' => f.write_char('\n')?,
            _ => f.write_char(char)?,
        }
        before = Some(char);
    }
    Ok(())
}

/// An `id` as the fragment of an address.
struct Fragment<'a>(&'a str);

impl fmt::Display for Fragment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PercentEncoded(f).write_str(self.0)
    }
}
