//! The trait that every output format implements.

use std::io;

use knox_errors::{Row, Table};

use crate::response::Response;

/// Writes explanations in one format, each as soon as it is passed in.
pub trait Report {
    /// Explains a row that matches `query`.
    fn known(&mut self, query: &str, row: Row) -> io::Result<()>;

    /// Reports that no table has `query`.
    fn unknown(&mut self, query: &str) -> io::Result<()>;

    /// Explains a response, whether or not it is an error.
    fn response(&mut self, response: &Response) -> io::Result<()>;

    /// Lists a table with its rows.
    fn table(&mut self, table: &'static Table) -> io::Result<()>;
}
