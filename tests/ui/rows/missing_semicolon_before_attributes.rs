use knox_errors::knox_codes;

knox_codes! {
    pub enum DocumentedCode: u32 {
        code | name;
        1 | A
        /// The last.
        2 | B;
    }

    pub enum AliasedCode: u32 {
        code | name | description;
        5 | E | "e"
        #[alias(60)] 6 | F | "f";
    }

    pub enum DeprecatedCode: u32 {
        array: &'static [u8] | code | name;
        &[1] | 1 | A
        #[deprecated]
        &[2] | 2 | B;
    }

    pub enum DocAttributeCode: u32 {
        code | name | level: u8 | description;
        #[doc = "six"] 6 | F | 6 | "six"
        #[doc = "seven"] 7 | G | 7 | "seven";
    }

    pub enum DefaultCode: u32 {
        code | name | level: u8 = 3;
        1 | A | _
        #[deprecated]
        3 | C | _;
    }
}

const FOUND: Option<AliasedCode> = AliasedCode::from_code(60);
const ROW: DocAttributeCode = DocAttributeCode::from_code(7).unwrap();

fn main() {
    println!("{FOUND:?} {ROW} {:?} {:?}", DocumentedCode::B, DeprecatedCode::A.array());
    println!("{:?}", DefaultCode::C);
}
