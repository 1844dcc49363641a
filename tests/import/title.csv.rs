use knox_errors::knox_codes;

knox_codes! {
    /// Codes of title
    pub enum TitleCode: str {
        code                    | name;
        "Errors of the gateway" | "Errors of the gateway";
        "E-1"                   | BUSY;
        "E-2"                   | LOST;
    }
}
