//! Peers that speak HTTP byte by byte, as hostile ones do.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;

use crate::programs::PATIENCE;

/// A request as it came.
pub struct Request {
    /// The first line and the headers.
    pub head: String,
    pub body: String,
}

/// Starts a server that hands each request, on a connection of its own, to `answer`; gives
/// its URL.
pub fn server(answer: impl Fn(Request, TcpStream) + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, answer) = (stream.unwrap(), answer.clone());
            thread::spawn(move || {
                // The client may have gone.
                if let Ok(request) = read_request(&stream) {
                    answer(request, stream);
                }
            });
        }
    });
    url
}

fn read_request(stream: &TcpStream) -> io::Result<Request> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let lower = head.to_lowercase();
    let length = lower.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    reader.read_exact(&mut body)?;
    Ok(Request { head, body: String::from_utf8(body).expect("bodies are UTF-8") })
}

/// A response whose connection closes after it.
pub fn response(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Any\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    )
}

/// Sends; what happens to it is for the client to say.
pub fn send(mut stream: &TcpStream, bytes: impl AsRef<[u8]>) {
    let _ = stream.write_all(bytes.as_ref());
}

/// Sends the same bytes until the other side has had enough.
pub fn send_forever(mut stream: &TcpStream, bytes: impl AsRef<[u8]>) {
    while stream.write_all(bytes.as_ref()).is_ok() {}
}

/// Waits until the other side closes the connection.
pub fn wait_for_end(mut stream: &TcpStream) {
    let _ = stream.read_to_end(&mut Vec::new());
}

/// Connects as a client; no read and no write waits forever.
pub fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).expect("somebody listens");
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Everything that comes until the other side closes the connection, which must happen.
pub fn read_to_end(mut stream: &TcpStream) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        // A client that sends more may see a reset, after what came before it.
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::ConnectionReset => {}
        Err(error) => panic!("the connection stays open: {error}"),
    }
    String::from_utf8(bytes).expect("responses are UTF-8")
}

/// The status of a response, `None` where none came.
pub fn status(response: &str) -> Option<u16> {
    response.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()
}
