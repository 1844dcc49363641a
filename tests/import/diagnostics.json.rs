use knox_errors::knox_codes;

knox_codes! {
    /// Codes of diagnostics
    pub enum DiagnosticsCode: u16 {
        code             | category: &'static str | description;
        1002 as Code1002 | "Error"                | "Unterminated string literal.";
        1003 as Code1003 | "Error"                | "Identifier expected.";
        1005 as Code1005 | "Error"                | "'{0}' expected.";
    }
}
