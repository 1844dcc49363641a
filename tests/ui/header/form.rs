use knox_errors::knox_codes;

knox_codes! {
    pub enum GroupCode: u32 {
        (code | name);
        1 | A;
    }

    pub enum CommaCode: u32 {
        code, name;
        1, A;
    }

    pub enum RustCode: u32 {
        A = 1,
        B = 2,
    }

    pub enum LinesCode: u32 {
        code;
        name;
        1 | A;
    }

    pub enum PlusCode: u32 {
        code + name;
        1 | A;
    }

    pub enum DoubleBarCode: u32 {
        code || name || level: u8;
        1 | A | 3;
    }

    pub enum BothCode: u32 {
        code, | name;
        1 | A;
    }

    pub enum MissingBarCode: u32 {
        code name | description;
        1 | A | a;
    }

    pub enum TypedCode: u32 {
        code level: u8 | name;
        1 | 2 | A;
    }

    pub enum MarkdownCode: u32 {
        | code | name |;
        | 1 | A |;
        2 | B |;
        3 |;
    }

    pub enum LiteralCode: u32 {
        code | 5 | level:;
        1 | A | 2;
    }

    pub enum ClosureCode: u32 {
        code | name | call: fn(u8) -> u8 = |x| x | description;
        1 | A | _ | a;
    }

    pub enum NoDefaultCode: u32 {
        code | level: u8 = | name | description;
        1 | 2 | A | a;
    }
}

fn main() {
    println!("{:?} {}", DoubleBarCode::from_code(1), DoubleBarCode::A.level());
    println!("{:?} {} {:?}", MissingBarCode::A, TypedCode::A.level(), MarkdownCode::B);
    println!("{:?} {:?} {:?}", RustCode::A, RustCode::B, ClosureCode::from_code(1));
}
