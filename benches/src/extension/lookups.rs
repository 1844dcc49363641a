//! Counts the instructions of lookups.

use std::io;
use std::path::Path;

use crate::callgrind::collected;

/// The lookups in one pass, as in the program.
const LOOKUPS: f64 = 65_536.0;

/// The instructions of a lookup of the codes `keys` in `table`, without the empty loop.
///
/// # Errors
///
/// If valgrind is not there, or the program fails.
pub fn count(program: &Path, table: &str, keys: &str) -> io::Result<f64> {
    Ok(with_loop(program, table, keys)? - with_loop(program, "loop", keys)?)
}

fn with_loop(program: &Path, table: &str, keys: &str) -> io::Result<f64> {
    let total = |passes| collected(program, &[table, keys, passes]);
    Ok((total("2")? - total("1")?) / LOOKUPS)
}
