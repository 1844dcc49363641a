use knox_errors::{KnoxCode, knox_codes};

knox_codes! {
    pub enum BusyCode: u32 {
        code | name    | retry_after;
        1    | MINUTES | "30";
        2    | BELOW   | -1;
        3    | UNIT    | 30s;
        4    | TOO_LONG | 31536001;
        5    | EMPTY   | ;
    }
    pub enum TypedCode: u32 {
        code | name | retry_after: u32;
        1    | ONE  | 30;
    }
}

#[derive(Debug, KnoxCode)]
pub enum BusyError {
    #[knox(code = 1, retry_after = 1.5)]
    Fraction,
    #[knox(code = 2, retry_after = 99999999)]
    TooLong,
}

fn main() {}
