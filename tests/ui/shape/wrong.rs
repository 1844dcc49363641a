use knox_errors::knox_codes;

knox_codes! {
    pub struct StructCode: u32 { code | name; 1 | A; }
    pub enum GenericCode<T>: u32 { code | name; 1 | A; }
    pub enum UntypedCode { code | name; 1 | A; }
    pub enum FloatCode: f32 { code | name; 1 | A; }
    pub enum StringCode: String { code; A; }
    pub enum ReferenceCode: &str { code; A; }
    pub enum U23Code: u23 { code | name; 1 | A; }
    pub enum U46Code: u46 { code | name; 1 | A; }
    pub enum TrailingCode: u32 where { code | name; 1 | A; };
    pub enum NothingCode: { code | name; 1 | A; }
    pub enum : u32 { code | name; 1 | A; }
    stray tokens
}

fn main() {
    println!("{:?} {:?} {:?}", FloatCode::A, U23Code::A, TrailingCode::from_code(1));
}
