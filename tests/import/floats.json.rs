use knox_errors::knox_codes;

knox_codes! {
    /// Codes of floats
    pub enum FloatsCode: str {
        code  | name;
        "1e5" | FIRST;
        "1e6" | SECOND;
        "2.5" | THIRD;
    }
}
