//! The examples as processes.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use knox_errors_tests::programs::example;
use serde_json::Value;

/// How long a test waits for what never comes where a limit is missing: far longer than
/// every limit of the examples.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// An example that talks over HTTP.
#[derive(Clone, Copy)]
pub enum Program {
    Billing,
    Service,
    TokenFlow,
}

impl Program {
    const NAMES: [&str; 3] = ["billing", "service", "token_flow"];

    /// The executable; all are built once.
    pub fn path(self) -> &'static Path {
        static BUILT: OnceLock<[PathBuf; 3]> = OnceLock::new();
        &BUILT.get_or_init(|| Self::NAMES.map(example))[self as usize]
    }
}

/// A process that ends with the test.
struct Process(Child);

impl Process {
    fn start(program: Program, args: &[&str]) -> Self {
        let mut command = Command::new(program.path());
        // The peers are on this machine, where no proxy leads.
        command.env("NO_PROXY", "*").args(args).stdout(Stdio::piped());
        Self(command.spawn().expect("the example starts"))
    }

    /// Waits for its end; one that hangs fails the test.
    fn wait(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().expect("the process is ours") {
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "the process hangs");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs an example to its end and gives what it prints, which a pipe has room for.
pub fn run(program: Program, args: &[&str]) -> String {
    let mut process = Process::start(program, args);
    let status = process.wait();
    let mut printed = String::new();
    process.0.stdout.take().unwrap().read_to_string(&mut printed).expect("it prints UTF-8");
    assert!(status.success(), "{printed}");
    printed
}

/// A service, which ends with the test.
pub struct Service {
    process: Process,
    pub url: String,
}

impl Service {
    pub fn start(program: Program, args: &[&str]) -> Self {
        let mut process = Process::start(program, args);
        let mut url = String::new();
        let out = process.0.stdout.take().expect("its output is piped");
        BufReader::new(out).read_line(&mut url).expect("it prints where it is");
        Self { process, url: url.trim().to_owned() }
    }

    pub fn address(&self) -> &str {
        self.url.strip_prefix("http://").expect("an address")
    }

    /// Sends a signal, such as `TERM`.
    #[cfg(unix)]
    pub fn signal(&self, name: &str) {
        let command = format!("kill -{name} {}", self.process.0.id());
        let status = Command::new("sh").args(["-c", &command]).status().expect("a shell runs");
        assert!(status.success());
    }

    /// Waits until it ends and gives how.
    #[cfg(unix)]
    pub fn wait(&mut self) -> ExitStatus {
        self.process.wait()
    }

    pub async fn get(&self, path: &str) -> (u16, String, String) {
        let response = reqwest::get(format!("{}{path}", self.url)).await.expect("it answers");
        let kind = response.headers().get("content-type").expect("a type").to_str().unwrap();
        let (status, kind) = (response.status().as_u16(), kind.to_owned());
        (status, kind, response.text().await.unwrap())
    }

    pub async fn problem(&self, path: &str) -> Value {
        let (status, kind, body) = self.get(path).await;
        assert_eq!(kind, "application/problem+json", "{body}");
        let problem: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(problem["status"], status);
        problem
    }
}
