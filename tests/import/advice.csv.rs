use knox_errors::knox_codes;

knox_codes! {
    /// Codes of advice
    pub enum AdviceCode: str {
        code   | name       | action       | retry_after | description;
        "E-17" | STORE_BUSY | WaitAndRetry | 30          | "The store is busy.";
        "E-18" | STORE_FULL | _            | _           | _;
        "E-19" | STORE_LOST | _            | _           | "The store is gone.";
    }
}
