use knox_errors::knox_codes;

knox_codes! {
    /// Codes of prefix without zeros
    #[knox(format = "TS{}")]
    pub enum PrefixWithoutZerosCode: u16 {
        code  | description;
        1002  | "Unterminated string literal.";
        1003  | "Identifier expected.";
        17004 | "'{0}' expected.";
    }
}
