//! The macros report the errors in `tests/ui`, in order and each at its span.
//!
//! `tests/ui/main.rs` compares all that rustc prints, on one compiler and in minutes. This test
//! runs on every compiler, in milliseconds, and compares what this crate reports.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, LineColumn, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{DeriveInput, ItemEnum, LitStr, Meta};

use crate::pipeline;

/// An error as rustc shows it. Lines and columns count from 1.
#[derive(Debug, PartialEq, Eq)]
struct Reported {
    message: String,
    line: usize,
    column: usize,
    /// The number of `^`, `None` if the span has several lines.
    width: Option<usize>,
}

#[test]
fn errors_of_the_cases_are_reported_at_their_span() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let (mut cases, mut errors, mut differences) = (0, 0, String::new());
    let folders = entries(&root).into_iter().filter(|path| path.is_dir());
    for case in folders.flat_map(|folder| entries(&folder)) {
        if case.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let source = fs::read_to_string(&case).expect("a case");
        let printed = fs::read_to_string(case.with_extension("stderr")).expect("its messages");
        let (found, expected) = (Found::of(&source).0, expected(&printed));
        cases += 1;
        errors += expected.len();
        if found != expected {
            differences += &difference(&case, &found, &expected);
        }
    }
    assert!(differences.is_empty(), "{differences}");
    assert!(cases > 100 && errors > 300, "{errors} errors in {cases} cases");
}

fn difference(case: &Path, found: &[Reported], expected: &[Reported]) -> String {
    let only_found: Vec<_> = found.iter().filter(|error| !expected.contains(error)).collect();
    let only_expected: Vec<_> = expected.iter().filter(|error| !found.contains(error)).collect();
    format!("\n{}\nreported {only_found:#?}\nexpected {only_expected:#?}", case.display())
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// The printed errors without an error code, except those of lints: the macros report these.
fn expected(printed: &str) -> Vec<Reported> {
    let mut expected = Vec::new();
    let mut lines = printed.lines();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        if message.starts_with("use of deprecated ") {
            continue;
        }
        let location = lines.next().expect("a location");
        let (location, column) = location.rsplit_once(':').expect("a column");
        let (_, line) = location.rsplit_once(':').expect("a line");
        let underlines = lines.clone().take_while(|line| !line.is_empty());
        let mut underlines = underlines.filter(|line| line.contains('^'));
        let underline = underlines.next().unwrap_or_default();
        expected.push(Reported {
            message: message.to_owned(),
            line: line.parse().expect("a line"),
            column: column.parse().expect("a column"),
            width: if underline.contains('_') {
                None
            } else {
                Some(underline.matches('^').count())
            },
        });
    }
    expected
}

/// The errors that the macros report for a file.
#[derive(Default)]
struct Found(Vec<Reported>);

impl Found {
    fn of(source: &str) -> Self {
        let mut found = Self::default();
        found.file(source.parse().expect("tokens"));
        found
    }

    /// Expands the calls and derives in a file or a block, in order.
    fn file(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut start = 0;
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let item = &tokens[start..=index];
                    match &tokens[start..index] {
                        [.., TokenTree::Ident(name), _] if name == "knox_codes" => {
                            self.tables(group, (name.span(), group.span()));
                        }
                        // Only rustc expands calls of `macro_rules!`.
                        [.., TokenTree::Ident(rules), _, TokenTree::Ident(_)]
                            if rules == "macro_rules" => {}
                        // Documentation of the file.
                        [TokenTree::Punct(_), TokenTree::Punct(_)] => {}
                        _ if group.delimiter() == Delimiter::Brace => {
                            self.derives(item);
                            self.file(group.stream());
                        }
                        _ => continue,
                    }
                    start = index + 1;
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => {
                    self.derives(&tokens[start..=index]);
                    start = index + 1;
                }
                _ => {}
            }
        }
    }

    fn tables(&mut self, body: &Group, call: (Span, Span)) {
        let tables = body.stream();
        let output = pipeline::tables(quote!({ ::knox_errors } #tables));
        self.add(output.clone(), call);
        let file: syn::File = syn::parse2(output).expect("items");
        for item in file.items {
            let syn::Item::Enum(item) = item else { continue };
            if item.attrs.iter().any(|attribute| attribute.path().is_ident("__knox_table")) {
                self.add(pipeline::rows_under_cfg(&stripped(item).into()), call);
            }
        }
    }

    fn derives(&mut self, item: &[TokenTree]) {
        let item = item.iter().cloned().collect();
        let Ok(mut input) = syn::parse2::<DeriveInput>(item) else { return };
        let mut derives = String::new();
        for attribute in &input.attrs {
            if attribute.path().is_ident("derive") {
                derives += &quote!(#attribute).to_string();
            }
        }
        input.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
        let name = (input.ident.span(), input.ident.span());
        if derives.contains("KnoxCode") {
            self.add(pipeline::knox_code(&input), name);
        }
        if derives.contains("KnoxTable") {
            self.add(pipeline::knox_table(&input), name);
        }
        if derives.contains("KnoxRowsUnderCfg") {
            self.add(pipeline::rows_under_cfg(&input), name);
        }
    }

    /// Adds the `compile_error!`s of an output; `call` is where the macro is called.
    fn add(&mut self, output: TokenStream, call: (Span, Span)) {
        let tokens: Vec<TokenTree> = output.into_iter().collect();
        for index in 0..tokens.len() {
            let [TokenTree::Ident(name), _, TokenTree::Group(message), ..] = &tokens[index..]
            else {
                continue;
            };
            if name != "compile_error" {
                continue;
            }
            let (mut first, mut last) = (name.span(), message.span());
            if format!("{first:?}") == format!("{:?}", Span::call_site()) {
                (first, last) = call;
            }
            let (LineColumn { line, column }, end) = (first.start(), last.end());
            let message: LitStr = syn::parse2(message.stream()).expect("a message");
            let error = Reported {
                message: message.value(),
                line,
                column: column + 1,
                width: if end.line == line { Some(end.column - column) } else { None },
            };
            // rustc prints an error that both derives report only once.
            if !self.0.contains(&error) {
                self.0.push(error);
            }
        }
    }
}

/// The hidden enum without the rows that are off.
fn stripped(mut item: ItemEnum) -> ItemEnum {
    for row in std::mem::take(&mut item.variants) {
        let is_off = |attribute: &syn::Attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg") => {
                !is_on(&list.tokens.to_string().replace(' ', ""))
            }
            _ => false,
        };
        if !row.attrs.iter().any(is_off) {
            item.variants.push(row);
        }
    }
    item
}

/// Whether a condition of the cases holds; each holds everywhere or nowhere.
fn is_on(condition: &str) -> bool {
    match condition {
        "any()" | "not(all())" | "not(all(all(),))" => false,
        "all()" | "not(any())" | "not(all(any(),))" => true,
        _ => panic!("an unknown condition: {condition}"),
    }
}
