//! Serves an app over HTTP/1.1 with limits, until the process is asked to stop.
//!
//! `axum::serve` has no such limits: a client that sends half a request keeps its
//! connection forever.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::serve::Listener;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// The longest wait for a request's headers, also between two requests of a connection.
const HEADER_TIME: Duration = Duration::from_secs(5);
/// The longest headers of a request, in bytes: hyper answers 431 to longer ones.
const LONGEST_HEADERS: usize = 16 << 10;
/// The longest body of a request, in bytes: 413 answers a longer one.
const LONGEST_BODY: usize = 64 << 10;
/// The longest time from a request's headers to its response, the request's body included:
/// 408 answers after it. Longer than the service's own client waits.
const REQUEST_TIME: Duration = Duration::from_secs(10);
/// The age at which a connection closes after the request that is running, so that
/// clients who read slowly or never leave make room.
const CONNECTION_TIME: Duration = Duration::from_secs(120);
/// The longest wait for running requests once a connection or the process is to end.
const DRAIN_TIME: Duration = Duration::from_secs(12);
/// How many connections are open at once; more wait to be accepted. Each may need a second
/// one to another service, and a process often has 1024 file descriptors.
const MAX_CONNECTIONS: u32 = 400;

/// Serves `app` until `stop` completes, then answers the requests that are running.
pub async fn serve(mut listener: TcpListener, app: Router, stop: impl Future<Output = ()>) {
    let app = app
        .layer(RequestBodyLimitLayer::new(LONGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST_TIME));
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS as usize));
    let (running, stopped) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        let accept = async {
            let slot = Arc::clone(&slots).acquire_owned().await;
            (Listener::accept(&mut listener).await.0, slot)
        };
        let (stream, slot) = tokio::select! {
            () = &mut stop => break,
            accepted = accept => accepted,
        };
        let (app, stopped) = (app.clone(), stopped.clone());
        tokio::spawn(async move {
            serve_connection(stream, app, stopped).await;
            drop(slot);
        });
    }
    // Nobody connects any more, and every connection notices that `running` is gone.
    drop((listener, running));
    // All slots are free once all connections have ended, each within `DRAIN_TIME`.
    let _ = slots.acquire_many(MAX_CONNECTIONS).await;
}

async fn serve_connection(stream: TcpStream, app: Router, mut stopped: watch::Receiver<()>) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(LONGEST_HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app));
    let mut connection = pin!(connection);
    tokio::select! {
        // An error is the client's, who is gone, too slow or does not speak HTTP.
        _ = connection.as_mut() => return,
        _ = stopped.changed() => {}
        () = sleep(CONNECTION_TIME) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(DRAIN_TIME, connection).await;
}

/// Completes when the process is asked to stop, by SIGTERM or Ctrl-C; from this call on,
/// neither ends the process by itself.
#[cfg(unix)]
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Completes when the process is asked to stop by Ctrl-C.
#[cfg(windows)]
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
