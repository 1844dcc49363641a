//! Rows in another syntax are read, and their errors are reported too.

use knox_errors::knox_codes;

knox_codes! {
    pub enum CommasCode: u32 {
        code | name  | status | action;
        1    | ONE   | 200    | _,
        2    | TWO   | 20     | _,
        3    | THREE | 200    | WaitAndRetry,
    }

    pub enum MarkdownCode: u32 {
        | code | name   | status |
        |------|:------:|-------:|
        | 5    | FIVE   | 500    |
        | 6    | SIX    | 5000   |
    }

    pub enum BarsCode: u32 {
        | code | name |;
        | 1 | A |;
        2 | B |;
        3 |;
    }

    pub enum OuterCode: u32 {
        code | name;
        | 1 | A
        | 2 | B;
    }
}

const THREE: CommasCode = CommasCode::from_code(3).unwrap();
const ROWS: [MarkdownCode; 2] = [MarkdownCode::Five, MarkdownCode::Six];

fn main() {
    println!("{THREE} {:?} {ROWS:?} {:?} {:?}", CommasCode::Two, BarsCode::B, OuterCode::B);
}
