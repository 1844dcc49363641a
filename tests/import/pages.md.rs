use knox_errors::knox_codes;

knox_codes! {
    /// JSON error codes
    pub enum JsonErrorCode: u16 {
        code               | description;
        10001 as Code10001 | "Unknown account";
        10002 as Code10002 | "Unknown application, or a | bar in it";
        50035 as Code50035 | "Invalid form body 1";
    }

    /// Wire errors
    pub enum WireErrorCode: i32 {
        code | name                 | retriable: &'static str | description;
        -1   | UNKNOWN_SERVER_ERROR | "False"                 | "The server experienced an unexpected error.";
        0    | NONE                 | "False"                 | _;
        1    | OFFSET_OUT_OF_RANGE  | "False"                 | "The requested offset is not within the range.";
    }

    /// Status codes of the RPC
    pub enum StatusCodesOfTheRpcCode: u16 {
        code | name      | description;
        0    | OK        | "Not an error.";
        1    | CANCELLED | "The call was cancelled.";
    }
}
