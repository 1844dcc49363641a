//! How to do one thing on each page, with programs that run.
//!
//! The pages are in the order in which most people need them. They are part of this
//! documentation only, and add nothing to your program.
//!
//! | page | what you do |
//! |---|---|
//! | [`first_table`] | turn a page of an API's documentation into a table |
//! | [`error_enum`] | give the errors of your service the codes of a table |
//! | [`responses`] | decode the responses of a service that you call |
//! | [`problems`] | send errors to your own clients, and describe them in OpenAPI |
//! | [`retry`] | repeat a request only where that can help |
//! | [`unknown_codes`] | handle a code that no table lists |
//! | [`extending`] | add your codes to the tables of others |
//! | [`documents`] | publish the codes, and keep them from changing |
//! | [`importing`] | turn a long list of codes into a table |
//! | [`with_others`] | use codes with logs, metrics, anyhow, eyre, clap and other derives |
//! | [`moving`] | move a table from strum, `num_enum`, thiserror or phf |
//! | [`compared`] | choose between this crate and others |
//! | [`cost`] | see what is generated, and what it costs |
//! | [`limits`] | see what is not possible, and why |
//!
//! [Which call do I want?](crate#which-call-do-i-want) on the first page lists the calls by what
//! you have and what you want. [`knox_codes!`](crate::knox_codes) is the reference of how a table
//! is written, and [`derive(KnoxCode)`](derive@crate::KnoxCode) of how an error enum gets codes.
//! The types in [`sample`](crate::sample) show what a table becomes.

#[doc = include_str!("compared.md")]
pub mod compared {}
#[doc = include_str!("cost.md")]
pub mod cost {}
#[doc = include_str!("documents.md")]
pub mod documents {}
#[doc = include_str!("error_enum.md")]
pub mod error_enum {}
#[doc = include_str!("extending.md")]
pub mod extending {}
#[doc = include_str!("first_table.md")]
pub mod first_table {}
#[doc = include_str!("importing.md")]
pub mod importing {}
#[doc = include_str!("limits.md")]
pub mod limits {}
#[doc = include_str!("moving.md")]
pub mod moving {}
#[doc = include_str!("problems.md")]
pub mod problems {}
#[doc = include_str!("responses.md")]
pub mod responses {}
#[doc = include_str!("retry.md")]
pub mod retry {}
#[doc = include_str!("unknown_codes.md")]
pub mod unknown_codes {}
#[doc = include_str!("with_others.md")]
pub mod with_others {}
