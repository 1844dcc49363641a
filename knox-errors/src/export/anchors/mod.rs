//! Checks where the links of rows lead: [`Anchors`].

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

mod html;
#[cfg(feature = "markdown")]
mod markdown;

use super::html::row_id;
use super::{Document, parts};
use crate::Row;

/// The anchors of a page. A test can check that every link from `#[knox(docs = "…#{code}")]` leads
/// to one of them.
///
/// The page is one that [`Document::html`] wrote, or a file of your own.
///
/// ```
/// use knox_errors::export::{Anchors, Document};
/// use knox_errors::knox_codes;
///
/// knox_codes! {
///     #[knox(docs = "https://errors.example.com/gateway#{code}")]
///     enum GatewayCode: u32 {
///         code    | name;
///         4220001 | DEVICE_LIMIT_REACHED;
///         4290001 | TENANT_BUSY;
///     }
/// }
///
/// let document = Document::of::<GatewayCode>();
/// assert!(Anchors::of_html(&document.html().to_string()).missing(&document).is_empty());
///
/// // In your test: `std::fs::read_to_string("docs/errors.html")?`
/// let page = "<h2 id=\"4220001\">Device limit</h2><p>Too many devices.</p>";
/// let missing = Anchors::of_html(page).missing(&document);
/// assert_eq!(format!("{missing:?}"), "[GatewayCode::TenantBusy]");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchors {
    names: BTreeSet<String>,
}

impl Anchors {
    /// The anchors of an HTML page: every `id`, and every `name` of an `a`.
    #[must_use]
    pub fn of_html(text: &str) -> Self {
        Self { names: html::anchors(text).collect() }
    }

    /// The anchors of a Markdown file: those that GitHub gives to headings (in lower case, without
    /// punctuation, `-` for each space, and `-1` for the second heading with the same text), and
    /// those of HTML in the file. Needs the feature `markdown`.
    ///
    /// ```
    /// use knox_errors::export::Anchors;
    ///
    /// let anchors = Anchors::of_markdown("# `4290001`: TENANT_BUSY\n\n<a id=\"busy\"></a>\n");
    /// assert!(anchors.contains("4290001-tenant_busy") && anchors.contains("busy"));
    /// ```
    #[cfg(feature = "markdown")]
    #[must_use]
    pub fn of_markdown(text: &str) -> Self {
        Self { names: markdown::anchors(text) }
    }

    /// Whether the page has an anchor with this name, which is not percent-encoded.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The rows of a document whose anchor is not on the page.
    ///
    /// The anchor is what follows `#` in the row's link. For a row without a link, it is the code,
    /// as in [`Document::html`]. A row whose link has no `#` is not missing: the link leads to a whole
    /// page. All links are taken for links to this page. If some rows link to other pages, filter
    /// them out by their [`docs_url`](Row::docs_url).
    #[must_use]
    pub fn missing(&self, document: &Document<'_>) -> Vec<Row> {
        let parts = parts::of(document);
        let rows = parts.iter().flat_map(|part| part.rows.iter().copied());
        rows.filter(|row| anchor(*row).is_some_and(|name| !self.contains(&name))).collect()
    }
}

fn anchor(row: Row) -> Option<String> {
    let Some(url) = row.docs_url() else { return Some(row_id(row)) };
    let url = url.to_string();
    let (_, fragment) = url.split_once('#')?;
    Some(percent_decoded(fragment)).filter(|name| !name.is_empty())
}

/// Decodes percent-encoded text. If the result is not UTF-8, the text stays encoded.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let encoded = digits.filter(|_| byte == b'%').and_then(|digits| {
            let digits = core::str::from_utf8(digits).ok()?;
            u8::from_str_radix(digits, 16).ok()
        });
        bytes.push(encoded.unwrap_or(byte));
        rest = if encoded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
