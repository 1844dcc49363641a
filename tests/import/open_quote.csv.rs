use knox_errors::knox_codes;

knox_codes! {
    /// Codes of open quote
    pub enum OpenQuoteCode: u16 {
        code | name | description;
        1    | A    | "x";
        2    | B    | "never\n3,C,z";
    }
}
