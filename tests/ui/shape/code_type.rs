use knox_errors::{KnoxTable, knox_codes};

knox_codes! {
    pub enum FloatCode: f32 { code | name; 1 | A; }
    pub enum StringCode: String { code; A; }
    pub enum StringsCode: String { code; A_1; }
    pub enum ReferenceCode: &str { code; A; }
    pub enum U23Code: u23 { code | name; 1 | A; }
    pub enum U46Code: u46 { code | name; 1 | A; }

    /// The error of the type is enough.
    pub enum UnfinishedCode: u33 {}
}

fn main() {
    println!("{:?} {:?} {:?}", FloatCode::A, U23Code::A, StringCode::A);
    println!("{:?} {:?}", StringsCode::A1.status(), StringsCode::TABLE);
}
