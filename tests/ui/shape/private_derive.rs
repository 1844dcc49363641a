#[derive(knox_errors::__private_0_1_0::KnoxRowsUnderCfg)]
pub enum OrdinaryCode {
    A,
}

fn main() {
    let OrdinaryCode::A = OrdinaryCode::A;
}
