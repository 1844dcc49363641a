//! How much fits on a line.

use std::borrow::Cow;
use std::io;

use terminal_size::{Width, terminal_size_of};
use textwrap::{Options, WordSplitter};

/// Where the output is no terminal.
const USUAL_WIDTH: usize = 80;
/// Longer lines are hard to read.
const MAX_WIDTH: usize = 100;
/// Below this, the column of the labels would leave no room for anything else.
const MIN_WIDTH: usize = 30;

/// The columns that standard output has room for.
pub fn width() -> usize {
    let terminal = terminal_size_of(io::stdout());
    let width = terminal.map_or(USUAL_WIDTH, |(Width(columns), _)| columns.into());
    width.clamp(MIN_WIDTH, MAX_WIDTH)
}

/// The lines of `text`, each of at most `width` columns. Words are kept whole
/// as far as they fit, URLs always.
pub fn wrap(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    let options = Options::new(width)
        // Hyphens stand in identifiers such as `x-osp-appId`.
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(!text.contains("://"));
    textwrap::wrap(text, options)
}
