//! Obtains a Knox access token, calls an API, and recovers by `error.action()` from every error
//! that allows it.
//!
//! ```text
//! cargo run --example token_flow --features online                      # both
//! cargo run --example token_flow --features online -- service           # only the service
//! cargo run --example token_flow --features online -- http://HOST:PORT  # one call there
//! ```
//!
//! The service is a local placeholder that responds as Samsung's services do, errors included.
//! The example starts it on a free port of the loopback interface. A service that is started
//! by itself refuses every JWT, since no client has its key.

mod client;
#[path = "../http/client.rs"]
mod http_client;
mod keys;
#[path = "../http/server.rs"]
mod server;
mod service;

use std::error::Error;
use std::future;
use std::net::Ipv4Addr;

use knox_errors::{Action, KnoxError};
use tokio::net::TcpListener;

use crate::client::Client;
use crate::keys::Keys;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let keys = Keys::new()?;
    match std::env::args().nth(1) {
        None => run_both(keys).await,
        Some(argument) if argument == "service" => run_service(&keys).await,
        Some(base) => run_client(base, keys).await,
    }
}

async fn run_service(keys: &Keys) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let stop = server::stop_signal()?;
    println!("http://{}", listener.local_addr()?);
    server::serve(listener, service::app(keys), stop).await;
    Ok(())
}

async fn run_client(base: String, keys: Keys) -> Result<(), Box<dyn Error>> {
    tell(Client::new(base, keys)?.call("/devices").await);
    Ok(())
}

async fn run_both(keys: Keys) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let base = format!("http://{}", listener.local_addr()?);
    println!("service on {base}\n");
    // The service ends with the process.
    tokio::spawn(server::serve(listener, service::app(&keys), future::pending()));
    let mut client = Client::new(base, keys)?;

    step("a first call");
    tell(client.call("/devices").await);
    step("the access token has expired, and the signed JWT was used before");
    tell(client.call("/devices?error=expired").await);
    step("too many requests");
    tell(client.call("/devices?error=rate-limit").await);
    step("a proxy in between fails");
    tell(client.call("/devices?error=html").await);
    step("a code that no table lists");
    tell(client.call("/devices?error=unlisted").await);
    step("two of three devices fail inside a 200");
    tell(client.call("/devices?error=partly").await);
    Ok(())
}

fn step(what: &str) {
    println!("* {what}");
}

/// Prints the final outcome of a call.
fn tell(result: client::Result<String>) {
    match result {
        Ok(body) => println!("  => {body:?}\n"),
        Err(error) => match error.downcast_ref::<KnoxError>() {
            Some(error) => tell_error(error),
            None => println!("  => no response: {error}\n"),
        },
    }
}

fn tell_error(error: &KnoxError) {
    println!("  => given up: {error}");
    for item in error.items() {
        println!("     {:?}: {item}", item.id().unwrap_or("?"));
        item.action().into_iter().for_each(advise);
    }
    error.action().into_iter().for_each(advise);
    println!();
}

fn advise(action: Action) {
    println!("     {action}: {}", action.description());
}
