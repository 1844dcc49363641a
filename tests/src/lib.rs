//! Code that the integration tests share with the fuzz targets.

pub mod examine;
pub mod shown;

/// README.md: its programs are compiled as its readers would.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
