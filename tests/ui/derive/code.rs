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

/// By the first, codes are texts.
#[derive(Debug, KnoxCode)]
pub enum Texts {
    #[knox(code = "E-17")]
    Text,
    #[knox(code = 18)]
    Number,
}

/// Of the type that the enum gives.
#[derive(Debug, KnoxCode)]
#[knox(code = str)]
pub enum GivenTexts {
    #[knox(code = 18)]
    Number,
}

fn main() {}
