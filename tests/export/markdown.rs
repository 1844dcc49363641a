//! Parses the Markdown with pulldown-cmark and compares it cell by cell. Renders it with comrak as
//! GitHub does, and checks that no text becomes a link, a mention, an emoji or mathematics.

use std::collections::BTreeSet;

use knox_errors::export::Document;
use knox_errors::{KnoxTable, OfficialCode, Row, Table, knox_codes};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{Html, Node, Selector};

use crate::{OFFICIAL, exact_cell, exact_code, nasty, parts};

/// What a reader of the document sees.
#[derive(Debug, Default)]
struct Read {
    headings: Vec<String>,
    paragraphs: Vec<String>,
    links: Vec<String>,
    /// The cells of each line of each table, its header first.
    tables: Vec<Vec<Vec<String>>>,
    items: Vec<String>,
}

fn read(markdown: &str) -> Read {
    let mut read = Read::default();
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Table(_)) => read.tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                read.tables.last_mut().unwrap().push(Vec::new());
            }
            Event::Start(Tag::TableCell | Tag::Heading { .. } | Tag::Paragraph | Tag::Item) => {
                text.clear();
            }
            Event::Start(Tag::Link { dest_url, .. }) => read.links.push(dest_url.to_string()),
            Event::End(TagEnd::TableCell) => {
                read.tables.last_mut().unwrap().last_mut().unwrap().push(text.clone());
            }
            Event::End(TagEnd::Heading(_)) => read.headings.push(text.clone()),
            Event::End(TagEnd::Paragraph) => read.paragraphs.push(text.clone()),
            Event::End(TagEnd::Item) => read.items.push(text.clone()),
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::InlineHtml(tag) if &*tag == "<br>" => text.push('\n'),
            Event::InlineHtml(tag) if &*tag == "<wbr>" => {}
            Event::SoftBreak => text.push('\n'),
            Event::Start(Tag::List(_) | Tag::Strong | Tag::Emphasis | Tag::CodeBlock(_))
            | Event::End(
                TagEnd::List(_)
                | TagEnd::Emphasis
                | TagEnd::CodeBlock
                | TagEnd::Strong
                | TagEnd::Link
                | TagEnd::Table
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) => {}
            other => panic!("a text is read as {other:?}"),
        }
    }
    read
}

/// The expected text of the cell under a heading.
fn cell(row: Row, heading: &str) -> String {
    let text = match heading {
        "Code" => exact_code(row.code()),
        "Name" => row.name().to_owned(),
        "Description" => row.description().to_owned(),
        "Deprecated" => match row.deprecation().map(|found| (found.since(), found.note())) {
            None => String::new(),
            Some((None, None)) => "yes".to_owned(),
            Some((since, note)) => {
                let since = since.map(|since| format!("since {since}"));
                since.into_iter().chain(note.map(str::to_owned)).collect::<Vec<_>>().join(": ")
            }
        },
        "Status" => row.status().map_or(String::new(), |status| status.to_string()),
        "Action" => row.action().map_or(String::new(), |action| action.to_string()),
        "Retry after" => {
            row.retry_after().map_or(String::new(), |wait| format!("{} s", wait.as_secs()))
        }
        "Aliases" => row.aliases().map(exact_code).collect::<Vec<_>>().join(", "),
        own => {
            let is_own = |name: &str| name.replace('_', " ") == own.to_lowercase();
            let mut columns = row.custom_cells();
            exact_cell(columns.find(|(name, _)| is_own(name)).expect("a column").1)
        }
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn assert_reads_back(document: Document<'_>, tables: &[&'static Table]) -> Read {
    let read = read(&document.markdown().to_string());
    let parts = parts(tables);
    assert_eq!(read.tables.len(), parts.len());
    for (table, rows) in read.tables.iter().zip(parts) {
        let (header, lines) = table.split_first().expect("a header");
        assert_eq!(lines.len(), rows.len());
        for (line, row) in lines.iter().zip(rows) {
            let expected: Vec<String> = header.iter().map(|heading| cell(row, heading)).collect();
            assert_eq!(*line, expected, "{row:?}");
        }
    }
    read
}

fn headers(read: &Read) -> Vec<Vec<&str>> {
    read.tables.iter().map(|table| table[0].iter().map(String::as_str).collect()).collect()
}

#[test]
fn official_tables_are_laid_out_like_their_source() {
    let read = assert_reads_back(OFFICIAL, &[OfficialCode::TABLE]);
    assert_eq!(
        headers(&read),
        [
            vec!["Code", "Name", "Description", "Action"],
            vec!["Code", "Name", "Description", "Aliases", "Status", "Action"],
            vec!["Status", "Code", "Description", "Action"],
            vec!["Status", "Code", "Description", "Action"],
        ]
    );
    assert_eq!(
        read.headings,
        [
            "Official",
            "Standard HTTP error codes",
            "Unique customer authentication error codes",
            "Samsung Account token errors",
            "Samsung Account authorizeToken errors",
            "Actions",
        ]
    );
    assert_eq!(read.links, [OfficialCode::TABLE.url().unwrap()]);
    assert_eq!(read.items.len(), knox_errors::Action::ALL.len());
}

#[test]
fn nasty_texts_are_read_as_they_are() {
    let read = assert_reads_back(nasty::ALL, nasty::TABLES);
    assert_eq!(
        headers(&read),
        [
            vec![
                "Code",
                "Name",
                "Description",
                "Aliases",
                "Status",
                "Action",
                "Team",
                "Owner",
                "Max tries",
                "Is fatal"
            ],
            vec!["Code", "Description"],
            vec!["Code", "Name", "Description", "Status", "Retry after", "Back at", "Wide"],
            vec!["Code", "Name"],
            vec!["Code", "Name", "Description", "Deprecated"],
        ]
    );
    assert_eq!(
        read.headings,
        [
            nasty::ALL.title(),
            "Numbers with `code`, <b>tags</b> & a | bar",
            "Texts without names",
            "AnyCode",
            "One row, and that is all",
            "Codes of many years",
            "75 FIFTH",
            "Actions",
        ]
    );
    assert_eq!(read.paragraphs[0], nasty::ALL.description().unwrap());
    assert_eq!(
        read.links,
        [
            "https://example.com/errors?a=1&b=%22x%22*_a_*",
            "https://example.com/old?a=1&copy;%7C(2)%5C#71",
            "https://example.com/old?a=1&copy;%7C(2)%5C#72",
            "https://example.com/own#75",
            "https://example.com/old?a=1&copy;%7C(2)%5C#76",
        ]
    );
    assert!(read.paragraphs.contains(&"Has a | b, stars &\na second line.".to_owned()));
    assert_eq!(
        read.items,
        [
            "an item",
            "</script> and two ` ticks",
            "FixAccess: authenticated, but not allowed: permission, scope, restriction or address must change",
            "WaitAndRetry: too many requests: wait as told (Retry-After), else a minute, then the same request",
        ]
    );
}

#[test]
fn a_table_alone_has_one_heading() {
    let read = assert_reads_back(Document::of::<nasty::LoneCode>(), &[nasty::LoneCode::TABLE]);
    assert_eq!(read.headings, ["One row, and that is all"]);
}

#[test]
fn a_description_is_a_paragraph_whatever_it_begins_with() {
    let begin = ["- a", "+ a", "* a", "> a", "1. a", "12) a", "---", "___", "***", "# a", "```"];
    let items = read(&Document::of::<OfficialCode>().markdown().to_string()).items.len();
    let as_they_are = ["-", "1 a", "1", "1.5", "a - b", "=", "a. b"];
    for description in begin.into_iter().chain(as_they_are) {
        let document = Document::of::<OfficialCode>().with_description(description);
        let markdown = document.markdown().to_string();
        let read = read(&markdown);
        assert!(read.paragraphs.iter().any(|read| read == description), "{markdown:.200}");
        assert_eq!(read.items.len(), items, "{markdown:.200}");
    }
}

knox_codes! {
    /// See www.example.com, @admins and owner/repo#1
    enum ReferenceCode: u32 {
        code | name | description;
        1 | "www.example.com" as Www | "WWW.Example.com/a?b, (www.example.com), www.a.b";
        2 | "http://example.com" as Http | "https://a@b.c:80/d, ftp://x.y, HTTP://a.b, mailto:a@b.c, xmpp:a@b.c/d";
        3 | "a@b.c" as Mail | "Write to first.last+tag@mail.example.com. @@ @ a";
        4 | "@name" as Mention | "@name, @org/team, (@name) user@name a@-b";
        5 | "#12" as Issue | "#12, owner/repo#1, GH-12, gh-1, name/repo@16c999e8c71134401a78d4d46435517b2271d6ac, ##5, # 5";
        6 | "$x$" as Maths | "$x$ and $$y$$, $1 and $2, a$b$c, US$ 5, $`x`$, \\$x$, ```math";
        7 | ":smile:" as Emoji | ":+1: :-1:, 12:30:45, a:b: c, ::, :a b:";
        8 | "[^1]" as Note | "[^1], [^1]: a note, > [!NOTE], [ ] task, [x] done, ==mark==, ||spoiler||";
    }
}

/// The HTML that GitHub renders.
fn rendered(markdown: &str) -> String {
    let mut options = comrak::Options::default();
    options.extension.alerts = true;
    options.extension.autolink = true;
    options.extension.footnotes = true;
    options.extension.math_code = true;
    options.extension.math_dollars = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    options.parse.relaxed_autolinks = true;
    options.parse.tasklist_in_table = true;
    options.render.r#unsafe = true;
    comrak::markdown_to_html(markdown, &options)
}

/// The references that GitHub's filters find in the text of the page outside of code.
fn references(page: &Html) -> Vec<String> {
    let texts = page.tree.nodes().filter(|node| {
        let is_code = |node: &Node| node.as_element().is_some_and(|tag| tag.name() == "code");
        !node.ancestors().any(|node| is_code(node.value()))
    });
    let texts = texts.filter_map(|node| node.value().as_text().map(|text| text.text.to_string()));
    texts.filter(|text| has_reference(text)).collect()
}

fn has_reference(text: &str) -> bool {
    let after = |mark: &str| -> Vec<char> {
        let lower = text.to_lowercase();
        lower
            .match_indices(mark)
            .filter_map(|(at, _)| lower[at + mark.len()..].chars().next())
            .collect()
    };
    let emoji = text.split(':').skip(1);
    let emojis = emoji.take(text.matches(':').count().saturating_sub(1));
    after("@").iter().any(|char| char.is_alphanumeric())
        || after("#").iter().any(char::is_ascii_digit)
        || after("gh-").iter().any(char::is_ascii_digit)
        || text.matches('$').count() > 1
        || text.contains("://")
        || emojis.into_iter().any(|name| {
            !name.is_empty()
                && name.chars().all(|char| char.is_alphanumeric() || "_+-".contains(char))
        })
}

#[test]
fn the_filters_find_what_github_does() {
    for text in ["@name", "x #12", "gh-1", "$x$", "http://a", ":+1:", "a :b: c"] {
        assert!(has_reference(text), "{text}");
        assert!(!has_reference(&text.replace(['@', '#', '-', '$', ':'], " ")), "{text}");
    }
}

#[test]
fn nothing_is_a_link_a_mention_or_mathematics() {
    let descriptions: Vec<_> = ReferenceCode::ALL.iter().map(ReferenceCode::description).collect();
    let description = descriptions.join(" ");
    let document =
        Document::new("@name on www.example.com for $x$, see #12", &[ReferenceCode::TABLE])
            .with_description(&description);
    let markdown = document.markdown().to_string();
    let page = Html::parse_fragment(&rendered(&markdown));
    let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
    for tag in ["a", "input", "section", "[data-math-style]", "sup", "mark", "span", "div", "em"] {
        assert_eq!(count(tag), 0, "{tag} in {}", page.html());
    }
    assert_eq!(references(&page), Vec::<String>::new());
    // Both parsers read the texts unchanged.
    assert_reads_back(document, &[ReferenceCode::TABLE]);
    let cells: Vec<String> =
        page.select(&Selector::parse("td").unwrap()).map(|cell| cell.text().collect()).collect();
    let expected: Vec<String> = ReferenceCode::ALL
        .iter()
        .flat_map(|code| [code.code().to_string(), code.name().into(), code.description().into()])
        .collect();
    assert_eq!(cells, expected);
}

/// There are no links except to the source of a table and to the documentation of a row.
#[test]
fn documents_link_only_to_their_source_and_the_pages_of_rows() {
    let documented = |tables: &[&'static Table]| {
        let rows = tables.iter().flat_map(|table| table.rows());
        let urls: BTreeSet<String> =
            rows.filter_map(|row| row.docs_url()).map(|url| url.to_string()).collect();
        urls.len()
    };
    let official: &[&Table] = &[OfficialCode::TABLE];
    for (document, tables) in [(OFFICIAL, official), (nasty::ALL, nasty::TABLES)] {
        let page = Html::parse_fragment(&rendered(&document.markdown().to_string()));
        let link = Selector::parse("a").unwrap();
        let links = page.select(&link);
        let links: Vec<&str> = links.filter_map(|link| link.attr("href")).collect();
        assert_eq!(links.len(), 1 + documented(tables), "{links:?}");
        assert_eq!(
            references(&page).iter().filter(|text| !text.starts_with("https://")).count(),
            0
        );
    }
}
