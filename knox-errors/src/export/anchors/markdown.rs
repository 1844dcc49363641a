//! Finds the anchors of Markdown, which GitHub makes from headings.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::html;

/// The anchors of all headings, and those of the HTML in the text.
pub fn anchors(text: &str) -> BTreeSet<String> {
    let (mut names, mut html) = (Names::default(), String::new());
    let mut heading: Option<Heading> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(Heading::default()),
            Event::End(TagEnd::Heading(_)) => {
                if let Some(Heading { shown, .. }) = heading.take() {
                    names.add(&shown);
                }
            }
            Event::Html(part) | Event::InlineHtml(part) => html.push_str(&part),
            other => {
                if let Some(heading) = &mut heading {
                    heading.add(&other);
                }
            }
        }
    }
    names.found.extend(html::anchors(&html));
    names.found
}

/// The visible text of a heading. Images are not part of it.
#[derive(Default)]
struct Heading {
    shown: String,
    /// How many images contain the text.
    images: usize,
}

impl Heading {
    fn add(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::Image { .. }) => self.images += 1,
            Event::End(TagEnd::Image) => self.images -= 1,
            Event::Text(text) | Event::Code(text) if self.images == 0 => self.shown.push_str(text),
            _ => {}
        }
    }
}

/// The anchors of the headings so far.
#[derive(Default)]
struct Names {
    found: BTreeSet<String>,
    times: BTreeMap<String, u32>,
}

impl Names {
    fn add(&mut self, heading: &str) {
        let slug = slug(heading);
        let times = self.times.entry(slug.clone()).or_default();
        self.found.insert(if *times == 0 { slug } else { format!("{slug}-{times}") });
        *times += 1;
    }
}

/// The anchor of a heading: the letters, digits, `_` and `-` of its visible text, in lower case.
fn slug(heading: &str) -> String {
    let kept = heading.chars().filter_map(|char| match char {
        ' ' => Some('-'),
        '-' | '_' => Some(char),
        _ if char.is_alphanumeric() => Some(char),
        _ => None,
    });
    kept.flat_map(char::to_lowercase).collect()
}
