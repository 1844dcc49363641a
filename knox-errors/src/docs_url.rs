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
    template: &'static str,
    row: Row,
}

impl DocsUrl {
    pub(crate) const fn new(template: &'static str, row: Row) -> Self {
        Self { template, row }
    }
}

/// Writes the address.
impl fmt::Display for DocsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_whole(f, |line| self.write(&mut line.exact()))
    }
}

impl DocsUrl {
    fn write(&self, out: &mut impl Write) -> fmt::Result {
        let mut rest = self.template;
        while let Some((before, after)) = rest.split_once('{') {
            out.write_str(before)?;
            rest = if let Some(after) = after.strip_prefix("code}") {
                let written = &self.template[..self.template.len() - rest.len() + before.len()];
                let code = self.row.formatted();
                if written.contains('#') {
                    write_code(code, &mut Anchor(PercentEncoded(&mut *out)))?;
                } else {
                    write_code(code, &mut PercentEncoded(&mut *out))?;
                }
                after
            } else if let Some(after) = after.strip_prefix("name}") {
                PercentEncoded(&mut *out).write_str(self.row.name())?;
                after
            } else {
                out.write_char('{')?;
                after
            };
        }
        out.write_str(rest)
    }
}

/// Writes a code as people read it, in full. The `Display` of a code cuts and escapes strings.
pub(crate) fn write_code(code: FormattedCode<'_>, out: &mut impl Write) -> fmt::Result {
    match code.code().as_text() {
        Some(text) => out.write_str(text),
        None => write!(out, "{code}"),
    }
}

/// Writes a code as an HTML `id`, which has no white space and no NUL.
///
/// The macro crate follows the same rule in the links of its documentation.
pub(crate) struct Anchor<W>(pub W);

impl<W: Write> Write for Anchor<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().filter(|char| *char != '\0').try_for_each(|char| {
            let char = if char.is_whitespace() { '-' } else { char };
            self.0.write_str(char.encode_utf8(&mut [0; 4]))
        })
    }
}

impl fmt::Debug for DocsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocsUrl({self})")
    }
}

/// Percent-encodes every byte that has a meaning in an address.
pub(crate) struct PercentEncoded<W>(pub W);

impl<W: Write> Write for PercentEncoded<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.bytes().try_for_each(|byte| match byte {
            b'-' | b'.' | b'_' | b'~' => self.0.write_char(byte.into()),
            _ if byte.is_ascii_alphanumeric() => self.0.write_char(byte.into()),
            _ => write!(self.0, "%{byte:02X}"),
        })
    }
}
