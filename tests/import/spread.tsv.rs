use knox_errors::knox_codes;

knox_codes! {
    /// Codes of spread
    pub enum SpreadCode: u16 {
        code | name | description;
        1    | ONE  | "A cell\nover \"lines\" and\ttabs";
        2    | TWO  | _;
    }
}
