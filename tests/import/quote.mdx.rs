use knox_errors::knox_codes;

knox_codes! {
    /// Close codes
    pub enum CloseCode: u16 {
        code             | description;
        4000 as Code4000 | "Unknown";
        4001 as Code4001 | "A b c * d";
    }
}
