//! Runs the example `import` as its users do: checks the table and the reports for a list of
//! each kind, and that an export of the table agrees with the list.
//!
//! To renew the files in `tests/import`, run `BLESS=1 cargo test --package knox-errors-tests
//! --test behaviour import` and read the difference. Begin a new list with an empty `.rs` beside
//! it, since this file compiles the results.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use knox_errors::export::Document;
use knox_errors::{Action, KnoxCode};
use knox_errors_tests::programs::example;
use serde_json::{Value, json};

/// The lists in `tests/import`, with their further arguments.
const LISTS: [(&str, &[&str]); 44] = [
    ("advice.csv", &["--type", "str", "--action", "3", "--retry-after", "Wait"]),
    ("after.h", &[]),
    ("all_bits.csv", &["--table", "HResult"]),
    ("beside.json", &[]),
    ("beside.md", &[]),
    ("by_code.json", &["--table", "PinCode", "--table", "StoreCode"]),
    ("by_name.json", &["--type", "i8"]),
    ("diagnostics.json", &["--skip", "elidedInCompatabilityPyramid"]),
    ("duplicates.csv", &["--status", "status"]),
    ("enums.h", &[]),
    ("errno.h", &[]),
    ("errors.csv", &[]),
    ("floats.json", &[]),
    ("guards.h", &[]),
    ("identifiers.csv", &[]),
    ("inches.tsv", &[]),
    ("letters.csv", &[]),
    ("like_below.csv", &[]),
    ("message_as_name.csv", &[]),
    ("name_first.csv", &[]),
    ("nasty.csv", &["--skip", "9"]),
    ("negatives.csv", &[]),
    ("no_header.tsv", &[]),
    ("one_usual.csv", &[]),
    ("open_quote.csv", &[]),
    ("own_code.csv", &[]),
    ("own_number.csv", &[]),
    ("pages.md", &[]),
    ("preface.csv", &[]),
    ("prefix.csv", &["--type", "u16"]),
    ("prefix_without_zeros.csv", &["--type", "u16"]),
    ("quote.mdx", &[]),
    ("quoted.csv", &[]),
    ("radixes.csv", &[]),
    ("semicolons.csv", &["--code", "fehlernummer", "--status", "3", "--name", "Symbol"]),
    ("separator.csv", &[]),
    ("spread.tsv", &[]),
    ("sqlstate.tsv", &[]),
    ("status.h", &[]),
    ("title.csv", &[]),
    ("twilio.json", &["--name", "message"]),
    ("values.h", &[]),
    ("zero.h", &[]),
    ("zeros.csv", &[]),
];

/// The written tables as modules, as users include them.
macro_rules! modules {
    ($($module:ident: $file:literal,)*) => {
        $(#[allow(clippy::enum_variant_names, reason = "names are those of the list")]
        mod $module {
            include!(concat!("../import/", $file, ".rs"));
        })*
    };
}

modules! {
    advice: "advice.csv",
    after: "after.h",
    all_bits: "all_bits.csv",
    beside: "beside.json",
    beside_page: "beside.md",
    by_code: "by_code.json",
    by_name: "by_name.json",
    diagnostics: "diagnostics.json",
    duplicates: "duplicates.csv",
    enums: "enums.h",
    errno: "errno.h",
    errors: "errors.csv",
    floats: "floats.json",
    guards: "guards.h",
    identifiers: "identifiers.csv",
    inches: "inches.tsv",
    letters: "letters.csv",
    like_below: "like_below.csv",
    message_as_name: "message_as_name.csv",
    name_first: "name_first.csv",
    nasty: "nasty.csv",
    negatives: "negatives.csv",
    no_header: "no_header.tsv",
    one_usual: "one_usual.csv",
    open_quote: "open_quote.csv",
    own_code: "own_code.csv",
    own_number: "own_number.csv",
    pages: "pages.md",
    preface: "preface.csv",
    prefix: "prefix.csv",
    prefix_without_zeros: "prefix_without_zeros.csv",
    quote: "quote.mdx",
    quoted: "quoted.csv",
    radixes: "radixes.csv",
    semicolons: "semicolons.csv",
    separator: "separator.csv",
    spread: "spread.tsv",
    sqlstate: "sqlstate.tsv",
    status: "status.h",
    title: "title.csv",
    twilio: "twilio.json",
    values: "values.h",
    zero: "zero.h",
    zeros: "zeros.csv",
}

/// The binary, built once.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| example("import"))
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("import")
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is UTF-8")
}

fn import(args: &[&str]) -> Output {
    let mut command = Command::new(binary());
    command.current_dir(directory()).args(args).output().expect("the binary runs")
}

fn import_from(input: &[u8], args: &[&str]) -> Output {
    let mut command = Command::new(binary());
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary runs");
    // The program may end before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn assert_on_file(file: &str, now: &str) {
    let path = directory().join(file);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, now).expect("written");
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(before, now, "{file} is not what is written now");
}

#[test]
fn every_list_gives_the_expected_files() {
    for (list, args) in LISTS {
        let output = import(&[&[list], args].concat());
        assert_eq!(output.status.code(), Some(0), "{list}");
        assert_on_file(&format!("{list}.rs"), &text_of(&output.stdout));
        assert_on_file(&format!("{list}.txt"), &text_of(&output.stderr));
    }
}

#[test]
fn the_guide_shows_what_becomes_of_a_list() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../knox-errors/src/guide/importing.md");
    let page = fs::read_to_string(page).expect("a page");
    let shown = [
        concat!("```text\n", include_str!("../import/errors.csv"), "```\n"),
        concat!("```\n", include_str!("../import/errors.csv.rs"), "\n"),
        concat!("```text\n", include_str!("../import/errors.csv.txt"), "```\n"),
    ];
    for text in shown {
        assert!(page.contains(text), "importing.md does not have {text}");
    }
}

/// A row of a list: its code, name and description.
type ExpectedRow = (Value, &'static str, Option<&'static str>);

/// Compares the rows of the export with expectations written by hand.
#[track_caller]
fn assert_exported<T: KnoxCode>(title: &str, expected: &[ExpectedRow]) {
    let exported = Document::of::<T>().json().to_string();
    let exported: Value = serde_json::from_str(&exported).expect("JSON");
    let rows = exported["tables"][0]["rows"].as_array().expect("rows");
    let rows: Vec<_> =
        rows.iter().map(|row| json!([row["code"], row["name"], row["description"]])).collect();
    let expected: Vec<_> =
        expected.iter().map(|(code, name, text)| json!([code, name, text])).collect();
    assert_eq!(json!(rows), json!(expected));
    assert_eq!(exported["tables"][0]["title"], title);
}

#[test]
fn csv_survives_import_and_export() {
    let expected = [
        (
            json!(10001),
            "ACCOUNT_INACTIVE",
            Some(r#"The account is not active, or is "suspended"."#),
        ),
        (json!(10002), "CALLER_BUSY", Some("Wait, then\nsend it again.")),
        (json!(10003), "2FA required", Some(r"C:\pins\{0} | none; 🔒")),
        // This row has no name.
        (json!(13001), "13001", Some("A row without a name")),
        (json!(10004), "Caller busy", Some("It makes the variant of another row.")),
        (json!(10006), "type", None),
        (json!(10007), "Self", Some("A keyword.")),
    ];
    assert_exported::<quoted::QuotedCode>("Codes of quoted", &expected);
    assert_eq!(quoted::QuotedCode::Code2faRequired.status(), Some(401));
    assert_eq!(quoted::QuotedCode::CallerBusy.owner_team(), None);
    assert_eq!(quoted::QuotedCode::CallerBusy2.owner_team(), Some("Core"));
    let expected = [
        (json!(22012), "division_by_zero", Some("a; b")),
        (json!(8006), "connection_failure", Some("zwei\r\nZeilen")),
        (json!(-3), "-3", None),
    ];
    assert_exported::<semicolons::SemicolonsCode>("Codes of semicolons", &expected);
    let expected = [
        (json!(-2_147_467_259), "E_FAIL", Some("Unspecified failure")),
        (json!(-2_147_024_891), "E_ACCESSDENIED", Some("Access is denied")),
        (json!(0), "S_OK", None),
    ];
    assert_exported::<all_bits::HResult>("Codes of all bits", &expected);
    let expected = [
        (json!("E-17"), "STORE_BUSY", Some("The store is busy.")),
        (json!("E-18"), "STORE_FULL", None),
        (json!("E-19"), "STORE_LOST", Some("The store is gone.")),
    ];
    assert_exported::<advice::AdviceCode>("Codes of advice", &expected);
    let (busy, lost) = (advice::AdviceCode::StoreBusy, advice::AdviceCode::StoreLost);
    assert_eq!((busy.action(), lost.action()), (Some(Action::WaitAndRetry), None));
    assert_eq!(busy.retry_after(), Some(Duration::from_secs(30)));
}

#[test]
fn tsv_survives_import_and_export() {
    let expected = [
        (json!(7), "SEVEN", Some(r#"A "quoted" word"#)),
        (json!(-8), "EIGHT", Some(r#""0" expected"#)),
        (json!(9), "NINE", Some(r#"A cell as "spreadsheets" write it"#)),
    ];
    assert_exported::<no_header::NoHeaderCode>("Codes of no header", &expected);
    let expected = [
        (json!("00000"), "successful_completion", None),
        (json!("01004"), "string_data_right_truncation", None),
        (json!("2200H"), "sequence_generator_limit_exceeded", None),
        (json!("42P01"), "undefined_table", None),
    ];
    assert_exported::<sqlstate::SqlstateCode>("Codes of sqlstate", &expected);
    assert_eq!(sqlstate::SqlstateCode::UndefinedTable.class(), "Syntax error");
    let text = "A cell\nover \"lines\" and\ttabs";
    let expected = [(json!(1), "ONE", Some(text)), (json!(2), "TWO", None)];
    assert_exported::<spread::SpreadCode>("Codes of spread", &expected);
}

#[test]
fn json_survives_import_and_export() {
    let expected = [
        (json!(10001), "Account is not active", None),
        (json!(11200), "HTTP retrieval failure é", None),
        (json!(13001), "13001", None),
    ];
    assert_exported::<twilio::TwilioCode>("Codes of twilio", &expected);
    let expected =
        [(json!(1), "EPERM", None), (json!(2), "ENOENT", None), (json!(11), "EAGAIN", None)];
    assert_exported::<by_name::ByNameCode>("Codes of by name", &expected);
    let expected = [(json!(40001), "INVALID_PIN", None), (json!(40002), "PIN_EXPIRED", None)];
    assert_exported::<by_code::PinCode>("client", &expected);
    let expected = [(json!("00050"), "STORE_DOWN", None), (json!("A-51"), "QUEUE_FULL", None)];
    assert_exported::<by_code::StoreCode>("server codes", &expected);
    assert_eq!(by_code::StoreCode::QueueFull.status(), Some(429));
    let expected = [(json!(1), "ONE", None), (json!(2), "TWO", None)];
    assert_exported::<by_code::PairsCode>("pairs", &expected);
    assert_exported::<by_code::LineEndCode>(
        "line end \u{202e}*/ codes",
        &[(json!(9), "NINE", None)],
    );
    assert_exported::<by_code::ByCode>("Codes of by code", &[(json!(10), "TEN", None)]);
    let expected = [
        (json!(1002), "1002", Some("Unterminated string literal.")),
        (json!(1003), "1003", Some("Identifier expected.")),
        (json!(1005), "1005", Some("'{0}' expected.")),
    ];
    assert_exported::<diagnostics::DiagnosticsCode>("Codes of diagnostics", &expected);
    assert_exported::<beside::ClientCode>("Client codes", &[(json!(1), "FIRST", None)]);
    assert_exported::<beside::ServerCode>("Server codes", &[(json!(2), "SECOND", None)]);
    assert_eq!(diagnostics::DiagnosticsCode::Code1003.category(), "Error");
}

#[test]
fn markdown_survives_import_and_export() {
    let expected = [
        (json!(10001), "10001", Some("Unknown account")),
        (json!(10002), "10002", Some("Unknown application, or a | bar in it")),
        (json!(50035), "50035", Some("Invalid form body 1")),
    ];
    assert_exported::<pages::JsonErrorCode>("JSON error codes", &expected);
    let expected = [
        (json!(-1), "UNKNOWN_SERVER_ERROR", Some("The server experienced an unexpected error.")),
        (json!(0), "NONE", None),
        (json!(1), "OFFSET_OUT_OF_RANGE", Some("The requested offset is not within the range.")),
    ];
    assert_exported::<pages::WireErrorCode>("Wire errors", &expected);
    assert_eq!(pages::WireErrorCode::None.retriable(), "False");
    let expected = [
        (json!(0), "OK", Some("Not an error.")),
        (json!(1), "CANCELLED", Some("The call was cancelled.")),
    ];
    assert_exported::<pages::StatusCodesOfTheRpcCode>("Status codes of the RPC", &expected);
    let expected =
        [(json!(4000), "4000", Some("Unknown")), (json!(4001), "4001", Some("A b c * d"))];
    assert_exported::<quote::CloseCode>("Close codes", &expected);
    assert_exported::<beside_page::Code>("Codes", &[(json!(1), "FIRST", None)]);
    assert_exported::<beside_page::ErrorCode>("Ошибки", &[(json!(9), "THIRD", None)]);
}

#[test]
fn defines_survive_import_and_export() {
    let expected = [
        (json!(0), "SMALL_OK", Some("All went well.")),
        (json!(-5), "SMALL_BUSY", Some("The store is in use.")),
        (json!(-7), "SMALL_NOMEM", Some("No memory is left.")),
    ];
    assert_exported::<after::AfterCode>("Codes of after", &expected);
    let expected = [
        (json!(1), "EPERM", Some("Operation not permitted")),
        (json!(4), "EINTR", Some("Interrupted system call")),
        (json!(11), "EAGAIN", Some("Try again")),
        (json!(35), "EDEADLK", Some("Resource deadlock would occur")),
        (json!(8), "EOCTAL", Some("Eight")),
    ];
    assert_exported::<errno::ErrnoCode>("Codes of errno", &expected);
    let name = errno::ErrnoCode::from_name;
    assert_eq!(name("EWOULDBLOCK"), name("EAGAIN"));
    assert_eq!(name("EDEADLOCK"), Some(errno::ErrnoCode::Edeadlk));
    let expected = [
        (json!(1), "STATUS_WAIT_1", Some("The wait was satisfied.")),
        (
            json!(0xC000_0005_u32),
            "STATUS_ACCESS_VIOLATION",
            Some("The instruction at 0x%p referenced memory."),
        ),
        (json!(0x8000_4005_u32), "E_FAIL", None),
    ];
    assert_exported::<status::StatusCode>("Codes of status", &expected);
    let expected = [
        (json!(16), "V_BUSY", Some("A busy store.")),
        (json!(17), "V_NESTED", Some("A value of its own, over lines.")),
        (json!(18), "V_WIDE", Some("Of Windows.")),
        (json!(19), "V_URL", Some("see http://example.com/13")),
        (json!(-2_147_483_647), "V_LEAST", Some("The least")),
        (json!(20), "V_JOINED", None),
    ];
    assert_exported::<values::ValuesCode>("Codes of values", &expected);
    assert!(status::StatusCode::EFail.to_string().starts_with("0x80004005 E_FAIL"));
}

#[test]
fn codes_with_a_prefix_are_written_as_in_the_list() {
    let expected = [
        (json!(1), "ORA-00001", Some("unique constraint violated")),
        (json!(942), "ORA-00942", Some("table or view does not exist")),
        (json!(28000), "ORA-28000", Some("the account is locked")),
    ];
    assert_exported::<prefix::PrefixCode>("Codes of prefix", &expected);
    assert_eq!(prefix::PrefixCode::Ora00942.code(), 942);
    let expected = [
        (json!(1002), "TS1002", Some("Unterminated string literal.")),
        (json!(1003), "TS1003", Some("Identifier expected.")),
        (json!(17004), "TS17004", Some("'{0}' expected.")),
    ];
    assert_exported::<prefix_without_zeros::PrefixWithoutZerosCode>(
        "Codes of prefix without zeros",
        &expected,
    );
    assert_eq!("TS1003".parse(), Ok(prefix_without_zeros::PrefixWithoutZerosCode::Ts1003));
}

#[test]
fn duplicates_are_further_names_or_rows() {
    let expected = [
        (json!(35), "DEADLOCK", Some("Both wait.")),
        (json!(11), "TRY_AGAIN", Some("Not now.")),
        (json!(12), "12", Some("It has the name of another row.")),
        (json!(36), "NO_LOCK", Some("A status that is none")),
        (json!(37), "STALE", Some("Same as another.")),
        (json!(38), "38", Some("Same as another.")),
        (json!(39), "goes on here", Some("A quote in the middle.")),
    ];
    assert_exported::<duplicates::DuplicatesCode>("Codes of duplicates", &expected);
    let again = duplicates::DuplicatesCode::TryAgain;
    assert_eq!(duplicates::DuplicatesCode::from_name("WOULD_BLOCK"), Some(again));
    assert_eq!(duplicates::DuplicatesCode::NoLock.status(), None);
}

#[test]
fn numbers_are_read_in_their_radix() {
    let expected = [
        (json!(1), "ONE", None),
        (json!(3), "THREE", None),
        (json!(15), "FIFTEEN", None),
        (json!(255), "BYTE", None),
        (json!(9), "NINE", None),
    ];
    assert_exported::<radixes::RadixesCode>("Codes of radixes", &expected);
    assert_eq!(radixes::RadixesCode::One.status(), Some(404));
    assert_eq!(radixes::RadixesCode::Three.retry_after(), Some(Duration::from_secs(7)));
    let expected = [(json!(1), "ONE", None), (json!(10), "TEN", None)];
    assert_exported::<zeros::ZerosCode>("Codes of zeros", &expected);
    let expected = [
        (json!("1e5"), "FIRST", None),
        (json!("1e6"), "SECOND", None),
        (json!("2.5"), "THIRD", None),
    ];
    assert_exported::<floats::FloatsCode>("Codes of floats", &expected);
    let expected = [
        (json!(0), "S_OK", None),
        (json!(0x8000_4005_u32), "E_FAIL", None),
        (json!(0x8000_4004_u32), "E_ABORT", None),
    ];
    assert_exported::<zero::ZeroCode>("Codes of zero", &expected);
    assert!(zero::ZeroCode::SOk.to_string().starts_with("0x00000000 S_OK"));
    for codes in ["0b1\n0b2\n", "0o1\n0o9\n", "1e1\n1e2\n", "-1E-1\n-1E-2\n"] {
        let codes = format!("code\n{codes}");
        assert_fails(&codes, &["-", "--format", "csv", "--type", "u8"], 1, "is not a number");
    }
}

#[test]
fn unclosed_quotes_hide_no_row_silently() {
    let expected = [
        (json!(1), "A", Some("first")),
        (json!(2), "B", Some("\"5 inch disk")),
        (json!(3), "C", None),
        (json!(4), "D", Some("fourth \"disk\"")),
    ];
    assert_exported::<inches::InchesCode>("Codes of inches", &expected);
    let expected = [(json!(1), "A", Some("x")), (json!(2), "B", Some("never\n3,C,z"))];
    assert_exported::<open_quote::OpenQuoteCode>("Codes of open quote", &expected);
}

#[test]
fn lines_before_the_header_are_not_rows() {
    assert_exported::<preface::PrefaceCode>("Codes of preface", &[(json!(1), "A", None)]);
    assert_eq!(preface::PrefaceCode::A.team(), "core");
    let expected = [(json!(1), "A", Some("x, y"))];
    assert_exported::<separator::SeparatorCode>("Codes of separator", &expected);
    let expected = [(json!("E1"), "id", Some("first")), (json!("E2"), "jd", Some("second"))];
    assert_exported::<like_below::LikeBelowCode>("Codes of like below", &expected);
}

#[test]
fn macros_that_are_not_codes_are_left_out() {
    let expected = [
        (json!(100), "EBASE", None),
        (json!(-4), "E_CAST", None),
        (json!(3), "E_MODE", None),
        (json!(10), "E_PIPE", None),
        (json!(11), "11", None),
        (json!(5), "É_BUSY", None),
        (json!(6), "E_LAST", None),
    ];
    assert_exported::<guards::GuardsCode>("Codes of guards", &expected);
}

#[test]
fn names_keep_letters_that_variants_cannot_have() {
    let expected = [
        (json!(1), "K", None),
        (json!(2), "\u{212a}", None),
        (json!(3), "\u{212b}", None),
        (json!(4), "ångström", None),
        (json!(5), "аbc", None),
        (json!(6), "abc", None),
        (json!(7), "ﬁle", None),
        (json!(8), "Straße", None),
        (json!(9), "연결_끊김", None),
        (json!(10), "错误", None),
        (json!(11), "E9١", None),
        (json!(12), "état", None),
    ];
    assert_exported::<letters::LettersCode>("Codes of letters", &expected);
    let expected =
        [(json!("AUT_1"), "AUT_1", Some("first")), (json!("AUT_2"), "BUSY", Some("third"))];
    assert_exported::<own_code::OwnCode>("Codes of own code", &expected);
    let expected = [(json!(5), "5", None), (json!(6), "SIX", None)];
    assert_exported::<own_number::OwnNumberCode>("Codes of own number", &expected);
}

/// A file name may hold anything except `/`.
#[test]
#[cfg(unix)]
fn a_title_of_a_file_is_on_one_line() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("two\nlines.csv");
    fs::write(&path, "code,name\n1,A\n").expect("written");
    let output = import(&[path.to_str().expect("UTF-8")]);
    let source = text_of(&output.stdout);
    assert!(source.contains("    /// Codes of two lines\n    pub enum TwoLinesCode"), "{source}");
    assert!(text_of(&output.stderr).starts_with("two lines.csv:\n"));
}

/// This ends only if the importer does not start again for each row.
#[test]
fn long_chains_and_wide_rows_are_lists() {
    use std::fmt::Write;

    const MANY: usize = 20_000;
    let mut chain = format!("#define E{MANY} 1\n");
    let mut object = String::from("[{\"code\": 1");
    for index in 0..MANY {
        writeln!(chain, "#define E{index} E{}", index + 1).unwrap();
        write!(object, ", \"column{index}\": {index}").unwrap();
    }
    let output = import_from(chain.as_bytes(), &["-", "--format", "defines"]);
    let source = text_of(&output.stdout);
    assert_eq!(source.matches("name = E").count(), MANY);
    let output = import_from((object + "}]").as_bytes(), &["-", "--format", "json"]);
    assert_eq!(text_of(&output.stdout).matches("&'static str").count(), MANY);
}

/// The rows of a table, with their first three columns.
fn rows(source: &str) -> Vec<&str> {
    source.lines().filter(|line| line.ends_with(';') && line.contains(" | ")).collect()
}

#[track_caller]
fn assert_is_list_again(list: &str, format: &str, export: &str, args: &[&str]) {
    let source = fs::read_to_string(directory().join(list)).unwrap();
    let output = import_from(export.as_bytes(), &[&["-", "--format", format], args].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text_of(&output.stderr));
    assert_eq!(rows(&text_of(&output.stdout)), rows(&source));
}

#[test]
fn an_export_is_a_list_too() {
    let after = Document::of::<after::AfterCode>();
    assert_is_list_again("after.h.rs", "json", &after.json().to_string(), &["--skip", "variant"]);
    assert_is_list_again("after.h.rs", "markdown", &after.markdown().to_string(), &[]);
    let prefix = Document::of::<prefix::PrefixCode>().markdown().to_string();
    assert_is_list_again("prefix.csv.rs", "markdown", &prefix, &["--type", "u16"]);
}

/// For any file, the exit status shows whether a table was written.
#[test]
fn a_truncated_list_never_panics() {
    for (list, _) in LISTS {
        let bytes = fs::read(directory().join(list)).unwrap();
        let format = match list.rsplit_once('.') {
            Some((_, "h")) => "defines",
            Some((_, "md" | "mdx")) => "markdown",
            Some((_, ending)) => ending,
            None => panic!("{list} has no ending"),
        };
        for end in (0..bytes.len()).step_by(13) {
            let output = import_from(&bytes[..end], &["-", "--format", format]);
            let has_table = text_of(&output.stdout).contains("pub enum");
            assert_eq!(output.status.code(), Some(i32::from(!has_table)), "{list} to {end}");
        }
    }
}

#[track_caller]
fn assert_fails(input: &str, args: &[&str], status: i32, message: &str) {
    let output = import_from(input.as_bytes(), args);
    let reported = text_of(&output.stderr);
    assert_eq!((output.status.code(), output.stdout), (Some(status), Vec::new()), "{reported}");
    assert!(reported.contains(message), "{reported}");
}

#[test]
fn wrong_usage_is_reported() {
    for (args, message) in [
        (&[][..], "no file is given"),
        (&["-"], "standard input needs --format"),
        (&["list.txt"], "the file name does not show the format"),
        (&["a.csv", "b.csv"], "one file at a time"),
        (&["a.csv", "--format", "pdf"], "the formats are csv, tsv, json, markdown and defines"),
        (&["a.csv", "--type", "u7"], "the types of codes are u8"),
        (&["a.csv", "--table", "codes"], "a table's name is in UpperCamelCase"),
        (&["a.csv", "--code", "A", "--code", "B"], "--code is given twice"),
        (&["a.csv", "--table", "A", "--table", "A"], "two tables cannot be named A"),
        (&["a.csv", "--colour"], "--colour"),
        (&["a.csv", "-x"], "-x"),
    ] {
        assert_fails("", args, 2, message);
    }
    let csv = &["-", "--format", "csv"];
    let with = |more: &[&'static str]| [&csv[..], more].concat();
    assert_fails("code\n1\n", &with(&["--name", "title"]), 2, "no column is named `title`");
    let help = import(&["--help"]);
    assert!(help.status.success() && text_of(&help.stdout).contains("--retry-after <COLUMN>"));
}

/// `as` takes only an identifier that begins with a capital.
#[test]
fn a_duplicate_name_without_capitals_gets_a_made_up_variant() {
    let csv = "code,name\n10,A\n10,错误\n11,错误\n";
    let output = import_from(csv.as_bytes(), &["-", "--format", "csv"]);
    assert!(text_of(&output.stdout).contains(" as Code错误;"), "{}", text_of(&output.stdout));
}

/// Control characters could change a terminal.
#[test]
fn reports_escape_hidden_characters() {
    let csv = "code,\"na\u{1b}[31m\nme\",\u{202e}status\n1,A,404\n";
    let output = import_from(csv.as_bytes(), &["-", "--format", "csv"]);
    let reported = text_of(&output.stderr);
    assert!(output.status.success(), "{reported}");
    assert!(reported.contains("column `na\\u{1b}[31m\\nme`: "), "{reported}");
    assert!(reported.contains("column `\\u{202e}status`: "), "{reported}");
    assert_fails(
        "code\n\"\u{1b}\nx\"\n",
        &["-", "--format", "csv", "--type", "u8"],
        1,
        "`\\u{1b}\\nx`",
    );
}

#[test]
fn a_file_without_a_table_is_reported() {
    assert_fails("", &["/no/such/file.csv"], 1, "/no/such/file.csv: ");
    let csv = &["-", "--format", "csv"];
    let with = |more: &[&'static str]| [&csv[..], more].concat();
    assert_fails("", csv, 1, "no table was written");
    assert_fails("code,name\n", csv, 1, "no table was written");
    assert_fails("name,text\nA,B\n", csv, 1, "the columns are `name`, `text`");
    assert_fails("code\n1\n300\n", &with(&["--type", "u8"]), 1, "line 3: `300` is out of range");
    assert_fails("code\n1\nA\n", &with(&["--type", "u8"]), 1, "line 3: `A` is not a number");
    assert_fails("{", &["-", "--format", "json"], 1, "line 1 column 1");
    assert_fails("no table", &["-", "--format", "markdown"], 1, "no table was written");
    assert_fails("| 1 | A |\n", &["-", "--format", "markdown"], 1, "line 1: lines with bars");
    let narrow = "| code | name |\n|---|\n| 1 | A |\n";
    assert_fails(narrow, &["-", "--format", "markdown"], 1, "line 1: lines with bars");
    for half in ["\\ud800 here", "\\udc00", "\\\\ \\uD800\\u0041", "\\uD83D\\uDE00 \\ud83d"] {
        let json = format!("[{{\"code\": 1,\n\"name\": \"{half}\"}}]");
        assert_fails(&json, &["-", "--format", "json"], 1, "error: line 2: `\\u");
    }
    let html = "<table><tr><td>1</td></tr></table>";
    assert_fails(html, &["-", "--format", "markdown"], 1, "HTML tables are not read");
    let output = import_from(b"code\n\xff\n", csv);
    assert_eq!(text_of(&output.stderr), "error: standard input: line 2 is not UTF-8\n");
}
