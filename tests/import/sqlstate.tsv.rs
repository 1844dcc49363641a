use knox_errors::knox_codes;

knox_codes! {
    /// Codes of sqlstate
    pub enum SqlstateCode: str {
        code    | name                              | class: &'static str;
        "00000" | successful_completion             | "Success";
        "01004" | string_data_right_truncation      | "Warning";
        "2200H" | sequence_generator_limit_exceeded | "Data exception";
        "42P01" | undefined_table                   | "Syntax error";
    }
}
