use knox_errors::knox_codes;

knox_codes! {
    /// Codes of radixes
    pub enum RadixesCode: u16 {
        code | name    | status | retry_after;
        0b1  | ONE     | 404    | 5;
        0b11 | THREE   | 503    | 7;
        0o17 | FIFTEEN | _      | _;
        0xfF | BYTE    | _      | _;
        9    | NINE    | _      | _;
    }
}
