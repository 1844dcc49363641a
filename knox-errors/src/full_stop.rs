//! The full stop of a sentence.

/// A sentence without surrounding white space and without its full stop. The dot of an
/// abbreviation and an ellipsis are not full stops.
pub(crate) fn without_full_stop(sentence: &str) -> &str {
    let sentence = match sentence.as_bytes() {
        // `trim` works character by character.
        [b'!'..=b'~', .., b'!'..=b'~'] => sentence,
        _ => sentence.trim(),
    };
    let Some(rest) = sentence.strip_suffix('.') else { return sentence };
    // Most sentences end in a word whose last two characters are letters, and that is not `etc`.
    if let [.., before, last] = rest.as_bytes() {
        if before.is_ascii_alphabetic() && last.is_ascii_alphabetic() && *last != b'c' {
            return rest;
        }
    }
    let text = rest.as_bytes();
    let mut start = text.len();
    while start > 0
        && !matches!(text[start - 1], b' ' | b'\t' | b'\r' | b'\n' | b'(' | b'[' | b'"' | b'\'')
    {
        start -= 1;
    }
    let word = &text[start..];
    if word == b"etc" || are_initials(word) || word.ends_with(b".") { sentence } else { rest }
}

/// Whether a word is single letters with dots between them, such as `e.g` and `U.S`.
fn are_initials(word: &[u8]) -> bool {
    for (at, byte) in word.iter().enumerate() {
        if !(if at % 2 == 0 { byte.is_ascii_alphabetic() } else { *byte == b'.' }) {
            return false;
        }
    }
    word.len() > 1 && word.len() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::without_full_stop;

    #[test]
    fn full_stops_of_sentences_are_dropped() {
        for (sentence, shown) in [
            ("Done.", "Done"),
            (" Done. \n", "Done"),
            ("Such as e.g.", "Such as e.g."),
            ("In the U.S.", "In the U.S."),
            ("Tabs, spaces etc.", "Tabs, spaces etc."),
            ("Wait...", "Wait..."),
            ("Wait…", "Wait…"),
            ("See knox.example.com.", "See knox.example.com"),
            ("Since version 1.2.", "Since version 1.2"),
            ("Such (i.e.", "Such (i.e."),
            ("Why?", "Why?"),
            (".", ""),
            ("..", ".."),
            ("", ""),
        ] {
            assert_eq!(without_full_stop(sentence), shown, "{sentence:?}");
        }
    }
}
