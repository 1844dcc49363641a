//! Finds links that lead nowhere, in the exported page and in other files.

use knox_errors::export::{Anchors, Document};
use knox_errors::{KnoxTable, OfficialCode, knox_codes};

use crate::nasty;

knox_codes! {
    #[knox(docs = "https://errors.example.com/gateway#{code}")]
    pub enum GatewayCode: str {
        code;
        AUT_1;
        "a b/ü" as Odd;
        #[knox(docs = "https://errors.example.com/limits")]
        WHOLE_PAGE;
        #[knox(docs = "https://errors.example.com/other#busy%2")]
        BUSY;
    }
}

fn missing(anchors: &Anchors) -> Vec<String> {
    let missing = anchors.missing(&Document::of::<GatewayCode>());
    missing.iter().map(|row| row.variant().to_owned()).collect()
}

#[test]
fn every_row_without_a_link_has_its_anchor_on_the_page() {
    let documents = [Document::of::<OfficialCode>(), Document::of::<nasty::AnyCode>()];
    for document in documents {
        let anchors = Anchors::of_html(&document.html().to_string());
        assert!(anchors.missing(&document).is_empty(), "{document:?}");
        assert!(!Anchors::of_html("").missing(&document).is_empty());
    }
    let page = Document::of::<GatewayCode>().html().to_string();
    assert_eq!(missing(&Anchors::of_html(&page)), ["Busy"]);
}

knox_codes! {
    #[knox(docs = "https://errors.example.com/{code}#{code}")]
    enum OddCode: str {
        code;
        PLAIN_1;
        "a b" as Space;
        "a\u{a0}\u{3000}b\tc\r\nd" as OtherSpace;
        "a\0b" as Nul;
        "\u{fc}/%3c?#&{code}\u{1}\u{200b}" as Signs;
    }

    #[knox(docs = "https://errors.example.com/#{code}", format = "DISK {:03}")]
    enum DiskCode: u8 {
        code | name;
        7 | FULL;
    }
}

/// `knox-errors-macros/src/tests/documentation.rs` compares the links of rustdoc with these.
#[test]
fn links_lead_to_the_row_on_the_page_whatever_the_code() {
    let tables = [OddCode::TABLE, DiskCode::TABLE];
    let document = Document::new("Odd codes", &tables);
    let page = scraper::Html::parse_document(&document.html().to_string());
    let rows = scraper::Selector::parse("tr[id]").unwrap();
    let ids: Vec<&str> = page.select(&rows).filter_map(|row| row.attr("id")).collect();
    let fragments: Vec<String> = tables
        .iter()
        .flat_map(|table| table.rows())
        .map(|row| {
            let url = row.docs_url().unwrap().to_string();
            let (_, fragment) = url.split_once('#').unwrap();
            percent_encoding::percent_decode_str(fragment).decode_utf8().unwrap().into_owned()
        })
        .collect();
    assert_eq!(fragments, ids);
    assert_eq!(ids[1], "a-b");
    assert!(Anchors::of_html(&document.html().to_string()).missing(&document).is_empty());
    // Before `#`, the code is unchanged.
    let urls: Vec<String> =
        OddCode::TABLE.rows().filter_map(|row| row.docs_url()).map(|url| url.to_string()).collect();
    assert_eq!(urls[1], "https://errors.example.com/a%20b#a-b");
    assert_eq!(urls[3], "https://errors.example.com/a%00b#ab");
}

#[test]
fn html_is_read_for_its_ids() {
    let page = r#"<!doctype html><title><b id="title"></title>
        <!-- <p id="comment"> --><p class=x ID='AUT_1' >a</p>
        <script>"<p id='script'>"</script><input disabled id=plain>
        <a name="a-b/&#xFC;" href="x>y">a</a><p name="no">b</p>
        <p title="a > b" id="&quot;&amp;&lt;&#39;&unknown;">c < d</p><br id=end/>"#;
    let anchors = Anchors::of_html(page);
    for name in ["AUT_1", "plain", "a-b/ü", "\"&<'&unknown;", "end/"] {
        assert!(anchors.contains(name), "{name} of {anchors:?}");
    }
    for name in ["title", "comment", "script", "no", "", "aut_1"] {
        assert!(!anchors.contains(name), "{name} of {anchors:?}");
    }
    assert_eq!(missing(&anchors), ["Busy"]);
    for damaged in
        ["<", "<p", "<p id", "<p id=", "<p id='", "<!--", "<script", "<p =", "&", "<p id='&"]
    {
        let _ = Anchors::of_html(damaged);
    }
}

#[test]
fn markdown_is_read_for_its_headings() {
    let page = "\
# `4290001`: TENANT_BUSY ##

Text
----

## A *b* __c__ d_e [link](https://example.com/x) & <b>bold</b>, Größe!
### C# and `a_b` \\*
#no heading

```
# code
```

   ## Again
## again

<a id=\"busy%2\"></a>

    # indented

No
# heading before

`<a id=\"span\"></a>` and ``
<b id=\"long-span\">``

Text
    # lazy
<!-- # comment
<i id=\"comment\"> -->

    <a id=\"indented-html\"></a>

\t# tabbed

- # In a list
- item

  Under it
  ===

  1. > ## Quoted `in` a list
- ~~~
  # fenced in a list
  ~~~

> quote
>
>     # code in a quote
>
> ### ![an image](x.png) Beside an image
> <p id=\"in-quote\">x</p>

| a <a id=\"cell\"></a> | `<a id=\"code-cell\"></a>` |
|---|---|
| # b | c |
";
    let anchors = Anchors::of_markdown(page);
    for name in [
        "4290001-tenant_busy",
        "text",
        "a-b-c-d_e-link--bold-größe",
        "c-and-a_b-",
        "again",
        "again-1",
        "busy%2",
        "heading-before",
        "in-a-list",
        "under-it",
        "quoted-in-a-list",
        "-beside-an-image",
        "in-quote",
        "cell",
    ] {
        assert!(anchors.contains(name), "{name} of {anchors:?}");
    }
    for name in [
        "no-heading",
        "code",
        "indented",
        "again-2",
        "",
        "span",
        "long-span",
        "lazy",
        "comment",
        "indented-html",
        "tabbed",
        "fenced-in-a-list",
        "code-in-a-quote",
        "code-cell",
        "b",
    ] {
        assert!(!anchors.contains(name), "{name} of {anchors:?}");
    }
    assert_eq!(missing(&anchors), ["Aut1", "Odd"]);
    for damaged in ["#", "# `", "# [", "# ![", "# <b", "# \\", "===", "```", "# ](", "~~~\n# a"] {
        let _ = Anchors::of_markdown(damaged);
    }
}

/// Compares the anchors of this repository's Markdown with those of comrak, which follows GitHub.
#[test]
fn headings_have_the_names_that_comrak_gives_them() {
    let mut options = comrak::Options::default();
    options.extension.header_id_prefix = Some(String::new());
    options.extension.table = true;
    options.extension.strikethrough = true;
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let anchors = scraper::Selector::parse("a[id], h1[id], h2[id], h3[id], h4[id]").unwrap();
    let mut count = 0;
    for file in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "PERFORMANCE.md", "docs/codes.md"]
    {
        let text = std::fs::read_to_string(format!("{root}/{file}")).unwrap();
        let page = scraper::Html::parse_fragment(&comrak::markdown_to_html(&text, &options));
        let found = Anchors::of_markdown(&text);
        for id in page.select(&anchors).filter_map(|element| element.attr("id")) {
            assert!(found.contains(id), "{id} of {file}: {found:?}");
            count += 1;
        }
    }
    assert!(count > 40, "{count} headings");
}
