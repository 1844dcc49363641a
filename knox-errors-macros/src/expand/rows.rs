//! The rows as data for the library's templates.

use std::fmt::Write;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::{Misses, Paths, call_site_ident, search, source};
use crate::format::Format;
use crate::model::{
    Action, Code, CodeKind, CodeValue, CustomCell, CustomColumn, Deprecation, Description,
    RowMatch, SerdeRule, SerdeTraits, Table, doc_text, notes, plain_paragraph,
};

/// The types for a template: those of the codes and of the custom columns, and serde's traits.
pub fn types(table: &Table, paths: &Paths) -> TokenStream {
    let (codes, columns) = (code_types(table, paths), columns(table, paths));
    let (serde, misses) = (serde(table, paths), misses(table, paths));
    let count = Literal::usize_unsuffixed(table.rows.len());
    quote! {
        codes: #codes columns: { #columns } serde: { #serde } misses: { #misses } rows: #count
    }
}

/// What a lookup returns if it finds nothing, if not `None`.
fn misses(table: &Table, paths: &Paths) -> TokenStream {
    let ident = &table.ident;
    match (paths.misses, table.rows.first(), table.bases().first()) {
        (Misses::None, _, _) | (Misses::GiveARow, None, None) => TokenStream::new(),
        (Misses::GiveARow, Some(row), _) => {
            let variant = row.variant.ident();
            quote!(#ident::#variant)
        }
        (Misses::GiveARow, None, Some(base)) => {
            let (crate_path, variant) = (&paths.crate_path, &base.variant);
            quote!(#ident::#variant(<__KnoxBase0 as #crate_path::KnoxTable>::ALL[0]))
        }
    }
}

pub fn data(table: &Table, paths: &Paths) -> TokenStream {
    let (codes, actions, lists) = (codes(table), actions(table), lists(table, paths));
    quote!(data: { #codes #actions #lists })
}

/// The variant of the library's `Codes`, and three types: of stored codes, of a lookup's argument,
/// and `KnoxTable`'s associated type.
fn code_types(table: &Table, paths: &Paths) -> TokenStream {
    let Paths { crate_path, private, .. } = paths;
    match table.code_type.kind {
        CodeKind::Text => {
            let str = quote!(#private::core::primitive::str);
            quote!(Text(&'static #str, &#str, #str))
        }
        CodeKind::Number { bits, .. } => {
            let name = table.code_type.ident.to_string();
            let list = call_site_ident(&name.to_uppercase());
            // Not the user's identifier: at its span, another type may have that name.
            let (ty, bits) =
                (call_site_ident(&name), call_site_ident(&format!("u{}", bits.max(32))));
            let number = quote!(#private::core::primitive::#ty);
            quote!(#list(#number, #number, #number) as #bits)
        }
        CodeKind::Any => {
            let value = quote!(#crate_path::CodeValue);
            quote!(Any(#value<'static>, #value<'_>, #value<'static>))
        }
    }
}

fn codes(table: &Table) -> TokenStream {
    let kind = table.code_type.kind;
    // Beside errors, a code that cannot be read becomes another code of the table, so that it does
    // not overlap with another table by chance.
    let mut placeholder = None;
    for row in &table.rows {
        placeholder = placeholder.or(row.code.as_ref());
    }
    let (mut codes, mut aliases, mut alias_rows) = (String::new(), String::new(), String::new());
    for (index, row) in table.rows.iter().enumerate() {
        write_code(&mut codes, kind, row.code.as_ref().or(placeholder));
        for alias in &row.attrs.aliases {
            write_code(&mut aliases, kind, Some(alias));
            let _ = write!(alias_rows, "{index},");
        }
    }
    let mut retired = String::new();
    for code in &table.retired {
        // Beside errors, a code may be of another type.
        if kind.holds(&code.value) {
            write_code(&mut retired, kind, Some(code));
        }
    }
    let mut text = format!("codes: [{codes}] ");
    if !aliases.is_empty() {
        let _ = write!(text, "aliases: [{aliases}] [{alias_rows}] ");
    }
    list(&mut text, "retired", &retired);
    source::lex(&text)
}

fn write_code(text: &mut String, kind: CodeKind, code: Option<&Code>) {
    let _ = match (code.map(|code| &code.value), kind) {
        (Some(CodeValue::Number(number)), CodeKind::Any) => {
            write!(text, "__KnoxCodeValue::Number({number}),")
        }
        (Some(CodeValue::Text(code)), CodeKind::Any) => {
            write!(text, "__KnoxCodeValue::Text({code:?}),")
        }
        (Some(CodeValue::Number(number)), _) => write!(text, "{number},"),
        (Some(CodeValue::Text(code)), _) => write!(text, "{code:?},"),
        (None, CodeKind::Any) => write!(text, "__KnoxCodeValue::Number(0),"),
        (None, CodeKind::Text) => write!(text, "\"\","),
        (None, CodeKind::Number { .. }) => write!(text, "0,"),
    };
}

/// All data without tokens of the user.
fn lists(table: &Table, paths: &Paths) -> TokenStream {
    let (mut variants, mut ends, mut all) = (String::new(), Vec::new(), String::new());
    let (mut names, mut descriptions) = (String::new(), String::new());
    let (mut statuses, mut waits) = (String::new(), String::new());
    let (mut has_description, mut has_status, mut has_wait) = (false, false, false);
    for row in &table.rows {
        let variant = row.variant.ident().to_string();
        variants.push_str(&variant);
        ends.push(variants.len() as u64);
        // The only list of paths: rustc takes longest for paths.
        let _ = write!(all, "{}::{variant},", table.ident);
        let _ = write!(names, "{:?},", row.name());
        has_description |= row.description.is_some();
        let _ = match &row.description {
            None => write!(descriptions, "\"\","),
            Some(Description::Text(text)) => write!(descriptions, "{:?},", text.value),
            Some(Description::Docs(docs)) => {
                write!(descriptions, "{}::paragraph!({docs}),", paths.private)
            }
        };
        let status = table.status(row).unwrap_or_default();
        has_status |= status != 0;
        let _ = write!(statuses, "{status},");
        // The seconds plus 1, as 0 means none.
        let wait = row.retry_after.as_ref().map_or(0, |wait| wait.value + 1);
        has_wait |= wait != 0;
        let _ = write!(waits, "{wait},");
    }
    let (ident, title) = (table.ident.unraw().to_string(), title(table));
    let mut text = format!("type_name: {ident:?} title: [{title}] ");
    if let Some(url) = &table.attrs.url {
        let _ = write!(text, "url: {:?} ", url.value);
    }
    if let RowMatch::Code = table.attrs.row_match {
        text.push_str("row_match: Code ");
    }
    if let Some(Format { prefix, radix, width, suffix }) = &table.code_type.format {
        let _ = write!(text, "format: {prefix:?} {} {width} {suffix:?} ", radix.name);
    }
    sparse(&mut text, table);
    // The variants' names as one string, and the end of each: only `Debug` needs them, and this
    // takes the least space in a program.
    let _ = write!(text, "variants: {variants:?} ");
    source::bytes(&mut text, 4, &ends);
    let names =
        if names_are_codes(table) { "__KNOX_CODES".to_owned() } else { format!("[{names}]") };
    let _ = write!(text, " all: [{all}] names: {names} ");
    list(&mut text, "descriptions", if has_description { &descriptions } else { "" });
    list(&mut text, "statuses", if has_status { &statuses } else { "" });
    list(&mut text, "waits", if has_wait { &waits } else { "" });
    text.push_str("by_code: ");
    search::by_code(&mut text, table);
    text.push_str(" by_name: ");
    search::by_name(&mut text, table);
    source::lex(&text)
}

/// Writes the columns that few rows fill: each cell with the index of its row.
fn sparse(text: &mut String, table: &Table) {
    let (mut name_aliases, mut docs_urls) = (String::new(), String::new());
    let (mut deprecations, mut all_notes) = (String::new(), String::new());
    for (index, row) in table.rows.iter().enumerate() {
        for alias in &row.attrs.name_aliases {
            let _ = write!(name_aliases, "({index}, {:?}),", alias.value);
        }
        if let Some(url) = &row.attrs.docs_url {
            let _ = write!(docs_urls, "({index}, {:?}),", url.value);
        }
        if let Some(Deprecation { since, note }) = &row.attrs.deprecation {
            let list = |text: &Option<String>| {
                text.as_ref().map_or_else(String::new, |text| format!("{text:?}"))
            };
            let _ = write!(deprecations, "{index} [{}] [{}]", list(since), list(note));
        }
        if let Some(notes) = notes(&row.attrs.docs) {
            let _ = write!(all_notes, "{index} [{notes}]");
        }
    }
    list(text, "name_aliases", &name_aliases);
    if let Some(url) = &table.attrs.docs_url {
        let _ = write!(text, "docs_url: {:?} ", url.value);
    }
    list(text, "docs_urls", &docs_urls);
    list(text, "deprecations", &deprecations);
    list(text, "notes", &all_notes);
}

/// Writes a list with its name, or nothing if it is empty: most tables lack most lists.
fn list(text: &mut String, name: &str, list: &str) {
    if !list.is_empty() {
        let _ = write!(text, "{name}: [{list}] ");
    }
}

/// The title if it is plain, else the documentation from which rustc reads it.
fn title(table: &Table) -> String {
    match plain_paragraph(&table.attrs.docs) {
        Some(title) => format!("{:?}", title.strip_suffix('.').unwrap_or(&title)),
        None => doc_text(&table.attrs.docs).unwrap_or_default(),
    }
}

pub fn names_are_codes(table: &Table) -> bool {
    !table.header.has_name() && table.code_type.kind == CodeKind::Text
}

/// The distinct actions, and for each row the position of its action among them from 1, or 0 for
/// none. The identifiers keep their span in the user's table.
fn actions(table: &Table) -> TokenStream {
    let (mut distinct, mut numbers) = (Vec::<&Ident>::new(), String::new());
    for row in &table.rows {
        let mut number = 0;
        if let Some(Action { ident: action, .. }) = &row.action {
            while number < distinct.len() && distinct[number] != action {
                number += 1;
            }
            if number == distinct.len() {
                distinct.push(action);
            }
            number += 1;
        }
        let _ = write!(numbers, "{number},");
    }
    if distinct.is_empty() {
        return TokenStream::new();
    }
    let numbers = source::lex(&numbers);
    quote!(actions: [#(#distinct)*] [#numbers])
}

/// The custom columns: a constant for the cells, the column's name, type, cells and documentation,
/// an assertion that the type is `Copy`, and the default if no row takes it.
fn columns(table: &Table, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let mut columns = TokenStream::new();
    for (index, &(ident, column)) in table.header.custom().iter().enumerate() {
        let (constant, ty) = (call_site_ident(&format!("__KNOX_COLUMN_{index}")), &column.ty);
        let (mut cells, mut is_default_taken) = (TokenStream::new(), false);
        for row in &table.rows {
            let Some(cell) = &row.custom[index] else { continue };
            custom_cell(cell, paths).to_tokens(&mut cells);
            quote!(,).to_tokens(&mut cells);
            is_default_taken |= cell.is_default;
        }
        // A default that no row takes is checked too. Beside errors, it may be empty.
        let default = match &column.default {
            Some(default) if !is_default_taken && !default.tokens.is_empty() => {
                let default = custom_cell(default, paths);
                quote!(const _: #ty = #default;)
            }
            _ => TokenStream::new(),
        };
        let name = ident.unraw().to_string();
        let docs = column_docs(ident, column);
        // At the type, where rustc reports that it is not `Copy`.
        let assertion = quote_spanned!(ty.span()=> #private::custom_column_is_copy::<#ty>());
        quote! {
            #constant #name #ident: #ty = [#cells] { #docs } { #assertion; } { #default }
        }
        .to_tokens(&mut columns);
    }
    columns
}

/// The documentation of a column's getter.
fn column_docs(ident: &Ident, column: &CustomColumn) -> TokenStream {
    let mut docs = TokenStream::new();
    if doc_text(&column.docs).is_none() {
        let doc = format!("The row's `{ident}`.");
        quote!(#[doc = #doc]).to_tokens(&mut docs);
    }
    for doc in &column.docs {
        doc.tokens.to_tokens(&mut docs);
    }
    docs
}

/// A cell's expression. Where syn cannot parse it, it goes through a macro, so that rustc
/// points at the cell.
fn custom_cell(cell: &CustomCell, paths: &Paths) -> TokenStream {
    let (private, tokens) = (&paths.private, &cell.tokens);
    if cell.is_unparsed { quote!(#private::cell!(#tokens)) } else { quote!(#tokens) }
}

fn serde(table: &Table, paths: &Paths) -> TokenStream {
    let (private, ident) = (&paths.private, &table.ident);
    let Some(SerdeTraits { rule, at, conditions }) = &table.attrs.serde else {
        return TokenStream::new();
    };
    let key = at.first;
    let by = match rule {
        SerdeRule::Code => quote!(by_code),
        SerdeRule::Name => quote!(by_name),
    };
    // The whole call has the key's span, since rustc points at all of it.
    let call = quote_spanned!(key=> __knox_serde! { #ident, #by });
    quote! {
        #(#[cfg(#conditions)])*
        use #private::serde_traits as __knox_serde;
        #(#[cfg(#conditions)])*
        #call
    }
}
