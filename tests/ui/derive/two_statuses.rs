use knox_errors::KnoxCode;

#[derive(KnoxCode)]
#[knox(status = prefix)]
#[knox]
pub enum TwoStatuses {
    #[knox(code = 4040001, status = 404)]
    One,
    #[knox(code = 7)]
    Two,
}

fn main() {}
