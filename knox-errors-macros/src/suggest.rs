//! Suggestions for misspelt identifiers.

use std::fmt::Write;

/// The known word nearest to `found`, if one is near enough: ignoring case, one edit in
/// three letters.
pub fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = found.to_lowercase();
    let mut nearest = None;
    let mut least = usize::MAX;
    for &word in known {
        let edits = edits(&found, &word.to_lowercase());
        if edits <= word.chars().count() / 3 && edits < least {
            least = edits;
            nearest = Some(word);
        }
    }
    nearest
}

/// ``, did you mean `status`?`` or nothing, for the end of a message.
pub fn question(word: Option<&str>) -> String {
    word.map_or_else(String::new, |word| format!(", did you mean `{word}`?"))
}

/// `` `code`, `name` or `status` ``
pub fn one_of(words: &[&str]) -> String {
    let mut list = String::new();
    for (index, word) in words.iter().enumerate() {
        list.push_str(match index {
            0 => "",
            _ if index == words.len() - 1 => " or ",
            _ => ", ",
        });
        let _ = write!(list, "`{word}`");
    }
    list
}

/// The optimal string alignment distance: insertions, removals, replacements and
/// swaps of neighbours.
fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (column, cell) in rows[0].iter_mut().enumerate() {
        *cell = column;
    }
    for i in 1..=a.len() {
        rows[i][0] = i;
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}
