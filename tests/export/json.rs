//! Parses the JSON and compares it with the plain data.

use knox_errors::export::Document;
use knox_errors::{Action, CodeValue, KnoxTable, OfficialCode, Row, Table};
use serde_json::{Value, json};

use crate::{OFFICIAL, nasty, parts};

pub fn code(code: CodeValue<'_>) -> Value {
    match code {
        CodeValue::Text(text) => json!(text),
        CodeValue::Number(number) => json!(i64::try_from(number).unwrap()),
        _ => panic!("a new kind of code"),
    }
}

fn read(document: Document<'_>) -> Value {
    serde_json::from_str(&document.json().to_string()).expect("JSON")
}

fn assert_reads_back(document: Document<'_>, tables: &[&'static Table]) -> Value {
    let read = read(document);
    assert_eq!(read["title"], document.title());
    assert_eq!(read["description"], json!(document.description()));
    let parts = parts(tables);
    assert_eq!(read["tables"].as_array().unwrap().len(), parts.len());
    for (table, rows) in read["tables"].as_array().unwrap().iter().zip(parts) {
        assert_eq!(table["type"], rows[0].table().type_name());
        assert_eq!(table["url"], json!(rows[0].table().url()));
        let read_rows = table["rows"].as_array().unwrap();
        assert_eq!(read_rows.len(), rows.len());
        for (read, row) in read_rows.iter().zip(rows) {
            assert_eq!(without_columns(read), expected(row));
        }
    }
    read
}

fn without_columns(row: &Value) -> Value {
    let mut row = row.clone();
    for key in ["columns", "docs", "deprecated", "notes"] {
        row.as_object_mut().unwrap().remove(key);
    }
    row
}

#[test]
fn what_few_rows_have_is_there_where_they_have_it() {
    let read = read(Document::of::<nasty::OldCode>());
    let rows = &read["tables"][0]["rows"];
    let note = "use `75` | <b>five</b>\nor *both*";
    assert_eq!(rows[0]["deprecated"], json!({ "since": "<2>", "note": note }));
    assert_eq!(rows[1]["deprecated"], json!({ "since": null, "note": null }));
    assert_eq!(rows[2].get("deprecated"), None);
    assert_eq!(rows[0].get("notes"), None);
    let notes = rows[2]["notes"].as_str().unwrap();
    assert!(notes.starts_with("Has `a | b`, *stars* &\na second line.\n\n- an item\n"), "{notes}");
    assert_eq!(rows[0]["docs"], r"https://example.com/old?a=1&copy;%7C(2)%5C#71");
    assert_eq!(rows[2]["docs"], "https://example.com/own#75");
    assert_eq!(read["tables"][0]["retired"], json!([73, 74]));
    let official = self::read(OFFICIAL);
    assert!(
        official["tables"].as_array().unwrap().iter().all(|table| table.get("retired").is_none())
    );
}

fn expected(row: Row) -> Value {
    let description = Some(row.description()).filter(|text| !text.is_empty());
    json!({
        "code": code(row.code()),
        "aliases": row.aliases().map(code).collect::<Vec<_>>(),
        "name": row.name(),
        "variant": row.variant(),
        "description": description,
        "status": row.status(),
        "retry_after": row.retry_after().map(|wait| wait.as_secs()),
        "action": row.action().map(Action::name),
    })
}

#[test]
fn every_row_is_there() {
    let official = assert_reads_back(OFFICIAL, &[OfficialCode::TABLE]);
    assert_eq!(official["tables"][1]["title"], "Unique customer authentication error codes");
    assert!(official["tables"][0]["rows"][0].get("columns").is_none());
    assert_reads_back(nasty::ALL, nasty::TABLES);
}

#[test]
fn own_columns_are_what_they_are() {
    let read = read(nasty::ALL);
    let rows = &read["tables"][0]["rows"];
    assert_eq!(
        rows[0]["columns"],
        json!({
            "team": "Edge",
            "owner": "<a@example.com> | *owner*",
            "max_tries": 3,
            "is_fatal": true,
        })
    );
    assert_eq!(rows[1]["columns"]["max_tries"], json!(null));
    let own = read["tables"][2]["rows"].as_array().expect("rows").iter().map(|row| &row["columns"]);
    // Few programs read numbers of more than 64 bits.
    let expected = [
        json!({ "back_at": "noon", "wide": u64::MAX }),
        json!({ "back_at": "none", "wide": "18446744073709551616" }),
        json!({ "back_at": "none", "wide": i64::MIN }),
    ];
    assert!(own.eq(&expected));
}

/// The order of the keys is part of the document.
#[test]
fn keys_are_in_order() {
    let text = Document::of::<nasty::LoneCode>().json().to_string();
    let expected = r#"{
  "title": "One row, and that is all",
  "description": null,
  "tables": [
    {
      "type": "LoneCode",
      "title": "One row, and that is all",
      "url": null,
      "rows": [
        {
          "code": 7,
          "aliases": [],
          "name": "SEVEN",
          "variant": "Seven",
          "description": null,
          "status": null,
          "action": null,
          "retry_after": null
        }
      ]
    }
  ]
}
"#;
    assert_eq!(text, expected);
}
