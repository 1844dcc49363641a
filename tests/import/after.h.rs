use knox_errors::knox_codes;

knox_codes! {
    /// Codes of after
    pub enum AfterCode: i32 {
        code | name        | description;
        0    | SMALL_OK    | "All went well.";
        -5   | SMALL_BUSY  | "The store is in use.";
        -7   | SMALL_NOMEM | "No memory is left.";
    }
}
