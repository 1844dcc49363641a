use knox_errors::knox_codes;

knox_codes! {
    /// Codes of own code
    pub enum OwnCode: str {
        code  | name  | description;
        AUT_1 | AUT_1 | "first";
        AUT_2 | BUSY  | "third";
    }
}
