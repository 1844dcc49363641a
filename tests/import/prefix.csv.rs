use knox_errors::knox_codes;

knox_codes! {
    /// Codes of prefix
    #[knox(format = "ORA-{:05}")]
    pub enum PrefixCode: u16 {
        code  | description;
        1     | "unique constraint violated";
        942   | "table or view does not exist";
        28000 | "the account is locked";
    }
}
