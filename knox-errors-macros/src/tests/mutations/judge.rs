//! Runs the macros on tokens and checks the output.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, DeriveInput, Expr, ExprArray, Item, ItemEnum, ItemMacro, LitStr, Stmt, Token, Type,
};

use crate::pipeline;

#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Expanded,
    Reported,
}

/// The outcome for tables, or a description of what is wrong with the output.
pub fn judge(tables: &TokenStream) -> Result<Outcome, String> {
    let ranges = Ranges::of(tables.clone());
    let (file, mut has_errors) =
        parsed(pipeline::tables(quote!({ knox_errors } #tables)), &ranges)?;
    for item in file.items {
        let carriers = carriers(item);
        let mut reported = 0;
        for carrier in &carriers {
            // The errors depend on the rows that are on.
            let (_, has_errors) = parsed(pipeline::rows_under_cfg(carrier), &ranges)?;
            reported += usize::from(has_errors);
        }
        // Rows that are never on together may share a code.
        has_errors |= reported > 0 && reported == carriers.len();
    }
    Ok(if has_errors { Outcome::Reported } else { Outcome::Expanded })
}

/// The same for the derives of an enum. Input that is not an enum never reaches a derive.
pub fn judge_enum(input: &TokenStream) -> Result<Outcome, String> {
    let ranges = Ranges::of(input.clone());
    let Ok(input) = syn::parse2::<DeriveInput>(input.clone()) else { return Ok(Outcome::Reported) };
    let (_, has_errors) = parsed(pipeline::knox_code(&input), &ranges)?;
    parsed(pipeline::knox_table(&input), &ranges)?;
    Ok(if has_errors { Outcome::Reported } else { Outcome::Expanded })
}

/// The items of an output, and whether there are errors; each must have a span in the input.
fn parsed(output: TokenStream, ranges: &Ranges) -> Result<(syn::File, bool), String> {
    let tokens: Vec<TokenTree> = output.clone().into_iter().collect();
    let mut has_errors = false;
    for (index, token) in tokens.iter().enumerate() {
        if !matches!(token, TokenTree::Ident(ident) if ident == "compile_error") {
            continue;
        }
        has_errors = true;
        // The message is in the group after `compile_error!`.
        for token in &tokens[index..(index + 3).min(tokens.len())] {
            if !ranges.hold(token.span()) {
                return Err(format!(
                    "an error has a span outside the input: {}",
                    tokens[index + 2]
                ));
            }
        }
    }
    let file: syn::File =
        syn::parse2(output).map_err(|error| format!("the output does not parse: {error}"))?;
    for item in &file.items {
        check_item(item).map_err(|error| format!("a template's call does not parse: {error}"))?;
    }
    Ok((file, has_errors))
}

/// Parses the user's tokens in the call of a template, as the template uses them.
fn check_item(item: &Item) -> syn::Result<()> {
    match item {
        Item::Macro(call) => check_call(call),
        // A constant around local rows, beside errors.
        Item::Const(item) => match &*item.expr {
            Expr::Block(block) => {
                for statement in &block.block.stmts {
                    if let Stmt::Item(item) = statement {
                        check_item(item)?;
                    }
                }
                Ok(())
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

fn check_call(call: &ItemMacro) -> syn::Result<()> {
    let template = call.mac.path.segments.last().map(|segment| segment.ident.to_string());
    let mut parts = call.mac.tokens.clone().into_iter().peekable();
    let mut head = TokenStream::new();
    match template.as_deref() {
        Some("table" | "extended_table" | "stub") => {
            for attributes in parts.by_ref().take(2) {
                head.extend(group(attributes)?.stream());
            }
            head.extend(until_body(&mut parts));
            syn::parse2::<ItemEnum>(head)?;
        }
        Some("derived_table" | "derived_stub") => {
            until_body(&mut parts);
        }
        Some("error_enum") => {
            let mut groups = Vec::new();
            for part in parts.by_ref().take(5) {
                groups.push(group(part)?.stream());
            }
            let [generics, ty, conditions, arms, passed] = groups.as_slice() else {
                return Err(syn::Error::new_spanned(call, "five groups"));
            };
            let item = quote!(impl #generics T for #ty #conditions { fn f(&self) { match *self { #arms } } });
            syn::parse2::<Item>(item)?;
            passed_on.parse2(passed.clone())?;
        }
        // `compile_error!`, and macros that this crate does not emit.
        _ => return Ok(()),
    }
    let mut key = String::new();
    for part in parts {
        match part {
            TokenTree::Ident(ident) => key = ident.to_string(),
            TokenTree::Group(group) => match key.as_str() {
                "codes" => {
                    drop(Punctuated::<Type, Token![,]>::parse_terminated.parse2(group.stream())?);
                }
                "all" => drop(syn::parse2::<ExprArray>(TokenTree::Group(group).into())?),
                "columns" => columns.parse2(group.stream())?,
                "serde" => drop(syn::parse2::<syn::File>(group.stream())?),
                _ => {}
            },
            _ => {}
        }
    }
    Ok(())
}

/// The tokens up to a body in braces.
fn until_body(parts: &mut impl Iterator<Item = TokenTree>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for part in parts {
        let is_body =
            matches!(&part, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        tokens.extend([part]);
        if is_body {
            break;
        }
    }
    tokens
}

fn group(token: TokenTree) -> syn::Result<Group> {
    match token {
        TokenTree::Group(group) => Ok(group),
        token => Err(syn::Error::new(token.span(), "a group")),
    }
}

/// `field (Type) row (path::Table::Row)`
fn passed_on(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        let kind: Ident = input.parse()?;
        let what;
        syn::parenthesized!(what in input);
        match kind.to_string().as_str() {
            "field" => drop(what.parse::<Type>()?),
            "row" => drop(what.parse::<Expr>()?),
            _ => return Err(input.error("`field` or `row`")),
        }
    }
    Ok(())
}

/// `__KNOX_COLUMN_0 "team" team: Team = [cells] { documentation } { assertion } { default }`
fn columns(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        input.parse::<Ident>()?;
        input.parse::<LitStr>()?;
        input.parse::<Ident>()?;
        input.parse::<Token![:]>()?;
        input.parse::<Type>()?;
        input.parse::<Token![=]>()?;
        input.parse::<ExprArray>()?;
        let (documentation, assertion, default);
        syn::braced!(documentation in input);
        Attribute::parse_outer(&documentation)?;
        syn::braced!(assertion in input);
        assertion.call(syn::Block::parse_within)?;
        syn::braced!(default in input);
        default.parse::<syn::File>()?;
    }
    Ok(())
}

/// Copies of a hidden enum with all rows, with none, and with every second one, as if rustc had
/// removed the others. Empty for any other item.
fn carriers(item: Item) -> Vec<DeriveInput> {
    let Item::Enum(item) = item else { return Vec::new() };
    let is_carrier = item.attrs.iter().any(|attribute| attribute.path().is_ident("__knox_table"));
    if !is_carrier {
        return Vec::new();
    }
    let strips: [fn(usize) -> bool; 4] =
        [|_| true, |_| false, |index| index % 2 == 0, |index| index % 2 == 1];
    let carriers = strips.map(|is_on| {
        let mut item = item.clone();
        let rows = std::mem::take(&mut item.variants).into_iter().enumerate();
        item.variants = rows.filter(|(index, _)| is_on(*index)).map(|(_, row)| row).collect();
        DeriveInput::from(item)
    });
    carriers.into()
}

/// The byte ranges of an input's tokens.
struct Ranges(Vec<(usize, usize)>);

impl Ranges {
    fn of(tokens: TokenStream) -> Self {
        let mut ranges = Vec::new();
        collect(tokens, &mut ranges);
        Self(ranges)
    }

    fn hold(&self, span: Span) -> bool {
        // An error of an empty input has no span in it.
        if self.0.is_empty() {
            return true;
        }
        let Some((start, end)) = bytes(span) else { return false };
        self.0.iter().any(|&(first, last)| first <= start && end <= last)
    }
}

fn collect(tokens: TokenStream, ranges: &mut Vec<(usize, usize)>) {
    for token in tokens {
        ranges.extend(bytes(token.span()));
        if let TokenTree::Group(group) = token {
            collect(group.stream(), ranges);
        }
    }
}

/// The byte range of a span among all sources of the thread, `None` for the macro's call.
fn bytes(span: Span) -> Option<(usize, usize)> {
    // `bytes(5..8)` is the only public way to tell sources apart.
    let shown = format!("{span:?}");
    let (start, end) = shown.strip_prefix("bytes(")?.strip_suffix(')')?.split_once("..")?;
    let bytes = (start.parse().ok()?, end.parse().ok()?);
    (bytes != (0, 0)).then_some(bytes)
}
