//! The data that lookups search, and the calls that hand it to the library.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Names, columns, lexed};
use crate::lookup::{self, Numbers, Placement, Texts};
use crate::model::{CodeKind, CodeValue, Row, Table};

/// Above this, slots say where a row stands in `ALL`: one load more for the
/// lookup, but less for rustc to do.
const ROWS_IN_SLOTS: usize = 2000;

/// The data of one search, and the expression that runs it.
pub struct Search {
    pub items: TokenStream,
    pub call: TokenStream,
}

/// The search for `code`, aliases included.
pub fn by_code(table: &Table, names: &Names) -> Search {
    if table.code_type.kind == CodeKind::Any {
        return by_any_code(table, names);
    }
    let rows = table.rows.iter().enumerate();
    let mut keys: Vec<_> =
        rows.flat_map(|(row, data)| data.codes().map(move |code| (row, code))).collect();
    if table.is_fallback {
        let mut seen = HashSet::new();
        keys.retain(|(_, code)| seen.insert(&code.value));
    }
    if keys.is_empty() {
        let core = &names.core;
        return Search { items: TokenStream::new(), call: quote!(#core::option::Option::None) };
    }
    let rows = keys.iter().map(|(row, _)| *row).collect();
    let search = Builder { names, prefix: "__KNOX_CODE", rows, count: table.rows.len() };
    let CodeKind::Number { bits, .. } = table.code_type.kind else {
        let texts: Vec<String> = keys.iter().map(|(_, code)| code.text()).collect();
        let is_column = !columns::has_aliases(table) && !table.is_fallback;
        let column = is_column.then(|| format_ident!("__KNOX_CODES"));
        return search.texts(&texts, column, &quote!(code));
    };
    let numbers = keys.iter().filter_map(|(_, code)| match code.value {
        CodeValue::Number(number) => Some(number),
        CodeValue::Text(_) => None,
    });
    let numbers: Vec<i128> = numbers.collect();
    let bits = bits.max(32);
    let low: Vec<u64> = numbers.iter().map(|number| lookup::low_bits(*number, bits)).collect();
    search.numbers(&lookup::numbers(&numbers, bits), &low, bits, &quote!(code))
}

/// The search for `code` among numbers or texts, by which it is.
fn by_any_code(table: &Table, names: &Names) -> Search {
    let Names { private, core, .. } = names;
    let (some, none) = (quote!(#core::option::Option::Some), quote!(#core::option::Option::None));
    let (mut numbers, mut number_rows) = (Vec::new(), Vec::new());
    let (mut texts, mut text_rows) = (Vec::new(), Vec::new());
    for (row, data) in table.rows.iter().enumerate() {
        for code in data.codes() {
            match &code.value {
                CodeValue::Number(number) => {
                    numbers.push(*number);
                    number_rows.push(row);
                }
                CodeValue::Text(text) => {
                    texts.push(text.clone());
                    text_rows.push(row);
                }
            }
        }
    }
    let count = table.rows.len();
    let nothing = || Search { items: TokenStream::new(), call: none.clone() };
    let by_number = if numbers.is_empty() {
        nothing()
    } else {
        let search = Builder { names, prefix: "__KNOX_NUMBER", rows: number_rows, count };
        let low: Vec<u64> = numbers.iter().map(|number| lookup::low_bits(*number, 64)).collect();
        search.numbers(&lookup::numbers(&numbers, 64), &low, 64, &quote!(number))
    };
    let by_text = if texts.is_empty() {
        nothing()
    } else {
        let search = Builder { names, prefix: "__KNOX_TEXT", rows: text_rows, count };
        search.texts(&texts, None, &quote!(text))
    };
    let (number_call, text_call) = (by_number.call, by_text.call);
    let call = quote! {
        match #private::extension::number_or_text(code) {
            #core::result::Result::Ok(#some(number)) => #number_call,
            #core::result::Result::Ok(#none) => #none,
            #core::result::Result::Err(text) => #text_call,
        }
    };
    Search { items: [by_number.items, by_text.items].into_iter().collect(), call }
}

/// The search for `name`.
pub fn by_name(table: &Table, names: &Names) -> Search {
    if shares_search(table) {
        let ident = &table.ident;
        return Search { items: TokenStream::new(), call: quote!(#ident::from_code(name)) };
    }
    let mut keys: Vec<(usize, String)> = table.rows.iter().map(Row::name).enumerate().collect();
    if table.is_fallback {
        let mut seen = HashSet::new();
        keys.retain(|(_, name)| seen.insert(name.clone()));
    }
    let (rows, texts): (_, Vec<String>) = keys.into_iter().unzip();
    let search = Builder { names, prefix: "__KNOX_NAME", rows, count: table.rows.len() };
    let column = (!table.is_fallback).then(|| columns::names_array(table));
    search.texts(&texts, column, &quote!(name))
}

/// Whether a lookup by name is one by code.
fn shares_search(table: &Table) -> bool {
    columns::names_are_codes(table) && !columns::has_aliases(table)
}

/// Writes down one search.
struct Builder<'a> {
    names: &'a Names,
    /// What the names of its items begin with.
    prefix: &'static str,
    /// The row of each key.
    rows: Vec<usize>,
    /// The number of rows in the table.
    count: usize,
}

impl Builder<'_> {
    fn item(&self, name: &str) -> Ident {
        format_ident!("{}_{name}", self.prefix)
    }

    /// A byte string of numbers of so many bytes, the little end first.
    fn list(&self, name: &str, bytes: usize, values: impl Iterator<Item = u64>) -> TokenStream {
        let (item, core) = (self.item(name), &self.names.core);
        let mut list = Vec::new();
        for value in values {
            list.extend_from_slice(&value.to_le_bytes()[..bytes]);
        }
        let (count, list) = (list.len(), Literal::byte_string(&list));
        quote!(static #item: [#core::primitive::u8; #count] = *#list;)
    }

    fn numbers(&self, numbers: &Numbers, low: &[u64], bits: u32, key: &TokenStream) -> Search {
        let Names { private, core, .. } = self.names;
        let (keys, ty) = (self.item("KEYS"), format_ident!("u{bits}"));
        let low_bits = quote!(#key as #core::primitive::#ty);
        match numbers {
            Numbers::Direct { least, keys } => self.direct(*least, keys, key),
            Numbers::Hashed(placement) => {
                let multiplier = Literal::u64_unsuffixed(placement.multiplier);
                let in_slots = placement.slots.iter().map(|&key| low[key]);
                let data =
                    [self.list("KEYS", bits as usize / 8, in_slots), self.displacements(placement)];
                let slot = if placement.displacements.is_empty() {
                    let search = format_ident!("one_level_u{bits}");
                    quote!(#private::lookup::#search(&#keys, #multiplier, #low_bits))
                } else {
                    let search = format_ident!("two_levels_u{bits}");
                    let displacements = self.item("DISPLACEMENTS");
                    quote!(#private::lookup::#search(&#displacements, &#keys, #multiplier, #low_bits))
                };
                self.row_of_slot(&data.into_iter().collect(), placement, &slot)
            }
            Numbers::Sorted(order) => {
                let sorted = self.list("KEYS", 8, order.iter().map(|&key| low[key]));
                let place = quote! {
                    #private::lookup::sorted_number(&#keys, #low_bits as #core::primitive::u64)
                };
                self.sorted(&sorted, order, &place)
            }
        }
    }

    fn direct(&self, least: i128, keys: &[Option<usize>], key: &TokenStream) -> Search {
        let Names { private, core, table, .. } = self.names;
        let (rows, count) = (self.item("ROWS"), keys.len());
        let option = self.names.option(&quote!(#table));
        let least = Literal::u64_unsuffixed(lookup::low_bits(least, 64));
        // A place behind the last stands for no row.
        let places = keys.iter().map(|key| key.map_or(self.count, |key| self.rows[key]));
        let places = lexed::list(places);
        let items = quote! {
            static #rows: [#option; #count] =
                #private::columns::some_rows_at(&__KNOX_ALL, &[#places]);
        };
        let call = quote! {
            #private::lookup::direct(&#rows, (#key as #core::primitive::u64).wrapping_sub(#least))
        };
        Search { items, call }
    }

    fn texts(&self, keys: &[String], column: Option<Ident>, key: &TokenStream) -> Search {
        let Names { private, core, .. } = self.names;
        match lookup::texts(keys) {
            Texts::Words(words, numbers) => {
                let Search { items, call } = self.numbers(&numbers, &words, 64, &quote!(word));
                let (some, none) =
                    (quote!(#core::option::Option::Some), quote!(#core::option::Option::None));
                let are_full = keys.iter().all(|key| key.len() == 8);
                let word = format_ident!("{}", if are_full { "full_word" } else { "word" });
                let call = quote! {
                    match #private::lookup::#word(#key) {
                        #some(word) => #call,
                        #none => #none,
                    }
                };
                Search { items, call }
            }
            Texts::Hashed { words, tags, placement } => {
                let (texts_item, texts) = match column {
                    Some(column) => (column, TokenStream::new()),
                    None => (self.item("KEYS"), self.key_texts(keys.iter())),
                };
                let slots = placement.slots.iter().zip(&tags).map(|(&key, &tag)| {
                    let (place, row) = (key as u64, self.rows[key] as u64);
                    u64::from(tag) | place << 32 | row << 48
                });
                let data = [texts, self.list("SLOTS", 8, slots), self.displacements(&placement)];
                let items: TokenStream = data.into_iter().collect();
                let slot = self.text_call(keys, &words, &placement, &texts_item, key);
                if self.count <= ROWS_IN_SLOTS {
                    return self.row_of_slot(&items, &placement, &slot);
                }
                let slots = self.item("SLOTS");
                let call = quote!(#private::lookup::row_in_slot(&__KNOX_ALL, &#slots, #slot));
                Search { items, call }
            }
            Texts::Sorted(order) => {
                let texts = self.key_texts(order.iter().map(|&place| &keys[place]));
                let keys_item = self.item("KEYS");
                let place = quote!(#private::lookup::sorted_text(&#keys_item, #key));
                self.sorted(&texts, &order, &place)
            }
        }
    }

    fn text_call(
        &self,
        keys: &[String],
        words: &[u16],
        placement: &Placement,
        texts: &Ident,
        key: &TokenStream,
    ) -> TokenStream {
        let private = &self.names.private;
        let multiplier = Literal::u64_unsuffixed(placement.multiplier);
        let lengths = || keys.iter().map(String::len);
        let shortest = Literal::usize_unsuffixed(lengths().min().unwrap_or_default());
        let longest = Literal::usize_unsuffixed(lengths().max().unwrap_or_default());
        let words = words.iter().map(|&word| Literal::u16_unsuffixed(word));
        let slots = self.item("SLOTS");
        let displacements = if placement.displacements.is_empty() {
            quote!([])
        } else {
            let displacements = self.item("DISPLACEMENTS");
            quote!(#displacements)
        };
        quote! {
            #private::lookup::text(
                #private::lookup::Texts {
                    multiplier: #multiplier,
                    lengths: (#shortest, #longest),
                    words: &[#(#words),*],
                    displacements: &#displacements,
                    slots: &#slots,
                    texts: &#texts,
                },
                #key,
            )
        }
    }

    fn key_texts<'k>(&self, keys: impl Iterator<Item = &'k String>) -> TokenStream {
        let (item, str, keys) = (self.item("KEYS"), self.names.str(), keys.collect::<Vec<_>>());
        let count = keys.len();
        let keys = lexed::texts(keys.into_iter().map(String::as_str));
        quote!(static #item: [&#str; #count] = [#keys];)
    }

    fn displacements(&self, placement: &Placement) -> TokenStream {
        if placement.displacements.is_empty() {
            return TokenStream::new();
        }
        let displacements = placement.displacements.iter().map(|&by| u64::from(by));
        self.list("DISPLACEMENTS", 2, displacements)
    }

    /// The search that finds a slot, and then its row.
    fn row_of_slot(
        &self,
        items: &TokenStream,
        placement: &Placement,
        slot: &TokenStream,
    ) -> Search {
        let Names { private, table, .. } = self.names;
        let item = self.item("ROWS");
        let places = placement.slots.iter().map(|&key| self.rows[key]);
        if self.count > ROWS_IN_SLOTS {
            let rows = self.list("ROWS", 2, places.map(|place| place as u64));
            let call = quote!(#private::lookup::row_by_place(&__KNOX_ALL, &#item, #slot));
            return Search { items: quote!(#items #rows), call };
        }
        let (count, places) = (placement.slots.len(), lexed::list(places));
        let items = quote! {
            #items
            static #item: [#table; #count] =
                #private::columns::rows_at(&__KNOX_ALL, &[#places]);
        };
        Search { items, call: quote!(#private::lookup::row(&#item, #slot)) }
    }

    /// The search among sorted keys, whose rows stand beside them.
    fn sorted(&self, keys: &TokenStream, order: &[usize], place: &TokenStream) -> Search {
        let private = &self.names.private;
        let item = self.item("ROWS");
        let rows = self.list("ROWS", 4, order.iter().map(|&key| self.rows[key] as u64));
        let call = quote!(#private::lookup::row_by_wide_place(&__KNOX_ALL, &#item, #place));
        Search { items: quote!(#keys #rows), call }
    }
}
