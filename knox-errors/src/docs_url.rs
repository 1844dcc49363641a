//! The address of a row's documentation: [`DocsUrl`].

use core::fmt::{self, Write};

use crate::line::pad_whole;
use crate::{FormattedCode, Row};

/// The address at which a row is documented, from `#[knox(docs = "…")]`. [`Row::docs_url`] gives
/// it, and `Display` writes it.
///
/// In the address of a table, `{code}` is replaced by the code as people read it and `{name}` by
/// the name, both percent-encoded. After `#`, `{code}` is the `id` of the row in an exported page,
/// where white space is `-`: the code `DISK FULL` becomes `#DISK-FULL`.
///
/// ```
/// use knox_errors::{KnoxTable, knox_codes};
///
/// knox_codes! {
///     #[knox(docs = "https://errors.example.com/gateway#{code}")]
///     pub enum GatewayCode: u32 {
///         code    | name;
///         4290001 | TENANT_BUSY;
///         #[knox(docs = "https://example.com/limits?of={name}")]
///         4220001 | "Device limit";
///     }
/// }
///
/// let urls = GatewayCode::TABLE.rows().filter_map(|row| row.docs_url());
/// assert_eq!(urls.map(|url| url.to_string()).collect::<Vec<_>>(),
///     ["https://errors.example.com/gateway#4290001", "https://example.com/limits?of=Device%20limit"]);
/// ```
#[derive(Clone, Copy)]
pub struct DocsUrl {
    pub(crate) template: &'static str,
    pub(crate) row: Row,
}

/// Writes the address.
impl fmt::Display for DocsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_whole(f, |line| self.write(&mut line.exact()))
    }
}

impl DocsUrl {
    fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let (template, row) = (self.template, self.row);
        // The end of what is written, and whether a `#` is before it.
        let (mut written, mut is_fragment) = (0, false);
        let mut at = 0;
        while let Some(&first) = template.as_bytes().get(at) {
            let end = at + "{code}".len();
            let placeholder = template.as_bytes().get(at..end);
            if !matches!(placeholder, Some(b"{code}" | b"{name}")) {
                is_fragment |= first == b'#';
                at += 1;
                continue;
            }
            out.write_str(&template[written..at])?;
            let mut encoded = PercentEncoded(out);
            match placeholder {
                Some(b"{name}") => encoded.write_str(row.name())?,
                _ if is_fragment => write_code(row.formatted(), &mut Anchor(&mut encoded))?,
                _ => write_code(row.formatted(), &mut encoded)?,
            }
            (written, at) = (end, end);
        }
        out.write_str(&template[written..])
    }
}

/// Writes a code as people read it, in full. The `Display` of a code cuts and escapes strings.
pub(crate) fn write_code(code: FormattedCode<'_>, out: &mut dyn Write) -> fmt::Result {
    match code.code().as_text() {
        Some(text) => out.write_str(text),
        None => write!(out, "{code}"),
    }
}

/// Writes a code as an HTML `id`, which has no white space and no NUL.
///
/// The macro crate follows the same rule in the links of its documentation.
pub(crate) struct Anchor<'a>(pub &'a mut dyn Write);

impl Write for Anchor<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '\0' => {}
                _ if character.is_whitespace() => self.0.write_char('-')?,
                _ => self.0.write_char(character)?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for DocsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocsUrl({self})")
    }
}

/// Percent-encodes every byte that has a meaning in an address.
pub(crate) struct PercentEncoded<'a>(pub &'a mut dyn Write);

impl Write for PercentEncoded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for &byte in text.as_bytes() {
            match byte {
                b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                    self.0.write_char(byte.into())?;
                }
                _ => write!(self.0, "%{byte:02X}")?,
            }
        }
        Ok(())
    }
}
