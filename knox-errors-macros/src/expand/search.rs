//! The data that lookups search, and the calls that hand it to the library.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{Names, columns, lexed};
use crate::duplicates::first_occurrences;
use crate::lookup::{self, Numbers, Placement, Texts};
use crate::model::{CodeKind, CodeValue, Table};

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
    let (mut keys, mut rows) = (Vec::new(), Vec::new());
    for (row, data) in table.rows.iter().enumerate() {
        for code in data.codes() {
            keys.push(code);
            rows.push(row);
        }
    }
    if table.is_fallback {
        let mut texts = Vec::new();
        for key in &keys {
            texts.push(key.text());
        }
        keep_firsts(&texts, &mut keys, &mut rows);
    }
    if keys.is_empty() {
        let core = &names.core;
        return Search { items: TokenStream::new(), call: quote!(#core::option::Option::None) };
    }
    let search = Builder { names, prefix: "__KNOX_CODE", rows, count: table.rows.len() };
    if let CodeKind::Number { bits, .. } = table.code_type.kind {
        let mut numbers = Vec::new();
        for key in keys {
            if let CodeValue::Number(number) = key.value {
                numbers.push(number);
            }
        }
        return search.by_number(&numbers, bits.max(32), &quote!(code));
    }
    let mut texts = Vec::new();
    for key in keys {
        texts.push(key.text());
    }
    let is_column = !names.filled.aliases && !table.is_fallback;
    search.texts(&texts, is_column.then_some("__KNOX_CODES"), &quote!(code))
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
        search.by_number(&numbers, 64, &quote!(__knox_number))
    };
    let by_text = if texts.is_empty() {
        nothing()
    } else {
        let search = Builder { names, prefix: "__KNOX_TEXT", rows: text_rows, count };
        search.texts(&texts, None, &quote!(__knox_text))
    };
    let (number_call, text_call) = (by_number.call, by_text.call);
    let call = quote! {
        match #private::extension::number_or_text(code) {
            #core::result::Result::Ok(#some(__knox_number)) => #number_call,
            #core::result::Result::Ok(#none) => #none,
            #core::result::Result::Err(__knox_text) => #text_call,
        }
    };
    let (number_items, text_items) = (by_number.items, by_text.items);
    Search { items: quote!(#number_items #text_items), call }
}

/// The search for `name`.
pub fn by_name(table: &Table, names: &Names) -> Search {
    if columns::names_are_codes(table) && !names.filled.aliases {
        let ident = &table.ident;
        return Search { items: TokenStream::new(), call: quote!(#ident::from_code(name)) };
    }
    let (mut rows, mut texts) = (Vec::new(), Vec::new());
    for (row, data) in table.rows.iter().enumerate() {
        rows.push(row);
        texts.push(data.name());
    }
    if table.is_fallback {
        keep_firsts(&texts.clone(), &mut texts, &mut rows);
    }
    let search = Builder { names, prefix: "__KNOX_NAME", rows, count: table.rows.len() };
    let column = (!table.is_fallback).then(|| columns::names_array(table));
    search.texts(&texts, column, &quote!(name))
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
    fn list(&self, name: &str, bytes: usize, values: &[u64]) -> TokenStream {
        let (item, core) = (self.item(name), &self.names.core);
        let mut list = Vec::new();
        for value in values {
            list.extend_from_slice(&value.to_le_bytes()[..bytes]);
        }
        let (count, list) = (list.len(), Literal::byte_string(&list));
        quote!(static #item: [#core::primitive::u8; #count] = *#list;)
    }

    fn by_number(&self, numbers: &[i128], bits: u32, key: &TokenStream) -> Search {
        let low = lookup::all_low_bits(numbers, bits);
        self.numbers(&lookup::numbers(numbers, bits, self.count), &low, bits, key)
    }

    fn numbers(&self, numbers: &Numbers, low: &[u64], bits: u32, key: &TokenStream) -> Search {
        let Names { private, core, .. } = self.names;
        let (keys, ty) = (self.item("KEYS"), format_ident!("u{bits}"));
        let low_bits = quote!(#key as #core::primitive::#ty);
        match numbers {
            Numbers::Direct { least, keys } => self.direct(*least, keys, key),
            Numbers::Hashed(placement) => {
                let multiplier = Literal::u64_unsuffixed(placement.multiplier);
                let in_slots = picked(low, &placement.slots);
                let data = self.list("KEYS", bits as usize / 8, &in_slots);
                let (levels, displacements) = if placement.displacements.is_empty() {
                    ("one_level", TokenStream::new())
                } else {
                    let item = self.item("DISPLACEMENTS");
                    ("two_levels", quote!(&#item,))
                };
                let search = format_ident!("{levels}_u{bits}");
                let slot = quote! {
                    #private::lookup::#search(#displacements &#keys, #multiplier, #low_bits)
                };
                let displacements = self.displacements(placement);
                self.row_of_slot(&quote!(#data #displacements), placement, &slot)
            }
            Numbers::Sorted(order) => {
                let sorted = self.list("KEYS", 8, &picked(low, order));
                let place = quote! {
                    #private::lookup::sorted_number(&#keys, #low_bits as #core::primitive::u64)
                };
                self.sorted(&sorted, order, &place)
            }
        }
    }

    fn direct(&self, least: i128, keys: &[Option<usize>], key: &TokenStream) -> Search {
        let Names { private, core, row, .. } = self.names;
        let (rows, count) = (self.item("ROWS"), keys.len());
        let option = self.names.option(&quote!(#row));
        let least = Literal::u64_unsuffixed(lookup::low_bits(least, 64));
        let mut places = Vec::new();
        for key in keys {
            // A place behind the last stands for no row.
            places.push(key.map_or(self.count, |key| self.rows[key]));
        }
        let places = lexed::numbers(&places);
        let items = quote! {
            static #rows: [#option; #count] =
                #private::columns::some_rows_at(&__KNOX_ALL, &[#places]);
        };
        let call = quote! {
            #private::lookup::direct(&#rows, (#key as #core::primitive::u64).wrapping_sub(#least))
        };
        Search { items, call }
    }

    /// The search among texts, which may stand in a column of the table.
    fn texts(&self, keys: &[String], column: Option<&str>, key: &TokenStream) -> Search {
        let private = &self.names.private;
        match lookup::texts(keys, self.count) {
            Texts::Words(words, numbers) => self.words(keys, &words, &numbers, key),
            Texts::Hashed { words, tags, placement } => {
                let (texts_item, texts) = match column {
                    Some(column) => (format_ident!("{column}"), TokenStream::new()),
                    None => (self.item("KEYS"), self.key_texts(keys, None)),
                };
                let mut slots = Vec::new();
                for (slot, &key) in placement.slots.iter().enumerate() {
                    let (place, row) = (key as u64, self.rows[key] as u64);
                    slots.push(u64::from(tags[slot]) | place << 32 | row << 48);
                }
                let slots = self.list("SLOTS", 8, &slots);
                let displacements = self.displacements(&placement);
                let items = quote!(#texts #slots #displacements);
                let slot = self.text_call(keys, &words, &placement, &texts_item, key);
                if self.count <= ROWS_IN_SLOTS {
                    return self.row_of_slot(&items, &placement, &slot);
                }
                let slots = self.item("SLOTS");
                let call = quote!(#private::lookup::row_in_slot(&__KNOX_ALL, &#slots, #slot));
                Search { items, call }
            }
            Texts::Sorted(order) => {
                let texts = self.key_texts(keys, Some(&order));
                let keys_item = self.item("KEYS");
                let place = quote!(#private::lookup::sorted_text(&#keys_item, #key));
                self.sorted(&texts, &order, &place)
            }
        }
    }

    /// The search among short texts, as numbers.
    fn words(
        &self,
        keys: &[String],
        words: &[u64],
        numbers: &Numbers,
        key: &TokenStream,
    ) -> Search {
        let Names { private, core, .. } = self.names;
        let Search { items, call } = self.numbers(numbers, words, 64, &quote!(word));
        let (some, none) =
            (quote!(#core::option::Option::Some), quote!(#core::option::Option::None));
        let are_full = lengths(keys) == (8, 8);
        let word = format_ident!("{}", if are_full { "full_word" } else { "word" });
        let call = quote! {
            match #private::lookup::#word(#key) {
                #some(word) => #call,
                #none => #none,
            }
        };
        Search { items, call }
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
        let (shortest, longest) = lengths(keys);
        let (shortest, longest) =
            (Literal::usize_unsuffixed(shortest), Literal::usize_unsuffixed(longest));
        let mut list = TokenStream::new();
        for &word in words {
            let word = Literal::u16_unsuffixed(word);
            quote!(#word,).to_tokens(&mut list);
        }
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
                    words: &[#list],
                    displacements: &#displacements,
                    slots: &#slots,
                    texts: &#texts,
                },
                #key,
            )
        }
    }

    /// The texts, in this order if there is one.
    fn key_texts(&self, keys: &[String], order: Option<&[usize]>) -> TokenStream {
        let (item, str, count) = (self.item("KEYS"), self.names.str(), keys.len());
        let mut texts = Vec::new();
        for place in 0..count {
            texts.push(keys[order.map_or(place, |order| order[place])].as_str());
        }
        let keys = lexed::texts(&texts);
        quote!(static #item: [&#str; #count] = [#keys];)
    }

    fn displacements(&self, placement: &Placement) -> TokenStream {
        if placement.displacements.is_empty() {
            return TokenStream::new();
        }
        let mut displacements = Vec::new();
        for &by in &placement.displacements {
            displacements.push(u64::from(by));
        }
        self.list("DISPLACEMENTS", 2, &displacements)
    }

    /// The rows of keys in this order.
    fn rows_of(&self, order: &[usize]) -> Vec<u64> {
        let mut rows = Vec::new();
        for &key in order {
            rows.push(self.rows[key] as u64);
        }
        rows
    }

    /// The search that finds a slot, and then its row.
    fn row_of_slot(
        &self,
        items: &TokenStream,
        placement: &Placement,
        slot: &TokenStream,
    ) -> Search {
        let Names { private, row, .. } = self.names;
        let item = self.item("ROWS");
        if self.count > ROWS_IN_SLOTS {
            let rows = self.list("ROWS", 2, &self.rows_of(&placement.slots));
            let call = quote!(#private::lookup::row_by_place(&__KNOX_ALL, &#item, #slot));
            return Search { items: quote!(#items #rows), call };
        }
        let mut places = Vec::new();
        for &key in &placement.slots {
            places.push(self.rows[key]);
        }
        let (count, places) = (places.len(), lexed::numbers(&places));
        let items = quote! {
            #items
            static #item: [#row; #count] =
                #private::columns::rows_at(&__KNOX_ALL, &[#places]);
        };
        Search { items, call: quote!(#private::lookup::row(&#item, #slot)) }
    }

    /// The search among sorted keys, whose rows stand beside them.
    fn sorted(&self, keys: &TokenStream, order: &[usize], place: &TokenStream) -> Search {
        let private = &self.names.private;
        let item = self.item("ROWS");
        let rows = self.list("ROWS", 4, &self.rows_of(order));
        let call = quote!(#private::lookup::row_by_wide_place(&__KNOX_ALL, &#item, #place));
        Search { items: quote!(#keys #rows), call }
    }
}

/// Beside errors: of the keys that are one as texts, the first, and its row.
fn keep_firsts<K: Clone>(texts: &[String], keys: &mut Vec<K>, rows: &mut Vec<usize>) {
    let (all_keys, all_rows) = (std::mem::take(keys), std::mem::take(rows));
    for at in first_occurrences(texts) {
        keys.push(all_keys[at].clone());
        rows.push(all_rows[at]);
    }
}

/// The values at these places.
fn picked(values: &[u64], places: &[usize]) -> Vec<u64> {
    let mut picked = Vec::new();
    for &place in places {
        picked.push(values[place]);
    }
    picked
}

/// The length of the shortest and of the longest text in bytes.
fn lengths(texts: &[String]) -> (usize, usize) {
    let mut shortest = texts.first().map_or(0, String::len);
    let mut longest = shortest;
    for text in texts {
        shortest = shortest.min(text.len());
        longest = longest.max(text.len());
    }
    (shortest, longest)
}
