//! The command line of the benchmarks.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use lexopt::prelude::*;

use crate::crates::SIZES;

/// The sizes and the length of a measurement.
#[derive(Clone, Debug)]
pub struct Options {
    /// Runs one process and few rounds.
    pub quick: bool,
    /// Includes contenders that take minutes and gigabytes to build.
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
    /// If an option or a size is unknown.
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

/// The options of a comparison with an earlier checkout.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Runs few rounds.
    pub quick: bool,
    /// An earlier checkout, measured in the same rounds.
    pub before: Option<PathBuf>,
}

const COMPARISON_HELP: &str = "Options:
  --quick          few rounds: for a first look
  --before PATH    also the knox-errors of the checkout at PATH, in the same rounds";

impl Comparison {
    /// The options on the command line; `None` where it asks for help, which is
    /// printed.
    ///
    /// # Errors
    ///
    /// If an option is unknown, or no checkout is at its path.
    pub fn from_args() -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self { quick: false, before: None };
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("quick") => options.quick = true,
                Long("before") => options.before = Some(parse_checkout(&parser.value()?)?),
                Long("help") | Short('h') => {
                    println!("{COMPARISON_HELP}");
                    return Ok(None);
                }
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Some(options))
    }
}

fn parse_checkout(path: &OsStr) -> Result<PathBuf, lexopt::Error> {
    let path = Path::new(path);
    let absolute = path.canonicalize().ok().filter(|path| path.join("knox-errors").is_dir());
    absolute.ok_or_else(|| format!("{} has no knox-errors", path.display()).into())
}

fn parse_sizes(text: &str) -> Result<Vec<usize>, lexopt::Error> {
    let size = |text: &str| {
        let known = text.parse().ok().filter(|size| SIZES.contains(size));
        known.ok_or_else(|| format!("{text} is none of the sizes {SIZES:?}").into())
    };
    text.split(',').map(size).collect()
}
