use knox_errors::{KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Constant {
    #[knox(code = 1)]
    ALL,
    #[knox(code = 2)]
    Two,
}

fn main() {
    println!("{:?}", Constant::from_code(2));
}
