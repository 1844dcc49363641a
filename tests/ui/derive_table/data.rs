use knox_errors::{HttpCode, KnoxCode, KnoxTable};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display)]
pub enum Data {
    #[knox(code = 1)]
    Unit,
    #[knox(code = 2)]
    Held(u8),
    #[knox(code = 3)]
    Named { id: u8 },
    #[knox(transparent)]
    Passed(HttpCode),
}

const UNIT: Data = Data::from_code(1).unwrap();

fn main() {
    println!("{} {} {:?}", UNIT.code(), Data::COUNT, Data::ALL.len());
}
