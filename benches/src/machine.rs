//! The machine of the measurement.

use std::collections::BTreeSet;
use std::process::Command;
use std::{env, fs, io, thread};

use crate::crates::Crate;

/// The processor, the system, the compiler and the peers' versions.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The processor's name.
    pub processor: String,
    /// The number of cores.
    pub cores: usize,
    /// The operating system.
    pub system: String,
    /// The output of `rustc --version`.
    pub rustc: String,
    /// Names and versions of the peers.
    pub peers: Vec<String>,
}

impl Machine {
    /// This machine, and the versions that the crates were built with.
    ///
    /// # Errors
    ///
    /// If a lock file of a crate cannot be read.
    pub fn with(crates: &[Crate]) -> io::Result<Self> {
        Ok(Self {
            processor: processor(),
            cores: thread::available_parallelism().map_or(1, usize::from),
            system: system(),
            rustc: rustc(),
            peers: peers(crates)?,
        })
    }

    /// All of these in one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { processor, cores, system, rustc, peers } = self;
        let cores = format!("{cores} cores");
        let known = [processor, &cores, system, rustc].into_iter().chain(peers);
        let known: Vec<&str> = known.map(String::as_str).collect();
        format!("{}.", known.join(", "))
    }
}

fn processor() -> String {
    let linux = || {
        let text = fs::read_to_string("/proc/cpuinfo").ok()?;
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    linux()
        .or_else(|| output("sysctl", &["-n", "machdep.cpu.brand_string"]))
        .unwrap_or_else(|| env::consts::ARCH.to_owned())
}

fn system() -> String {
    output("uname", &["-s", "-r", "-m"]).unwrap_or_else(|| env::consts::OS.to_owned())
}

fn rustc() -> String {
    output("rustc", &["--version"]).unwrap_or_else(|| String::from("rustc"))
}

fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    (output.status.success()).then(|| text.trim().to_owned())
}

const PEERS: [&str; 5] = ["num_enum", "strum", "phf", "rustc-hash", "foldhash"];

fn peers(crates: &[Crate]) -> io::Result<Vec<String>> {
    let mut peers = BTreeSet::new();
    for each in crates {
        let lock = fs::read_to_string(each.lock_file())?;
        peers.extend(PEERS.iter().flat_map(|peer| versions(&lock, peer)));
    }
    Ok(peers.into_iter().collect())
}

/// The versions of a peer in a lock file. There may be two, as strum depends on its own phf.
#[must_use]
pub fn versions(lock: &str, peer: &str) -> Vec<String> {
    let package = format!("name = \"{peer}\"\nversion = \"");
    let versions = lock.split(package.as_str()).skip(1);
    versions.filter_map(|rest| Some(format!("{peer} {}", rest.split_once('"')?.0))).collect()
}
