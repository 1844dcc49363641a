use knox_errors::knox_codes;

knox_codes! {
    /// Codes of like below
    pub enum LikeBelowCode: str {
        code | name | description;
        E1   | id   | "first";
        E2   | jd   | "second";
    }
}
