//! Measures memory: the most that a process holds while it decodes, besides the body.

use std::hint::black_box;
use std::process::Command;
use std::{env, io};

use knox_errors::KnoxError;

use super::bodies::KINDS;

/// The argument with which the program decodes one body and ends.
pub const CHILD: &str = "--memory-of";

/// The memory, in MiB, that decoding a body of `len` bytes takes besides the body, including
/// the copy in the error.
///
/// # Errors
///
/// If this program cannot be run again.
pub fn of_decoding(kind: usize, len: usize) -> io::Result<f64> {
    let mut child = Command::new(env::current_exe()?);
    let output = child.args([CHILD, &kind.to_string(), &len.to_string()]).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| io::Error::other(format!("not a number: {text}")))
}

/// If this program was started to decode one body, does so and prints the MiB. Otherwise
/// returns `None`.
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

/// The peak memory of this process so far, in MiB.
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
