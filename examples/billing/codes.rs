//! The codes of the service, which exist once: its errors are rows of this table.

use knox_errors::knox_codes;

knox_codes! {
    /// Codes of the billing service
    pub enum BillingCode: u32 {
        code    | name             | status | action           | retry_after
            | description;
        4000101 | AMOUNT_INVALID   | 400    | ChangeRequest    | _
            | "The amount is not a positive number of cents.";
        4020101 | CARD_DECLINED    | 402    | ChangeRequest    | _
            | "The bank declined the card.";
        4290101 | RATE_LIMITED     | 429    | WaitAndRetry     | 30
            | "Another payment of this tenant is running.";
        5040101 | ACQUIRER_TIMEOUT | 504    | RetryWithBackoff | _
            | "The acquirer did not answer in time.";
    }
}
