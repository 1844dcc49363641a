//! Colours, only on a terminal.

use std::env;
use std::io::IsTerminal;

use anstyle::{AnsiColor, Style};

/// Errors, and queries that no table knows.
pub const ALARM: Style = AnsiColor::Red.on_default().bold();
pub const HEADING: Style = Style::new().bold();
pub const LABEL: Style = AnsiColor::Cyan.on_default();
pub const PLAIN: Style = Style::new();

/// How text is written to one stream.
#[derive(Clone, Copy)]
pub enum Colours {
    On,
    Off,
}

impl Colours {
    /// On for a terminal that has colours, unless `NO_COLOR` refuses them.
    pub fn of(stream: &impl IsTerminal) -> Self {
        let is_refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let has_none = env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        if stream.is_terminal() && !is_refused && !has_none { Self::On } else { Self::Off }
    }

    pub fn style(self, style: Style) -> Style {
        match self {
            Self::On => style,
            Self::Off => PLAIN,
        }
    }
}
