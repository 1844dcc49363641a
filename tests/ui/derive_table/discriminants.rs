use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Numbered {
    #[knox(code = 1)]
    One = 5,
    #[knox(code = 2)]
    Two = 1 + 5,
}

fn main() {
    println!("{:?}", Numbered::from_name("ONE"));
}
