//! Locks: they are read back as written, each change of a code is found, and damage is reported.

use knox_errors::export::{Document, Lock};
use knox_errors::{CustomerAuthCode, HttpCode, KnoxCode, KnoxTable, OfficialCode, knox_codes};

use crate::nasty;

knox_codes! {
    #[knox(retired(4220002, 4220003))]
    pub enum GatewayCode: u32 {
        code    | name                 | status;
        4290001 | TENANT_BUSY          | 429;
        #[alias(42200010)]
        4220001 | DEVICE_LIMIT_REACHED | 422;
        7       | "Not there"          | _;
    }
}

const GATEWAY: &str = "\
7\t\tNot there
4220001\t422\tDEVICE_LIMIT_REACHED
retired\t4220002
retired\t4220003
4290001\t429\tTENANT_BUSY
42200010\t422\tDEVICE_LIMIT_REACHED
";

/// Errors that pass on
#[derive(Debug, KnoxCode)]
#[expect(dead_code, reason = "only the type is asked")]
enum GatewayError {
    #[knox(row = GatewayCode::TenantBusy)]
    Busy { tenant: String },
    #[knox(code = "E-1", status = 500)]
    Own,
    #[knox(transparent)]
    Http(HttpCode),
}

fn lock() -> Lock {
    Document::of::<GatewayCode>().lock()
}

/// The findings if the file had this content before.
fn findings(on_file: &str) -> Vec<String> {
    match lock().check(on_file) {
        Ok(()) => Vec::new(),
        Err(error) => {
            assert_eq!(error.to_string().lines().count(), error.findings().count());
            error.findings().map(str::to_owned).collect()
        }
    }
}

/// The file with one line changed or left out.
fn with(line: &str, other: &str) -> String {
    assert!(GATEWAY.contains(line));
    GATEWAY.replace(&format!("{line}\n"), other)
}

#[test]
fn a_lock_has_a_line_for_each_code() {
    assert_eq!(lock().to_string(), GATEWAY);
    assert_eq!(Document::new("None", &[]).lock().to_string(), "");
    let error = Document::of::<GatewayError>().lock().to_string();
    let http = HttpCode::ALL.iter().fold(String::new(), |lines, row| {
        format!("{lines}{}\t{}\t{}\n", row.code(), row.code(), row.name())
    });
    let own = "retired\t4220002\nretired\t4220003\n4290001\t429\tTENANT_BUSY\nE-1\t500\tOWN\n";
    assert_eq!(error, http + own);
}

#[test]
fn what_is_written_is_read_back() {
    let documents = [
        Document::of::<GatewayCode>(),
        Document::of::<GatewayError>(),
        Document::of::<OfficialCode>(),
        Document::of::<CustomerAuthCode>(),
        nasty::ALL,
    ];
    for document in documents {
        let (lock, text) = (document.lock(), document.lock().to_string());
        assert_eq!(text.parse(), Ok(lock.clone()), "{text}");
        assert_eq!(lock.check(&text), Ok(()));
        assert!(lock.changes_since(&text.parse().unwrap()).is_empty());
        assert!(text.lines().all(|line| matches!(line.split('\t').count(), 2 | 3)), "{text}");
    }
    let nasty = nasty::ALL.lock().to_string();
    assert!(nasty.contains("\n\"00503\"\t\tNOT_READY_TEXT\n"), "{nasty}");
    assert!(nasty.contains("\n\"two\\nlines\"\t\t\"two\\nlines\"\n"), "{nasty}");
    let count = nasty::TABLES.iter().flat_map(|table| table.rows()).count();
    assert!(nasty.lines().count() > count / 2);
}

#[test]
fn codes_are_in_order() {
    let lines = OfficialCode::TABLE.rows().flat_map(|row| row.codes()).count();
    let text = Document::of::<OfficialCode>().lock().to_string();
    assert_eq!(text.lines().count(), lines);
    let codes: Vec<&str> = text.lines().map(|line| line.split('\t').next().unwrap()).collect();
    let numbers: Vec<u64> = codes.iter().map_while(|code| code.parse().ok()).collect();
    assert!(numbers.is_sorted() && codes[numbers.len()..].is_sorted());
    assert_eq!(numbers.len(), 20);
}

#[test]
fn additions_and_retired_codes_pass() {
    assert_eq!(findings(GATEWAY), [""; 0]);
    assert_eq!(findings(&with("4290001\t429\tTENANT_BUSY", "")), [""; 0]);
    assert_eq!(findings(&with("retired\t4220002", "")), [""; 0]);
    assert_eq!(findings(&with("retired\t4220002", "4220002\t422\tDEVICE_GONE\n")), [""; 0]);
    // As if two branches had been merged.
    let reversed: String = GATEWAY.lines().rev().map(|line| line.to_owned() + "\n").collect();
    assert_eq!(findings(&reversed), [""; 0]);
}

#[test]
fn each_change_is_one_line() {
    let cases = [
        (
            GATEWAY.to_owned() + "4\t400\tWRONG\n",
            "4 was WRONG with status 400, and is removed: bring back the row or the variant, or list the code in \
            `#[knox(retired(4))]` of its table, or of the error's enum if the table still has \
            the code",
        ),
        (
            GATEWAY.to_owned() + "E-1\t\tE-1\n",
            "E-1 was E-1 with no status, and is removed: bring back the row or the variant, or list the code in \
            `#[knox(retired(\"E-1\"))]` of its table, or of the error's enum if the table still \
            has the code",
        ),
        (
            with("4290001\t429\tTENANT_BUSY", "4290001\t429\tTENANT_SLOW\n"),
            "4290001 was TENANT_SLOW, and is TENANT_BUSY: name it TENANT_SLOW again; a further \
            name is `#[alias(name = TENANT_BUSY)]`",
        ),
        (
            with("4290001\t429\tTENANT_BUSY", "4290002\t429\tTENANT_BUSY\n"),
            "4290002 was TENANT_BUSY, which is 4290001 now: give TENANT_BUSY its code again, or \
            keep it with `#[alias(4290002)]`",
        ),
        (
            with("4290001\t429\tTENANT_BUSY", "4290001\t503\tNOT_READY\n"),
            "4290001 was NOT_READY with status 503, and is TENANT_BUSY with status 429: give the \
            new meaning a new code, and keep or retire this one",
        ),
        (
            with("7\t\tNot there", "7\t404\tNot there\n"),
            "7 Not there had status 404, and has no status: give it status 404 again, or give the \
            new meaning a new code",
        ),
        (
            with("4290001\t429\tTENANT_BUSY", "retired\t4290001\n"),
            "4290001 was retired, but is TENANT_BUSY with status 429: give the row a new code, \
            and list this one in `#[knox(retired(4290001))]` again",
        ),
        (
            GATEWAY.to_owned() + "retired\t5\n",
            "5 was retired, but is no longer listed: add `#[knox(retired(5))]` again",
        ),
    ];
    for (on_file, expected) in cases {
        assert_eq!(findings(&on_file), [expected], "{on_file}");
    }
}

/// A table of strings cannot have a number as an alias.
#[test]
fn a_code_of_another_type_is_no_alias() {
    let new: Lock = "AUT_1\t\tA\n".parse().unwrap();
    assert_eq!(
        new.check("1\t\tA\n").unwrap_err().to_string(),
        "1 was A, which is AUT_1 now: give A its code again"
    );
}

/// A row that is inserted in the middle renumbers those after it.
#[test]
fn rows_that_move_are_renumbered() {
    let old = "1\t\tA\n2\t\tB\n3\t\tC\n";
    let new: Lock = "1\t\tA\n2\t\tNEW\n3\t\tB\n4\t\tC\n".parse().unwrap();
    let error = new.check(old).unwrap_err().to_string();
    assert_eq!(
        error,
        "2 was B with no status, and is reused: it is NEW with no status now, and B is 3; give B \
        its code again, and NEW one of its own\n\
        3 was C with no status, and is reused: it is B with no status now, and C is 4; give C its \
        code again, and B one of its own"
    );
    assert_eq!(
        new.changes_since(&old.parse().unwrap()).to_string(),
        "### Renumbered\n\n- `2` B → `3`\n- `3` C → `4`\n\n\
        ### Reused\n\n- `2` B, no status → NEW, no status\n- `3` C, no status → B, no status\n"
    );
    // With the old codes as aliases or retired, nothing is lost.
    let kept: Lock = "1\t\tA\n2\t\tB\n3\t\tC\n5\t\tB\n".parse().unwrap();
    assert_eq!(kept.check(old), Ok(()));
    let retired: Lock = "1\t\tA\nretired\t2\n3\t\tC\n5\t\tB\n".parse().unwrap();
    assert_eq!(retired.check(old), Ok(()));
}

/// Each code has the meaning of the other one. Aliases cannot repair that.
#[test]
fn codes_that_are_swapped_are_reused() {
    let old = "4220701\t422\tTOO_HEAVY\n4220703\t422\tBAD_ADDRESS\n";
    let new: Lock = "4220701\t422\tBAD_ADDRESS\n4220703\t422\tTOO_HEAVY\n".parse().unwrap();
    assert_eq!(
        new.check(old).unwrap_err().to_string(),
        "4220701 was TOO_HEAVY with status 422, and is reused: it is BAD_ADDRESS with status 422 \
        now, and TOO_HEAVY is 4220703; give TOO_HEAVY its code again, and BAD_ADDRESS one \
        of its own\n\
        4220703 was BAD_ADDRESS with status 422, and is reused: it is TOO_HEAVY with status 422 \
        now, and BAD_ADDRESS is 4220701; give BAD_ADDRESS its code again, and TOO_HEAVY one \
        of its own"
    );
}

/// An alias moves to another row, and a row's code becomes an alias of another.
#[test]
fn codes_of_rows_that_stay_are_reused() {
    let cases = [
        ("1\t\tA\n2\t\tA\n", "1\t\tA\n2\t\tB\n", "A, no status → B, no status"),
        ("1\t\tA\n2\t\tB\n", "1\t\tA\n2\t\tA\n", "B, no status → A, no status"),
    ];
    for (old, new, change) in cases {
        let (old, new): (Lock, Lock) = (old.parse().unwrap(), new.parse().unwrap());
        let expected = format!("### Reused\n\n- `2` {change}\n");
        assert_eq!(new.changes_since(&old).to_string(), expected);
        assert_eq!(new.check(&old.to_string()).unwrap_err().findings().count(), 1);
    }
}

/// The row existed before, with another code.
#[test]
fn a_retired_code_of_a_row_that_moved_is_reused() {
    let old: Lock = "retired\t1\n2\t\tA\n".parse().unwrap();
    let new: Lock = "1\t\tA\n".parse().unwrap();
    assert_eq!(
        new.changes_since(&old).to_string(),
        "### Renumbered\n\n- `2` A → `1`\n\n### Reused\n\n- `1` A, no status, was retired\n"
    );
    assert_eq!(new.check(&old.to_string()).unwrap_err().findings().count(), 2);
}

/// Equal codes of different tables are two rows.
#[test]
fn a_code_may_be_of_two_tables() {
    let old = "1\t400\tA\n1\t404\tB\n";
    assert_eq!(old.parse::<Lock>().unwrap().check(old), Ok(()));
    let moved: Lock = "1\t404\tB\n2\t400\tA\n".parse().unwrap();
    let from: Lock = old.parse().unwrap();
    assert_eq!(moved.changes_since(&from).to_string(), "### Renumbered\n\n- `1` A → `2`\n");
}

/// One of the rows in the table has a new code or was removed.
#[test]
fn a_code_that_two_branches_gave_out_is_reported_with_both_lines() {
    let on_file = "0\t\tZERO\n1\t404\tB\n1\t400\tA\n";
    let expected = "line 2 and line 3 have one code, 1, as A with status 400 and as B with status \
        404, and not all of these rows have it now: where two branches gave it out, keep it for \
        one row, give the other a new code, and remove the line of the other";
    for table in ["1\t400\tA\n2\t404\tB\n", "1\t404\tB\n", "2\t404\tB\n3\t400\tA\n", "2\t400\tC\n"]
    {
        let now: Lock = format!("0\t\tZERO\n{table}").parse().unwrap();
        assert_eq!(now.check(on_file).unwrap_err().to_string(), expected, "{table}");
    }
    let retired: Lock = "0\t\tZERO\nretired\t1\n".parse().unwrap();
    assert_eq!(retired.check(on_file), Ok(()));
    // What the finding advises.
    let now: Lock = "0\t\tZERO\n1\t400\tA\n2\t404\tB\n".parse().unwrap();
    assert_eq!(now.check("0\t\tZERO\n1\t400\tA\n"), Ok(()));
}

/// The file has one row with the code, and now two tables have the code.
#[test]
fn a_code_that_a_second_row_is_given_is_reported_with_both() {
    let on_file = "1\t400\tA\n2\t404\tB\n";
    let now: Lock = "1\t400\tA\n1\t409\tC\n2\t404\tB\n".parse().unwrap();
    assert_eq!(
        now.check(on_file).unwrap_err().to_string(),
        "1 is A with status 400, and is given to C with status 409 too: give C another code, or \
        add its line to the file if both tables should have the code"
    );
    assert_eq!(
        now.changes_since(&on_file.parse().unwrap()).to_string(),
        "### Added\n\n- `1` C, status 409, beside A\n"
    );
    // What the finding advises.
    assert_eq!(now.check(&now.to_string()), Ok(()));
    let other: Lock = "1\t400\tA\n2\t404\tB\n3\t409\tC\n".parse().unwrap();
    assert_eq!(other.check(on_file), Ok(()));
    // If the first row is gone, the code is reused.
    let reused: Lock = "1\t409\tC\n1\t410\tD\n2\t404\tB\n".parse().unwrap();
    assert_eq!(reused.check(on_file).unwrap_err().findings().count(), 1);
}

#[test]
fn a_second_table_with_a_code_of_the_file_is_reported() {
    knox_codes! {
        enum SecondCode: u32 {
            code    | name    | status;
            4290001 | TOO_HOT | 503;
        }
    }

    let on_file = Document::of::<GatewayCode>().lock().to_string();
    let both = [GatewayCode::TABLE, SecondCode::TABLE];
    let lock = Document::new("Both", &both).lock();
    let error = lock.check(&on_file).unwrap_err().to_string();
    assert!(
        error.starts_with(
            "4290001 is TENANT_BUSY with status 429, and is given to TOO_HOT with status 503 too: "
        ),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1);
}

/// Comparing all rows with all rows would take many seconds for each of these.
#[test]
fn large_locks_are_compared() {
    const ROWS: usize = 16_000;
    let lock = |line: &dyn Fn(usize) -> String| -> Lock {
        (0..ROWS).map(line).collect::<String>().parse().expect("a lock")
    };
    let old = lock(&|at| format!("{at}\t400\tNAME_{at}\n"));
    let cases = [
        ("is NEW_", lock(&|at| format!("{at}\t400\tNEW_{at}\n"))),
        ("which is ", lock(&|at| format!("{}\t400\tNAME_{at}\n", at + ROWS))),
        ("is reused", lock(&|at| format!("{at}\t400\tNAME_{}\n", ROWS - 1 - at))),
        ("with status 500: give the", lock(&|at| format!("{at}\t500\tNEW_{at}\n"))),
        ("status 500: give it", lock(&|at| format!("{at}\t500\tNAME_{at}\n"))),
        ("is removed", lock(&|at| format!("{}\t400\tNEW_{at}\n", at + ROWS))),
        (
            "is given to SECOND_",
            lock(&|at| format!("{at}\t400\tNAME_{at}\n{at}\t500\tSECOND_{at}\n")),
        ),
    ];
    let on_file = old.to_string();
    for (expected, now) in cases {
        let error = now.check(&on_file).unwrap_err();
        assert!(error.findings().all(|finding| finding.contains(expected)), "{expected}");
        assert_eq!(error.findings().len(), ROWS, "{expected}");
    }
    let retired = lock(&|at| format!("retired\t{at}\n"));
    assert_eq!(retired.check(&on_file), Ok(()));
    assert_eq!(old.check(&retired.to_string()).unwrap_err().findings().len(), ROWS);
    let shared = lock(&|at| format!("{}\t400\tNAME_{at}\n", at / 2));
    let error = lock(&|at| format!("{at}\t400\tNAME_{}\n", 2 * at)).check(&shared.to_string());
    assert_eq!(error.unwrap_err().findings().len(), ROWS / 2);
}

#[test]
fn a_code_is_not_both_retired_and_in_use() {
    let row = "4220701\t422\tTOO_HEAVY\n";
    let on_file = format!("7\t\tA\nretired\t4220701\n{row}");
    let expected = "line 3 has the code 4220701, which line 2 retires: a code is retired or in \
        use, not both; keep the retired line, and give the row a new code";
    assert_eq!(on_file.parse::<Lock>().unwrap_err().to_string(), expected);
    let now: Lock = format!("7\t\tA\n{row}").parse().unwrap();
    assert_eq!(now.check(&on_file).unwrap_err().to_string(), expected);
}

knox_codes! {
    /// A code that the gateway retired
    enum OtherCode: u32 {
        code    | name       | status;
        4220002 | ITS_OWN    | 422;
    }
}

/// A lock can be read back, whatever its tables retire.
#[test]
fn a_code_that_another_table_has_is_not_listed_as_retired() {
    let tables = [GatewayCode::TABLE, OtherCode::TABLE];
    let lock = Document::new("Both", &tables).lock();
    assert_eq!(lock.to_string(), with("retired\t4220002", "4220002\t422\tITS_OWN\n"));
    assert_eq!(lock.to_string().parse(), Ok(lock));
}

#[derive(Debug, KnoxCode)]
#[knox(code = u32, retired(4290001))]
#[expect(dead_code, reason = "only the type is asked")]
enum NarrowError {
    #[knox(row = GatewayCode::DeviceLimitReached)]
    Limit,
    #[knox(code = 1, status = 500)]
    Own,
}

/// The advice of the finding about a removed code: the table has the row, the error does not.
#[test]
fn an_error_retires_a_code_that_its_table_has() {
    let lock = Document::of::<NarrowError>().lock();
    assert!(lock.to_string().contains("\nretired\t4290001\n"), "{lock}");
    let on_file = "4290001\t429\tTENANT_BUSY\n";
    assert_eq!(lock.check(on_file), Ok(()));
    let other = Document::of::<OtherCode>().lock().check(on_file).unwrap_err().to_string();
    assert!(other.ends_with("or of the error's enum if the table still has the code"), "{other}");
}

#[test]
fn an_empty_file_was_cut() {
    let error = lock().check("").unwrap_err().to_string();
    assert!(error.starts_with("the file is empty, as if it was cut: "), "{error}");
    let only_retired: Lock = "retired\t1\n".parse().unwrap();
    assert!(only_retired.check("").is_err());
    assert_eq!(Document::new("None", &[]).lock().check(""), Ok(()));
}

/// `?` in a test and `unwrap` show an error with `Debug`.
#[test]
fn an_error_has_a_line_for_each_finding_in_debug_too() {
    let error = lock().check(&(GATEWAY.to_owned() + "4\t400\tWRONG\n5\t400\tBAD\n")).unwrap_err();
    assert_eq!(error.findings().count(), 2);
    assert_eq!(format!("{error:?}"), error.to_string());
    assert_eq!(format!("{error:#?}").lines().count(), 2);
}

#[test]
fn damage_is_reported_by_line() {
    let row = "7\t\tNot there\n";
    let cases = [
        ("\n", "line 2 is blank: remove it"),
        (" \t\n", "line 2 is blank: remove it"),
        ("<<<<<<< HEAD\n", "line 2 is a marker of a merge conflict, `<<<<<<<`: "),
        ("=======\n", "line 2 is a marker of a merge conflict, `=======`: "),
        (">>>>>>> main\n", "line 2 is a marker of a merge conflict, `>>>>>>>`: "),
        ("||||||| 1234567\n", "line 2 is a marker of a merge conflict, `|||||||`: "),
        (row, "line 2 repeats line 1: remove one of them"),
        ("8\t404\tA\r\n", "line 2 ends with CR LF: "),
        ("\u{feff}8\t404\tA\n", "line 2 has the code `\\u{feff}8`: write "),
        ("8\t404\tA", "line 2 has no line end, as if the file was cut: "),
        ("8 404 A\n", "line 2 is `8 404 A`, which is not a code: "),
        ("8\t404\tA\t\n", "line 2 is `8\\t404\\tA\\t`, which is not a code: "),
        ("8\t4O4\tA\n", "line 2 has the status `4O4`: write a number from 100 to 999, "),
        ("8\t99\tA\n", "line 2 has the status `99`: "),
        ("8\t+99\tA\n", "line 2 has the status `+99`: "),
        ("8\t404 \tA\n", "line 2 has the status `404 `: "),
        ("8\t404\tA \n", "line 2 has the name `A `: write A"),
        ("8\t404\t\n", "line 2 has no name"),
        ("\t404\tA\n", "line 2 has no code"),
        (
            "08\t404\tA\n",
            "line 2 has the code `08`: write a number without `+` and leading zeros, ",
        ),
        ("\"8\t404\tA\n", "line 2 has the code `\"8`: write \"\\\"8\""),
        ("retired\t\n", "line 2 has no code"),
        ("8\t404\t\"\\x\"\n", "line 2 has the name `\"\\x\"`: write \"\\\"\\\\x\\\"\""),
    ];
    for (line, expected) in cases {
        let error = format!("{row}{line}").parse::<Lock>().expect_err(line).to_string();
        assert!(error.starts_with(expected), "{line:?}: {error}");
        assert_eq!(error.lines().count(), 1, "{line:?}: {error}");
    }
    let conflict = "<<<<<<< a\n7\t\tA\n=======\n7\t\tB\n>>>>>>> b\n";
    let error = lock().check(conflict).unwrap_err();
    let lines: Vec<&str> = error.findings().map(|finding| &finding[..6]).collect();
    assert_eq!(lines, ["line 1", "line 3", "line 5"]);
    let marked = format!("\u{feff}{GATEWAY}");
    assert_eq!(
        findings(&marked),
        ["line 1 begins with a byte order mark, which a lock does not have: save the file as \
        UTF-8 without it"]
    );
    let crlf = GATEWAY.replace('\n', "\r\n");
    assert_eq!(lock().check(&crlf).unwrap_err().findings().count(), 1);
}

#[test]
fn two_locks_are_a_changelog() {
    let old: Lock = "\
1\t400\tKEPT
2\t400\tOLD_NAME
3\t400\tSTATUS
4\t400\tMOVED
6\t400\tUSED
7\t400\tGONE
8\t400\tDONE
retired\t9
retired\t10
B\t\tB
"
    .parse()
    .unwrap();
    let new: Lock = "\
1\t400\tKEPT
2\t400\tNEW *NAME*
3\t\tSTATUS
5\t400\tMOVED
6\t500\tREUSED
retired\t8
9\t404\tBACK
retired\t11
12\t401\tADDED
A|`\t\tA|`
"
    .parse()
    .unwrap();
    assert_eq!(
        new.changes_since(&old).to_string(),
        "\
### Added

- `12` ADDED, status 401
- `` A|` ``, no status

### Removed

- `7` GONE, status 400
- `B`, no status

### Renamed

- `2` OLD_NAME → NEW \\*NAME\\*

### Renumbered

- `4` MOVED → `5`

### Reused

- `6` USED, status 400 → REUSED, status 500
- `9` BACK, status 404, was retired

### Status changed

- `3` STATUS, status 400 → no status

### Retired

- `8` DONE, status 400
- `11`

### No longer retired

- `10`
"
    );
    assert_eq!(new.changes_since(&new).to_string(), "");
}
