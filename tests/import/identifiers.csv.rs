use knox_errors::knox_codes;

knox_codes! {
    /// Codes of identifiers
    pub enum IdentifiersCode: str {
        code     | description;
        AUT_1001 | "The token has expired.";
        AUT_1002 | "The token is not signed.";
    }
}
