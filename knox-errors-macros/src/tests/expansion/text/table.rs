knox_codes! {
    /// Strings of up to eight bytes, which are the names too.
    pub enum TokenCode: str {
        code               | status | description;
        #[alias(AUT_1)]
        AUT_1001           | 400    | "Bare.";
        "00006" as Leading | 401    | "Zeros are kept.";
    }
}
