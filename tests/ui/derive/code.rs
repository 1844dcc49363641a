use knox_errors::KnoxCode;

#[derive(Debug, KnoxCode)]
pub enum Numbers {
    #[knox(code = 1)]
    One,
    #[knox(code = "AUT_1")]
    OtherType,
    #[knox(code = 4294967296)]
    OutOfRange,
}

/// By the first code, codes are strings.
#[derive(Debug, KnoxCode)]
pub enum Strings {
    #[knox(code = "E-17")]
    Text,
    #[knox(code = 18)]
    Number,
}

/// The enum gives the type.
#[derive(Debug, KnoxCode)]
#[knox(code = str)]
pub enum TypedStrings {
    #[knox(code = 18)]
    Number,
}

fn main() {}
