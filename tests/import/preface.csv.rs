use knox_errors::knox_codes;

knox_codes! {
    /// Codes of preface
    pub enum PrefaceCode: u16 {
        code | name | team: &'static str;
        1    | A    | "core";
    }
}
