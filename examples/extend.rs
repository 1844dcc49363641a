//! A gateway with codes of its own over Samsung's, as one table.
//!
//! ```text
//! cargo run --example extend
//! ```

use knox_errors::{CustomerAuthCode, KnoxTable, knox_codes};

knox_codes! {
    /// Everything that our gateway can answer: Samsung's codes and our own.
    pub enum GatewayCode: u32 extends CustomerAuthCode as Knox {
        code    | name        | status | action           | description;
        5990001 | TUNNEL_DOWN | 503    | RetryWithBackoff | "The tunnel to the site is down.";
        5990002 | SITE_UNKNOWN | 404   | ChangeRequest    | "No site has this number.";
        // A code that a base has already does not compile:
        // 4032251 | MINE | 403 | _ | "…";
    }
}

/// Lookups over all rows are `const`.
const DOWN: GatewayCode = GatewayCode::from_code(5_990_001).unwrap();

fn main() {
    for code in [5_990_001, 4_032_251, 1] {
        match GatewayCode::from_code(code) {
            Some(DOWN) => println!("{DOWN}: ours"),
            Some(GatewayCode::Knox(row)) => println!("{row}: Samsung's"),
            Some(row) => println!("{row}"),
            None => println!("{code} is unknown"),
        }
    }
    for table in GatewayCode::TABLE.bases() {
        println!("{} rows come from {}", table.rows().len(), table.type_name());
    }
    println!("{} rows in all", GatewayCode::COUNT);
}
