//! Reads lists of `#define NAME VALUE` and of constants of an `enum`, with comments before, after
//! or on the same line.
//!
//! No crate reads such files unprocessed: C parsers read preprocessed sources, where the macros
//! are gone, or need an installed C compiler.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::c_conditions;
use super::c_enums::{self, CEnum};
use super::c_lines::{Line, lines};
use super::c_value::{CValue, is_part_of_name};
use super::defines;
use crate::list::{List, Record, Role};
use crate::report::Report;

/// The macros as one list, and each `enum` as another.
pub fn read(text: &str, report: &mut Report) -> Vec<List> {
    let lines = c_conditions::on(lines(text), report);
    let macros = defines::read(&lines, report);
    let enums = c_enums::read(&lines, &macros.iter().map(|constant| constant.name).collect());
    let constants = enums.iter().flat_map(|found| &found.constants);
    let by_name = macros.iter().rev().chain(constants).map(|constant| (constant.name, constant));
    let mut values = Values { by_name: by_name.collect(), ends: HashMap::new() };
    let (mut lists, mut used) = (Vec::new(), HashSet::new());
    if !macros.is_empty() || enums.is_empty() {
        let rows = rows(&macros, &lines, &mut values, &mut used, report);
        lists.push(list(None, 1, "macro", rows));
    }
    for CEnum { name, line, constants } in &enums {
        let rows = rows(constants, &lines, &mut values, &mut used, report);
        let title = name.map(|name| format!("`{name}`"));
        lists.push(list(title, lines[*line].number, "constant", rows));
    }
    for (index, line) in lines.iter().enumerate() {
        let says_something = line.comment.as_ref().is_some_and(|comment| !comment.is_empty());
        if says_something && !used.contains(&index) {
            report.at(line.number, "a comment that belongs to no row is left out");
        }
    }
    lists
}

fn list(title: Option<String>, line: usize, what: &str, rows: Vec<Record>) -> List {
    let header = Some(["value", what, "comment"].map(str::to_owned).to_vec());
    let roles = [Role::Code, Role::Name, Role::Description].map(Some).to_vec();
    List { title, line, header, roles, rows }
}

/// A row for each macro or constant that is a code; `used` gets the lines of their comments.
fn rows<'a>(
    constants: &'a [Constant<'a>],
    lines: &[Line],
    values: &mut Values<'a>,
    used: &mut HashSet<usize>,
    report: &mut Report,
) -> Vec<Record> {
    let codes = codes(constants, lines, values, report);
    let comments = Comments::of(&codes, lines);
    let mut rows = Vec::new();
    let pairs = constants.windows(2).filter(|pair| pair[0].line == pair[1].line);
    let of_several: HashSet<_> = pairs.map(|pair| pair[0].line).collect();
    for (constant, code) in codes {
        let (description, block) = if of_several.contains(&constant.line) {
            // It is not certain which of them a comment is about.
            (String::new(), 0..0)
        } else {
            comments.about(constant.line, lines)
        };
        used.extend(block);
        let cells = vec![code, constant.name.to_owned(), description];
        rows.push(Record { line: lines[constant.line].number, cells });
    }
    rows
}

/// The macros or constants that are codes, with their values.
fn codes<'a>(
    constants: &'a [Constant<'a>],
    lines: &[Line],
    values: &mut Values<'a>,
    report: &mut Report,
) -> Vec<(&'a Constant<'a>, String)> {
    let has_numbers = constants.iter().any(|constant| matches!(constant.value, CValue::Number(_)));
    let mut codes = Vec::new();
    for constant in constants {
        let reason = match values.end(constant) {
            _ if !constant.name.starts_with(is_part_of_name) => "does not begin with a name",
            Ok(CValue::Text(_)) if has_numbers => "is a string among numbers",
            Ok(CValue::Number(code) | CValue::Text(code)) => {
                codes.push((constant, code.clone()));
                continue;
            }
            Ok(CValue::Name(_)) => "refers to a name that the file does not define",
            Ok(CValue::Other(reason)) => reason,
            Err(reason) => reason,
        };
        report.at(lines[constant.line].number, format!("`{}` {reason}: left out", constant.name));
    }
    codes
}

/// `#define NAME VALUE`, or a constant of an `enum`.
pub struct Constant<'a> {
    /// The index of the line.
    pub line: usize,
    pub name: &'a str,
    pub value: CValue<'a>,
}

/// The final value of a macro, or the reason why it has none.
type End<'a> = Result<&'a CValue<'a>, &'static str>;

/// The final values of macros; each chain is followed once.
struct Values<'a> {
    by_name: HashMap<&'a str, &'a Constant<'a>>,
    ends: HashMap<&'a str, End<'a>>,
}

impl<'a> Values<'a> {
    /// Follows a macro to its final value.
    fn end(&mut self, constant: &'a Constant<'a>) -> End<'a> {
        let (mut value, mut path) = (&constant.value, Vec::new());
        let mut names = HashSet::new();
        let end = loop {
            let CValue::Name(name) = value else { break Ok(value) };
            if let Some(end) = self.ends.get(name) {
                break *end;
            }
            if !names.insert(*name) {
                break Err("is its own name");
            }
            path.push(*name);
            match self.by_name.get(name) {
                Some(other) => value = &other.value,
                None => break Ok(value),
            }
        };
        self.ends.extend(path.into_iter().map(|name| (name, end)));
        end
    }
}

/// The position of comments about macros that have no comment on their own line.
enum Comments {
    Before,
    After,
    /// Comments on their own lines are about several macros, or none.
    Elsewhere,
}

impl Comments {
    /// Decides by the position that most rows use.
    fn of(codes: &[(&Constant, String)], lines: &[Line]) -> Self {
        let is_comment = |index: usize| lines.get(index).is_some_and(Line::is_comment);
        let (mut alone, mut before, mut after) = (0, 0, 0);
        for (Constant { line, .. }, _) in codes {
            if lines[*line].comment.is_none() {
                alone += 1;
                before += usize::from(*line > 0 && is_comment(line - 1));
                after += usize::from(is_comment(line + 1));
            }
        }
        // If comments and macros alternate, all macros but one have a comment both before and
        // after.
        match (before * 2 >= alone, after * 2 >= alone) {
            (true, _) if before >= after => Self::Before,
            (_, true) => Self::After,
            _ => Self::Elsewhere,
        }
    }

    /// The comment about the macro on this line, blank if there is none, and the comment's
    /// lines.
    fn about(&self, index: usize, lines: &[Line]) -> (String, Range<usize>) {
        let before = index - comments(lines[..index].iter().rev())..index;
        if let Some(text) = of_message_compiler(&text(&lines[before.clone()])) {
            return (text, before);
        }
        if let Some(comment) = &lines[index].comment {
            return (comment.clone(), index..index + 1);
        }
        let block = match self {
            Self::Before => before,
            Self::After => index + 1..index + 1 + comments(lines[index + 1..].iter()),
            Self::Elsewhere => return (String::new(), index..index),
        };
        (text(&lines[block.clone()]), block)
    }
}

/// The number of comment lines before the first line that is not one.
fn comments<'a>(lines: impl Iterator<Item = &'a Line>) -> usize {
    lines.take_while(|line| line.is_comment()).count()
}

fn text(lines: &[Line]) -> String {
    let texts = lines.iter().filter_map(|line| line.comment.as_deref());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The message text in a comment of Windows' message compiler: `MessageId: … MessageText: …`.
fn of_message_compiler(text: &str) -> Option<String> {
    let (start, text) = text.split_once("MessageText:")?;
    start.trim_start().starts_with("MessageId:").then(|| text.trim().to_owned())
}
