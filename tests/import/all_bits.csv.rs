use knox_errors::knox_codes;

knox_codes! {
    /// Codes of all bits
    #[knox(format = "0x{:X}")]
    pub enum HResult: i32 {
        code        | name           | description;
        0x80004005  | E_FAIL         | "Unspecified failure";
        -2147024891 | E_ACCESSDENIED | "Access is denied";
        0x0         | S_OK           | _;
    }
}
