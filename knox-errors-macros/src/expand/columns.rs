//! The columns as arrays, indexed by the row, and the table as plain data.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::{Names, lexed};
use crate::model::{Code, CodeKind, CodeValue, Row, Table};

/// The constant that holds an own column.
pub fn own_constant(index: usize) -> Ident {
    format_ident!("__KNOX_COLUMN_{index}")
}

/// Codes as a list of literals.
fn code_list<'a>(
    table: &Table,
    names: &Names,
    codes: impl Iterator<Item = &'a Code>,
) -> TokenStream {
    if table.code_type.kind == CodeKind::Any {
        return any_code_list(names, codes);
    }
    let literals = codes.map(|code| match &code.value {
        CodeValue::Number(number) => number.to_string(),
        CodeValue::Text(text) => format!("{text:?}"),
    });
    lexed::list(literals)
}

fn any_code_list<'a>(names: &Names, codes: impl Iterator<Item = &'a Code>) -> TokenStream {
    let krate = &names.krate;
    let codes = codes.map(|code| match &code.value {
        CodeValue::Number(number) => {
            let number = Literal::i128_unsuffixed(*number);
            quote!(#krate::CodeValue::Number(#number),)
        }
        CodeValue::Text(text) => quote!(#krate::CodeValue::Text(#text),),
    });
    codes.collect()
}

pub fn has_status(table: &Table) -> bool {
    table.rows.iter().any(|row| table.status(row).is_some())
}

pub fn has_action(table: &Table) -> bool {
    table.rows.iter().any(|row| row.action.is_some())
}

pub fn has_aliases(table: &Table) -> bool {
    table.rows.iter().any(|row| !row.attrs.aliases.is_empty())
}

pub fn has_description(table: &Table) -> bool {
    table.rows.iter().any(|row| row.description.is_some())
}

/// Whether the names are the codes themselves.
pub fn names_are_codes(table: &Table) -> bool {
    !table.header.has_name() && table.code_type.kind == CodeKind::Text
}

/// The array that names are read from.
pub fn names_array(table: &Table) -> Ident {
    format_ident!("{}", if names_are_codes(table) { "__KNOX_CODES" } else { "__KNOX_NAMES" })
}

pub fn expand(table: &Table, names: &Names) -> TokenStream {
    let Names { table: ident, stored_code, .. } = names;
    let count = table.rows.len();
    // The one list of paths: rustc takes longer for a path than for all else.
    let variants = lexed::list(table.rows.iter().map(|row| format!("{ident}::{}", row.variant)));
    let codes = code_list(table, names, table.rows.iter().map(|row| &row.code));
    let optional = [
        names_column(table, names),
        descriptions(table, names),
        statuses(table, names),
        actions(table, names),
        aliases(table, names),
    ];
    let own = own(table);
    quote! {
        static __KNOX_ALL: [#ident; #count] = [#variants];
        static __KNOX_CODES: [#stored_code; #count] = [#codes];
        #(#optional)*
        #own
    }
}

fn names_column(table: &Table, names: &Names) -> Option<TokenStream> {
    if names_are_codes(table) {
        return None;
    }
    let (str, count) = (names.str(), table.rows.len());
    let texts: Vec<String> = table.rows.iter().map(Row::name).collect();
    let texts = lexed::texts(texts.iter().map(String::as_str));
    Some(quote!(static __KNOX_NAMES: [&#str; #count] = [#texts];))
}

fn descriptions(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_description(table) {
        return None;
    }
    let (str, count) = (names.str(), table.rows.len());
    let texts = table.rows.iter();
    let texts = texts.map(|row| row.description.as_ref().map_or("", |text| text.value.as_str()));
    let texts = lexed::texts(texts);
    Some(quote!(static __KNOX_DESCRIPTIONS: [&#str; #count] = [#texts];))
}

/// 0 stands for none.
fn statuses(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_status(table) {
        return None;
    }
    let (core, count) = (&names.core, table.rows.len());
    let statuses = table.rows.iter().map(|row| table.status(row).unwrap_or_default());
    let statuses = lexed::list(statuses);
    Some(quote! {
        static __KNOX_STATUSES: [#core::primitive::u16; #count] = [#statuses];
    })
}

/// The actions that there are, each written once, and which one each row has.
fn actions(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_action(table) {
        return None;
    }
    let Names { krate, private, core, .. } = names;
    let count = table.rows.len();
    let option = names.option(&quote!(#krate::Action));
    let mut distinct: Vec<&Ident> = Vec::new();
    let places = table.rows.iter().map(|row| {
        let Some(action) = &row.action else { return 0 };
        let known = distinct.iter().position(|known| *known == action);
        1 + known.unwrap_or_else(|| {
            distinct.push(action);
            distinct.len() - 1
        })
    });
    let places = lexed::list(places.collect::<Vec<_>>().into_iter());
    Some(quote! {
        static __KNOX_ACTIONS: [#option; #count] = #private::columns::rows_at(
            &[
                #core::option::Option::None,
                #(#core::option::Option::Some(#krate::Action::#distinct)),*
            ],
            &[#places],
        );
    })
}

/// All aliases in the order of their rows, and the row of each.
fn aliases(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_aliases(table) {
        return None;
    }
    let Names { core, stored_code, .. } = names;
    let rows = table.rows.iter().enumerate();
    let aliases: Vec<(usize, &Code)> = rows
        .flat_map(|(index, row)| row.attrs.aliases.iter().map(move |alias| (index, alias)))
        .collect();
    let count = aliases.len();
    let codes = code_list(table, names, aliases.iter().map(|(_, alias)| *alias));
    let rows = lexed::list(aliases.iter().map(|(row, _)| row));
    Some(quote! {
        static __KNOX_ALIASES: [#stored_code; #count] = [#codes];
        static __KNOX_ALIAS_ROWS: [#core::primitive::u32; #count] = [#rows];
    })
}

/// Constants, not statics: their types need not be `Sync`.
fn own(table: &Table) -> TokenStream {
    let count = table.rows.len();
    let columns = table.header.own().enumerate().map(|(index, (_, column))| {
        let (constant, ty) = (own_constant(index), &column.ty);
        let cells = table.rows.iter().map(|row| &row.own[index]);
        quote!(const #constant: &[#ty; #count] = &[#(#cells),*];)
    });
    columns.collect()
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
    let names_array = names_array(table);
    let or_empty = |has: bool, array: TokenStream| if has { array } else { quote!([]) };
    let alias_rows = or_empty(has_aliases(table), quote!(__KNOX_ALIAS_ROWS));
    let aliases = or_empty(has_aliases(table), quote!(__KNOX_ALIASES));
    let descriptions = or_empty(has_description(table), quote!(__KNOX_DESCRIPTIONS));
    let statuses = or_empty(has_status(table), quote!(__KNOX_STATUSES));
    let actions = or_empty(has_action(table), quote!(__KNOX_ACTIONS));
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
    }
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
