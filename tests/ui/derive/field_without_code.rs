use knox_errors::KnoxCode;

/// Not of the standard library, of which rustc shows the sources where it has them.
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
