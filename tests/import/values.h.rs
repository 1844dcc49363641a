use knox_errors::knox_codes;

knox_codes! {
    /// Codes of values
    pub enum ValuesCode: i32 {
        code        | name     | description;
        0x10        | V_BUSY   | "A busy store.";
        17          | V_NESTED | "A value of its own, over lines.";
        0x12        | V_WIDE   | "Of Windows.";
        0x13        | V_URL    | "see http://example.com/13";
        -2147483647 | V_LEAST  | "The least";
        20          | V_JOINED | _;
    }
}
