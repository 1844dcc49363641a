//! The strings of JSON as a terminal may show them.

use std::io::{self, Write};

use serde_json::ser::{CharEscape, CompactFormatter, Formatter};

use crate::escape::is_hidden;

/// How strings are written: what a terminal would not show is a `\u` of JSON, and what is
/// long is cut.
pub struct Strings {
    /// How many bytes of a string are written.
    longest: usize,
    room: Room,
}

/// The room for the rest of the string that is being written.
#[derive(Clone, Copy)]
enum Room {
    Bytes(usize),
    /// `…` says that there was more.
    Cut,
}

impl Strings {
    pub fn of_at_most(longest: usize) -> Self {
        Self { longest, room: Room::Cut }
    }

    /// Writes a part of a string, whole or not at all.
    fn put<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        bytes: usize,
        part: impl FnOnce(&mut W) -> io::Result<()>,
    ) -> io::Result<()> {
        match self.room {
            Room::Bytes(room) if bytes <= room => {
                self.room = Room::Bytes(room - bytes);
                part(writer)
            }
            Room::Bytes(_) => {
                self.room = Room::Cut;
                writer.write_all("…".as_bytes())
            }
            Room::Cut => Ok(()),
        }
    }
}

impl Formatter for Strings {
    fn begin_string<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.room = Room::Bytes(self.longest);
        writer.write_all(b"\"")
    }

    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        fragment.chars().try_for_each(|character| {
            if is_hidden(character) {
                let units = character.encode_utf16(&mut [0; 2]).to_vec();
                self.put(writer, 6 * units.len(), |writer| {
                    units.iter().try_for_each(|unit| write!(writer, "\\u{unit:04x}"))
                })
            } else {
                self.put(writer, character.len_utf8(), |writer| write!(writer, "{character}"))
            }
        })
    }

    fn write_char_escape<W: Write + ?Sized>(
        &mut self,
        writer: &mut W,
        escape: CharEscape,
    ) -> io::Result<()> {
        // At most `\u001b`.
        self.put(writer, 6, |writer| CompactFormatter.write_char_escape(writer, escape))
    }
}
