//! The templates, one file each: what a kind of table gets.

mod derived;
mod error_enum;
mod extended;
mod plain;
mod rows;
mod search;
mod serde;
mod stub;
