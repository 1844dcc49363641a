use knox_errors::knox_codes;

knox_codes! {
    /// client
    pub enum PinCode: u16 {
        code  | name;
        40001 | INVALID_PIN;
        40002 | PIN_EXPIRED;
    }

    /// server codes
    pub enum StoreCode: str {
        code    | name       | status;
        "00050" | STORE_DOWN | 503;
        "A-51"  | QUEUE_FULL | 429;
    }

    /// pairs
    pub enum PairsCode: u16 {
        code | name;
        1    | ONE;
        2    | TWO;
    }

    #[doc = "line end \u{202e}*/ codes"]
    pub enum LineEndCode: u16 {
        code | name;
        9    | NINE;
    }

    /// Codes of by code
    pub enum ByCode: u16 {
        code | name;
        10   | TEN;
    }
}
