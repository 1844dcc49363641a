//! Parses the page and compares it cell by cell, and checks what it can load. `tests/browser/`
//! tests its behaviour in a browser.

use std::collections::HashSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use knox_errors::export::Document;
use knox_errors::{KnoxTable, OfficialCode, Row, Table};
use scraper::{ElementRef, Html, Selector};
use sha2::{Digest, Sha256};

use crate::{OFFICIAL, exact_cell, exact_code, nasty, parts};

fn page(document: Document<'_>) -> Html {
    let page = Html::parse_document(&document.html().to_string());
    assert_eq!(page.errors, Vec::<String>::new());
    page
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The parts of a cell other than its own text.
const EXTRAS: &str = ".mark, .notes, .docs";

/// The text of a cell without those parts.
fn own_text(cell: ElementRef<'_>) -> String {
    let extras: Vec<_> = within(cell, EXTRAS).iter().map(|extra| extra.id()).collect();
    let texts = cell
        .descendants()
        .filter(|node| !node.ancestors().any(|ancestor| extras.contains(&ancestor.id())));
    let text: String = texts.filter_map(|node| Some(&**node.value().as_text()?)).collect();
    if extras.is_empty() { text } else { text.trim().to_owned() }
}

fn expected(row: Row, heading: &str) -> String {
    let text = match heading {
        "Code" => {
            let also = row.aliases().map(|alias| format!("\nalso {}", exact_code(alias)));
            let also: String = also.collect();
            format!("{}{also}", exact_code(row.code()))
        }
        "Name" => row.name().to_owned(),
        "Description" => row.description().to_owned(),
        "Status" => row.status().map_or(String::new(), |status| status.to_string()),
        "Action" => row.action().map_or(String::new(), |action| action.to_string()),
        "Retry after" => {
            row.retry_after().map_or(String::new(), |wait| format!("{} s", wait.as_secs()))
        }
        own => {
            let is_own = |name: &str| name.replace('_', " ") == own.to_lowercase();
            let mut columns = row.custom_cells();
            exact_cell(columns.find(|(name, _)| is_own(name)).expect("a column").1)
        }
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn assert_reads_back(document: Document<'_>, tables: &[&'static Table]) {
    let page = page(document);
    assert_eq!(text(all(&page, "h1")[0]), document.title());
    assert_eq!(text(all(&page, "title")[0]), document.title());
    let parts = parts(tables);
    let tables = all(&page, "table");
    assert_eq!(tables.len(), parts.len());
    for (table, rows) in tables.into_iter().zip(parts) {
        let header: Vec<String> = within(table, "thead th").into_iter().map(text).collect();
        let lines = within(table, "tbody tr");
        assert_eq!(lines.len(), rows.len());
        for (line, row) in lines.into_iter().zip(rows) {
            let cells: Vec<String> = within(line, "th, td").into_iter().map(own_text).collect();
            let expected: Vec<String> =
                header.iter().map(|heading| expected(row, heading)).collect();
            assert_eq!(cells, expected, "{row:?}");
        }
    }
}

#[test]
fn every_cell_says_what_the_table_says() {
    assert_reads_back(OFFICIAL, &[OfficialCode::TABLE]);
    assert_reads_back(nasty::ALL, nasty::TABLES);
    let lone = Document::of::<nasty::LoneCode>();
    assert_reads_back(lone, &[nasty::LoneCode::TABLE]);
    assert_eq!(all(&page(lone), "h2").len(), 0);
}

#[test]
fn every_code_and_alias_has_a_link() {
    let page = page(nasty::ALL);
    let mut ids = HashSet::new();
    for element in all(&page, "[id]") {
        let id = element.attr("id").unwrap();
        assert!(!id.contains(char::is_whitespace) && ids.insert(id), "{id:?}");
    }
    for row in nasty::TABLES.iter().flat_map(|table| table.rows()) {
        for code in row.codes() {
            let id = exact_code(code).replace([' ', '\n'], "-");
            assert!(ids.contains(&*id), "{id:?}");
        }
    }
    for link in all(&page, "tbody th a") {
        let fragment = link.attr("href").unwrap().strip_prefix('#').unwrap();
        let id = percent_encoding::percent_decode_str(fragment).decode_utf8().unwrap();
        let row = ElementRef::wrap(link.parent().unwrap().parent().unwrap()).unwrap();
        assert_eq!(row.attr("id"), Some(&*id));
    }
}

#[test]
fn rows_show_their_deprecation_their_notes_and_their_link() {
    let page = page(nasty::ALL);
    let of = |id: &str, selector: &str| -> Vec<String> {
        let found = all(&page, &format!("[id='{id}'] {selector}"));
        found.into_iter().map(text).collect()
    };
    assert_eq!(of("71", ".mark"), ["Deprecated since <2>: use `75` | <b>five</b>\nor *both*"]);
    assert_eq!(of("72", ".mark"), ["Deprecated"]);
    assert_eq!(of("76", ".mark"), ["Deprecated: never sent"]);
    assert_eq!(of("75", ".mark"), [""; 0]);
    assert_eq!(
        of("75", ".notes p"),
        ["Has a | b, *stars* & a second line.", "- an item\n- </script> and two ` ticks"]
    );
    assert_eq!(of("75", ".notes code"), ["a | b", "</script>", "two ` ticks"]);
    assert_eq!(of("75", ".notes pre"), ["if a < 1 && b > \"2\"\n\n# no heading"]);
    let links = all(&page, "a.docs").into_iter().map(|link| link.attr("href").unwrap());
    assert_eq!(
        links.collect::<Vec<_>>(),
        [
            r"https://example.com/old?a=1&copy;%7C(2)%5C#71",
            r"https://example.com/old?a=1&copy;%7C(2)%5C#72",
            "https://example.com/own#75",
            r"https://example.com/old?a=1&copy;%7C(2)%5C#76",
        ]
    );
    let marked = all(&page, "tr.deprecated").into_iter().map(|row| row.attr("id").unwrap());
    assert_eq!(marked.collect::<Vec<_>>(), ["71", "72", "76"]);
}

#[test]
fn there_is_a_filter_where_a_row_is_deprecated() {
    assert_eq!(all(&page(nasty::ALL), "[role=search] select").len(), 1);
    assert_eq!(all(&page(OFFICIAL), "[role=search] select").len(), 0);
}

/// Two tables have the same code.
#[test]
fn links_are_told_apart() {
    knox_errors::knox_codes! {
        enum AgainCode: u32 { code | name; 404 | GONE; 7 | SEVEN; }
    }
    let tables = [OfficialCode::TABLE, AgainCode::TABLE, nasty::LoneCode::TABLE];
    let page = page(Document::new("Twice", &tables));
    for id in ["404", "404_2", "7", "7_2"] {
        assert_eq!(all(&page, &format!("[id='{id}']")).len(), 1, "{id}");
    }
}

/// The policy allows only this style and this script, by their hashes.
#[test]
fn the_page_may_load_nothing() {
    let page = page(nasty::ALL);
    let hash = |selector: &str| {
        let [element] = all(&page, selector)[..] else { panic!("one {selector}") };
        assert_eq!(element.value().attrs().count(), 0);
        BASE64_STANDARD.encode(Sha256::digest(text(element)))
    };
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; \
        base-uri 'none'; form-action 'none'",
        hash("style"),
        hash("script")
    );
    let meta = all(&page, "meta[http-equiv='Content-Security-Policy']");
    assert_eq!(meta[0].attr("content"), Some(&*policy), "copy it to export/html.rs");
    assert_eq!(all(&page, "link, img, iframe, object, embed, form, base, [src], [style]").len(), 0);
    let handlers = all(&page, "*").into_iter().flat_map(|element| element.value().attrs());
    assert!(handlers.into_iter().all(|(name, _)| !name.starts_with("on")));
}

/// A parser drops NUL in text and replaces it in attributes. It reports both as errors.
#[test]
fn a_zero_is_not_in_the_page() {
    knox_errors::knox_codes! {
        /// A title\u{0} with a zero
        enum ZeroCode: str {
            code | name | description;
            "a\0b" | "A\0_NAME" as First | "A \0description";
            "ab" | OTHER as Second | _;
        }
    }
    let html = Document::of::<ZeroCode>().with_description("\0").html().to_string();
    assert!(!html.contains('\0'));
    let page = page(Document::of::<ZeroCode>());
    let ids: Vec<_> = all(&page, "tr[id]").iter().filter_map(|row| row.attr("id")).collect();
    assert_eq!(ids, ["ab", "ab_2"]);
    assert_eq!(text(all(&page, "tbody .name")[0]).trim(), "A_NAME");
}
