//! Expressions from the fragments of an outer macro, such as `$value:expr`. They come in invisible
//! groups. rustc ignores these in the output of a procedural macro, so that `$value * 2` with
//! `1 + 2` would be 5.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Expr;

use super::tokens::{is_ident, is_punct, is_punct_at, opened, parse_until, stream};

/// The tokens with parentheses around each fragment that other tokens could take apart.
pub fn parenthesised(tokens: &[TokenTree]) -> TokenStream {
    let mut stream = TokenStream::new();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            token.to_tokens(&mut stream);
            continue;
        };
        let inner = opened(group.stream());
        if group.delimiter() != Delimiter::None && !holds_fragment(&inner) {
            token.to_tokens(&mut stream);
            continue;
        }
        let delimiter = match group.delimiter() {
            Delimiter::None if has_neighbour(tokens, index) && has_operator(&inner) => {
                Delimiter::Parenthesis
            }
            delimiter => delimiter,
        };
        let mut kept = Group::new(delimiter, parenthesised(&inner));
        kept.set_span(group.span());
        kept.to_tokens(&mut stream);
    }
    stream
}

fn holds_fragment(tokens: &[TokenTree]) -> bool {
    for token in tokens {
        if let TokenTree::Group(group) = token {
            if group.delimiter() == Delimiter::None || holds_fragment(&opened(group.stream())) {
                return true;
            }
        }
    }
    false
}

/// Whether a token beside this one could be an operator. After a `.` there is a member or the end
/// of a range, and beside a `:` a path, a field's value or a type.
fn has_neighbour(tokens: &[TokenTree], index: usize) -> bool {
    let is_after = match tokens[..index].last() {
        Some(TokenTree::Punct(punct)) => !",;:.".contains(punct.as_char()),
        Some(token) if is_ident(token, "mut") => true,
        // No expression follows a value.
        Some(_) => return false,
        None => false,
    };
    let is_before = match tokens.get(index + 1) {
        Some(TokenTree::Punct(punct)) => !",;:".contains(punct.as_char()),
        next => next.is_some(),
    };
    is_after || is_before
}

/// Whether an expression has an operator outside of brackets.
fn has_operator(tokens: &[TokenTree]) -> bool {
    let [first, .., last] = tokens else { return false };
    let mut has_operator = false;
    let parsed = parse_until(stream(tokens), last.span(), &mut |input| {
        has_operator = matches!(
            input.parse()?,
            Expr::Binary(_) | Expr::Cast(_) | Expr::Range(_) | Expr::Reference(_) | Expr::Unary(_)
        );
        Ok(())
    });
    // Without syn's feature `full`, it parses neither closures nor all ranges.
    has_operator
        || parsed.is_err()
            && (is_punct(first, '|') || is_ident(first, "move") || may_be_range(tokens))
}

/// Whether there is a `..`, which syn parses at the end of an expression only without its feature
/// `full`.
pub fn may_be_range(tokens: &[TokenTree]) -> bool {
    for (index, token) in tokens.iter().enumerate() {
        let is_range = match token {
            TokenTree::Group(group) => may_be_range(&opened(group.stream())),
            token => is_punct(token, '.') && is_punct_at(tokens, index + 1, '.'),
        };
        if is_range {
            return true;
        }
    }
    false
}
