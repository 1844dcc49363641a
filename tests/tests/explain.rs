//! Runs the example `explain` as its users do: checks what it prints for every code and name of
//! `spec/`, in each format and layout, and its exit status.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use knox_errors_tests::programs::example;
use serde_json::{Value, json};

const KEYS: [&str; 9] =
    ["query", "known", "table", "code", "name", "status", "description", "action", "url"];

/// The binary, built once.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| example("explain"))
}

/// Runs the program without the settings that change colours.
fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR").env_remove("CLICOLOR_FORCE");
    command.env("TERM", "xterm").stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn explain<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Output {
    command(binary()).args(args).output().expect("the binary runs")
}

fn explain_with_input(args: &[&str], input: &[u8]) -> Output {
    let mut child = command(binary()).args(args).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is UTF-8")
}

/// The output of a run that succeeds.
fn printed(output: &Output) -> String {
    assert_eq!(text_of(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    text_of(&output.stdout)
}

/// The output of a run in which something is unknown.
fn printed_with_unknown(output: &Output) -> String {
    assert_eq!(text_of(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
    text_of(&output.stdout)
}

fn objects(printed: &str) -> Vec<Value> {
    printed.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

fn json_of<A: AsRef<OsStr>>(queries: impl IntoIterator<Item = A>) -> Vec<Value> {
    let mut run = command(binary());
    let output = run.args(["--format", "json"]).args(queries).output().unwrap();
    objects(&printed(&output))
}

/// The lines of a file of `spec/` after its header, as fields.
fn spec(file: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec").join(file);
    let text = fs::read_to_string(path).expect("the file is in spec/");
    let lines = text.lines().skip(1);
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The lines of `tables.tsv`: the file, title and page of each table.
fn spec_tables() -> Vec<[String; 3]> {
    let tables: Vec<_> = spec("tables.tsv")
        .into_iter()
        .map(|line| [line[0].clone(), line[2].clone(), line[4].clone()])
        .collect();
    assert_eq!(tables.len(), 4);
    tables
}

/// Every row of the files, as the expected object for its own code.
fn expected() -> Vec<Value> {
    let tables = spec_tables();
    let rows: Vec<_> = tables.iter().flat_map(expected_of_table).collect();
    assert_eq!(rows.len(), spec("actions.tsv").len());
    rows
}

fn expected_of_table([file, title, url]: &[String; 3]) -> Vec<Value> {
    let stem = file.trim_end_matches(".tsv");
    let rows = spec(file).into_iter().map(|line| {
        let [first, second, description] = &line[..] else { panic!("{file}: {line:?}") };
        let (status, code, name) = match stem {
            "http-status" => (first.as_str(), first, second),
            "customer-authentication" => (&first[..3], first, second),
            _ => (first.as_str(), second, second),
        };
        let is_number = !stem.starts_with("samsung-account");
        json!({
            "query": code,
            "known": true,
            "table": title,
            "code": if is_number { json!(code.parse::<u32>().unwrap()) } else { json!(code) },
            "name": name,
            "status": status.parse::<u16>().unwrap(),
            "description": description,
            "action": spec_action(stem, code),
            "url": url,
        })
    });
    rows.collect()
}

fn spec_action(stem: &str, code: &str) -> String {
    let table = if stem == "http-status" { "http" } else { stem };
    let actions = spec("actions.tsv");
    let action = actions.iter().find(|line| line[0] == table && line[1] == code);
    action.unwrap_or_else(|| panic!("{table} {code} has no action"))[2].clone()
}

/// The expected object for another query than the row's own code.
fn asked_as(mut row: Value, query: impl Into<Value>) -> Value {
    row["query"] = query.into();
    row
}

fn row_with_code(code: &str) -> Value {
    expected().into_iter().find(|row| row["query"] == code).expect("a row of spec/")
}

fn unknown(query: &str) -> Value {
    let mut object: Value = KEYS.iter().map(|&key| (key.to_owned(), Value::Null)).collect();
    object["known"] = false.into();
    asked_as(object, query)
}

/// The values of one key, all strings.
fn texts(rows: &[Value], key: &str) -> Vec<String> {
    rows.iter().map(|row| row[key].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn codes_are_explained_as_the_files_say() {
    let rows = expected();
    assert_eq!(json_of(texts(&rows, "query")), rows);
}

#[test]
fn names_are_explained_as_the_files_say() {
    let rows = expected();
    let names = texts(&rows, "name");
    let by_name: Vec<_> =
        rows.into_iter().zip(&names).map(|(row, name)| asked_as(row, name.as_str())).collect();
    assert_eq!(json_of(&names), by_name);
}

#[test]
fn letter_case_is_ignored() {
    for change in [str::to_lowercase, str::to_uppercase] {
        let rows = expected();
        let queries = ["query", "name"].map(|key| texts(&rows, key)).concat();
        let queries: Vec<_> = queries.iter().map(|query| change(query)).collect();
        let found = json_of(&queries);
        let again = rows.iter().chain(&rows).cloned();
        let twice: Vec<_> =
            again.zip(&queries).map(|(row, query)| asked_as(row, query.as_str())).collect();
        assert_eq!(found, twice);
    }
}

#[test]
fn an_alias_means_its_row() {
    let row = asked_as(row_with_code("40122050"), "4012250");
    assert_eq!(json_of(["4012250"]), [row]);

    let by_alias = printed(&explain(["4012250"]));
    assert!(by_alias.starts_with("40122050 ACCESS_TOKEN_BAD_REQUEST\n"), "{by_alias}");
    assert!(by_alias.contains("4012250 is another code of 40122050\n"), "{by_alias}");
    for query in ["40122050", "ACCESS_TOKEN_BAD_REQUEST"] {
        let itself = printed(&explain([query]));
        assert!(!itself.contains("another code"), "{itself}");
    }
}

#[test]
fn numbers_are_read_as_numbers() {
    let row = row_with_code("404");
    assert_eq!(
        json_of(["0404", "+404"]),
        ["0404", "+404"].map(|query| asked_as(row.clone(), query))
    );
}

#[test]
fn the_keys_are_in_order() {
    let output = explain(["--format=json", "404", "no such code"]);
    for line in printed_with_unknown(&output).lines() {
        let places = KEYS.map(|key| line.find(&format!("\"{key}\":")).expect("every key"));
        assert!(places.is_sorted(), "{line}");
        assert_eq!(objects(line)[0].as_object().unwrap().len(), KEYS.len());
    }
}

#[test]
fn the_format_is_text_or_json() {
    let as_text = printed(&explain(["404"]));
    assert_eq!(printed(&explain(["--format", "text", "404"])), as_text);
    assert_eq!(printed(&explain(["404", "--format=text"])), as_text);
    let as_json = printed(&explain(["--format", "json", "404"]));
    assert_eq!(printed(&explain(["404", "--format=json"])), as_json);
    assert_ne!(as_text, as_json);
}

#[test]
fn text_shows_everything_and_is_wrapped() {
    let expected = "\
4032251 ACCESS_TOKEN_EXPIRED
  Status       403
  Table        Unique customer authentication error codes
  Description  Provided Access token has expired. A new access token needs to be
               generated
  Action       RequestAccessToken: get a new access token, then repeat once
  Page         https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/

LIC_5101
  Status       500
  Table        Samsung Account authorizeToken errors
  Description  Unknown or internal error. The request is likely valid, but may
               need to be sent again.
  Action       RetryWithBackoff: a fault on the other side: the same request
               again, a few times, further and further apart; only where
               repeating is harmless
  Page         https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/
";
    assert_eq!(printed(&explain(["4032251", "LIC_5101"])), expected);
    let status = printed(&explain(["429"]));
    assert!(status.contains("a body says more: explain --response 429 FILE\n"), "{status}");
}

#[test]
fn text_holds_every_field_of_every_row() {
    for row in expected() {
        let printed_text = printed(&explain([row["query"].as_str().unwrap()]));
        let words: Vec<_> = printed_text.split_whitespace().collect();
        let printed_text = words.join(" ");
        for key in ["query", "name", "table", "description", "action", "url"] {
            assert!(printed_text.contains(row[key].as_str().unwrap()), "{key} in {printed_text}");
        }
        assert!(printed_text.contains(&format!("Status {} ", row["status"])), "{printed_text}");
        assert!(printed_text.contains(&format!(
            "{}: {} Page",
            row["action"].as_str().unwrap(),
            meaning(&row)
        )));
    }
}

/// The description of the row's action in `action-meanings.tsv`.
fn meaning(row: &Value) -> String {
    let meanings = spec("action-meanings.tsv");
    meanings.iter().find(|line| row["action"] == line[0]).expect("a meaning")[1].clone()
}

#[test]
fn a_code_without_a_name_is_printed_once() {
    assert_eq!(printed(&explain(["AUT_1802"])).matches("AUT_1802").count(), 1);
    assert_eq!(json_of(["AUT_1802"])[0]["name"], "AUT_1802");
}

#[test]
fn a_hyphen_reads_standard_input() {
    let input = b"404\r\n\r\n   \n \taut_1802 \nnot found";
    let output = explain_with_input(&["--format", "json", "403", "-", "429"], input);
    let found = objects(&printed(&output));
    assert_eq!(texts(&found, "query"), ["403", "404", "aut_1802", "not found", "429"]);
    let codes: Vec<_> = found.iter().map(|object| object["code"].clone()).collect();
    assert_eq!(codes, [json!(403), json!(404), json!("AUT_1802"), json!(404), json!(429)]);
    assert_eq!(printed(&explain_with_input(&["-"], b"")), "");
}

#[test]
fn bytes_that_are_not_unicode_are_unknown() {
    let output = explain_with_input(&["--format", "json", "-"], b"\xff4\xfe\n404\n\x00\n");
    let found = objects(&printed_with_unknown(&output));
    assert_eq!(found, [unknown("\u{fffd}4\u{fffd}"), row_with_code("404"), unknown("\0")]);
}

#[cfg(unix)]
#[test]
fn an_argument_need_not_be_unicode() {
    use std::os::unix::ffi::OsStrExt;
    let output = explain([OsStr::from_bytes(b"40\xff"), OsStr::new("404")]);
    let printed_text = printed_with_unknown(&output);
    assert!(printed_text.starts_with("\"40\u{fffd}\" is not known\n"), "{printed_text}");
    assert!(printed_text.contains("\n404 Not Found\n"), "{printed_text}");
}

#[test]
fn output_does_not_wait_for_the_end_of_the_input() {
    let mut child = command(binary()).arg("-").stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"404\n").unwrap();
    let line = first_line(&mut child).recv_timeout(Duration::from_secs(60));
    assert_eq!(line.as_deref(), Ok("404 Not Found\n"));
    drop(input);
    assert!(child.wait().unwrap().success());
}

/// Returns the first line of the output as soon as it is there.
fn first_line(child: &mut Child) -> mpsc::Receiver<String> {
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        sender.send(line).unwrap();
        // Reads the rest, so that the child does not fail.
        out.read_to_string(&mut String::new()).unwrap();
    });
    receiver
}

#[test]
fn unknown_queries_are_reported_in_order() {
    let printed_text = printed_with_unknown(&explain(["403", "4032253", "zzz", "LIC_511", "429"]));
    let paragraphs: Vec<_> = printed_text.split("\n\n").collect();
    assert_eq!(paragraphs.len(), 5);
    assert!(paragraphs[0].starts_with("403 Forbidden\n"));
    let near = "\
\"4032253\" is not known
  Nearest      4032251 ACCESS_TOKEN_EXPIRED
               4032252 ACCESS_TOKEN_INVALID";
    assert_eq!(paragraphs[1], near);
    assert_eq!(paragraphs[2], "\"zzz\" is not known");
    assert_eq!(
        paragraphs[3],
        "\"LIC_511\" is not known\n  Nearest      LIC_5101\n               LIC_4101"
    );
    assert!(paragraphs[4].starts_with("429 Too Many Requests\n"));
}

#[test]
fn at_most_three_rows_are_suggested_the_nearest_first() {
    let suggestions = |query: &str| -> Vec<String> {
        let printed_text = printed_with_unknown(&explain([query]));
        let lines =
            printed_text.lines().skip(1).map(|line| line.trim_start_matches("  Nearest").trim());
        lines.map(str::to_owned).collect()
    };
    assert_eq!(suggestions("AUT_180").len(), 3);
    // The first rows of the table are two edits away, these two one.
    assert_eq!(suggestions("AUT_180")[..2], ["AUT_1802", "AUT_1806"]);
    assert_eq!(suggestions("not fuond"), ["404 Not Found"]);
    assert_eq!(suggestions("access_token_expird")[0], "4032251 ACCESS_TOKEN_EXPIRED");
    // Nearest by its alias.
    assert_eq!(suggestions("4012259")[0], "40122050 ACCESS_TOKEN_BAD_REQUEST");
}

#[test]
fn json_reports_unknown_queries() {
    let output = explain(["--format", "json", "no such code", "404", ""]);
    let found = objects(&printed_with_unknown(&output));
    assert_eq!(found, [unknown("no such code"), row_with_code("404"), unknown("")]);
}

#[test]
fn control_characters_reach_json_but_no_terminal() {
    let query = "\u{1b}[31m\u{7f}\u{9b}1m\n";
    let output = explain(["--format", "json", query]);
    assert_eq!(objects(&printed_with_unknown(&output)), [unknown(query)]);
    let printed_text = printed_with_unknown(&explain([query]));
    assert_eq!(printed_text, "\"\\u{1b}[31m\\u{7f}\\u{9b}1m\\n\" is not known\n");
}

/// Breaks lines, upsets terminals, changes the direction of other characters, or hides.
const HOSTILE: &str = "\r\n\t\u{b}\u{c}\u{1b}[31m\u{7f}\u{85}\u{9b}2J\u{ad}\u{61c}\u{115f}\u{200b}\u{200d}\
    \u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2060}\u{2066}\u{2069}\u{3164}\u{feff}\u{ffa0}\u{e0041}";

/// Whether a character is visible and changes nothing else. This rule is independent of the
/// library's.
fn is_shown(character: char) -> bool {
    const HIDDEN: &[std::ops::RangeInclusive<char>] = &[
        '\u{ad}'..='\u{ad}',
        '\u{61c}'..='\u{61c}',
        '\u{115f}'..='\u{1160}',
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{3164}'..='\u{3164}',
        '\u{feff}'..='\u{feff}',
        '\u{ffa0}'..='\u{ffa0}',
        '\u{e0000}'..='\u{e0fff}',
    ];
    !character.is_control() && !HIDDEN.iter().any(|hidden| hidden.contains(&character))
}

/// Asserts that all lines are harmless and no string from outside is shown in full if it is
/// long; the text around it has at most this many bytes.
#[track_caller]
fn assert_harmless(shown: &str, around: usize) {
    let hidden = shown.lines().flat_map(str::chars).find(|character| !is_shown(*character));
    assert_eq!(hidden, None, "{shown:?}");
    assert!(shown.len() <= around + 500, "{} bytes: {shown}", shown.len());
}

/// A hostile string, and a long one.
fn hostile_strings() -> [String; 2] {
    [format!("a{HOSTILE}b"), format!("a{HOSTILE}{}", "long ".repeat(20_000))]
}

/// A body with a string in every field of an error.
fn hostile_body(text: &str) -> String {
    json!({
        "code": text, "message": text, "error_description": text, "requestId": text,
        "resultList": [{ "result": "FAIL", "requestedId": text, "error": {
            "code": text, "message": text, "reason": text } }],
    })
    .to_string()
}

/// The most strings from outside that the output shows of a hostile body: each field, and the
/// first lines with the error's own fields.
const FIELDS: usize = 4 + 4 + 2 * 4;

#[test]
fn the_text_is_harmless_whatever_it_is_about() {
    for text in hostile_strings() {
        // Each line is a query.
        let query = text.replace('\n', "");
        assert_harmless(&printed_with_unknown(&explain([&query])), 100);
        let from_input = explain_with_input(&["-"], query.as_bytes());
        assert_harmless(&printed_with_unknown(&from_input), 100);
        let args = ["--response", "400"];
        let output = explain_with_input(&args, hostile_body(&text).as_bytes());
        assert_harmless(&printed_with_unknown(&output), 1000 + FIELDS * 500);
    }
}

#[test]
fn messages_are_harmless_whatever_the_arguments_are() {
    for text in hostile_strings() {
        let option = format!("--{text}");
        let wrong: [&[&str]; 5] = [
            &["--response", "400", &text],
            &["--response", &text],
            &["--format", &text],
            &[&option],
            &["--list", "--format", &text],
        ];
        for args in wrong {
            let output = explain(args);
            assert_eq!((output.status.code(), &*output.stdout), (Some(2), &b""[..]));
            let printed_text = text_of(&output.stderr);
            assert_harmless(&printed_text, 400);
            let message = printed_text.lines().next().unwrap_or("");
            assert!(message.contains("\\r\\n\\t\\u{b}\\u{c}\\u{1b}[31m"), "{message}");
        }
    }
}

#[test]
fn json_is_whole_and_harmless() {
    for text in hostile_strings() {
        let output = explain(["--format", "json", &text]);
        let printed_text = printed_with_unknown(&output);
        assert_eq!(objects(&printed_text), [unknown(&text)]);
        assert_harmless(&printed_text, 2 * text.len());

        let args = ["--format", "json", "--response", "400"];
        let printed_text =
            printed_with_unknown(&explain_with_input(&args, hostile_body(&text).as_bytes()));
        assert_harmless(&printed_text, usize::MAX / 2);
        let [response] = &objects(&printed_text)[..] else { panic!("one line: {printed_text}") };
        assert_eq!(response["detail"], text.as_str());
        assert_eq!(response["items"][0]["detail"], text.as_str());
    }
}

#[test]
fn wrong_usage_is_reported() {
    let wrong: [&[&str]; 16] = [
        &[],
        &["--"],
        &["--colour", "404"],
        &["-x"],
        &["--format", "xml", "404"],
        &["--format=", "404"],
        &["404", "--format"],
        &["--format", "json"],
        &["--list", "404"],
        &["--list", "-"],
        &["--list=all"],
        &["--response"],
        &["--response", "99"],
        &["--response", "forbidden"],
        &["--response", "200", "a", "b"],
        &["--response", "200", "--list"],
    ];
    for args in wrong {
        let output = explain(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(text_of(&output.stdout), "", "{args:?}");
        let message = text_of(&output.stderr);
        assert!(message.starts_with("error: "), "{args:?}: {message}");
        assert!(message.contains("\nUsage: explain "), "{args:?}: {message}");
    }
}

#[test]
fn help_is_not_an_error() {
    let help = printed(&explain(["--help"]));
    for part in ["Usage: explain ", "--format", "--list", "--response", "json", "standard input"] {
        assert!(help.contains(part), "{part}");
    }
    assert_eq!(printed(&explain(["-h"])), help);
    assert_eq!(printed(&explain(["404", "--list", "--help"])), help);
    assert!(help.lines().all(|line| line.len() <= 80));
}

#[test]
fn the_list_holds_every_row() {
    let list = printed(&explain(["--list"]));
    let tables = spec_tables();
    let paragraphs: Vec<_> = list.split("\n\n").collect();
    assert_eq!(paragraphs.len(), tables.len());
    for (paragraph, table) in paragraphs.into_iter().zip(tables) {
        let mut lines = paragraph.lines();
        assert_eq!(lines.next(), Some(table[1].as_str()));
        assert_eq!(lines.next(), Some(table[2].as_str()));
        let listed: Vec<Vec<_>> = lines.map(|line| line.split_whitespace().collect()).collect();
        let rows = expected_of_table(&table);
        let lines: Vec<_> = rows.iter().map(line_of_list).collect();
        let lines: Vec<Vec<_>> =
            lines.iter().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(listed, lines);
    }
    let too_long = list.lines().find(|line| line.len() > 80 && !line.starts_with("https://"));
    assert_eq!(too_long, None);
}

/// The code, name, status and action of a row, without a name that repeats the code.
fn line_of_list(row: &Value) -> String {
    let [code, name, action] = ["query", "name", "action"].map(|key| row[key].as_str().unwrap());
    let name = if name == code { "" } else { name };
    format!("{code} {name} {} {action}", row["status"])
}

#[test]
fn the_list_as_json_is_every_row() {
    assert_eq!(objects(&printed(&explain(["--list", "--format", "json"]))), expected());
}

#[test]
fn a_reader_may_stop_early() {
    for args in [&["--format", "text", "-"], &["--format", "json", "-"]] {
        let mut child = command(binary()).args(args).stdin(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        // Far more than a pipe holds. The child may end before it has read everything.
        let writer = thread::spawn(move || input.write_all(&b"404\nzzz\n".repeat(10_000)));
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut String::new()).unwrap();
        drop(out);
        let output = child.wait_with_output().unwrap();
        assert_eq!(text_of(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
        let _ = writer.join().unwrap();
    }
}

#[test]
fn pipes_get_no_colours() {
    let output = explain(["404", "zzz"]);
    assert!(!printed_with_unknown(&output).contains('\u{1b}'));
    assert!(!text_of(&explain(["--list"]).stdout).contains('\u{1b}'));
    assert!(!text_of(&explain(["--wrong"]).stderr).contains('\u{1b}'));
}

#[test]
fn pipes_are_80_columns_wide() {
    let rows = expected();
    let printed_text = printed(&explain(texts(&rows, "query")));
    assert_fits(&printed_text, 80);
    assert!(printed_text.lines().any(|line| line.len() > 75 && !line.contains("https://")));
}

/// Asserts that every line that is not a URL is narrow enough, that URLs are whole, and that
/// wrapped lines continue below the text.
fn assert_fits(printed_text: &str, width: usize) {
    for line in printed_text.lines() {
        if line.contains("://") {
            assert!(line.starts_with("  Page         https://"), "{line}");
            assert!(line.ends_with("/troubleshooting-knox-cloud-services/"), "{line}");
        } else {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
        let indent = line.len() - line.trim_start().len();
        assert!([0, 2, 15].contains(&indent), "{line}");
    }
}

/// What reaches a Linux terminal, which `script` of util-linux emulates.
#[cfg(target_os = "linux")]
mod terminal {
    use super::*;

    /// Whether `script` is installed. If it is not, prints that the tests are skipped.
    fn has_script() -> bool {
        let has_script = Command::new("script").arg("--version").output().is_ok();
        if !has_script {
            eprintln!("SKIPPED: what a terminal shows, as `script` of util-linux is missing");
        }
        has_script
    }

    /// Runs the example on a terminal with this many columns.
    fn on_terminal(columns: usize, variable: Option<(&str, &str)>, args: &str) -> String {
        let binary = binary().to_str().expect("a path in Unicode");
        let line = format!("stty cols {columns} rows 24 && exec '{binary}' {args}");
        let mut script = command("script");
        script.args(["-qec", &line, "/dev/null"]).envs(variable);
        let output = script.output().expect("script of util-linux is there");
        text_of(&output.stdout).replace("\r\n", "\n")
    }

    /// The text without the escape codes for colours.
    fn without_colours(text: &str) -> String {
        let mut parts = text.split("\u{1b}[");
        let first = parts.next().unwrap_or("").to_owned();
        let rest = parts.map(|part| part.split_once('m').expect("a colour").1);
        first + &rest.collect::<String>()
    }

    #[test]
    fn gets_colours_unless_they_are_refused() {
        if !has_script() {
            return;
        }
        let coloured = on_terminal(80, None, "404 zzz");
        assert!(coloured.contains("\u{1b}[1m404 Not Found\u{1b}[0m\n"), "{coloured:?}");
        let plain = on_terminal(80, Some(("NO_COLOR", "1")), "404 zzz");
        assert_eq!(plain, without_colours(&coloured));
        assert_eq!(plain, printed_with_unknown(&explain(["404", "zzz"])));
    }

    #[test]
    fn gets_json_without_colours() {
        if !has_script() {
            return;
        }
        let object = on_terminal(80, None, "--format json 404");
        assert_eq!(objects(&object), [row_with_code("404")]);
    }

    #[test]
    fn gets_json_that_is_harmless_and_short() {
        if !has_script() {
            return;
        }
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
        let path = file.to_str().expect("a path in Unicode");
        for text in hostile_strings() {
            fs::write(&file, text.replace('\n', "")).unwrap();
            let printed_text = on_terminal(80, None, &format!("--format json - < '{path}'"));
            assert_harmless(&printed_text, 300);
            let [object] = &objects(&printed_text)[..] else { panic!("one line: {printed_text}") };
            let query = object["query"].as_str().expect("a string");
            let is_whole = text.len() < 400;
            assert_eq!(query.ends_with('…'), !is_whole, "{query}");
            let start = query.trim_end_matches('…');
            assert!(text.replace('\n', "").starts_with(start) && start.len() > 60, "{query}");

            fs::write(&file, hostile_body(&text)).unwrap();
            let printed_text =
                on_terminal(80, None, &format!("--format json --response 400 '{path}'"));
            assert_harmless(&printed_text, 1000 + FIELDS * 500);
            assert_eq!(objects(&printed_text).len(), 1);
        }
        fs::remove_file(&file).unwrap();
    }

    #[test]
    fn is_filled_but_not_overrun() {
        if !has_script() {
            return;
        }
        let queries = "4002251 4012250 AUT_1785 500 access_token_expirex";
        for columns in [30, 40, 50, 79, 100] {
            let printed_text = without_colours(&on_terminal(columns, None, queries));
            assert_fits(&printed_text, columns);
            let lines = printed_text.lines().filter(|line| !line.contains("://"));
            let longest = lines.map(str::len).max().unwrap_or(0);
            assert!(longest + 8 > columns, "{columns}: {longest}");
        }
        let at_100 = on_terminal(100, None, queries);
        assert_eq!(on_terminal(250, None, queries), at_100, "wide lines are hard to read");
    }
}

/// The responses in the pages and clients of Samsung's services: status, body, and whether all
/// of it is in the tables.
const RESPONSES: [(&str, &str, bool); 8] = [
    (
        "401",
        r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"ACCESS_TOKEN_BAD_REQUEST"}"#,
        true,
    ),
    ("404", r#"{"errorId":"…","code":4040300,"message":"DEVICE_NOT_FOUND","data":"…"}"#, false),
    (
        "401",
        r#"{"result":"FAIL","error":{"code":4010000,"message":"AUTHORIZATION_FAIL","reason":"Invalid Api Key"}}"#,
        false,
    ),
    (
        "400",
        r#"{"result":"FAIL","error":{"code":4000000,"message":"RESOURCE_INVALID_PARAM","reason":"pageNum less than 0"}}"#,
        true,
    ),
    (
        "200",
        r#"{"count":3,"success":2,"fail":1,"resultList":[{"result":"FAIL","requestedId":"123","error":{"code":"4000000","message":"RESOURCE_INVALID_PARAM","reason":"RESOURCE_INVALID_PARAM"}}]}"#,
        true,
    ),
    (
        "200",
        r#"{"transactionId":"t","state":"Complete","devices":[{"imei":"i","code":40000004,"message":"DEVICE_INVALID","data":"…"}]}"#,
        false,
    ),
    (
        "403",
        r#"{"transactionalId":"x","code":"AUTHORIZATION_FAIL","errorCode":"4030000","errorMessage":"…"}"#,
        false,
    ),
    ("400", r#"{"error":"invalid_grant","error_code":"AUT_1803","error_description":"…"}"#, false),
];

const RESPONSE_KEYS: [&str; 13] = [
    "status",
    "is_error",
    "is_partial",
    "known",
    "code",
    "name",
    "detail",
    "tracking_id",
    "table",
    "description",
    "action",
    "retry_after",
    "items",
];

#[test]
fn a_response_is_explained() {
    for (status, body, is_known) in RESPONSES {
        let output = explain_with_input(&["--response", status, "-"], body.as_bytes());
        assert_eq!(output.status.code(), Some(i32::from(!is_known)), "{body}");
        let printed_text = text_of(&output.stdout);
        assert!(printed_text.starts_with(&format!("HTTP {status}")), "{printed_text}");

        let args = ["--format", "json", "--response", status];
        let output = explain_with_input(&args, body.as_bytes());
        let [response] = &objects(&text_of(&output.stdout))[..] else { panic!("one line") };
        let (sent, items): (Value, _) = (serde_json::from_str(body).unwrap(), &response["items"]);
        assert_eq!(response["status"].to_string(), status);
        assert_eq!(response["is_error"], true);
        let code = [&sent["errorCode"], &sent["error_code"], &sent["error"]["code"], &sent["code"]];
        let code = code.into_iter().find(|code| !code.is_null()).unwrap_or(&Value::Null);
        assert_eq!(&response["code"], code);
        // If only items have codes, the code of the response is unknown.
        assert_eq!(response["known"], is_known && !code.is_null());
        assert_eq!(
            response["action"].is_null(),
            status == "200",
            "items have actions of their own"
        );
        let keys: Vec<_> = response.as_object().unwrap().keys().map(String::as_str).collect();
        let mut wanted = RESPONSE_KEYS;
        wanted.sort_unstable();
        assert_eq!(keys, wanted, "sorted, as serde_json reads them");
        assert_eq!(response["is_partial"].as_bool(), Some(body.contains(r#""success":2"#)));
        assert_eq!(items.as_array().map(Vec::len), Some(usize::from(status == "200")));
    }
}

#[test]
fn a_response_shows_the_action_of_each_item() {
    let (status, body, _) = RESPONSES[4];
    let printed_text = printed(&explain_with_input(&["--response", status], body.as_bytes()));
    let expected = "HTTP 200, 1 item failed\n\
        \x20 Partial      a part of the call succeeded: send only what failed again\n\n\
        Item 123: 4000000 RESOURCE_INVALID_PARAM: Invalid parameter provided\n\
        \x20 Code         4000000\n\
        \x20 Name         RESOURCE_INVALID_PARAM\n\
        \x20 Detail       RESOURCE_INVALID_PARAM\n\
        \x20 Table        Unique customer authentication error codes\n\
        \x20 Description  Invalid parameter provided.\n\
        \x20 Action       ChangeRequest: the request will not succeed unchanged: a\n\
        \x20              parameter, path, header or size must change\n";
    assert_eq!(printed_text, expected);
}

#[test]
fn a_response_may_come_from_a_file_and_be_anything() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("answer.html");
    fs::write(&file, "<html>\u{1b}[31m</html>").unwrap();
    let output = explain(["--response".as_ref(), "502".as_ref(), file.as_os_str()]);
    let printed_text = printed_with_unknown(&output);
    assert!(
        printed_text.starts_with("HTTP 502\n  Action       RetryWithBackoff"),
        "{printed_text}"
    );

    assert_eq!(printed(&explain_with_input(&["--response", "204"], b"")), "HTTP 204: no error\n");
    let upset = "{\"traceId\":\"\u{9b}\",\"error_description\":\"\\u001b[31m\\n\"}";
    let output = explain_with_input(&["--response", "400"], upset.as_bytes());
    let printed_text = text_of(&output.stdout);
    assert!(
        printed_text.contains("\\u{9b}") && printed_text.contains("\\u{1b}[31m\\n"),
        "{printed_text}"
    );

    let output = explain(["--response", "400", "no such file"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text_of(&output.stderr).starts_with("error: no such file cannot be read: "));
}

#[test]
fn a_response_of_any_length_takes_bounded_memory() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("endless");
    fs::File::create(&file).and_then(|file| file.set_len((64 << 20) + 1)).unwrap();
    let output = explain(["--response".as_ref(), "400".as_ref(), file.as_os_str()]);
    fs::remove_file(&file).unwrap();
    assert_eq!(output.status.code(), Some(2));
    let printed = text_of(&output.stderr);
    assert!(printed.ends_with(" cannot be read: it is longer than 64 MiB\n"), "{printed}");
}

#[test]
fn what_a_ticket_needs_is_in_the_text() {
    let body = r#"{"requestId":"r-1","error":{"code":4039999,"message":"DEVICE_LOCKED","reason":"by a\npolicy"}}"#;
    let output = explain_with_input(&["--response", "403"], body.as_bytes());
    let expected = "HTTP 403: 4039999 DEVICE_LOCKED (tracking id r-1)\n\
        \x20 Code         4039999\n\
        \x20 Name         DEVICE_LOCKED\n\
        \x20 Detail       by a\\npolicy\n\
        \x20 Tracking id  r-1\n\
        \x20 Table        none lists this code with this name\n\
        \x20 Action       FixAccess: authenticated, but not allowed: permission, scope,\n\
        \x20              restriction or address must change\n";
    assert_eq!(printed_with_unknown(&output), expected);
    let body = r#"{"failedDeviceList":["R58"]}"#;
    let output = explain_with_input(&["--response", "200"], body.as_bytes());
    let expected = "HTTP 200, 1 item failed\n\nItem R58: no code\n";
    assert_eq!(printed_with_unknown(&output), expected);
}
