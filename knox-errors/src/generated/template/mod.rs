//! The templates: one file for each kind of table.

mod derived;
mod error_enum;
mod extended;
mod plain;
mod rows;
mod search;
mod serde;
mod stub;
