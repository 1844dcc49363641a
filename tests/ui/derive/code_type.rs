use knox_errors::KnoxCode;

#[derive(KnoxCode)]
#[knox(code = u33)]
pub enum Keys {
    #[knox(code = 1)]
    One,
}

fn main() {}
