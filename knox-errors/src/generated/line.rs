//! A text that is written while compiling, for an error to say.

/// What does not fit is cut.
pub struct Line {
    bytes: [u8; 1024],
    len: usize,
}

impl Line {
    pub const fn new() -> Self {
        Self { bytes: [0; 1024], len: 0 }
    }

    pub const fn push(&mut self, text: &str) {
        self.push_bytes(text.as_bytes());
    }

    pub const fn push_bytes(&mut self, text: &[u8]) {
        let mut at = 0;
        while at < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[at];
            self.len += 1;
            at += 1;
        }
    }

    pub const fn text(&self) -> &str {
        let mut end = self.len;
        loop {
            // Cut within a character, perhaps.
            match core::str::from_utf8(self.bytes.split_at(end).0) {
                Ok(text) => return text,
                Err(_) => end -= 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn what_does_not_fit_is_cut() {
        let mut line = Line::new();
        assert_eq!(line.text(), "");
        line.push("ab");
        line.push_bytes(b"c");
        assert_eq!(line.text(), "abc");
        for _ in 0..2000 {
            line.push("d");
        }
        assert_eq!(line.text().len(), 1024);
        assert!(line.text().starts_with("abcd") && line.text().ends_with("dd"));
    }

    #[test]
    fn no_character_is_cut_in_two() {
        let mut line = Line::new();
        line.push("a");
        for _ in 0..2000 {
            line.push("€");
        }
        // One byte and 341 characters of 3.
        assert_eq!(line.text().len(), 1024);
        let mut line = Line::new();
        for _ in 0..2000 {
            line.push("€");
        }
        assert_eq!(line.text().len(), 1023);
    }
}
