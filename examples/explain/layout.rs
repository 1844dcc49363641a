//! The width of lines, and wrapping.

use std::borrow::Cow;
use std::io;

use terminal_size::{Width, terminal_size_of};
use textwrap::{Options, WordSplitter};

/// The width if the output is not a terminal.
const USUAL_WIDTH: usize = 80;
/// Longer lines are hard to read.
const MAX_WIDTH: usize = 100;
/// Below this, the labels would leave no room for their values.
const MIN_WIDTH: usize = 30;

/// The width of standard output, in columns.
pub fn width() -> usize {
    let terminal = terminal_size_of(io::stdout());
    let width = terminal.map_or(USUAL_WIDTH, |(Width(columns), _)| columns.into());
    width.clamp(MIN_WIDTH, MAX_WIDTH)
}

/// The lines of `text`, each at most `width` columns wide. Words stay whole if they fit, URLs
/// always.
pub fn wrap(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    let options = Options::new(width)
        // Identifiers such as `x-osp-appId` have hyphens.
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(!text.contains("://"));
    textwrap::wrap(text, options)
}
