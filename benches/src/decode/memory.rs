//! Memory: the most that a process holds while it decodes, beyond the body that
//! it is given.

use std::hint::black_box;
use std::process::Command;
use std::{env, io};

use knox_errors::KnoxError;

use super::bodies::KINDS;

/// The argument that makes the program a process that decodes one body.
pub const CHILD: &str = "--memory-of";

/// Mebibytes that decoding takes beside a body of `len` bytes, its copy in the
/// error included.
///
/// # Errors
///
/// Where this program cannot be run again.
pub fn of_decoding(kind: usize, len: usize) -> io::Result<f64> {
    let mut child = Command::new(env::current_exe()?);
    let output = child.args([CHILD, &kind.to_string(), &len.to_string()]).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| io::Error::other(format!("not a number: {text}")))
}

/// What the process does: prints the mebibytes. `None` where it is not one.
#[must_use]
pub fn run() -> Option<io::Result<()>> {
    let mut arguments = env::args().skip(1);
    if arguments.next()? != CHILD {
        return None;
    }
    let kind = KINDS.get(arguments.next()?.parse::<usize>().ok()?)?;
    let body = kind.body(arguments.next()?.parse().ok()?);
    Some(print(&body))
}

fn print(body: &[u8]) -> io::Result<()> {
    let before = peak()?;
    let error = black_box(KnoxError::decode(400, body));
    println!("{}", peak()? - before);
    drop(error);
    Ok(())
}

/// The most mebibytes that this process has held so far.
#[cfg(unix)]
fn peak() -> io::Result<f64> {
    use nix::sys::resource::{UsageWho, getrusage};

    // macOS counts bytes, all others kibibytes.
    let unit = if cfg!(target_os = "macos") { 1.0 } else { 1024.0 };
    let peak = getrusage(UsageWho::RUSAGE_SELF)?.max_rss();
    #[allow(clippy::cast_precision_loss)]
    Ok(peak as f64 * unit / f64::from(1 << 20))
}

#[cfg(not(unix))]
fn peak() -> io::Result<f64> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}
