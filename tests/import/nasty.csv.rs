use knox_errors::knox_codes;

knox_codes! {
    /// Codes of nasty
    #[knox(format = "0x{:08X}")]
    pub enum NastyCode: u32 {
        code       | name                           | find_text: &'static str | type_text: &'static str | column_2nd: Option<&'static str> = None | column_6: &'static str | column_7: &'static str | status_text: &'static str | description;
        0x00000001 | A_L_L as All                   | "f0"                    | "_"                     | Some("x")                               | "b"                    | "|"                    | "open"                    | "it's \\u{41} \u{200b}0";
        0x00000002 | "async"                        | "f1"                    | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}1";
        0x00000003 | "日本語"                          | "f2"                    | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}2";
        0x00000004 | "Ge\u{ad}rät"                  | "f3"                    | "_"                     | Some("x")                               | "b"                    | "|"                    | "404"                     | _;
        0x00000005 | "\u{202e}abc"                  | "f4"                    | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}4";
        0x00000006 | "no\u{a0}break"                | "f5"                    | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}5";
        0x00000007 | "a\tb"                         | "f6"                    | "_"                     | Some("x")                               | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}6";
        0x00000008 | "r#type"                       | "f7"                    | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}7";
        0x00000009 | "***" as Variant               | "f8"                    | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}8";
        0x0000000A | "0x0000000A" as Code0x0000000A | "f9"                    | "_"                     | Some("x")                               | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}9";
        0xFFFFFFFF | E_WIDE                         | "f10"                   | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}10";
        0x0000000C | "0x0000000C" as Code0x0000000C | "f11"                   | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}11";
        0x0000000D | "{0} \\ \"q\"" as Code0Q       | "f12"                   | "_"                     | Some("x")                               | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}12";
        0x0000000E | "Gerät"                        | "f13"                   | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}13";
        0x0000000F | "crate"                        | "f14"                   | "_"                     | _                                       | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}14";
        0x00000010 | "0x00000010" as Code0x00000010 | "f15"                   | "_"                     | Some("x")                               | "b"                    | "|"                    | "404"                     | "it's \\u{41} \u{200b}15";
    }
}
