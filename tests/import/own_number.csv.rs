use knox_errors::knox_codes;

knox_codes! {
    /// Codes of own number
    pub enum OwnNumberCode: u16 {
        code | name;
        5    | "5" as Code5;
        6    | SIX;
    }
}
