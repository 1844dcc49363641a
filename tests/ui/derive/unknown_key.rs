use knox_errors::KnoxCode;

#[derive(KnoxCode)]
#[knox(transparent)]
pub enum Keys {
    #[knox(code = 5, statuss = 404, http = 5, url = "https://example.com")]
    UnknownKeys,
    #[knox(code = 1, nam = FOUR)]
    Four,
    #[knox(code = 2, crate = other::knox_errors)]
    Two,
}

fn main() {}
