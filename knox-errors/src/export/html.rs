//! One HTML page with its style and script in it.

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

/// A [`Document`] that shows as an HTML page, by [`Document::html`].
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

/// What the page may do: apply this style and run this script, nothing else. So a
/// text of a table could not, even if it were not escaped. A test in
/// `tests/export/html.rs` says what the hashes are.
const POLICY: &str = "default-src 'none'; \
    style-src 'sha256-Rd04I6s1PIh4CFEKVeO7e8IJ3A2MYdGXDUCgrB5w/GU='; \
    script-src 'sha256-Umet8BTXR1mdRCnYYCXZnvDvNRKZ0CtwE43tCFyq/ys='; \
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
            writeln!(f, "<p>Other codes may come of <code>{}</code>.</p>", Escaped(name))?;
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

/// Shown by the script, without which it could do nothing.
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
    // The roles are those that the elements have: on phones the style lays rows out
    // otherwise, with which some browsers forget them.
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

/// Aliases are in the cell of the code, deprecations in that of the details.
fn columns(part: &Part) -> Vec<Column> {
    let mut columns = part.columns();
    columns.retain(|column| !matches!(column, Column::Aliases | Column::Deprecated));
    columns
}

/// The column that also holds what few rows have: deprecation, notes and link.
fn details_column(columns: &[Column]) -> Column {
    let wide = [Column::Description, Column::Name];
    wide.into_iter().find(|column| columns.contains(column)).unwrap_or(Column::Code)
}

/// The widths of custom columns in rem, by their index, for classes of the style: the page's
/// columns do not move while rows are hidden, so the style cannot go by what is in them.
struct CustomWidths(Vec<(usize, usize)>);

/// What all custom columns have together: more would leave descriptions too little.
const ALL_CUSTOM: usize = 20;
const NARROWEST: usize = 4;
const WIDEST: usize = 12;

impl CustomWidths {
    fn of(part: &Part, columns: &[Column]) -> Self {
        let width = |&column: &Column| {
            let Column::Custom(index) = column else { return None };
            let cells = part.rows.iter().map(|row| parts::text(*row, column).chars().count());
            let longest = cells.chain([part.heading(column).chars().count()]).max();
            // A character is about half as wide as the letters are high, and cells have a gap.
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

/// The cell of the code, without its end.
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

// What follows has a space between its parts: words do not run together in a search, and where
// line ends count it is no line.

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

/// The notes and the link.
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

/// The id of a row whose code no row before it has.
pub fn row_id(row: Row) -> String {
    id(row.formatted())
}

/// What a link ends with whose address ends in `#{code}`.
fn id(code: FormattedCode<'_>) -> String {
    let mut id = Anchor(String::new());
    // A string takes everything.
    let _ = docs_url::write_code(code, &mut id);
    id.0
}

/// A text as content, or as an attribute in quotes.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(f, self.0, "_")
    }
}

/// The same as content only, whose words may break after `_`.
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
            // Not allowed in HTML, by itself or as a reference.
            '\0' => {}
            '\n' if before == Some('\r') => {}
            // What HTML reads it as.
            '\r' => f.write_char('\n')?,
            _ => f.write_char(char)?,
        }
        before = Some(char);
    }
    Ok(())
}

/// An id as the end of an address.
struct Fragment<'a>(&'a str);

impl fmt::Display for Fragment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PercentEncoded(f).write_str(self.0)
    }
}
