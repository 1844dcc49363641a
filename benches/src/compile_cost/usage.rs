//! Measures the processor time and the memory of a process.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::{env, fs, io, iter};

use super::crates::workshop;
use crate::callgrind;

/// The resources of a process.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usage {
    /// Processor time in seconds, in user and system mode.
    pub cpu: f64,
    /// Peak memory, in MiB.
    pub memory: f64,
}

/// The variable with the file that [`wrap`] writes to.
const VARIABLE: &str = "KNOX_COMPILE_COST";
/// The variable with the crate whose instructions [`wrap`] counts instead, if any.
const COUNTED: &str = "KNOX_COMPILE_COST_COUNTED";

/// If cargo started this program in the place of rustc, runs the command and appends its usage
/// to the file. Otherwise returns `None`.
///
/// # Errors
///
/// If rustc cannot be run, or the file cannot be written.
#[must_use]
pub fn wrap() -> Option<io::Result<ExitStatus>> {
    let file = env::var_os(VARIABLE)?;
    Some(run(Path::new(&file), env::args_os().skip(1).collect()))
}

fn run(file: &Path, command: Vec<OsString>) -> io::Result<ExitStatus> {
    let mut words = command.into_iter();
    let program = words.next().ok_or(io::Error::other("no command to run"))?;
    let arguments: Vec<_> = words.collect();
    let name = crate_name(&arguments);
    if name.is_some() && name == env::var(COUNTED).ok().as_deref() {
        let instructions = callgrind::collected(&compiler(&program)?, &arguments)?;
        fs::write(file, instructions.to_string())?;
        return Ok(ExitStatus::default());
    }
    let status = Command::new(program).args(&arguments).status()?;
    if let Some(name) = name {
        let Usage { cpu, memory } = children()?;
        let mut file = OpenOptions::new().append(true).create(true).open(file)?;
        file.write_all(format!("{name}\t{cpu}\t{memory}\n").as_bytes())?;
    }
    Ok(status)
}

/// The path of rustc itself, since `program` may be rustup's proxy.
fn compiler(program: &OsStr) -> io::Result<PathBuf> {
    let output = Command::new(program).args(["--print", "sysroot"]).output()?;
    let sysroot = String::from_utf8(output.stdout).map_err(io::Error::other)?;
    Ok(Path::new(sysroot.trim()).join("bin/rustc"))
}

fn crate_name(arguments: &[OsString]) -> Option<&str> {
    let at = arguments.iter().position(|argument| argument == "--crate-name")?;
    arguments.get(at + 1)?.to_str()
}

/// Runs a cargo command and returns rustc's usage for the crate `name`.
///
/// # Errors
///
/// If the command fails, or did not compile the crate.
pub fn of_rustc(cargo: &mut Command, name: &str) -> io::Result<Usage> {
    let crates = of_crates(cargo)?;
    let found = crates.into_iter().find(|(each, _)| each == name);
    found.map(|(_, usage)| usage).ok_or_else(|| not_compiled(name))
}

/// Runs a cargo command and returns rustc's usage for each crate, in the order in which they
/// end.
///
/// # Errors
///
/// If the command fails.
pub fn of_crates(cargo: &mut Command) -> io::Result<Vec<(String, Usage)>> {
    let lines = wrapped(cargo)?;
    let parsed = lines.lines().map(|line| parse(line).ok_or_else(|| io::Error::other(line)));
    parsed.collect()
}

/// Runs a cargo command that must fail and returns rustc's usage for the crate `name` until
/// then.
///
/// # Errors
///
/// If the command does not fail, or did not compile the crate.
pub fn of_refused(cargo: &mut Command, name: &str) -> io::Result<Usage> {
    let file = wrapping(cargo)?;
    if cargo.stderr(Stdio::null()).status()?.success() {
        return Err(io::Error::other(format!("{name} is not refused")));
    }
    let lines = fs::read_to_string(file)?;
    let found = lines.lines().filter_map(parse).find(|(each, _)| each == name);
    found.map(|(_, usage)| usage).ok_or_else(|| not_compiled(name))
}

/// Runs a cargo command and returns rustc's instructions for the crate `name`.
///
/// # Errors
///
/// If the command fails, did not compile the crate, or valgrind is not there.
pub fn instructions_of_rustc(cargo: &mut Command, name: &str) -> io::Result<f64> {
    cargo.env(COUNTED, name);
    wrapped(cargo)?.parse().map_err(|_| not_compiled(name))
}

fn not_compiled(name: &str) -> io::Error {
    io::Error::other(format!("{name} was not compiled"))
}

/// Runs a cargo command with this program in the place of rustc and returns what it recorded.
fn wrapped(cargo: &mut Command) -> io::Result<String> {
    let file = wrapping(cargo)?;
    succeed(cargo)?;
    fs::read_to_string(file)
}

/// Puts this program in the place of rustc and returns the file that it writes to.
fn wrapping(cargo: &mut Command) -> io::Result<PathBuf> {
    let file = workshop().join("usage.txt");
    File::create(&file)?;
    cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(VARIABLE, &file);
    Ok(file)
}

fn parse(line: &str) -> Option<(String, Usage)> {
    let (name, usage) = line.split_once('\t')?;
    let (cpu, memory) = usage.split_once('\t')?;
    Some((name.into(), Usage { cpu: cpu.parse().ok()?, memory: memory.parse().ok()? }))
}

/// Runs a command.
///
/// # Errors
///
/// If it cannot be run, or fails.
pub fn succeed(command: &mut Command) -> io::Result<()> {
    if command.status()?.success() {
        return Ok(());
    }
    let words = iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    Err(io::Error::other(format!("`{}` failed", words.join(" "))))
}

/// The resources of all processes that this one has waited for, and of their children. The
/// memory is that of the largest.
///
/// # Errors
///
/// If the system does not report them.
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

/// The resources of all processes that this one has waited for.
///
/// # Errors
///
/// Always: only Unix reports them.
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
        assert_eq!(parse("knox_38\t1.5\t120.25"), Some(("knox_38".into(), usage)));
        assert_eq!(parse("knox_38\t1.5"), None);
    }

    #[test]
    fn a_crate_name_follows_its_option() {
        let arguments = ["--crate-name", "knox_38", "src/lib.rs"].map(OsString::from);
        assert_eq!(crate_name(&arguments), Some("knox_38"));
        assert_eq!(crate_name(&arguments[..1]), None);
    }
}
