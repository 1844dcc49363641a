//! Makes the strings of JSON safe for a terminal.

use std::io::{self, Write};

use serde_json::ser::{CharEscape, CompactFormatter, Formatter};

use crate::escape::is_hidden;

/// A JSON formatter that writes hidden characters as `\u` escapes and cuts long strings.
pub struct Strings {
    /// The most bytes of a string that are written.
    longest: usize,
    room: Room,
}

/// The bytes that are left for the current string.
#[derive(Clone, Copy)]
enum Room {
    Bytes(usize),
    /// `…` marks the cut.
    Cut,
}

impl Strings {
    pub fn of_at_most(longest: usize) -> Self {
        Self { longest, room: Room::Cut }
    }

    /// Writes a part of a string completely or not at all.
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
        // The longest escape is `\u001b`.
        self.put(writer, 6, |writer| CompactFormatter.write_char_escape(writer, escape))
    }
}
