//! The templates: one file for each kind of table.

mod derived;
mod error_enum;
mod extended;
mod getters;
mod plain;
mod rows;
mod search;
mod serde;
mod stub;
