//! How to use this crate, by theme, with programs that run. It is only in this
//! documentation, not in the library.
//!
//! | page | question |
//! |---|---|
//! | [`columns`] | which columns does my table need? |
//! | [`lists`] | how does a public list of codes become a table? |
//! | [`unknown_codes`] | what becomes of a code that the table does not list? |
//! | [`extending`] | how do I add my codes to those of others? |
//! | [`deriving`] | how does an error enum of my own get codes? |
//! | [`responses`] | what does a whole HTTP response say, and what do I do? |
//! | [`retry`] | what does a retry loop do about an error? |
//! | [`with_others`] | how do codes work with logs, metrics, anyhow, eyre, clap and other derives? |
//! | [`exporting`] | how do documents and schemas stay true to the table? |
//! | [`cost`] | what is generated, and what does it cost? |
//! | [`limits`] | what cannot be written, and why? |
//! | [`moving`] | how do I move from strum, `num_enum`, thiserror or phf? |
//!
//! [Which call do I want?](crate#which-call-do-i-want) is a table on the first page. The
//! reference is [`knox_codes!`](crate::knox_codes), the traits
//! [`KnoxCode`](trait@crate::KnoxCode) and [`KnoxTable`](trait@crate::KnoxTable), and the
//! derives of the same names; [`sample`](crate::sample) shows what a table becomes.

#[doc = include_str!("columns.md")]
pub mod columns {}
#[doc = include_str!("cost.md")]
pub mod cost {}
#[doc = include_str!("deriving.md")]
pub mod deriving {}
#[doc = include_str!("exporting.md")]
pub mod exporting {}
#[doc = include_str!("extending.md")]
pub mod extending {}
#[doc = include_str!("limits.md")]
pub mod limits {}
#[doc = include_str!("lists.md")]
pub mod lists {}
#[doc = include_str!("moving.md")]
pub mod moving {}
#[doc = include_str!("responses.md")]
pub mod responses {}
#[doc = include_str!("retry.md")]
pub mod retry {}
#[doc = include_str!("unknown_codes.md")]
pub mod unknown_codes {}
#[doc = include_str!("with_others.md")]
pub mod with_others {}
