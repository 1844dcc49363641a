//! Obtains a Knox access token and calls an API, through every wrong answer that
//! can be got over: acting on `error.action()` alone.
//!
//! ```text
//! cargo run --example token_flow --features online
//! ```
//!
//! The service is a local stand-in that answers as Samsung's do, wrong answers
//! included; the example starts it on a free port of the loopback interface.

mod client;
mod keys;
mod service;

use std::error::Error;

use knox_errors::{Action, KnoxError};

use crate::client::Client;
use crate::keys::Keys;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let keys = Keys::new()?;
    let service = service::start(&keys).await?;
    println!("service on {service}\n");
    let mut client = Client::new(service, keys);

    step("a first call");
    tell(client.call("/devices").await);
    step("the access token has expired, and the signed JWT was used before");
    tell(client.call("/devices?answer=expired").await);
    step("too many requests");
    tell(client.call("/devices?answer=rate-limit").await);
    step("a proxy in between fails");
    tell(client.call("/devices?answer=html").await);
    step("a code that no table lists");
    tell(client.call("/devices?answer=unlisted").await);
    step("two of three devices fail inside a 200");
    tell(client.call("/devices?answer=partly").await);
    Ok(())
}

fn step(what: &str) {
    println!("* {what}");
}

/// What became of a call in the end.
fn tell(result: client::Result<String>) {
    match result {
        Ok(body) => println!("  => {body}\n"),
        Err(error) => match error.downcast_ref::<KnoxError>() {
            Some(error) => tell_error(error),
            None => println!("  => no answer: {error}\n"),
        },
    }
}

fn tell_error(error: &KnoxError) {
    println!("  => given up: {error}");
    for item in error.items() {
        println!("     {}: {item}", item.id().unwrap_or("?"));
        item.action().into_iter().for_each(advise);
    }
    error.action().into_iter().for_each(advise);
    println!();
}

fn advise(action: Action) {
    println!("     {action}: {}", action.description());
}
