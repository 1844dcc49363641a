use knox_errors::knox_codes;

knox_codes! {
    /// Codes of one usual
    pub enum OneUsualCode: str {
        code | key_name: &'static str | owner: &'static str;
        E1   | "BUSY"                 | "core";
    }
}
