//! The command line of the benchmarks.

use lexopt::prelude::*;

use crate::crates::SIZES;

/// What to measure, and how long.
#[derive(Clone, Debug)]
pub struct Options {
    /// One process and few rounds.
    pub quick: bool,
    /// Also what takes minutes and gigabytes to build.
    pub heavy: bool,
    /// The sizes of the tables.
    pub sizes: Vec<usize>,
}

const HELP: &str = "Options:
  --quick          one process and few rounds: for a first look
  --rows 10,38     only tables of these sizes, of 10, 38, 100, 1000 and 10000
  --heavy          also what takes minutes and gigabytes to build at 10000 rows";

impl Options {
    /// The options on the command line; `None` where it asks for help, which is
    /// printed.
    ///
    /// # Errors
    ///
    /// Where an option or a size is unknown.
    pub fn from_args(sizes: &[usize]) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self { quick: false, heavy: false, sizes: sizes.to_vec() };
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("quick") => options.quick = true,
                Long("heavy") => options.heavy = true,
                Long("rows") => options.sizes = parse_sizes(&parser.value()?.string()?)?,
                Long("help") | Short('h') => {
                    println!("{HELP}");
                    return Ok(None);
                }
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Some(options))
    }
}

fn parse_sizes(text: &str) -> Result<Vec<usize>, lexopt::Error> {
    let size = |text: &str| {
        let known = text.parse().ok().filter(|size| SIZES.contains(size));
        known.ok_or_else(|| format!("{text} is none of the sizes {SIZES:?}").into())
    };
    text.split(',').map(size).collect()
}
