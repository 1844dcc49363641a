//! Code that the integration tests share, some of it with the fuzz targets.

pub mod examine;
pub mod programs;
pub mod shown;

/// README.md: its programs are compiled as its readers would.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
