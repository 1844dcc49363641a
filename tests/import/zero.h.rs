use knox_errors::knox_codes;

knox_codes! {
    /// Codes of zero
    #[knox(format = "0x{:08X}")]
    pub enum ZeroCode: u32 {
        code       | name;
        0          | S_OK;
        0x80004005 | E_FAIL;
        0x80004004 | E_ABORT;
    }
}
