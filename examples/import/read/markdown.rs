//! Reads tables of GitHub Flavored Markdown with `pulldown-cmark`, each with the heading above
//! it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::Lines;
use crate::list::{List, Record};
use crate::report::Report;

pub fn read(text: &str, report: &mut Report) -> Vec<List> {
    let lines = Lines::of(text);
    let mut page = Page { lists: Vec::new(), heading: None, state: State::Outside };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        page.read(event, lines.number(range.start), &text[range], report);
    }
    page.lists
}

struct Page {
    lists: Vec<List>,
    heading: Option<String>,
    state: State,
}

/// The state of the reader within the page.
enum State {
    Outside,
    Code,
    Heading(String),
    Header { cells: Vec<String> },
    Row { cells: Vec<String> },
}

impl Page {
    fn read(&mut self, event: Event, line: usize, source: &str, report: &mut Report) {
        match event {
            Event::Start(Tag::Heading { .. }) => self.state = State::Heading(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                if let State::Heading(text) = std::mem::replace(&mut self.state, State::Outside) {
                    self.heading = Some(one_line(&text)).filter(|text| !text.is_empty());
                }
            }
            Event::Start(Tag::Paragraph) if source.starts_with('|') => {
                report.at(line, "lines with bars are left out: a table needs a second line such as `|---|---|`, with as many columns as the first");
            }
            Event::Start(Tag::CodeBlock(_)) => self.state = State::Code,
            Event::End(TagEnd::CodeBlock) => self.state = State::Outside,
            Event::Text(text) if matches!(self.state, State::Code) && has_table(&text) => {
                report.at(line, "a table in a code block is left out");
            }
            Event::Start(Tag::Table(_)) => self.lists.push(List {
                title: self.heading.clone(),
                line,
                header: None,
                roles: Vec::new(),
                rows: Vec::new(),
            }),
            Event::Start(Tag::TableHead) => self.state = State::Header { cells: Vec::new() },
            Event::Start(Tag::TableRow) => {
                self.state = State::Row { cells: Vec::new() };
                self.report_excess(line, source, report);
            }
            Event::Start(Tag::TableCell) => match &mut self.state {
                State::Header { cells } | State::Row { cells } => cells.push(String::new()),
                State::Outside | State::Code | State::Heading(_) => {}
            },
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.end_row(line),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) if self.is_in_table() => {
                report.at(line, "the address of a link is left out");
            }
            Event::InlineHtml(html) if self.is_in_table() => {
                if !html.to_lowercase().starts_with("<br") {
                    report.at(line, format!("`{html}` is left out"));
                }
                self.push(" ");
            }
            Event::Html(html) | Event::InlineHtml(html)
                if html.to_lowercase().contains("<table") =>
            {
                report.at(line, "left out: HTML tables are not read");
            }
            Event::Html(html) if has_table(&html) => {
                report.at(line, "a table in an HTML block is left out: put a blank line before it");
            }
            Event::Html(html) => self.read_heading(&html),
            Event::Text(text) | Event::Code(text) => self.push(&text),
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            _ => {}
        }
    }

    /// A heading directly after a line with a tag, which is a heading only in MDX.
    fn read_heading(&mut self, html: &str) {
        let line = html.trim();
        let text = line.trim_start_matches('#');
        if text.len() < line.len() && text.starts_with(' ') {
            self.heading = Some(one_line(text));
        }
    }

    fn is_in_table(&self) -> bool {
        matches!(self.state, State::Header { .. } | State::Row { .. })
    }

    fn push(&mut self, text: &str) {
        match &mut self.state {
            State::Heading(heading) => heading.push_str(text),
            State::Header { cells } | State::Row { cells } => {
                if let Some(cell) = cells.last_mut() {
                    cell.push_str(text);
                }
            }
            State::Outside | State::Code => {}
        }
    }

    fn end_row(&mut self, line: usize) {
        let Some(list) = self.lists.last_mut() else { return };
        match std::mem::replace(&mut self.state, State::Outside) {
            State::Header { cells } => {
                list.header = Some(cells.iter().map(|cell| one_line(cell)).collect());
            }
            State::Row { cells } => {
                let cells = cells.iter().map(|cell| one_line(cell)).collect();
                list.rows.push(Record { line, cells });
            }
            State::Outside | State::Code | State::Heading(_) => {}
        }
    }

    /// Markdown silently drops cells beyond the header.
    fn report_excess(&self, line: usize, source: &str, report: &mut Report) {
        let columns = self.lists.last().map_or(0, List::width);
        if separators(source) >= columns && columns > 0 {
            report.at(line, "cells beyond the last column are left out");
        }
    }
}

/// Whether a line is a delimiter row such as `|---|---|`.
fn has_table(text: &str) -> bool {
    let is_below_header = |line: &str| {
        line.contains('|')
            && line.contains("--")
            && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t' | '\r'))
    };
    text.lines().any(is_below_header)
}

/// The bars between the cells of a row.
fn separators(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let is_ended = row.ends_with('|') && !row.ends_with("\\|");
    let bars = row.matches('|').count() - row.matches("\\|").count();
    bars - usize::from(is_ended)
}

fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
