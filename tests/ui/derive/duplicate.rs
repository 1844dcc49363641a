use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum Shared {
    #[knox(code = 1)]
    One,
    #[knox(code = 2, alias(3, 1))]
    Two(u8),
    #[knox(code = 0x2, name = ONE)]
    Three,
    #[knox(code = 1)]
    Four,
    #[knox(code = 5, name = SIX)]
    Five,
    #[knox(code = 6, status = 99)]
    Six,
}

fn main() {}
