use knox_errors::knox_codes;

knox_codes! {
    /// Codes of twilio
    pub enum TwilioCode: u16 {
        code  | name                       | log_level: &'static str | causes: Option<&'static str> = None | fatal: Option<&'static str> = None | docs: Option<&'static str> = None;
        10001 | "Account is not active"    | "ERROR"                 | Some("[\"suspended\", \"closed\"]") | Some("true")                       | _;
        11200 | "HTTP retrieval failure é" | "WARNING"               | _                                   | _                                  | Some("https://example.com/11200");
        13001 | "13001" as Code13001       | "ERROR"                 | _                                   | _                                  | _;
    }
}
