//! The columns as arrays, indexed by the row, and the table as plain data.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::Names;
use crate::model::{Code, CodeKind, CodeValue, Row, Table};

/// The constant that holds an own column.
pub fn own_constant(index: usize) -> Ident {
    format_ident!("__KNOX_COLUMN_{index}")
}

/// A code as a literal.
pub fn code_literal(code: &Code) -> Literal {
    match &code.value {
        CodeValue::Number(number) => Literal::i128_unsuffixed(*number),
        CodeValue::Text(text) => Literal::string(text),
    }
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
    let str = names.str();
    let count = table.rows.len();
    let variants = table.rows.iter().map(|row| &row.variant);
    let variant_names = table.rows.iter().map(|row| row.variant.to_string());
    let codes = table.rows.iter().map(|row| code_literal(&row.code));
    let optional = [
        names_column(table, names),
        descriptions(table, names),
        statuses(table, names),
        actions(table, names),
        aliases(table, names),
    ];
    let own = own(table);
    let data = data(table, names);
    quote! {
        static __KNOX_ALL: [#ident; #count] = [#(#ident::#variants),*];
        static __KNOX_VARIANTS: [&#str; #count] = [#(#variant_names),*];
        static __KNOX_CODES: [#stored_code; #count] = [#(#codes),*];
        #(#optional)*
        #own
        #data
    }
}

fn names_column(table: &Table, names: &Names) -> Option<TokenStream> {
    if names_are_codes(table) {
        return None;
    }
    let (str, count) = (names.str(), table.rows.len());
    let texts = table.rows.iter().map(Row::name);
    Some(quote!(static __KNOX_NAMES: [&#str; #count] = [#(#texts),*];))
}

fn descriptions(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_description(table) {
        return None;
    }
    let (str, count) = (names.str(), table.rows.len());
    let texts = table.rows.iter();
    let texts = texts.map(|row| row.description.as_ref().map_or("", |text| text.value.as_str()));
    Some(quote!(static __KNOX_DESCRIPTIONS: [&#str; #count] = [#(#texts),*];))
}

/// 0 stands for none.
fn statuses(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_status(table) {
        return None;
    }
    let (core, count) = (&names.core, table.rows.len());
    let statuses = table.rows.iter();
    let statuses =
        statuses.map(|row| Literal::u16_unsuffixed(table.status(row).unwrap_or_default()));
    Some(quote! {
        static __KNOX_STATUSES: [#core::primitive::u16; #count] = [#(#statuses),*];
    })
}

fn actions(table: &Table, names: &Names) -> Option<TokenStream> {
    if !has_action(table) {
        return None;
    }
    let Names { krate, core, .. } = names;
    let count = table.rows.len();
    let option = names.option(&quote!(#krate::Action));
    let actions = table.rows.iter().map(|row| match &row.action {
        Some(action) => quote!(#core::option::Option::Some(#krate::Action::#action)),
        None => quote!(#core::option::Option::None),
    });
    Some(quote!(static __KNOX_ACTIONS: [#option; #count] = [#(#actions),*];))
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
    let codes = aliases.iter().map(|(_, alias)| code_literal(alias));
    let rows = aliases.iter().map(|(row, _)| Literal::usize_unsuffixed(*row));
    Some(quote! {
        static __KNOX_ALIASES: [#stored_code; #count] = [#(#codes),*];
        static __KNOX_ALIAS_ROWS: [#core::primitive::u32; #count] = [#(#rows),*];
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

/// The table as plain data.
fn data(table: &Table, names: &Names) -> TokenStream {
    let Names { krate, private, core, .. } = names;
    let type_name = table.ident.unraw().to_string();
    let title = table.title();
    let url = match &table.attrs.url {
        Some(url) => {
            let url = &url.value;
            quote!(#core::option::Option::Some(#url))
        }
        None => quote!(#core::option::Option::None),
    };
    let kind = match table.code_type.kind {
        CodeKind::Text => format_ident!("Text"),
        CodeKind::Number { .. } => {
            format_ident!("{}", table.code_type.ident.to_string().to_uppercase())
        }
    };
    let names_array = names_array(table);
    let or_empty = |has: bool, array: TokenStream| if has { array } else { quote!([]) };
    let alias_rows = or_empty(has_aliases(table), quote!(__KNOX_ALIAS_ROWS));
    let aliases = or_empty(has_aliases(table), quote!(__KNOX_ALIASES));
    let descriptions = or_empty(has_description(table), quote!(__KNOX_DESCRIPTIONS));
    let statuses = or_empty(has_status(table), quote!(__KNOX_STATUSES));
    let actions = or_empty(has_action(table), quote!(__KNOX_ACTIONS));
    quote! {
        static __KNOX_TABLE: #krate::Table = #krate::Table::new(#private::TableData {
            type_name: #type_name,
            title: #title,
            url: #url,
            variants: &__KNOX_VARIANTS,
            codes: #private::Codes::#kind(&__KNOX_CODES),
            alias_rows: &#alias_rows,
            aliases: #private::Codes::#kind(&#aliases),
            names: &#names_array,
            descriptions: &#descriptions,
            statuses: &#statuses,
            actions: &#actions,
        });
    }
}
