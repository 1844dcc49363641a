use knox_errors::knox_codes;

knox_codes! {
    /// Codes of name first
    #[knox(format = "0x{:08X}")]
    pub enum NameFirstCode: u32 {
        code       | name       | description;
        0x00000000 | Good       | "The operation succeeded.";
        0x80000000 | Bad        | _;
        0x800A0000 | BadTimeout | "It took too long, or longer.";
    }
}
