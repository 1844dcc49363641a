//! A number as its digits, while compiling.

use crate::const_str::{ConstStr, DIGITS};

/// Room for the digits of a number.
pub type Digits = ConstStr<DIGITS>;
