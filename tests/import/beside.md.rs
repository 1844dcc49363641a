use knox_errors::knox_codes;

knox_codes! {
    /// Codes
    pub enum Code: u16 {
        code | name;
        1    | FIRST;
    }
}
