//! Tables of another crate: a plain one, one of text codes, and one that extends
//! both and rows of its own.

use codes::knox_codes;

knox_codes! {
    /// Codes of devices.
    #[non_exhaustive]
    pub enum DeviceCode: u32 {
        code | name         | status | level: u8 | description;
        #[alias(70010)]
        7001 | DEVICE_STALE | 409    | 3         | "The device has not been seen for long.";
        7002 | DEVICE_LOST  | 410    | 5         | "The device is lost.";
    }

    /// Codes of labels, as texts.
    pub enum LabelCode: str {
        code | name;
        #[alias(LBL_01, LBL_001)]
        LBL_1 | NO_LABEL;
        #[alias(LBL_02)]
        LBL_2 | LABEL_TORN;
        "12" | TWELVE;
        "00012" | PADDED_TWELVE;
        "-13" | MINUS_THIRTEEN;
        "0" | ZERO;
    }

    /// Codes of fleets.
    pub enum FleetCode: any extends DeviceCode as Device, LabelCode {
        code | name;
        9001 | FLEET_EMPTY;
        FLT_2 | FLEET_FULL;
    }
}
