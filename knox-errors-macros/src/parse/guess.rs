//! Rows where the header cannot be read, and the codes' type where it is not
//! written: guesses, which keep the rest of a crate compiling beside the error.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::tokens::{flatten, is_punct, split_at, take_attributes};
use super::{cell, variant};
use crate::errors::Errors;
use crate::model::{CodeKind, CodeType, Row};

/// The type of the smallest numbers that hold the codes in these cells, or `str`.
pub fn code_type(cells: &[Vec<TokenTree>], span: Span) -> CodeType {
    let (mut name, mut has_number) = ("u32", false);
    for cell in cells {
        match cell.as_slice() {
            [minus, TokenTree::Literal(_), ..] if is_punct(minus, '-') => {
                return number("i64", span);
            }
            [TokenTree::Literal(literal), ..] if !literal.to_string().starts_with('"') => {
                has_number = true;
                let written = literal.to_string();
                let fits = written.parse::<u64>().is_ok_and(|number| u32::try_from(number).is_ok());
                if !fits && written.parse::<u64>().is_ok() {
                    name = "u64";
                }
            }
            [TokenTree::Ident(_) | TokenTree::Literal(_), ..] if !has_number => name = "str",
            _ => {}
        }
    }
    number(name, span)
}

fn number(name: &str, span: Span) -> CodeType {
    let kind = CodeKind::of(name).unwrap_or(CodeKind::Text);
    CodeType { ident: Ident::new(name, span), kind }
}

/// A row for each piece of the body that names one.
pub fn rows(body: TokenStream, code_type: &CodeType) -> Vec<Row> {
    let has_semicolons = body.clone().into_iter().any(|token| is_punct(&token, ';'));
    let mut rows = Vec::new();
    for piece in split_at(body, if has_semicolons { ';' } else { ',' }) {
        rows.extend(row(piece, code_type));
    }
    rows
}

/// The first word is the name, the first literal the code.
fn row(piece: Vec<TokenTree>, code_type: &CodeType) -> Option<Row> {
    let mut unheard = Errors::default();
    let (_, tokens) = take_attributes(piece, &mut unheard);
    let tokens = opened(flatten(tokens));
    let is_word = |token: &TokenTree| match token {
        TokenTree::Ident(word) => word != "_" && word != "as",
        _ => false,
    };
    let place = tokens.iter().position(is_word)?;
    let TokenTree::Ident(word) = &tokens[place] else { return None };
    let behind_as = tokens.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(r#as), variant] if r#as == "as" => {
            variant::written(std::slice::from_ref(variant), word.span()).ok()
        }
        _ => None,
    });
    let from_word = || variant::from_text(&word.unraw().to_string(), word.span()).ok();
    let variant = behind_as.or_else(from_word)?;
    let literals = tokens.iter().position(|token| matches!(token, TokenTree::Literal(_)));
    let code = match code_type.kind {
        CodeKind::Text => cell::code(&tokens[place..=place], word.span(), code_type).ok(),
        CodeKind::Number { .. } | CodeKind::Any => literals
            .and_then(|place| cell::code(&tokens[place..=place], word.span(), code_type).ok()),
    };
    Some(Row::bare(variant, code))
}

/// `(100, CONTINUE)` as its inside.
fn opened(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    match tokens.as_slice() {
        [TokenTree::Group(group)] => group.stream().into_iter().collect(),
        _ => tokens,
    }
}
