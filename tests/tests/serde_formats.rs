//! Codes in the usual formats of serde: every official row and every odd code is written and
//! read again, by code, by name and by text.

use std::any::Any;
use std::cell::Cell;
use std::fmt::{Debug, Display};

use erased_serde::Error;
use knox_errors::serde::Field;
use knox_errors::{
    AccountTokenCode, AuthorizeTokenCode, CustomerAuthCode, HttpCode, KnoxTable, OfficialCode,
    OpenCode, knox_codes,
};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};

knox_codes! {
    /// Strings that look like values of other types.
    pub enum TextCode: str {
        code    | name;
        "00006" | PADDED;
        "1E5"   | EXPONENT;
        "1.5"   | FRACTION;
        "true"  | TRUTH;
        "null"  | NOTHING;
    }

    pub enum NumberCode: u32 {
        code | name;
        6    | SIX;
    }

    /// A number, and a string of the same digits.
    pub enum AnyCode: any extends NumberCode as Number, TextCode as Text {}

    pub enum SignedCode: i64 {
        code     | name;
        -17      | BELOW;
        -9_223_372_036_854_775_808 | LEAST;
    }

    pub enum UnsignedCode: u64 {
        code     | name;
        17       | ABOVE;
        18_446_744_073_709_551_615 | MOST;
    }
}

/// Strings that some format may take for another value.
const ODD: [&str; 25] = [
    "00006",
    "6",
    "-0",
    "+6",
    "1E5",
    "1e400",
    "1.5",
    ".5",
    "0x1F",
    "0o17",
    "1_000",
    "true",
    "null",
    "~",
    "NaN",
    "-.inf",
    "",
    " x ",
    "\"quoted\", 'twice'",
    "a\r\nb\n",
    "a=b&c;d,e|f#g: [h]",
    "👩\u{200d}🚀 é",
    "-9223372036854775808",
    "18446744073709551615",
    "2026-11-27",
];

fn odd<T: KnoxTable>() -> Vec<OpenCode<T>>
where
    OpenCode<T>: for<'a> From<&'a str>,
{
    ODD.into_iter().map(OpenCode::from).collect()
}

trait Record: Debug + DeserializeOwned + PartialEq + Serialize {
    type Code: Clone;

    fn of(code: Self::Code) -> Self;

    fn code(self) -> Self::Code;
}

macro_rules! records {
    ($($record:ident $optional:ident $with:literal;)*) => {$(
        #[derive(Debug, Deserialize, PartialEq, Serialize)]
        #[serde(bound = "")]
        struct $record<F: Field> {
            #[serde(with = $with)]
            code: F,
            /// Keeps every line non-empty.
            last: u8,
        }

        impl<F: Field + Clone + Debug + PartialEq> Record for $record<F> {
            type Code = F;

            fn of(code: F) -> Self {
                Self { code, last: 7 }
            }

            fn code(self) -> Self::Code {
                self.code
            }
        }

        #[derive(Debug, Deserialize, PartialEq, Serialize)]
        #[serde(bound = "")]
        struct $optional<F: Field> {
            #[serde(with = $with, default)]
            code: Option<F>,
            last: u8,
        }

        impl<F: Field + Clone + Debug + PartialEq> Record for $optional<F> {
            type Code = Option<F>;

            fn of(code: Option<F>) -> Self {
                Self { code, last: 7 }
            }

            fn code(self) -> Self::Code {
                self.code
            }
        }
    )*};
}

records! {
    ByCode MaybeByCode "knox_errors::serde::by_code";
    ByName MaybeByName "knox_errors::serde::by_name";
    ByText MaybeByText "knox_errors::serde::by_text";
}

/// What a format reads.
type Found<R> = Result<R, String>;

fn outcome<R, E: Display>(found: Result<R, E>) -> Found<R> {
    found.map_err(|error| error.to_string())
}

fn read_csv<R: DeserializeOwned>(text: &[u8]) -> Found<R> {
    outcome(csv::Reader::from_reader(text).deserialize().next().expect("a line"))
}

/// A record of the type that [`READER`] reads. The formats read and write without the type, so
/// that rustc compiles each format once and not for each of a hundred types.
struct AnyRecord(Box<dyn Any>);

type Reader = fn(&mut dyn erased_serde::Deserializer<'_>) -> Result<AnyRecord, Error>;

thread_local! {
    static READER: Cell<Reader> = const { Cell::new(|_| Err(Error::custom("no type is chosen"))) };
}

impl<'de> Deserialize<'de> for AnyRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut deserializer = <dyn erased_serde::Deserializer<'_>>::erase(deserializer);
        READER.get()(&mut deserializer).map_err(D::Error::custom)
    }
}

/// Writes and reads the record in every format.
fn round_trips(
    record: &dyn erased_serde::Serialize,
    reader: Reader,
) -> [(&'static str, Found<AnyRecord>); 11] {
    READER.set(reader);
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.serialize(record).expect("written");
    let csv = csv.into_inner().expect("written");
    let json = serde_json::to_string(record).expect("written");
    let tree = serde_json::to_value(record).expect("written");
    let postcard = postcard::to_allocvec(record).expect("written");
    let list = rmp_serde::to_vec(record).expect("written");
    let map = rmp_serde::to_vec_named(record).expect("written");
    let mut cbor = Vec::new();
    ciborium::into_writer(record, &mut cbor).expect("written");
    let ron = ron::to_string(record).expect("written");
    let toml = toml::to_string(record).expect("written");
    let yaml = serde_norway::to_string(record).expect("written");
    let form = serde_urlencoded::to_string(record).expect("written");
    [
        ("csv", read_csv(&csv)),
        ("JSON", outcome(serde_json::from_str(&json))),
        ("a tree of JSON", outcome(serde_json::from_value(tree))),
        ("postcard", outcome(postcard::from_bytes(&postcard))),
        ("MessagePack, a list", outcome(rmp_serde::from_slice(&list))),
        ("MessagePack, a map", outcome(rmp_serde::from_slice(&map))),
        ("CBOR", outcome(ciborium::from_reader(&cbor[..]))),
        ("RON", outcome(ron::from_str(&ron))),
        ("TOML", outcome(toml::from_str(&toml))),
        ("YAML", outcome(serde_norway::from_str(&yaml))),
        ("urlencoded", outcome(serde_urlencoded::from_str(&form))),
    ]
}

/// A code, and what a format reads for it.
type Lost<C> = (&'static str, C, Found<C>);

/// The codes for which a format reads another code or nothing.
fn lost<R: Record + 'static>(codes: &[R::Code]) -> Vec<Lost<R::Code>> {
    let reader: Reader = |deserializer| {
        erased_serde::deserialize::<R>(deserializer).map(|record| AnyRecord(Box::new(record)))
    };
    let mut lost = Vec::new();
    for code in codes {
        let record = R::of(code.clone());
        for (format, found) in round_trips(&record, reader) {
            let found = found.map(|AnyRecord(found)| *found.downcast().expect("a record"));
            if found.as_ref() != Ok(&record) {
                lost.push((format, code.clone(), found.map(R::code)));
            }
        }
    }
    lost
}

fn open<T: KnoxTable>(rows: &[T]) -> Vec<OpenCode<T>> {
    rows.iter().copied().map(OpenCode::Known).collect()
}

fn optional<C: Clone>(codes: &[C]) -> Vec<Option<C>> {
    codes.iter().cloned().map(Some).chain([None]).collect()
}

fn assert_kept_by_name_and_text<T: KnoxTable>() {
    let (rows, open) = (T::ALL, &open(T::ALL));
    assert_eq!(lost::<ByName<T>>(rows), []);
    assert_eq!(lost::<MaybeByName<T>>(&optional(rows)), []);
    assert_eq!(lost::<ByName<OpenCode<T>>>(open), []);
    assert_eq!(lost::<MaybeByName<OpenCode<T>>>(&optional(open)), []);
    assert_eq!(lost::<ByText<T>>(rows), []);
    assert_eq!(lost::<MaybeByText<T>>(&optional(rows)), []);
    assert_eq!(lost::<ByText<OpenCode<T>>>(open), []);
    assert_eq!(lost::<MaybeByText<OpenCode<T>>>(&optional(open)), []);
}

fn assert_kept<T: KnoxTable>() {
    let (rows, open) = (T::ALL, &open(T::ALL));
    assert_eq!(lost::<ByCode<T>>(rows), []);
    assert_eq!(lost::<MaybeByCode<T>>(&optional(rows)), []);
    assert_eq!(lost::<ByCode<OpenCode<T>>>(open), []);
    assert_eq!(lost::<MaybeByCode<OpenCode<T>>>(&optional(open)), []);
    assert_kept_by_name_and_text::<T>();
}

#[test]
fn every_official_row_in_every_format() {
    assert_kept::<HttpCode>();
    assert_kept::<CustomerAuthCode>();
    assert_kept::<AccountTokenCode>();
    assert_kept::<AuthorizeTokenCode>();
    assert_kept::<OfficialCode>();
}

#[test]
fn numbers_in_every_format() {
    assert_kept::<NumberCode>();
    assert_kept::<SignedCode>();
    assert_kept::<UnsignedCode>();
    let signed: Vec<OpenCode<SignedCode>> =
        [i64::MIN, -1, 0, 6, i64::MAX].into_iter().map(OpenCode::from).collect();
    assert_eq!(lost::<ByCode<_>>(&signed), []);
    assert_eq!(lost::<ByName<_>>(&signed), []);
    assert_eq!(lost::<ByText<_>>(&signed), []);
    let unsigned: Vec<OpenCode<UnsignedCode>> =
        [0, 6, u64::MAX - 1, u64::MAX].into_iter().map(OpenCode::from).collect();
    assert_eq!(lost::<ByCode<_>>(&unsigned), []);
    assert_eq!(lost::<ByName<_>>(&unsigned), []);
    assert_eq!(lost::<ByText<_>>(&unsigned), []);
}

#[test]
fn odd_rows_in_every_format() {
    fn by_code_but_in_csv<T: KnoxTable>() {
        let lost = lost::<ByCode<T>>(T::ALL);
        assert!(lost.iter().all(|(format, ..)| *format == "csv"), "{lost:?}");
        let lost = self::lost::<MaybeByCode<T>>(&optional(T::ALL));
        assert!(lost.iter().all(|(format, ..)| *format == "csv"), "{lost:?}");
    }
    assert_kept_by_name_and_text::<AnyCode>();
    assert_kept_by_name_and_text::<TextCode>();
    by_code_but_in_csv::<AnyCode>();
    by_code_but_in_csv::<TextCode>();
}

#[test]
fn every_odd_string_by_text_in_every_format() {
    assert_eq!(lost::<ByText<_>>(&odd::<AnyCode>()), []);
    assert_eq!(lost::<ByText<_>>(&odd::<TextCode>()), []);
    // In a number table, only numbers are codes.
    let numbers: Vec<OpenCode<NumberCode>> =
        ODD.into_iter().filter_map(|text| text.parse().ok()).collect();
    assert_eq!(numbers, [OpenCode::from(6), OpenCode::from(6)]);
    assert_eq!(lost::<ByText<_>>(&numbers), []);
}

/// The format, the code that was written, and the code that was read, if any.
fn texts<T: KnoxTable>(
    lost: Vec<Lost<OpenCode<T>>>,
) -> Vec<(&'static str, String, Option<String>)> {
    let text = |code: &OpenCode<T>| {
        code.as_value()
            .as_text()
            .map_or_else(|| format!("the number {}", code.as_value()), str::to_owned)
    };
    lost.into_iter()
        .map(|(format, code, found)| (format, text(&code), found.ok().as_ref().map(text)))
        .collect()
}

/// CSV has no types, and the crate csv guesses them if no type is requested.
#[test]
fn by_code_csv_alone_loses_strings_that_look_like_other_values() {
    let expected = |zero: &str, six: &str| {
        [
            ("00006", Some(six)),
            ("-0", Some(zero)),
            ("+6", Some(six)),
            ("1E5", None),
            ("1e400", None),
            ("1.5", None),
            (".5", None),
            ("true", None),
            ("NaN", None),
        ]
        .map(|(text, found)| ("csv", text.to_owned(), found.map(str::to_owned)))
    };
    let found = texts(lost::<ByCode<_>>(&odd::<AnyCode>()));
    assert_eq!(found, expected("the number 0", "the number 6"));
    assert_eq!(texts(lost::<ByCode<_>>(&odd::<TextCode>())), expected("0", "6"));
}

/// An unlisted code has no name and is written as its string. Rows are written by name.
#[test]
fn by_name_csv_alone_loses_unlisted_strings_that_look_like_other_values() {
    let expected = |zero: &str, six: &str| {
        [("-0", Some(zero)), ("+6", Some(six)), ("1e400", None), (".5", None), ("NaN", None)]
            .map(|(text, found)| ("csv", text.to_owned(), found.map(str::to_owned)))
    };
    let found = texts(lost::<ByName<_>>(&odd::<AnyCode>()));
    assert_eq!(found, expected("the number 0", "the number 6"));
    assert_eq!(texts(lost::<ByName<_>>(&odd::<TextCode>())), expected("0", "6"));
}

/// An unset CSV field is empty as well.
#[test]
fn an_optional_empty_code_is_none_in_csv_alone() {
    let empty = OpenCode::<TextCode>::from("");
    let expected = [("csv", Some(empty.clone()), Ok(None))];
    assert_eq!(lost::<MaybeByText<_>>(&[Some(empty.clone())]), expected);
    assert_eq!(lost::<MaybeByName<_>>(&[Some(empty.clone())]), expected);
    assert_eq!(lost::<MaybeByCode<_>>(&[Some(empty.clone())]), expected);
    let mut others = odd::<TextCode>();
    others.retain(|code| *code != empty);
    assert_eq!(lost::<MaybeByText<_>>(&optional(&others)), []);
}

#[test]
fn a_field_of_csv_is_read_as_it_is_written() {
    fn code<R: Record>(field: &str) -> Found<R::Code> {
        read_csv::<R>(format!("code,last\n{field},7\n").as_bytes()).map(R::code)
    }
    for field in ["00006", "\"00006\""] {
        let padded = AnyCode::from(TextCode::Padded);
        assert_eq!(code::<ByText<AnyCode>>(field), Ok(padded));
        assert_eq!(code::<ByText<OpenCode<AnyCode>>>(field), Ok(padded.into()));
        assert_eq!(code::<MaybeByText<AnyCode>>(field), Ok(Some(padded)));
        // The csv reader removes the quotes before serde sees the field.
        assert_eq!(code::<ByCode<AnyCode>>(field), Ok(AnyCode::from(NumberCode::Six)));
        // A number table ignores leading zeros.
        assert_eq!(code::<ByText<NumberCode>>(field), Ok(NumberCode::Six));
        assert_eq!(code::<ByCode<NumberCode>>(field), Ok(NumberCode::Six));
        assert_eq!(code::<ByText<TextCode>>(field), Ok(TextCode::Padded));
        let refusal = code::<ByCode<TextCode>>(field).unwrap_err();
        assert!(refusal.ends_with("`6` is unknown in TextCode"), "{refusal}");
    }
    assert_eq!(code::<ByText<AnyCode>>("6"), Ok(AnyCode::from(NumberCode::Six)));
    assert_eq!(code::<MaybeByText<AnyCode>>(""), Ok(None));
    for (field, kind) in [("1E5", "floating point"), ("true", "boolean")] {
        let refusal = code::<ByCode<TextCode>>(field).unwrap_err();
        assert!(refusal.contains(&format!("invalid type: {kind}")), "{refusal}");
        assert!(code::<ByText<TextCode>>(field).is_ok());
    }
}

knox_codes! {
    #[knox(format = "0x{:08X}")]
    pub enum ComCode: i32 {
        code       | name;
        0x80004005 | E_FAIL;
    }

    #[knox(format = "ORA-{:05}")]
    pub enum OraCode: u16 {
        code | name;
        1    | NOT_UNIQUE;
    }

    pub enum DatabaseCode: any extends ComCode as Com, OraCode as Ora {}
}

/// As `FromStr` reads it.
#[test]
fn by_text_a_formatted_code_is_read() {
    fn assert_read<F: Field + Clone + Debug + PartialEq>(code: &str, expected: F) {
        let text = format!(r#"{{"code":"{code}","last":7}}"#);
        let found = outcome(serde_json::from_str::<ByText<F>>(&text)).map(Record::code);
        assert_eq!(found, Ok(expected), "{code}");
    }

    for code in ["0x80004005", "0X80004005", "-2147467259"] {
        assert_read(code, ComCode::EFail);
        assert_read(code, Some(ComCode::EFail));
        assert_read(code, OpenCode::Known(ComCode::EFail));
        assert_read(code, DatabaseCode::Com(ComCode::EFail));
    }
    assert_read("ora-1", DatabaseCode::Ora(OraCode::NotUnique));
    for code in ["0x00000011", "17"] {
        assert_read(code, OpenCode::<ComCode>::from(17));
        assert_eq!(code.parse(), Ok(OpenCode::<ComCode>::from(17)));
    }
    let unknown = serde_json::from_str::<ByText<ComCode>>(r#"{"code":"0x00000011","last":7}"#);
    let refusal = unknown.unwrap_err().to_string();
    assert!(refusal.starts_with("`0x00000011` is unknown in ComCode at"), "{refusal}");
    // A name is not a code.
    assert!(serde_json::from_str::<ByText<ComCode>>(r#"{"code":"E_FAIL","last":7}"#).is_err());
    assert_eq!(serde_json::to_value(ByText::of(ComCode::EFail)).unwrap()["code"], "-2147467259");
}

#[test]
fn by_text_a_code_is_a_string() {
    fn read<F: Field + Clone + Debug + PartialEq>(json: &str) -> Found<F> {
        let text = format!(r#"{{"code":{json},"last":7}}"#);
        outcome(serde_json::from_str::<ByText<F>>(&text)).map(Record::code)
    }

    let json = |code| serde_json::to_string(&ByText::of(code)).expect("written");
    assert_eq!(json(HttpCode::NotFound), r#"{"code":"404","last":7}"#);
    let postcard = |code| postcard::to_allocvec(&ByText::of(code)).expect("written");
    assert_eq!(postcard(HttpCode::NotFound), b"\x03404\x07");
    assert_eq!(
        postcard::to_allocvec(&ByText::of(OpenCode::<SignedCode>::from(i64::MIN)))
            .expect("written"),
        b"\x14-9223372036854775808\x07"
    );
    assert_eq!(read(r#""0404""#), Ok(HttpCode::NotFound));
    for (json, refusal) in [
        ("404", "invalid type: integer `404`, expected a code as a string at"),
        ("null", "invalid type: null, expected a code as a string at"),
        (r#""499""#, "`499` is unknown in HttpCode at"),
        (r#""Not Found""#, "`Not Found` is unknown in HttpCode at"),
        (r#""65536000000000000""#, "`65536000000000000` is unknown in HttpCode at"),
    ] {
        let found = read::<HttpCode>(json).unwrap_err();
        assert!(found.starts_with(refusal), "{found}");
    }
    assert_eq!(read(r#""499""#), Ok(OpenCode::<HttpCode>::from(499)));
    let found = read::<OpenCode<HttpCode>>(r#""Not Found""#).unwrap_err();
    assert!(found.starts_with("`Not Found` is unknown in HttpCode at"), "{found}");
    assert_eq!(read::<Option<OpenCode<HttpCode>>>("null"), Ok(None));
}
