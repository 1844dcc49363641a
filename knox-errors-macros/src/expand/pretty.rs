//! Tokens as a person writes them: `Team::Edge`, where rustc prints `Team :: Edge`.

use std::fmt::Write;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The tokens of an expression in one line. What stands in brackets is as rustc
/// prints it.
pub fn pretty(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut before = Before::Start;
    let mut generics = 0_usize;
    for token in tokens.clone() {
        let (is_close, now) = around(&token, before, &mut generics);
        if !is_close {
            text.push(' ');
        }
        let _ = write!(text, "{token}");
        before = now;
    }
    text
}

/// What a token stands behind.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// Nothing, or what binds what follows to it: `&`, `!`, `::`, `.`.
    Start,
    /// A part of an operator, of which more follows.
    Joint(char),
    /// A word that could be a path's or a function's.
    Word,
    /// The end of another value.
    Value,
    /// An operator between two values, a `,`.
    Between,
}

/// Whether a token stands close to what is before it, and what it is to the next.
fn around(token: &TokenTree, before: Before, generics: &mut usize) -> (bool, Before) {
    let is_free = matches!(before, Before::Word | Before::Value | Before::Between);
    let is_value = matches!(before, Before::Word | Before::Value);
    match token {
        TokenTree::Ident(_) => (!is_free, Before::Word),
        TokenTree::Literal(_) => (!is_free, Before::Value),
        TokenTree::Group(group) => {
            let is_call = is_value && group.delimiter() != Delimiter::Brace;
            (!is_free || is_call, Before::Value)
        }
        TokenTree::Punct(punct) => {
            let is_joint = punct.spacing() == Spacing::Joint;
            let is_in_generics = *generics > 0;
            match (punct.as_char(), before) {
                (':', Before::Joint(':')) => (true, Before::Start),
                (':', _) if is_joint => (true, Before::Joint(':')),
                ('<', Before::Start | Before::Between) => {
                    *generics += 1;
                    (!is_free, Before::Start)
                }
                ('<', _) if is_in_generics => {
                    *generics += 1;
                    (true, Before::Start)
                }
                (',' | ':', _) | ('>', Before::Joint('-')) => (true, Before::Between),
                ('>', _) if is_in_generics => {
                    *generics -= 1;
                    (true, Before::Word)
                }
                ('.' | '!', Before::Word | Before::Value) if !is_joint => (true, Before::Start),
                ('?', _) => (true, Before::Value),
                (char, Before::Joint(_)) => {
                    (true, if is_joint { Before::Joint(char) } else { Before::Between })
                }
                // Between two values, or in front of one.
                (char, _) if is_joint => (!is_free, Before::Joint(char)),
                _ if is_value => (false, Before::Between),
                _ => (!is_free, Before::Start),
            }
        }
    }
}
