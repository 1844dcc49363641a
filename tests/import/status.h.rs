use knox_errors::knox_codes;

knox_codes! {
    /// Codes of status
    #[knox(format = "0x{:08X}")]
    pub enum StatusCode: u32 {
        code       | name                    | description;
        0x00000001 | STATUS_WAIT_1           | "The wait was satisfied.";
        0xC0000005 | STATUS_ACCESS_VIOLATION | "The instruction at 0x%p referenced memory.";
        0x80004005 | E_FAIL                  | _;
    }
}
