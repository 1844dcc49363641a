use knox_errors::{CustomerAuthCode, KnoxCode};

#[derive(KnoxCode)]
#[knox(display = true)]
pub enum Flags {
    #[knox(transparent = true)]
    TransparentValue(CustomerAuthCode),
}

fn main() {}
