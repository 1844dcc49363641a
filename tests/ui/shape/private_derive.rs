#[derive(knox_errors::generated::KnoxRowsUnderCfg)]
pub enum OrdinaryCode {
    A,
}

fn main() {
    let OrdinaryCode::A = OrdinaryCode::A;
}
