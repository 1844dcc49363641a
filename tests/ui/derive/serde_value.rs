use knox_errors::KnoxCode;

#[derive(KnoxCode)]
#[knox(serde = text)]
pub enum Keys {
    #[knox(code = 1)]
    One,
}

fn main() {}
