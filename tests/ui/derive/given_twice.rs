use knox_errors::KnoxCode;

#[derive(KnoxCode)]
#[knox(code = u32, code = u64, crate = knox_errors, crate = ::knox_errors)]
pub enum KeysTwice {
    #[knox(code = 1, code = 2)]
    TwoCodes,
    #[knox(code = 3)]
    #[knox(code = 4)]
    TwoAttributes,
}

fn main() {}
