use knox_errors::KnoxCode;

/// Not a type of the standard library: rustc would quote its sources if they are installed.
pub struct Plain;

#[derive(KnoxCode)]
pub enum Field<T> {
    #[knox(transparent)]
    NoCode(Plain),
    #[knox(transparent)]
    Generic(T),
}

fn main() {
    let _ = Field::Generic(Plain).code_status();
}
