//! Writes tables of 1, 255, 256, 257 and 10,000 rows, with number codes and with string codes.
#![deny(warnings, missing_docs, unused, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

use std::fmt::Write;
use std::path::Path;

fn main() {
    let mut source = String::from("use knox_errors::knox_codes;\n");
    for rows in [1, 255, 256, 257, 10_000] {
        let (mut numbers, mut texts) = (String::new(), String::new());
        for row in 0..rows {
            let code = row * 7919 + 100;
            let _ = writeln!(numbers, "{code} | NAME_{row} | \"Row {row}.\";");
            let _ = writeln!(texts, "TEXT_{row};");
        }
        let _ = writeln!(
            source,
            "knox_codes! {{
                /// Numbers.
                pub enum Numbers{rows}: u32 {{ code | name | description; {numbers} }}
                /// Strings.
                pub enum Texts{rows}: str {{ code; {texts} }}
            }}"
        );
    }
    let out = std::env::var_os("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("tables.rs"), source).expect("written");
    println!("cargo::rerun-if-changed=build.rs");
}
