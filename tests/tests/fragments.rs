//! Values of attributes that are fragments of a `macro_rules!` macro.

use knox_errors::{Action, CodeValue, CustomerAuthCode, KnoxCode, KnoxTable, knox_codes};

macro_rules! errors {
    (
        $name:ident { $code:expr, $status:literal, $action:ident, $wait:expr }
        $row:path, $called:expr, $alias:literal, $text:literal, $crate_path:path, $kind:ty, $url:expr
    ) => {
        #[derive(Debug, KnoxCode)]
        #[knox(code = $kind, crate = $crate_path)]
        enum $name {
            #[knox(code = $code, status = $status, action = $action, retry_after = $wait)]
            Own,
            #[knox(code = 7, name = $text, description = $text)]
            Texts,
            #[knox(row = $row)]
            Row,
            #[knox(row = $called)]
            Called,
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
        #[knox(display, url = $url, crate = $crate_path)]
        enum Table {
            #[knox(code = $code, alias($alias, 12))]
            One,
        }

        knox_codes! {
            #[knox(url = $url)]
            enum Made: $kind {
                code | name | status | retry_after;
                #[alias($alias)]
                $code | ONE | $status | $wait;
            }
        }
    };
}

knox_codes! {
    enum BothCode: u32 extends CustomerAuthCode as Auth {
        code | name;
        1    | ONE;
    }
}

errors! {
    FromMacro { 5, 503, WaitAndRetry, 30 }
    CustomerAuthCode::AccessTokenExpired, BothCode::Auth(CustomerAuthCode::AccessTokenExpired),
    6, "A text.", ::knox_errors, u32, "https://example.com/errors"
}

#[test]
fn every_key_takes_fragments() {
    let own = FromMacro::Own;
    assert_eq!((own.code_value(), own.code_status()), (Some(CodeValue::Number(5)), Some(503)));
    assert_eq!(own.code_action(), Some(Action::WaitAndRetry));
    assert_eq!(own.code_retry_after().map(|wait| wait.as_secs()), Some(30));
    let texts = FromMacro::Texts;
    assert_eq!((texts.code_name(), texts.code_description()), (Some("A text."), Some("A text.")));
    for row in [FromMacro::Row, FromMacro::Called] {
        assert_eq!(row.code_value(), Some(CodeValue::Number(4_032_251)));
    }
    assert_eq!(Table::from_code(6), Some(Table::One));
    assert_eq!(Table::from_code(12), Some(Table::One));
    assert_eq!(Table::TABLE.url(), Some("https://example.com/errors"));
    assert_eq!(Made::from_code(6), Some(Made::One));
    assert_eq!((Made::One.status(), Made::TABLE.url()), (Some(503), Table::TABLE.url()));
    assert_eq!(Made::One.retry_after().map(|wait| wait.as_secs()), Some(30));
}

/// The type of a field as fragments of other kinds, with the hygiene of their macro.
macro_rules! passing {
    ($named:ident $only:ident $whole:ident: $field:ident) => {
        #[derive(Debug, KnoxCode)]
        enum $named {
            #[knox(transparent)]
            Only($field),
            Named {
                #[knox(transparent)]
                field: $field,
                line: u32,
            },
        }

        #[derive(Debug, KnoxCode)]
        #[knox(transparent)]
        struct $only($field);

        whole! {
            #[derive(Debug, KnoxCode)]
            struct $whole(u8, #[knox(transparent)] $field);
        }
    };
}

macro_rules! whole {
    ($($item:tt)*) => { $($item)* };
}

passing! { Named Only Whole: CustomerAuthCode }

#[test]
fn fields_of_any_fragment_have_the_code() {
    let code = CustomerAuthCode::AccessTokenExpired;
    let named = Named::Named { field: code, line: 7 };
    let Named::Named { line, .. } = named else { panic!("another variant") };
    let whole = Whole(1, code);
    assert_eq!((line, whole.0), (7, 1));
    for value in [&named as &dyn KnoxCode, &Named::Only(code), &Only(code), &whole] {
        assert_eq!(value.code_value(), Some(CodeValue::Number(4_032_251)));
    }
}

macro_rules! around {
    ($value:expr, $range:expr) => {
        knox_codes! {
            enum AroundCode: u32 {
                code | name | twice: u8 = $value * 2 | first: u8;
                1 | CELL    | $value * 2 | first(1..3);
                2 | DEFAULT | _          | ($range).start;
                3 | ALONE   | $value     | first($range);
                4 | LAST    | 9 - $value | 0;
            }

            enum SwitchedCode: u32 {
                code | name | twice: u8 = $value * 2 | first: u8;
                1 | CELL    | $value * 2 | first(1..3);
                2 | DEFAULT | _          | ($range).start;
                #[cfg(all())]
                3 | ALONE   | $value     | first($range);
                4 | LAST    | 9 - $value | 0;
            }
        }
    };
}

const fn first(range: core::ops::Range<u8>) -> u8 {
    range.start
}

around!(1 | 2, 5..6);

/// rustc ignores the groups that keep `1 | 2` together.
#[test]
fn an_expression_of_an_outer_macro_stays_together() {
    let cells = [(6, 1), (6, 5), (3, 5), (6, 0)];
    assert_eq!(
        AroundCode::ALL.iter().map(|row| (row.twice(), row.first())).collect::<Vec<_>>(),
        cells
    );
    assert_eq!(
        SwitchedCode::ALL.iter().map(|row| (row.twice(), row.first())).collect::<Vec<_>>(),
        cells
    );
}
