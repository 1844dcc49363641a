//! Links that lead nowhere are found, in the page and in files of one's own.

use knox_errors::export::{Anchors, Document};
use knox_errors::{OfficialCode, knox_codes};

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
    // The page has `a-b/ü`: what white space becomes is for the link to know.
    assert_eq!(missing(&Anchors::of_html(&page)), ["Odd", "Busy"]);
}

#[test]
fn html_is_read_for_its_ids() {
    let page = r#"<!doctype html><title><b id="title"></title>
        <!-- <p id="comment"> --><p class=x ID='AUT_1' >a</p>
        <script>"<p id='script'>"</script><input disabled id=plain>
        <a name="a b/&#xFC;" href="x>y">a</a><p name="no">b</p>
        <p title="a > b" id="&quot;&amp;&lt;&#39;&unknown;">c < d</p><br id=end/>"#;
    let anchors = Anchors::of_html(page);
    for name in ["AUT_1", "plain", "a b/ü", "\"&<'&unknown;", "end/"] {
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
    ] {
        assert!(anchors.contains(name), "{name} of {anchors:?}");
    }
    for name in ["no-heading", "code", "indented", "again-2", ""] {
        assert!(!anchors.contains(name), "{name} of {anchors:?}");
    }
    assert_eq!(missing(&anchors), ["Aut1", "Odd"]);
    for damaged in ["#", "# `", "# [", "# ![", "# <b", "# \\", "===", "```", "# ](", "~~~\n# a"] {
        let _ = Anchors::of_markdown(damaged);
    }
}
