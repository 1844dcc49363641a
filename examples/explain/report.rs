//! What every format can write.

use std::io;

use knox_errors::{Row, Table};

use crate::response::Response;

/// Writes explanations in one format, each as soon as it is given.
pub trait Report {
    /// Explains a row that `query` means.
    fn known(&mut self, query: &str, row: Row) -> io::Result<()>;

    /// Says that `query` is in no table.
    fn unknown(&mut self, query: &str) -> io::Result<()>;

    /// Explains a response, error or not.
    fn response(&mut self, response: &Response) -> io::Result<()>;

    /// Lists a table with its rows.
    fn table(&mut self, table: &'static Table) -> io::Result<()>;
}
