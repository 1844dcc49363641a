use knox_errors::knox_codes;

knox_codes! {
    pub enum MisspeltCode: u32 {
        code | nmae | desc | http_status | team | status: u16 | type: u8;
        1 | A | "a" | 400 | 1 | 400 | 1;
    }

    pub enum NoCode: u32 {
        name | description;
        A | "a";
        code | "b";
    }

    pub enum TwiceCode: u32 {
        code | name | code;
        1 | A | 2;
    }

    pub enum ClashingCode: u32 {
        code | name | from_code: u8;
        1 | A | 2;
    }

    pub enum NoHeaderCode: u32 {
        1 | A;
        2 | B;
    }

    pub enum SelfCode: u32 {
        code | name | self: u8;
        1 | A | 2;
    }

    pub enum EmptyCode: u32 {
        ;
        1 | A;
    }

    pub enum BodylessCode: u32 {}

    // Two letters swapped are one mistake, all four are two: too many for a guess.
    pub enum SwappedCode: u32 {
        code | anme | oced;
        1 | A | 2;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", MisspeltCode::A.r#type(), NoCode::A, TwiceCode::A);
    println!("{:?} {:?} {:?}", ClashingCode::A, NoHeaderCode::B, BodylessCode::ALL);
    println!("{:?}", EmptyCode::A);
    println!("{:?}", SwappedCode::A);
}
