use knox_errors::knox_codes;

knox_codes! {
    /// Codes of no header
    pub enum NoHeaderCode: i32 {
        code | name  | description;
        7    | SEVEN | "A \"quoted\" word";
        -8   | EIGHT | "\"0\" expected";
        9    | NINE  | "A cell as \"spreadsheets\" write it";
    }
}
