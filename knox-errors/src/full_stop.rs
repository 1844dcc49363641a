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
    let starts_word = |byte: &u8| b" \t\r\n([\"'".contains(byte);
    let start = rest.bytes().rposition(|byte| starts_word(&byte)).map_or(0, |at| at + 1);
    let word = &rest[start..];
    // Such as `e.g.` and `U.S.`
    let is_letter = |part: &str| part.len() == 1 && part.as_bytes()[0].is_ascii_alphabetic();
    let is_abbreviation = word == "etc" || word.contains('.') && word.split('.').all(is_letter);
    if rest.ends_with('.') || is_abbreviation { sentence } else { rest }
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
