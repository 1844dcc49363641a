//! The services of the examples with hostile clients.

use std::io::Write;
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use crate::peers::{connect, read_to_end, send, send_forever, status};
use crate::programs::{PATIENCE, Program, Service};

/// Every service, with a path of it and the status that answers a `GET` there.
fn services() -> [(Service, &'static str, u16); 3] {
    [
        (Service::start(Program::Billing, &[]), "/pay/t/visa/5", 200),
        (Service::start(Program::Service, &[]), "/session", 403),
        (Service::start(Program::TokenFlow, &["service"]), "/devices", 403),
    ]
}

fn get(path: &str, headers: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: a\r\n{headers}\r\n")
}

/// A request that asks for its connection to be closed, and its response.
fn exchange(service: &Service, path: &str) -> String {
    let stream = connect(service.address());
    send(&stream, get(path, "Connection: close\r\n"));
    read_to_end(&stream)
}

/// Sends a byte now and then, until the other side closes the connection.
fn trickle(mut stream: &TcpStream) {
    let start = Instant::now();
    while stream.write_all(b"a").is_ok() {
        assert!(start.elapsed() < PATIENCE, "the connection stays open");
        thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn headers_that_never_end_are_not_waited_for() {
    let services = services();
    thread::scope(|scope| {
        for (service, path, expected) in &services {
            for start in ["", "G", "GET ", "GET / HTTP/1.1\r\nHost: a\r\nA: "] {
                scope.spawn(move || {
                    let stream = connect(service.address());
                    send(&stream, start);
                    assert_eq!(read_to_end(&stream), "", "{start}");
                });
            }
            scope.spawn(|| {
                let stream = connect(service.address());
                send(&stream, "GET / HTTP/1.1\r\nHost: a\r\nA: ");
                trickle(&stream);
            });
            // A connection that stays open after its first response.
            scope.spawn(|| {
                let stream = connect(service.address());
                send(&stream, get(path, ""));
                assert_eq!(status(&read_to_end(&stream)), Some(*expected));
            });
        }
    });
}

#[test]
fn a_body_that_never_ends_is_not_waited_for() {
    let services = services();
    thread::scope(|scope| {
        for (service, path, expected) in &services {
            // These read no body.
            scope.spawn(|| {
                let stream = connect(service.address());
                send(&stream, get(path, "Content-Length: 1000\r\n") + "some");
                assert_eq!(status(&read_to_end(&stream)), Some(*expected));
            });
        }
        let [_, _, (token_flow, ..)] = &services;
        for start in ["Content-Length: 1000\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n3e8\r\n{"]
        {
            let start = format!("POST /accesstoken HTTP/1.1\r\nHost: a\r\n{start}");
            let trickled = start.clone();
            scope.spawn(move || {
                let stream = connect(token_flow.address());
                send(&stream, start);
                assert_eq!(status(&read_to_end(&stream)), Some(408));
            });
            scope.spawn(move || {
                let stream = connect(token_flow.address());
                send(&stream, trickled);
                trickle(&stream);
            });
        }
    });
}

#[test]
fn headers_that_are_too_long_are_refused() {
    for (service, path, expected) in services() {
        let stream = connect(service.address());
        send(&stream, get(path, &format!("A: {}\r\n", "a".repeat(20_000))));
        assert_eq!(status(&read_to_end(&stream)), Some(431));

        let stream = connect(service.address());
        send(&stream, get(path, &"A: a\r\n".repeat(200)));
        assert_eq!(status(&read_to_end(&stream)), Some(431));

        let stream = connect(service.address());
        send(&stream, "GET / HTTP/1.1\r\nHost: a\r\n");
        send_forever(&stream, format!("A: {}\r\n", "a".repeat(1000)));
        assert!(matches!(status(&read_to_end(&stream)), None | Some(431)));

        let allowed = get(path, &format!("Connection: close\r\nA: {}\r\n", "a".repeat(5000)));
        let stream = connect(service.address());
        send(&stream, allowed);
        assert_eq!(status(&read_to_end(&stream)), Some(expected));
    }
}

#[test]
fn a_body_that_is_too_long_is_refused() {
    for (service, path, _) in services() {
        // Refused before it is sent.
        let stream = connect(service.address());
        send(&stream, get(path, "Content-Length: 10000000\r\n"));
        assert_eq!(status(&read_to_end(&stream)), Some(413));
    }
    let service = Service::start(Program::TokenFlow, &["service"]);
    let head = "POST /accesstoken HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunk = |length: usize| format!("{length:x}\r\n{}\r\n", "a".repeat(length));

    let stream = connect(service.address());
    send(&stream, head);
    send(&stream, chunk((64 << 10) + 1) + "0\r\n\r\n");
    assert_eq!(status(&read_to_end(&stream)), Some(413));

    let stream = connect(service.address());
    send(&stream, head);
    send_forever(&stream, chunk(0x1000));
    assert!(matches!(status(&read_to_end(&stream)), None | Some(413)));

    // As long as it may be: read, and refused for what it says.
    let stream = connect(service.address());
    send(&stream, head.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
    send(&stream, chunk(64 << 10) + "0\r\n\r\n");
    assert_eq!(status(&read_to_end(&stream)), Some(401));
}

#[test]
fn many_connections_are_served_at_once() {
    for (service, path, expected) in services() {
        let streams: Vec<_> = (0..200).map(|_| connect(service.address())).collect();
        // All are open, and each has half a request on the way.
        let request = get(path, "Connection: close\r\n");
        let (half, rest) = request.split_at(10);
        for stream in &streams {
            send(stream, half);
        }
        assert_eq!(status(&exchange(&service, path)), Some(expected));
        for stream in &streams {
            send(stream, rest);
        }
        for stream in &streams {
            assert_eq!(status(&read_to_end(stream)), Some(expected));
        }
    }
}

#[test]
fn silent_connections_do_not_keep_others_out() {
    let service = Service::start(Program::Billing, &[]);
    // More than are open at once.
    let silent: Vec<_> = (0..450).map(|_| connect(service.address())).collect();
    assert_eq!(status(&exchange(&service, "/pay/t/visa/5")), Some(200));
    drop(silent);
}
