use knox_errors::knox_codes;

knox_codes! {
    /// Codes of negatives
    pub enum NegativesCode: i32 {
        code       | name;
        0x80004005 | E_FAIL;
        -2         | NOT_READY;
        -1         | FAILED;
    }
}
