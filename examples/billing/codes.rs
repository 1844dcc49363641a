//! The codes of the service, which exist once: its errors are rows of this table.

use knox_errors::knox_codes;

knox_codes! {
    /// Codes of the billing service
    #[knox(docs = "https://billing.example.com/errors#{code}", retired(4000100))]
    pub enum BillingCode: u32 {
        code    | name             | status | action           | retry_after
            | description;
        4000101 | AMOUNT_INVALID   | 400    | ChangeRequest    | _
            | "The amount is not a positive number of cents.";
        4020101 | CARD_DECLINED    | 402    | ChangeRequest    | _
            | "The bank declined the card.";
        #[deprecated(since = "0.1.0", note = "the bank says CARD_DECLINED")]
        4020102 | CARD_EXPIRED     | 402    | ChangeRequest    | _
            | "The card is no longer valid.";
        /// Payments of one tenant run one after the other, so that each sees the limit that the
        /// one before it left: send them with `Retry-After` between them.
        4290101 | RATE_LIMITED     | 429    | WaitAndRetry     | 30
            | "Another payment of this tenant is running.";
        5020101 | SIGN_IN_FAILED   | 502    | ContactSupport   | _
            | "The bank does not let this service in.";
        5040101 | ACQUIRER_TIMEOUT | 504    | RetryWithBackoff | _
            | "The acquirer did not answer in time.";
    }
}
