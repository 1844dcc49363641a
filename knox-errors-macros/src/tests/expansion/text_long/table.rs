knox_codes! {
    /// Strings of more than eight bytes, with names.
    pub enum AccountCode: str {
        code                 | name;
        SAMSUNG_ACCOUNT_0001 | FIRST;
        #[alias("SAMSUNG ACCOUNT 0002")]
        SAMSUNG_ACCOUNT_0002 | SECOND;
    }
}
