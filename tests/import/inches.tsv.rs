use knox_errors::knox_codes;

knox_codes! {
    /// Codes of inches
    pub enum InchesCode: u16 {
        code | name | description;
        1    | A    | "first";
        2    | B    | "\"5 inch disk";
        3    | C    | _;
        4    | D    | "fourth \"disk\"";
    }
}
