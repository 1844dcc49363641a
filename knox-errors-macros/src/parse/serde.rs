//! The key `serde` of `#[knox(…)]`: a table that asks for serde's traits.

use proc_macro2::{Span, TokenTree};

use crate::errors::Errors;
use crate::model::{SerdeRule, TableAttrs};
use crate::suggest::one_of;

const RULES: [&str; 2] = ["code", "name"];

/// `serde = code` or `serde = name`
pub fn rule(key: Span, value: &[TokenTree], at: Span, attrs: &mut TableAttrs, errors: &mut Errors) {
    if attrs.serde_rule.is_some() {
        errors.add(key, "`serde` is given twice");
        return;
    }
    let rule = match value {
        [TokenTree::Ident(rule)] if rule == "code" => SerdeRule::Code,
        [TokenTree::Ident(rule)] if rule == "name" => SerdeRule::Name,
        found => {
            let found: String = found.iter().map(ToString::to_string).collect();
            let expected = one_of(&RULES);
            errors.add(at, format!("expected {expected}, found `{found}`: `serde = code`"));
            return;
        }
    };
    attrs.serde_rule = Some((rule, key));
}
