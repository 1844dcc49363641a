knox_codes! {
    /// Texts of up to eight bytes, which are their own names.
    pub enum TokenCode: str {
        code               | status | description;
        AUT_1001           | 400    | "Bare.";
        "00006" as Leading | 401    | "Zeros are kept.";
    }
}
