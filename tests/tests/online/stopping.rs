//! The services of the examples when they are asked to stop.

#![cfg(unix)]

use std::net::TcpStream;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use crate::peers::{self, connect, read_to_end, response, send, status};
use crate::programs::{PATIENCE, Program, Service};

/// Waits until nobody can connect any more.
fn wait_until_closed(service: &Service) {
    let start = Instant::now();
    while TcpStream::connect(service.address()).is_ok() {
        assert!(start.elapsed() < PATIENCE, "connections are accepted still");
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_running_request_is_answered_before_the_end() {
    for signal in ["TERM", "INT"] {
        // A Knox API that says when it is called, and answers when it is told to.
        let (called, is_called) = mpsc::channel();
        let (release, is_released) = mpsc::channel::<()>();
        let is_released = Arc::new(Mutex::new(is_released));
        let base = peers::server(move |_, stream| {
            called.send(()).unwrap();
            is_released.lock().unwrap().recv().unwrap();
            send(&stream, response(200, "", "the device"));
        });
        let mut service = Service::start(Program::Service, &[&base]);
        // They hold nothing up: silent, half a request, and one that is done.
        let others =
            ["", "GET /session HTTP/1.1\r\nHo", "GET /session HTTP/1.1\r\nHost: a\r\n\r\n"].map(
                |start| {
                    let other = connect(service.address());
                    send(&other, start);
                    other
                },
            );
        let running = connect(service.address());
        send(&running, "GET /devices/1 HTTP/1.1\r\nHost: a\r\n\r\n");
        is_called.recv_timeout(PATIENCE).expect("the request runs");
        service.signal(signal);
        wait_until_closed(&service);
        release.send(()).unwrap();

        let response = read_to_end(&running);
        assert_eq!(status(&response), Some(200));
        assert!(response.ends_with("\r\n\r\nthe device"), "{response}");
        assert_eq!(service.wait().code(), Some(0), "{signal}");
        drop(others);
    }
}

#[test]
fn a_request_that_hangs_does_not_keep_the_process() {
    let (called, is_called) = mpsc::channel();
    let base = peers::server(move |_, stream| {
        called.send(()).unwrap();
        peers::wait_for_end(&stream);
    });
    let mut service = Service::start(Program::Service, &[&base]);
    let running = connect(service.address());
    send(&running, "GET /devices/1 HTTP/1.1\r\nHost: a\r\n\r\n");
    is_called.recv_timeout(PATIENCE).expect("the request runs");
    service.signal("TERM");
    assert_eq!(status(&read_to_end(&running)), Some(504));
    assert_eq!(service.wait().code(), Some(0));
}

#[test]
fn a_client_that_reads_nothing_does_not_keep_the_process() {
    let (called, is_called) = mpsc::channel();
    let base = peers::server(move |_, stream| {
        called.send(()).unwrap();
        send(&stream, response(200, "", &"a".repeat(1_000_000)));
    });
    let mut service = Service::start(Program::Service, &[&base]);
    let running = connect(service.address());
    // More than the buffers of a connection hold.
    send(&running, "GET /devices/1 HTTP/1.1\r\nHost: a\r\n\r\n".repeat(100));
    let calls = std::iter::from_fn(|| is_called.recv_timeout(Duration::from_secs(2)).ok()).count();
    assert!((1..100).contains(&calls), "{calls} calls: the responses were sent");
    service.signal("TERM");
    assert_eq!(service.wait().code(), Some(0));
    drop(running);
}

#[test]
fn idle_services_end() {
    for signal in ["TERM", "INT"] {
        for (program, args) in [
            (Program::Billing, &[][..]),
            (Program::Service, &[]),
            (Program::TokenFlow, &["service"]),
        ] {
            let mut service = Service::start(program, args);
            service.signal(signal);
            assert_eq!(service.wait().code(), Some(0), "{signal}");
        }
    }
}
