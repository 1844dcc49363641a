//! A small billing service: one table of codes, one error enum whose variants are its rows,
//! problems as responses, and documents of what the service may answer, which it also serves at
//! `/errors`. The example `export` writes them, such as `codes.html` and `codes.lock` here.
//!
//! ```text
//! cargo run --example billing --features online              # prints the address
//! cargo run --example billing --features online -- document  # prints the codes
//! ```
//!
//! Its test is in `tests/tests/online`.

mod codes;
mod error;
#[path = "../http/server.rs"]
mod server;

use std::io::Write;
use std::net::Ipv4Addr;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use knox_errors::CustomerAuthCode;
use knox_errors::axum::Problem;
use knox_errors::export::{Document, DocumentService};

use crate::error::PayError;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    if std::env::args().nth(1).as_deref() == Some("document") {
        return write!(std::io::stdout(), "{}", Document::of::<PayError>().markdown());
    }
    let app = Router::new()
        .route("/pay/{tenant}/{card}/{amount}", get(pay))
        .route_service("/errors", DocumentService::new(Document::of::<PayError>()));
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let stop = server::stop_signal()?;
    println!("http://{}", listener.local_addr()?);
    server::serve(listener, app, stop).await;
    Ok(())
}

/// `?` makes a problem of each error: code, status and `Retry-After` are those of its row.
async fn pay(
    Path((tenant, card, amount)): Path<(String, String, String)>,
) -> Result<String, Problem<PayError>> {
    let cents = amount_of(&amount)?;
    charge(&tenant, &card, cents)?;
    Ok(format!("{cents} cents paid"))
}

fn amount_of(text: &str) -> Result<u32, PayError> {
    let cents =
        text.parse().map_err(|source| PayError::Amount { text: text.to_owned(), source })?;
    if cents == 0 { Err(PayError::Zero) } else { Ok(cents) }
}

/// The bank, in place of one: tenants and cards say what happens.
fn charge(tenant: &str, card: &str, cents: u32) -> Result<(), PayError> {
    let (tenant_name, card_name) = (tenant.to_owned(), card.to_owned());
    match (tenant, card) {
        ("busy", _) => Err(PayError::Limited { tenant: tenant_name }),
        ("expired", _) => Err(PayError::SignIn {
            source: CustomerAuthCode::AccessTokenExpired,
            tenant: tenant_name,
        }),
        (_, "slow") => Err(PayError::Timeout { acquirer: "North".to_owned() }),
        (_, "expired") => Err(PayError::Expired { card: card_name }),
        (_, "declined") => Err(PayError::Declined { card: card_name }),
        _ if cents > 1_000_000 => Err(PayError::Declined { card: card_name }),
        _ => Ok(()),
    }
}
