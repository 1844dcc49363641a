//! The bases of a table in the forms in which the expansion names them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::expand::Names;
use crate::model::{Base, Table};

/// The bases in the forms in which the expansion names them.
pub struct Bases<'a> {
    pub all: &'a [Base],
    /// Each as the table that it is: no type where it is none, or has other codes.
    pub tables: Vec<TokenStream>,
    /// The statements that say so, at its name, in each function that calls a
    /// base: what follows from it rustc then keeps to itself.
    pub assertions: TokenStream,
    /// `Table::Variant`
    pub variants: Vec<TokenStream>,
}

impl<'a> Bases<'a> {
    pub fn new(table: &'a Table, names: &Names) -> Self {
        let Names { krate, private, code_type, .. } = names;
        let ident = &table.ident;
        let mut bases = Self {
            all: table.bases(),
            tables: Vec::new(),
            assertions: TokenStream::new(),
            variants: Vec::new(),
        };
        for base in table.bases() {
            let (ty, variant) = (&base.ty, &base.variant);
            // At its name, where rustc says what is wrong with it.
            let table = quote_spanned! {base.name_span()=>
                <<#ty as #krate::KnoxTable>::Code as #private::extension::CodeOf<#code_type>>::Table<#ty>
            };
            quote!(let _: #table;).to_tokens(&mut bases.assertions);
            bases.tables.push(table);
            bases.variants.push(quote!(#ident::#variant));
        }
        bases
    }

    /// What `KnoxTable` gives each base, all of it at the base's name.
    pub fn members(&self, names: &Names, member: &str) -> Vec<TokenStream> {
        let krate = &names.krate;
        let mut members = Vec::new();
        for (base, table) in self.all.iter().zip(&self.tables) {
            let member = Ident::new(member, base.name_span());
            let path = quote_spanned!(base.name_span()=> <#table as #krate::KnoxTable>::#member);
            members.push(path);
        }
        members
    }

    /// What `of_base` says of a base's type and row, or `own` of a row of the
    /// table's own.
    pub fn match_self(
        &self,
        table: &Table,
        own: &TokenStream,
        of_base: &dyn Fn(&Base) -> TokenStream,
    ) -> TokenStream {
        let mut arms = TokenStream::new();
        for (base, variant) in self.all.iter().zip(&self.variants) {
            let body = of_base(base);
            quote!(#variant(__knox_row) => #body,).to_tokens(&mut arms);
        }
        self.matched(table, arms, &quote!(__knox_own => #own,))
    }

    /// These arms, and that of the table's own rows, if there are any.
    pub fn matched(&self, table: &Table, mut arms: TokenStream, own: &TokenStream) -> TokenStream {
        if !table.rows.is_empty() {
            own.to_tokens(&mut arms);
        }
        let assertions = &self.assertions;
        quote! {
            #assertions
            match self { #arms }
        }
    }

    /// The place of `self` among all rows.
    pub fn place(&self, table: &Table, names: &Names) -> TokenStream {
        let mut before = quote!(0);
        let all = self.members(names, "ALL");
        let mut arms = TokenStream::new();
        for (base, variant) in self.variants.iter().enumerate() {
            // At its name too, where what is no table has been told.
            let at = self.all[base].name_span();
            quote_spanned!(at=> #variant(__knox_row) => #before + __knox_row.__knox_index(),)
                .to_tokens(&mut arms);
            let all = &all[base];
            before = quote_spanned!(at=> #before + #all.len());
        }
        let own = quote!(__knox_own => #before + __knox_place(__knox_own),);
        self.matched(table, arms, &own)
    }
}

/// A function of the library for the type of a base's codes, all of it at the
/// base's name.
pub fn code_function(names: &Names, base: &Base, function: &str) -> TokenStream {
    let (krate, ty, span) = (&names.krate, &base.ty, base.name_span());
    let function = Ident::new(function, span);
    quote_spanned!(span=> __KnoxCode::<<#ty as #krate::KnoxTable>::Code>::#function)
}

/// A base's code, or list of codes, as one of the table: the same type, unless the
/// base is none.
pub fn same_code(
    table: &Table,
    names: &Names,
    base: &Base,
    what: &str,
    value: &TokenStream,
) -> TokenStream {
    let function = format!("{what}_{}", table.code_type.ident);
    let function = code_function(names, base, &function);
    quote_spanned!(base.name_span()=> #function(#value))
}
