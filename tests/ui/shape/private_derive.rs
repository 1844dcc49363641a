#[derive(knox_errors::__private::KnoxRowsUnderCfg)]
pub enum OrdinaryCode {
    A,
}

fn main() {
    let OrdinaryCode::A = OrdinaryCode::A;
}
