//! Suggestions for misspelt identifiers.

/// The known word nearest to `found`, ignoring case, with at most one edit per three letters.
pub fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = found.to_lowercase();
    let mut nearest = None;
    let mut least = usize::MAX;
    for &word in known {
        let most = word.len() / 3;
        // Each letter more or less is an edit. Counting the edits of a long word is slow.
        if found.len().abs_diff(word.len()) > most {
            continue;
        }
        let edits = edits(&found, &word.to_lowercase());
        if edits <= most && edits < least {
            least = edits;
            nearest = Some(word);
        }
    }
    nearest
}

/// ``, did you mean `status`?`` for the end of a message, or nothing.
pub fn question(word: Option<&str>) -> String {
    word.map_or_else(String::new, |word| format!(", did you mean `{word}`?"))
}

/// `` `code`, `name` or `status` ``
pub fn one_of(words: &[&str]) -> String {
    let mut quoted = Vec::new();
    for word in words {
        quoted.push(format!("`{word}`"));
    }
    alternatives(&quoted)
}

/// `a struct, a variant or a field`
pub fn alternatives(all: &[String]) -> String {
    let mut list = String::new();
    for (index, one) in all.iter().enumerate() {
        list.push_str(match index {
            0 => "",
            _ if index == all.len() - 1 => " or ",
            _ => ", ",
        });
        list.push_str(one);
    }
    list
}

/// The optimal string alignment distance in bytes (known words are ASCII): insertions,
/// removals, replacements and swaps of neighbours.
fn edits(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    // The distance of each prefix of `a` to each prefix of `b`, row by row.
    let width = b.len() + 1;
    let mut distances = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let at = i * width + j;
            if i == 0 || j == 0 {
                distances[at] = i + j;
                continue;
            }
            let replaced = distances[at - width - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(distances[at - width] + 1).min(distances[at - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(distances[at - 2 * width - 2] + 1);
            }
            distances[at] = least;
        }
    }
    distances[distances.len() - 1]
}
