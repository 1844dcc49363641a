//! Checks the text of TypeScript modules. `.ci/documents` compiles and runs them.

use knox_errors::export::Document;
use knox_errors::{KnoxTable, knox_codes};

use crate::openapi::{GatewayCode, GatewayError, OpenError};
use crate::{OFFICIAL, exact_code, nasty};

knox_codes! {
    /// Codes about 53 bits
    pub enum WideCode: i64 {
        code              | name;
        9007199254740991  | SAFE;
        9007199254740992  | ROUND;
        9007199254740993  | ODD;
        -9007199254740991 | LEAST_SAFE;
        -9007199254740992 | BELOW;
    }
}

knox_codes! {
    /// Ends */ here
    pub enum TrapCode: u32 {
        code | name | description;
        1 | "__proto__" as Proto | "@deprecated */ alert(1) /*";
        2 | "a\u{202e}b" as Hidden | "c\u{202e}d\u{0}";
        3 | "new" as New | "first\nsecond";
        /// More of it.
        #[deprecated]
        4 | OLD | "Old.";
        #[deprecated(since = "2.0.0")]
        5 | OLDER | _;
        #[alias(60, name = SIXTH)]
        6 | SIX | _;
        7 | TAGS | "To @deprecated users, `@beta`, {@link x} and a@b.";
    }
}

fn written(document: Document<'_>) -> String {
    document.typescript().to_string()
}

/// Whether the text has a line, ignoring indentation.
fn has_line(text: &str, line: &str) -> bool {
    text.lines().any(|one| one.trim_start() == line)
}

#[test]
fn every_code_has_a_name_and_texts() {
    let module = written(OFFICIAL);
    for row in knox_errors::OfficialCode::TABLE.rows() {
        let code = match row.code().as_text() {
            Some(text) => format!("{text:?}"),
            None => exact_code(row.code()),
        };
        assert!(module.contains(&format!(": {code},\n")), "{code}");
        for code in row.codes() {
            let key = code.as_text().map_or_else(|| exact_code(code), |text| format!("{text:?}"));
            let name = format!("  [{key}, {{ name: {:?}", row.name());
            assert_eq!(module.matches(&name).count(), 1, "{name}");
        }
    }
    assert!(module.contains("(typeof ErrorCode)[keyof typeof ErrorCode] | 4012250;"), "{module}");
    assert!(module.contains("AnyErrorCode = ErrorCode | (number & {}) | (string & {});"));
}

#[test]
fn a_row_is_written_whole() {
    let module = written(Document::of::<GatewayCode>());
    assert!(has_line(&module, "NO_PHONE: 4040002,"), "{module}");
    let comment = "  /**
   * No such phone.
   * Sent by the first version alone.
   * @see https://errors.example.com/gateway#4040002
   * @deprecated since 2.0.0: the gateway sends 4040001
   */
  NO_PHONE: 4040002,
";
    assert!(module.contains(comment), "{module}");
    assert!(has_line(
        &module,
        "[4040002, { name: \"NO_PHONE\", description: \"No such phone.\", status: 404, \
        docs: \"https://errors.example.com/gateway#4040002\", \
        deprecated: { since: \"2.0.0\", note: \"the gateway sends 4040001\" } }],"
    ));
    assert!(has_line(
        &module,
        "[42900010, { name: \"TENANT_BUSY\", description: \"Another bulk job is running.\", \
        status: 429, action: \"WaitAndRetry\", retryAfter: 30, \
        docs: \"https://errors.example.com/gateway#4290001\" }],"
    ));
    assert!(module.contains("AnyErrorCode = ErrorCode | (number & {});"));
    assert!(written(Document::of::<OpenError>()).contains("(number & {}) | (string & {});"));
}

#[test]
fn nothing_ends_a_comment_or_hides() {
    let module = written(Document::of::<TrapCode>());
    assert!(has_line(&module, "/** Ends *\\/ here */"), "{module}");
    assert!(has_line(&module, "/** \\@deprecated *\\/ alert(1) /* */"), "{module}");
    let tags = r"/** To \@deprecated users, `@beta`, {\@link x} and a@b. */";
    assert!(has_line(&module, tags), "{module}");
    assert!(has_line(&module, "[\"__proto__\"]: 1,"));
    assert!(has_line(&module, "\"a\\u202eb\": 2,"));
    assert!(has_line(&module, "/** first second */"));
    assert!(has_line(&module, "new: 3,"));
    assert!(module.contains("description: \"first\\nsecond\""));
    assert!(has_line(&module, "* @deprecated"), "{module}");
    assert!(has_line(&module, "/** @deprecated since 2.0.0 */"));
    assert!(module.contains("name: \"OLD\", description: \"Old.\", deprecated: {} }"));
    assert!(has_line(&module, "SIX: 6,") && has_line(&module, "SIXTH: 6,"));
    for module in [module, written(nasty::ALL)] {
        let is_plain = |char: char| char == '\n' || !(char.is_control() || char == '\u{202e}');
        assert!(module.chars().all(is_plain));
        assert_eq!(module.matches("/**").count(), module.matches("*/\n").count());
    }
}

#[test]
fn the_module_is_named() {
    let gateway = Document::of::<GatewayError>().typescript();
    let module = gateway.with_name("GatewayCode").expect("a name").to_string();
    for line in [
        "export const GatewayCode = {",
        "export type GatewayCode = (typeof GatewayCode)[keyof typeof GatewayCode] | 42900010;",
        "export interface GatewayCodeText {",
        "export function isKnownGatewayCode(code: unknown): code is GatewayCode {",
    ] {
        assert!(has_line(&module, line), "{line}: {module}");
    }
    assert!(
        module.contains(
            "export const gatewayCodeTexts: ReadonlyMap<number | string, GatewayCodeText>"
        )
    );
    // Two tables have the code 404. The texts are those of the first.
    assert_eq!(module.matches("\n  [404, {").count(), 1);
    assert!(module.contains("\n  [404, { name: \"OWN\""));
    for name in ["_9", "$", "Type", "async", "Class"] {
        let module = gateway.with_name(name).expect("a name").to_string();
        assert!(has_line(&module, &format!("export const {name} = {{")), "{module}");
    }
}

#[test]
fn a_name_that_is_none_is_refused() {
    let module = Document::of::<GatewayError>().typescript();
    let message = |name: &'static str| {
        module.with_name(name).map(|_| ()).map_err(|error| error.to_string()).unwrap_err()
    };
    for name in ["", "9", "Gateway Code", "http-code", "\u{e9}", "a\u{200b}", "a.b", "x;alert(1)"] {
        assert!(message(name).contains("is not a name in TypeScript"), "{name}");
    }
    for name in ["class", "let", "await", "never", "undefined", "Map", "eval", "as"] {
        assert!(message(name).contains("is reserved in TypeScript"), "{name}");
    }
    assert!(message("a\u{200b}").starts_with("`a\\u{200b}`"));
}

/// A JavaScript `number` holds 53 bits.
#[test]
fn wide_codes_keep_their_digits() {
    let module = written(Document::of::<WideCode>());
    for line in [
        "SAFE: 9007199254740991,",
        "ROUND: 9007199254740992n,",
        "ODD: 9007199254740993n,",
        "LEAST_SAFE: -9007199254740991,",
        "BELOW: -9007199254740992n,",
        "[9007199254740993n, { name: \"ODD\" }],",
        "export type AnyErrorCode = ErrorCode | (number & {}) | (bigint & {});",
    ] {
        assert!(has_line(&module, line), "{line}: {module}");
    }
    assert!(module.contains("ReadonlyMap<number | bigint | string, ErrorCodeText>"));
}
