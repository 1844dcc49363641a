use knox_errors::knox_codes;

knox_codes! {
    /// Codes of enums
    pub enum EnumsCode: str {
        code  | name       | description;
        "2.1" | GW_VERSION | "Results of the gateway.";
    }

    /// `gw_result`
    pub enum GwResultCode: i32 {
        code | name         | description;
        0    | GW_OK        | "All went well.";
        1    | GW_BUSY      | "Another job runs.";
        #[alias(name = GW_ALIAS)]
        0x10 | GW_LIMIT     | "The limit is reached.";
        #[alias(name = GW_AFTER_ALIAS)]
        17   | GW_DENIED    | _;
        40   | GW_EXTRA_ONE | _;
        -1   | GW_LAST      | _;
    }

    /// `small_t`
    pub enum SmallTCode: u16 {
        code | name;
        1    | SMALL_ONE;
        2    | SMALL_TWO;
    }

    /// `Mode`
    pub enum ModeCode: u16 {
        code | name;
        0    | Slow;
        5    | Fast;
        6    | Faster;
    }
}
