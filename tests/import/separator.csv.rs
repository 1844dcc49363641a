use knox_errors::knox_codes;

knox_codes! {
    /// Codes of separator
    pub enum SeparatorCode: u16 {
        code | name | description;
        1    | A    | "x, y";
    }
}
