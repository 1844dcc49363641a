use knox_errors::knox_codes;

knox_codes! {
    /// Codes of errors
    pub enum ErrorCode: u32 {
        code    | name                 | status | retriable: &'static str | description;
        4220001 | DEVICE_LIMIT_REACHED | 422    | "false"                 | "The tenant has reached its device limit.";
        #[alias(name = BUSY)]
        4290001 | TENANT_BUSY          | 429    | "true"                  | "Another bulk job is running.";
    }
}
