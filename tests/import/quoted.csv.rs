use knox_errors::knox_codes;

knox_codes! {
    /// Codes of quoted
    pub enum QuotedCode: u16 {
        code  | name                              | status | owner_team: Option<&'static str> = None | description;
        10001 | ACCOUNT_INACTIVE                  | 403    | Some("Core")                            | "The account is not active, or is \"suspended\".";
        10002 | CALLER_BUSY                       | 429    | _                                       | "Wait, then\nsend it again.";
        10003 | "2FA required" as Code2faRequired | 401    | Some("Core")                            | "C:\\pins\\{0} | none; 🔒";
        13001 | "13001" as Code13001              | _      | Some("Edge")                            | "A row without a name";
        10004 | "Caller busy" as CallerBusy2      | 429    | Some("Core")                            | "It makes the variant of another row.";
        10006 | "type"                            | 400    | Some("Core")                            | _;
        10007 | "Self" as SelfCode                | 400    | Some("Core")                            | "A keyword.";
    }
}
