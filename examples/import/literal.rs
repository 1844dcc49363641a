//! Strings as Rust source.

/// Keywords of Rust, including those of later editions.
#[rustfmt::skip]
const KEYWORDS: [&str; 53] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Whether it is an identifier and not a keyword.
pub fn is_ident(text: &str) -> bool {
    let mut chars = text.chars();
    let is_start = |c: char| c == '_' || unicode_ident::is_xid_start(c);
    chars.next().is_some_and(is_start)
        && chars.all(unicode_ident::is_xid_continue)
        && !is_keyword(text)
}

/// A name or code as a cell: bare if it is an identifier of ASCII letters.
pub fn bare_or_quoted(text: &str) -> String {
    // rustc normalizes other letters in identifiers, but not in strings.
    if text.is_ascii() && is_ident(text) { text.to_owned() } else { quoted(text) }
}

/// A string literal.
pub fn quoted(text: &str) -> String {
    format!("{text:?}")
}
