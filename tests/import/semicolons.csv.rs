use knox_errors::knox_codes;

knox_codes! {
    /// Codes of semicolons
    pub enum SemicolonsCode: i32 {
        code  | name               | status | description;
        22012 | division_by_zero   | _      | "a; b";
        8006  | connection_failure | 503    | "zwei\r\nZeilen";
        -3    | "-3" as CodeMinus3 | _      | _;
    }
}
