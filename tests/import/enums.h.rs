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

    /// `G`
    pub enum GCode: u16 {
        code | name;
        1    | G1;
        40   | G2;
        7    | G4;
        8    | G5;
    }

    /// `Aa`
    pub enum AaCode: u16 {
        code | name;
        #[alias(name = Default)]
        1    | None;
        2    | Next;
    }

    /// `B`
    pub enum BCode: u16 {
        code | name;
        7    | None;
    }

    /// `H`
    pub enum HCode: u16 {
        code | name;
        0    | H1;
    }

    /// `L`
    pub enum LCode: u16 {
        code | name;
        5    | L8;
    }

    /// `P`
    pub enum PCode: u16 {
        code | name;
        1    | P1;
    }

    /// `Q`
    pub enum QCode: u16 {
        code | name;
        3    | Q1;
    }

    /// `M`
    pub enum MCode: u16 {
        code | name    | description;
        1    | M1      | _;
        2    | M_TWO   | _;
        3    | M_THREE | _;
        4    | M_FOUR  | "four";
    }

    /// `E1`
    pub enum E1Code: u16 {
        code | name;
        1    | E1A;
        2    | E1B;
        4    | E1C;
    }
}
