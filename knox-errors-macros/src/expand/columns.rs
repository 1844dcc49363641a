//! The columns as arrays, indexed by the row, and the table as plain data.

use std::fmt::Write;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

use super::{Names, lexed};
use crate::model::{Action, Code, CodeKind, CodeValue, CustomCell, Table};

/// The constant that holds an own column.
pub fn own_constant(index: usize) -> Ident {
    format_ident!("__KNOX_COLUMN_{index}")
}

/// Codes as a list of literals.
fn code_list(table: &Table, names: &Names, codes: &[&Code]) -> TokenStream {
    if table.code_type.kind == CodeKind::Any {
        return any_code_list(names, codes);
    }
    let mut text = String::new();
    for code in codes {
        let _ = match &code.value {
            CodeValue::Number(number) => write!(text, "{number},"),
            CodeValue::Text(code) => write!(text, "{code:?},"),
        };
    }
    lexed::source(&text)
}

fn any_code_list(names: &Names, codes: &[&Code]) -> TokenStream {
    let krate = &names.krate;
    let mut list = TokenStream::new();
    for code in codes {
        let code = match &code.value {
            CodeValue::Number(number) => {
                let number = Literal::i128_unsuffixed(*number);
                quote!(#krate::CodeValue::Number(#number),)
            }
            CodeValue::Text(text) => quote!(#krate::CodeValue::Text(#text),),
        };
        code.to_tokens(&mut list);
    }
    list
}

/// Which of the optional columns have something in some row.
#[expect(clippy::struct_excessive_bools, reason = "one for each column")]
pub struct Filled {
    pub statuses: bool,
    pub actions: bool,
    pub aliases: bool,
    pub descriptions: bool,
}

impl Filled {
    pub fn of(table: &Table) -> Self {
        let mut filled =
            Self { statuses: false, actions: false, aliases: false, descriptions: false };
        for row in &table.rows {
            filled.statuses |= table.status(row).is_some();
            filled.actions |= row.action.is_some();
            filled.aliases |= !row.attrs.aliases.is_empty();
            filled.descriptions |= row.description.is_some();
        }
        filled
    }
}

/// Whether the names are the codes themselves.
pub fn names_are_codes(table: &Table) -> bool {
    !table.header.has_name() && table.code_type.kind == CodeKind::Text
}

/// The array that names are read from.
pub fn names_array(table: &Table) -> &'static str {
    if names_are_codes(table) { "__KNOX_CODES" } else { "__KNOX_NAMES" }
}

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let Names { row: ident, stored_code, .. } = names;
    let count = table.rows.len();
    // The one list of paths: rustc takes longer for a path than for all else.
    let mut variants = String::new();
    let mut codes = Vec::new();
    let unread = Code::unread(table);
    for row in &table.rows {
        let _ = write!(variants, "{ident}::{},", row.variant);
        codes.push(row.code.as_ref().unwrap_or(&unread));
    }
    let variants = lexed::source(&variants);
    let codes = code_list(table, names, &codes);
    let mut columns = quote! {
        static __KNOX_ALL: [#ident; #count] = [#variants];
        static __KNOX_CODES: [#stored_code; #count] = [#codes];
    };
    if !names_are_codes(table) {
        names_column(table, names).to_tokens(&mut columns);
    }
    if names.filled.descriptions {
        descriptions(table, names).to_tokens(&mut columns);
    }
    if names.filled.statuses {
        statuses(table, names).to_tokens(&mut columns);
    }
    if names.filled.actions {
        actions(table, names).to_tokens(&mut columns);
    }
    if names.filled.aliases {
        aliases(table, names).to_tokens(&mut columns);
    }
    own(table, names).to_tokens(&mut columns);
    columns
}

fn names_column(table: &Table, names: &Names) -> TokenStream {
    let (str, count) = (names.str(), table.rows.len());
    let mut texts = String::new();
    for row in &table.rows {
        let _ = write!(texts, "{:?},", row.name());
    }
    let texts = lexed::source(&texts);
    quote!(static __KNOX_NAMES: [&#str; #count] = [#texts];)
}

fn descriptions(table: &Table, names: &Names) -> TokenStream {
    let (str, count) = (names.str(), table.rows.len());
    let mut texts = Vec::new();
    for row in &table.rows {
        texts.push(row.description.as_ref().map_or("", |text| text.value.as_str()));
    }
    let texts = lexed::texts(&texts);
    quote!(static __KNOX_DESCRIPTIONS: [&#str; #count] = [#texts];)
}

/// 0 stands for none.
fn statuses(table: &Table, names: &Names) -> TokenStream {
    let (core, count) = (&names.core, table.rows.len());
    let mut statuses = Vec::new();
    for row in &table.rows {
        statuses.push(usize::from(table.status(row).unwrap_or_default()));
    }
    let statuses = lexed::numbers(&statuses);
    quote! {
        static __KNOX_STATUSES: [#core::primitive::u16; #count] = [#statuses];
    }
}

/// The actions that there are, each written once, and which one each row has.
fn actions(table: &Table, names: &Names) -> TokenStream {
    let Names { krate, private, core, .. } = names;
    let count = table.rows.len();
    let option = names.option(&quote!(#krate::Action));
    let mut distinct: Vec<&Ident> = Vec::new();
    let mut list = quote!(#core::option::Option::None,);
    let mut places = Vec::new();
    'rows: for row in &table.rows {
        let Some(Action { ident: action, .. }) = &row.action else {
            places.push(0);
            continue;
        };
        for (place, known) in distinct.iter().enumerate() {
            if *known == action {
                places.push(1 + place);
                continue 'rows;
            }
        }
        distinct.push(action);
        places.push(distinct.len());
        quote!(#core::option::Option::Some(#krate::Action::#action),).to_tokens(&mut list);
    }
    let places = lexed::numbers(&places);
    quote! {
        static __KNOX_ACTIONS: [#option; #count] =
            #private::columns::rows_at(&[#list], &[#places]);
    }
}

/// All aliases in the order of their rows, and the row of each.
fn aliases(table: &Table, names: &Names) -> TokenStream {
    let Names { core, stored_code, .. } = names;
    let (mut rows, mut aliases) = (Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        for alias in &row.attrs.aliases {
            rows.push(index);
            aliases.push(alias);
        }
    }
    let count = aliases.len();
    let codes = code_list(table, names, &aliases);
    let rows = lexed::numbers(&rows);
    quote! {
        static __KNOX_ALIASES: [#stored_code; #count] = [#codes];
        static __KNOX_ALIAS_ROWS: [#core::primitive::u32; #count] = [#rows];
    }
}

/// Constants, not statics: their types need not be `Sync`.
fn own(table: &Table, names: &Names) -> TokenStream {
    let count = table.rows.len();
    let mut columns = TokenStream::new();
    for (index, (_, column)) in table.header.custom().into_iter().enumerate() {
        let (constant, ty) = (own_constant(index), &column.ty);
        let (mut cells, mut is_default_taken) = (TokenStream::new(), false);
        for row in &table.rows {
            let Some(cell) = &row.custom[index] else { continue };
            own_cell(cell, names).to_tokens(&mut cells);
            quote!(,).to_tokens(&mut cells);
            is_default_taken |= cell.is_default;
        }
        // What no row takes is checked all the same: the next one may.
        let default = column.default.as_ref().filter(|_| !is_default_taken);
        if let Some(default) = default.filter(|default| !default.tokens.is_empty()) {
            let default = own_cell(default, names);
            quote!(const _: #ty = #default;).to_tokens(&mut columns);
        }
        quote!(const #constant: &[#ty; #count] = &[#cells];).to_tokens(&mut columns);
    }
    columns
}

/// A cell's expression. Through a macro, where syn does not know it, rustc points at
/// the cell.
fn own_cell(cell: &CustomCell, names: &Names) -> TokenStream {
    let (private, tokens) = (&names.private, &cell.tokens);
    if cell.is_unparsed { quote!(#private::cell!(#tokens)) } else { quote!(#tokens) }
}

/// The table as plain data, of its own rows.
pub fn data(table: &Table, names: &Names) -> TokenStream {
    let Names { krate, private, .. } = names;
    let type_name = table.ident.unraw().to_string();
    let title = table.title();
    let url = url(table, names);
    let kind = match table.code_type.kind {
        CodeKind::Text => format_ident!("Text"),
        CodeKind::Any => format_ident!("Any"),
        CodeKind::Number { .. } => {
            format_ident!("{}", table.code_type.ident.to_string().to_uppercase())
        }
    };
    let count = table.rows.len();
    let (variants, variant_ends) = variants(table);
    let names_array = format_ident!("{}", names_array(table));
    let Filled { statuses, actions, aliases, descriptions } = names.filled;
    let alias_rows = or_empty(aliases, "__KNOX_ALIAS_ROWS");
    let aliases = or_empty(aliases, "__KNOX_ALIASES");
    let descriptions = or_empty(descriptions, "__KNOX_DESCRIPTIONS");
    let statuses = or_empty(statuses, "__KNOX_STATUSES");
    let actions = or_empty(actions, "__KNOX_ACTIONS");
    let own = own_data(table, names);
    quote! {
        #krate::Table::new(#private::TableData {
            type_name: #type_name,
            title: #title,
            url: #url,
            count: #count,
            variants: #variants,
            variant_ends: #variant_ends,
            codes: #private::Codes::#kind(&__KNOX_CODES),
            alias_rows: &#alias_rows,
            aliases: #private::Codes::#kind(&#aliases),
            names: &#names_array,
            descriptions: &#descriptions,
            statuses: &#statuses,
            actions: &#actions,
        })
        #own
    }
}

/// A column, which there may be none of.
fn or_empty(is_there: bool, array: &str) -> TokenStream {
    lexed::source(if is_there { array } else { "[]" })
}

/// How the cells of own columns are read, whatever their types can do: see the
/// library's `own_column`.
fn own_data(table: &Table, names: &Names) -> Option<TokenStream> {
    let private = &names.private;
    let mut columns = TokenStream::new();
    for (index, (ident, _)) in table.header.custom().into_iter().enumerate() {
        let (constant, name) = (own_constant(index), ident.unraw().to_string());
        columns.extend(quote! {
            #private::own_column::OwnColumn {
                name: #name,
                cell: |__knox_row| {
                    (&&&&&&#private::own_column::OwnCell(&#constant[__knox_row])).__knox_cell()
                },
            },
        });
    }
    if columns.is_empty() {
        return None;
    }
    Some(quote! {
        .with_own_columns({
            use #private::own_column::{
                DebugCell as _, DisplayCell as _, OpaqueCell as _, PlainCell as _,
                SomeDebugCell as _, SomeDisplayCell as _,
            };
            &[#columns]
        })
    })
}

/// The same of a table without own rows.
pub fn union_data(table: &Table, names: &Names) -> TokenStream {
    let Names { krate, private, .. } = names;
    let type_name = table.ident.unraw().to_string();
    let title = table.title();
    let url = url(table, names);
    quote!(#krate::Table::new(#private::TableData::union(#type_name, #title, #url)))
}

fn url(table: &Table, names: &Names) -> TokenStream {
    let core = &names.core;
    match &table.attrs.url {
        Some(url) => {
            let url = &url.value;
            quote!(#core::option::Option::Some(#url))
        }
        None => quote!(#core::option::Option::None),
    }
}

/// The variants' names, one behind the other, and where each ends: they are
/// wanted for `Debug` alone, and cost the program less so.
fn variants(table: &Table) -> (String, Literal) {
    let mut text = String::new();
    let mut ends = Vec::new();
    for row in &table.rows {
        text.push_str(&row.variant.to_string());
        ends.extend_from_slice(&u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
    }
    (text, Literal::byte_string(&ends))
}
