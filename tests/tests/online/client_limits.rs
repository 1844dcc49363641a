//! The clients of the examples against hostile services.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::peers::{self, Request, response, send, send_forever, wait_for_end};
use crate::programs::{Program, Service, run};

const TOKEN: &str = "7h3-s3cr3t-70k3n";

/// The token flow's client with a service that gives it an access token, then answers its
/// call in this way: what it prints.
fn call(answer: impl Fn(TcpStream) + Clone + Send + 'static) -> String {
    let base = peers::server(move |request, stream| {
        if request.head.starts_with("POST /accesstoken ") {
            send(&stream, response(200, "", &format!(r#"{{"accessToken":"{TOKEN}"}}"#)));
        } else {
            assert!(request.head.contains(TOKEN), "{}", request.head);
            answer(stream);
        }
    });
    run(Program::TokenFlow, &[&base])
}

/// The code of the service's problem with a Knox API that answers in this way.
fn problem(answer: impl Fn(TcpStream) + Clone + Send + 'static) -> u64 {
    let base = peers::server(move |_, stream| answer(stream));
    let service = Service::start(Program::Service, &[&base]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let problem = runtime.block_on(service.problem("/devices/1"));
    problem["code"].as_u64().unwrap_or_else(|| panic!("a code: {problem}"))
}

const UNREACHABLE: u64 = 5_045_001;
const TOO_LONG: u64 = 5_025_002;

/// Services that neither answer nor end, each in a way of its own.
const STALLS: [&str; 4] = [
    "",
    "HTTP/1.1 200 OK\r\nContent-Type: ",
    "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"devices\":",
    "HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod",
];

#[test]
fn a_silent_service_is_given_up() {
    std::thread::scope(|scope| {
        for stall in STALLS {
            let answer = move |stream: TcpStream| {
                send(&stream, stall);
                wait_for_end(&stream);
            };
            scope.spawn(move || {
                let printed = call(answer);
                assert!(printed.contains("=> no response: "), "{stall}: {printed}");
            });
            scope.spawn(move || assert_eq!(problem(answer), UNREACHABLE, "{stall}"));
        }
    });
}

#[test]
fn an_endless_body_is_cut_off() {
    for status in [200, 403] {
        let answer = move |stream: TcpStream| {
            send(&stream, format!("HTTP/1.1 {status} Any\r\nTransfer-Encoding: chunked\r\n\r\n"));
            send_forever(&stream, format!("1000\r\n{}\r\n", "a".repeat(0x1000)));
        };
        let printed = call(answer);
        assert!(
            printed.contains("=> no response: the response's body is longer than 1024 KiB"),
            "{printed}"
        );
        assert_eq!(problem(answer), TOO_LONG);
    }
}

#[test]
fn endless_headers_are_cut_off() {
    let answer = |stream: TcpStream| {
        send(&stream, "HTTP/1.1 200 OK\r\n");
        send_forever(&stream, format!("A: {}\r\n", "a".repeat(1000)));
    };
    let printed = call(answer);
    assert!(printed.contains("=> no response: "), "{printed}");
    assert_eq!(problem(answer), UNREACHABLE);
}

#[test]
fn a_body_below_the_limit_is_read() {
    let printed = call(|stream| send(&stream, response(200, "", &"a".repeat(30_000))));
    assert!(printed.contains(&format!("=> \"{}\"", "a".repeat(30_000))));
}

/// A host that nobody should call.
struct OtherHost(TcpListener);

impl OtherHost {
    fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn redirect(&self, status: u16) -> String {
        let port = self.0.local_addr().unwrap().port();
        response(status, &format!("Location: http://127.0.0.1:{port}/devices\r\n"), "")
    }

    /// Whether somebody has called, answered or not: the connection waits to be accepted.
    fn is_called(&self) -> bool {
        self.0.accept().is_ok()
    }
}

const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

#[test]
fn no_token_goes_to_another_host() {
    for status in REDIRECTS {
        let other = OtherHost::new();
        let redirect = other.redirect(status);
        let printed = call(move |stream| send(&stream, &redirect));
        assert!(printed.contains(&format!("=> given up: HTTP {status}")), "{printed}");
        assert!(!other.is_called(), "{status}");
        assert!(!printed.contains(TOKEN), "{printed}");
    }
}

#[test]
fn no_signed_jwt_goes_to_another_host() {
    for status in REDIRECTS {
        let other = OtherHost::new();
        let redirect = other.redirect(status);
        let jwts = Arc::new(Mutex::new(Vec::new()));
        let base = peers::server({
            let jwts = Arc::clone(&jwts);
            move |Request { body, .. }, stream| {
                jwts.lock().unwrap().push(body);
                send(&stream, &redirect);
            }
        });
        let printed = run(Program::TokenFlow, &[&base]);
        assert!(printed.contains(&format!("=> given up: HTTP {status}")), "{printed}");
        assert!(!other.is_called(), "{status}");
        let jwts = jwts.lock().unwrap();
        assert!(jwts.len() == 1 && jwts[0].starts_with(r#"{"clientIdentifierJwt":"ey"#));
    }
}

#[test]
fn the_service_follows_no_redirect() {
    for status in REDIRECTS {
        let other = OtherHost::new();
        let redirect = other.redirect(status);
        let base = peers::server(move |_, stream| send(&stream, &redirect));
        let service = Service::start(Program::Service, &[&base]);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let problem = runtime.block_on(service.problem("/devices/1"));
        // No code came, so the status is all that the problem says.
        assert_eq!(problem, serde_json::json!({ "status": 500, "title": "Internal Server Error" }));
        assert!(!other.is_called(), "{status}");
    }
}

#[test]
fn a_wait_without_end_is_refused() {
    let busy = r#"{"code":4290000,"message":"TOO_MANY_REQUESTS"}"#;
    let printed = call(move |stream| send(&stream, response(429, "Retry-After: 80000\r\n", busy)));
    assert!(printed.contains("=> given up: HTTP 429: 4290000 TOO_MANY_REQUESTS"), "{printed}");
}
