//! What a process takes: its time on the processors and its memory.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::{env, fs, io, iter};

/// What a process took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usage {
    /// Seconds on the processors, its own and the system's for it.
    pub cpu: f64,
    /// The most memory it held at once, in MiB.
    pub memory: f64,
}

/// Names the file that [`wrap`] writes to.
const VARIABLE: &str = "KNOX_COMPILE_COST";

/// Runs cargo's command and adds what it took to a file, where cargo started
/// this program in place of rustc; `None` where it did not.
///
/// # Errors
///
/// Where rustc cannot be run, or the file cannot be written.
#[must_use]
pub fn wrap() -> Option<io::Result<ExitStatus>> {
    let file = env::var_os(VARIABLE)?;
    Some(run(Path::new(&file), env::args_os().skip(1).collect()))
}

fn run(file: &Path, command: Vec<OsString>) -> io::Result<ExitStatus> {
    let mut words = command.into_iter();
    let program = words.next().ok_or(io::Error::other("no command to run"))?;
    let arguments: Vec<_> = words.collect();
    let status = Command::new(program).args(&arguments).status()?;
    if let Some(name) = crate_name(&arguments) {
        let Usage { cpu, memory } = children()?;
        let mut file = OpenOptions::new().append(true).create(true).open(file)?;
        file.write_all(format!("{name}\t{cpu}\t{memory}\n").as_bytes())?;
    }
    Ok(status)
}

fn crate_name(arguments: &[OsString]) -> Option<&str> {
    let at = arguments.iter().position(|argument| argument == "--crate-name")?;
    arguments.get(at + 1)?.to_str()
}

/// Runs a cargo command; what rustc took for the crate `name` in it.
///
/// # Errors
///
/// Where the command fails, or did not compile the crate.
pub fn of_rustc(cargo: &mut Command, name: &str, file: &Path) -> io::Result<Usage> {
    File::create(file)?;
    cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(VARIABLE, file);
    succeed(cargo)?;
    let lines = fs::read_to_string(file)?;
    let usage = lines.lines().find_map(|line| parse(line, name));
    usage.ok_or_else(|| io::Error::other(format!("{name} was not compiled")))
}

fn parse(line: &str, name: &str) -> Option<Usage> {
    let (cpu, memory) = line.strip_prefix(name)?.strip_prefix('\t')?.split_once('\t')?;
    Some(Usage { cpu: cpu.parse().ok()?, memory: memory.parse().ok()? })
}

/// Runs a command.
///
/// # Errors
///
/// Where it cannot be run, or fails.
pub fn succeed(command: &mut Command) -> io::Result<()> {
    if command.status()?.success() {
        return Ok(());
    }
    let words = iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    Err(io::Error::other(format!("`{}` failed", words.join(" "))))
}

/// What all processes took that this one has waited for, and those below them;
/// the memory is that of the largest.
///
/// # Errors
///
/// Where the system does not say.
#[cfg(unix)]
pub fn children() -> io::Result<Usage> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    fn seconds(time: TimeVal) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "no build takes 2^52 seconds")]
        let (whole, micros) = (time.tv_sec() as f64, time.tv_usec() as f64);
        whole + micros / 1e6
    }

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let unit = if cfg!(target_vendor = "apple") { 1.0 } else { 1024.0 };
    #[expect(clippy::cast_precision_loss, reason = "no memory has 2^52 bytes")]
    let memory = usage.max_rss() as f64 * unit / f64::from(1 << 20);
    Ok(Usage { cpu: seconds(usage.user_time()) + seconds(usage.system_time()), memory })
}

/// What all processes took that this one has waited for.
///
/// # Errors
///
/// Always: it is known on Unix only.
#[cfg(not(unix))]
pub fn children() -> io::Result<Usage> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_of_one_crate() {
        let usage = Usage { cpu: 1.5, memory: 120.25 };
        assert_eq!(parse("knox_38\t1.5\t120.25", "knox_38"), Some(usage));
        assert_eq!(parse("knox_380\t1.5\t120.25", "knox_38"), None);
    }

    #[test]
    fn a_crate_name_follows_its_option() {
        let arguments = ["--crate-name", "knox_38", "src/lib.rs"].map(OsString::from);
        assert_eq!(crate_name(&arguments), Some("knox_38"));
        assert_eq!(crate_name(&arguments[..1]), None);
    }
}
