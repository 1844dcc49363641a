//! The official tables equal the files of `spec/`, field by field and in both directions.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use knox_errors::{
    AccountTokenCode, Action, AuthorizeTokenCode, CustomerAuthCode, HttpCode, KnoxTable, Row, Table,
};

/// The lines of a file of `spec/` as maps from column to field.
fn spec(file: &str) -> Vec<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec").join(file);
    let text = fs::read_to_string(path).expect("the file is in spec/");
    let mut lines = text.lines().map(|line| line.split('\t').map(str::to_owned));
    let header: Vec<String> = lines.next().expect("a header").collect();
    let rows = lines.map(|fields| {
        let fields: Vec<String> = fields.collect();
        assert_eq!(fields.len(), header.len(), "{file}: {fields:?}");
        header.iter().cloned().zip(fields).collect()
    });
    rows.collect()
}

/// A row of the files.
#[derive(Debug, PartialEq)]
struct Fields {
    code: String,
    name: String,
    description: String,
    status: String,
    action: String,
}

/// The rows of one file, with statuses and actions filled in.
fn rows_of_file(file: &str) -> Vec<Fields> {
    let table = match file.trim_end_matches(".tsv") {
        "http-status" => "http",
        table => table,
    };
    let actions = spec("actions.tsv");
    let rows = spec(file).into_iter().map(|fields| {
        let field = |names: &[&str]| names.iter().find_map(|name| fields.get(*name)).cloned();
        let code = field(&["code", "error_code"]).expect("a code");
        let is_action_of = |line: &&BTreeMap<_, _>| line["table"] == table && line["code"] == code;
        let action = actions.iter().find(is_action_of).expect("an action");
        Fields {
            name: field(&["name", "message"]).unwrap_or_else(|| code.clone()),
            description: field(&["description", "error_description"]).expect("a description"),
            status: field(&["http_code"]).unwrap_or_else(|| code[..3].to_owned()),
            action: action["action"].clone(),
            code,
        }
    });
    rows.collect()
}

fn fields_of_row(row: Row) -> Fields {
    Fields {
        code: row.code().to_string(),
        name: row.name().to_owned(),
        description: row.description().to_owned(),
        status: row.status().expect("a status").to_string(),
        action: row.action().expect("an action").to_string(),
    }
}

/// Asserts that the plain data equals the file: the same rows in the same order.
fn assert_is_file(table: &'static Table, file: &str) {
    let ours: Vec<Fields> = table.rows().map(fields_of_row).collect();
    assert_eq!(ours, rows_of_file(file), "{file}");
}

/// Asserts that the enum's own items agree with its plain data.
macro_rules! assert_getters_agree {
    ($table:ty) => {
        assert_eq!(<$table>::COUNT, <$table>::ALL.len());
        assert_eq!(<$table>::COUNT, <$table as KnoxTable>::TABLE.rows().len());
        for (index, (row, data)) in
            <$table>::ALL.iter().zip(<$table as KnoxTable>::TABLE.rows()).enumerate()
        {
            assert_eq!(row.index(), index);
            assert_eq!(row.code().to_string(), data.code().to_string());
            assert_eq!(row.name(), data.name());
            assert_eq!(row.description(), data.description());
            assert_eq!(row.status(), data.status());
            assert_eq!(row.action(), data.action());
            assert_eq!(format!("{row:?}"), data.variant());
            assert_eq!(<$table>::from_code(row.code()), Some(*row));
            assert_eq!(<$table>::from_name(row.name()), Some(*row));
        }
    };
}

#[test]
fn rows_are_those_of_the_files() {
    assert_is_file(HttpCode::TABLE, "http-status.tsv");
    assert_is_file(CustomerAuthCode::TABLE, "customer-authentication.tsv");
    assert_is_file(AccountTokenCode::TABLE, "samsung-account-token.tsv");
    assert_is_file(AuthorizeTokenCode::TABLE, "samsung-account-authorize-token.tsv");
}

#[test]
fn getters_and_lookups_agree_with_the_rows() {
    assert_getters_agree!(HttpCode);
    assert_getters_agree!(CustomerAuthCode);
    assert_getters_agree!(AccountTokenCode);
    assert_getters_agree!(AuthorizeTokenCode);
}

#[test]
fn types_titles_and_page_are_those_of_the_file() {
    let tables = [
        HttpCode::TABLE,
        CustomerAuthCode::TABLE,
        AccountTokenCode::TABLE,
        AuthorizeTokenCode::TABLE,
    ];
    let lines = spec("tables.tsv");
    assert_eq!(lines.len(), tables.len());
    for (table, line) in tables.into_iter().zip(lines) {
        assert_eq!(table.type_name(), line["type"]);
        assert_eq!(table.title(), line["title"]);
        assert_eq!(table.url(), Some(line["url"].as_str()));
    }
}

#[test]
fn actions_are_those_of_the_file() {
    let lines = spec("action-meanings.tsv");
    assert_eq!(lines.len(), Action::ALL.len());
    for (action, line) in Action::ALL.iter().zip(lines) {
        assert_eq!(action.name(), line["action"]);
        assert_eq!(format!("{action:?}"), line["action"]);
        assert_eq!(action.description(), line["meaning"]);
        assert_eq!(action.is_retryable(), line["same request again"] == "yes");
    }
}

#[test]
fn every_action_line_belongs_to_a_row() {
    let rows = HttpCode::COUNT
        + CustomerAuthCode::COUNT
        + AccountTokenCode::COUNT
        + AuthorizeTokenCode::COUNT;
    assert_eq!(rows, 38);
    assert_eq!(spec("actions.tsv").len(), rows);
}

#[test]
fn the_shorter_code_means_the_same_row() {
    let row = CustomerAuthCode::AccessTokenBadRequest;
    assert_eq!(row.aliases(), [4_012_250]);
    assert_eq!(CustomerAuthCode::from_code(4_012_250), Some(row));
    assert_eq!(CustomerAuthCode::from_code(40_122_050), Some(row));
    assert_eq!(row.code(), 40_122_050);
    let others = CustomerAuthCode::ALL.iter().filter(|other| **other != row);
    assert!(others.into_iter().all(|other| other.aliases().is_empty()));
}

#[test]
fn a_row_and_an_optional_row_take_one_byte() {
    assert_eq!(size_of::<CustomerAuthCode>(), 1);
    assert_eq!(size_of::<Option<CustomerAuthCode>>(), 1);
    assert_eq!(size_of::<Option<AccountTokenCode>>(), 1);
}
