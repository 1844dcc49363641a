use knox_errors::KnoxCode;

#[derive(KnoxCode)]
pub union Union {
    one: u8,
}

fn main() {}
