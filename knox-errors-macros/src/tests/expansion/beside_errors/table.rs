knox_codes! {
    /// Expanded as it would be without the other tables.
    pub enum SoundCode: u8 { code | name | status; 1 | ONE | 400; 2 | TWO | _; }

    /// Repaired: the first of two equal codes, no code out of range, no unknown action.
    enum RepairedCode: u8 {
        code | name | status | action | level: u8 | text: &'static str = "none" | find: u8 | description;
        1   | API_KEY   | 400 | ChangeRequest | 1 + | "a"  | 1 | "Another row's cell replaces one that cannot be read.";
        1   | "Api key" | 99  | ChangeRequest | 2   | _    | 2 | _;
        #[alias(3, 300)]
        256 | WIDE      | 400 | _             | 3   | 4 +  | 3 | "";
        4   | UNKNOWN   | x   | Retry         | 4   | "d"  | 4 | unquoted;
        5   | X as ALL  | 400 | _             | 5   | _    | 5 | _;
        6   | _         | 400 | _             | 6   | _    | 6 | _;
    }

    /// A column without a readable cell.
    enum UnreadCode: u8 { code | name | level: u8 | team: Team; 1 | A | 1 + | Team::A; 2 | B | | Team::B; }

    /// Defaults that cannot be read.
    enum DefaultCode: u8 { code | name | level: u8 = 1 + | team: u8 = 2 +; 1 | A | _ | _; 2 | B | 5 | _; }

    /// Variants recovered from codes that cannot be read.
    enum FromCodesCode: str { code; b"FIRST"; "SECOND"e; CODE as "THIRD"; }

    /// Variants recovered from names that cannot be read, not from the codes.
    enum FromNamesCode: str { code | name; b"CODE" | b"FIRST"; "x" | "SECOND"e; "y" | NAME as "THIRD"; }

    /// Without a readable row.
    enum EmptyCode: u8 { code | level: u8 = 1; (1) | 2; }

    /// The header cannot be read, but the names of rows can.
    enum StubCode: u8 { 1 | FIRST; 2 | SECOND; }

    /// Repaired: without itself and the repeated base.
    enum ExtendedCode: any extends HttpCode, self::ExtendedCode, HttpCode, other::HttpCode, other::Code as Token {
        code | name | level: u8;
        1 | HTTP_CODE | 1;
        2 | TWO | 1 +;
        "x" | TOKEN | 3;
    }

    /// A name that is taken.
    enum SoundCode: u8 { code | name; 1 | OTHER; }

    #[cfg(unix)]
    enum SwitchedCode: u8 { code | name; 1 | UNIX; 1 | TWICE; }
    #[cfg(not(unix))]
    enum SwitchedCode: u8 { code | name; 1 | OTHER; }

    /// Its derive reports its errors, also those of a row that is off and contains the next one.
    enum ConditionalCode: u8 {
        code | name;
        #[cfg(unix)] 1 | UNIX;
        x | NOT_READ;
        #[cfg(unix)] #[cfg(test)] 2 | TWO 3 | THREE;
        4 | FOUR 5 | FIVE;
    }
}
