//! What can go wrong: data and sources, each a row of the table.

use std::num::ParseIntError;

use knox_errors::{CustomerAuthCode, KnoxCode};

use crate::codes::BillingCode;

/// Errors of payments
#[derive(Debug, thiserror::Error, KnoxCode)]
pub enum PayError {
    #[error("{text:?} is not an amount")]
    #[knox(row = BillingCode::AmountInvalid)]
    Amount { text: String, source: ParseIntError },
    #[error("the amount is zero")]
    #[knox(row = BillingCode::AmountInvalid)]
    Zero,
    #[error("card {card} was declined")]
    #[knox(row = BillingCode::CardDeclined)]
    Declined { card: String },
    // Until the bank no longer sends it.
    #[allow(deprecated)]
    #[error("card {card} has expired")]
    #[knox(row = BillingCode::CardExpired)]
    Expired { card: String },
    #[error("{tenant} has a payment running")]
    #[knox(row = BillingCode::RateLimited)]
    Limited { tenant: String },
    // Not `transparent`: a 403 of the bank refuses this service, and not the service's caller.
    #[error("sign-in failed for {tenant}")]
    #[knox(row = BillingCode::SignInFailed)]
    SignIn { source: CustomerAuthCode, tenant: String },
    #[error("{acquirer} did not answer")]
    #[knox(row = BillingCode::AcquirerTimeout)]
    Timeout { acquirer: String },
}
