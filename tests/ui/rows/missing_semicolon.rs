use knox_errors::knox_codes;

knox_codes! {
    pub enum DescribedCode: u32 {
        code | name | description;
        1 | A | "one"
        2 | B | "two"
        3 | 3 | "three";
    }

    pub enum NegativeCode: i32 {
        code | name | description;
        1 | A | "one"
        -2 | B | b;
    }

    pub enum NamedCode: u32 {
        code | name;
        1 | A as First
        2 | B;
    }

    pub enum OwnCode: u32 {
        code | name | level: u8;
        1 | A | u8::MAX
        2 | B | ;
    }

    pub enum UnnamedCode: str {
        code;
        AUT_1
        AUT_2 as Second
        "00006"
    }

    pub enum OuterCode: u32 {
        code | name;
        | 1 | A
        | 2 | B;
    }

    pub enum BelowCode: i16 {
        code | name;
        -1 | A
        -2 as Second | B
        /// The last.
        -3 | C;
    }

    pub enum BelowStatusCode: i16 {
        code | name | status | action;
        -1 | A | 400 | WaitAndRetry
        -2 | B | 401 | _;
    }

    pub enum BelowOwnCode: i16 {
        code | name | level: Option<u8>;
        -1 | A | None
        -2 | B | Some(3);
    }

    /// What is no code of the table is no row.
    pub enum DashedCode: u32 {
        code | name;
        1 | A-2 | B;
    }

    pub enum DefaultCode: u32 {
        code | name | level: u8 = 3;
        1 | A | _
        2 | B | _
        #[deprecated]
        3 | C | _;
    }

    pub enum DefaultTextCode: str {
        code | level: u8 = 3;
        A | _
        B | _
        C as Third | _;
    }

    /// With expressions that syn does not know.
    pub enum ListCode: u32 {
        code | name | list: &'static [u8];
        1 | A | &[1]
        2 | B | &[1, 2]
        /// The last.
        #[deprecated]
        3 | C | &[];
    }

    pub enum ListTextCode: str {
        code | list: &'static [u8];
        A | &[1]
        B as Second | &[1, 2]
        C | &[];
    }

    /// Blocks are no expressions that syn knows here.
    pub enum BlockCode: u32 {
        code | name | level: u8;
        1 | A | match 1 { one => one }
        2 | B | { 2 }
        /// The last.
        3 | C | if true { 3 } else { 4 };
    }

    pub enum BlockTextCode: str {
        code | level: u8;
        A | match 1 { one => one }
        B as Second | { 2 }
        C | { 3 };
    }

    pub enum DocumentedCode: u32 {
        code | name;
        1 | A
        /// The last.
        2 | B;
    }

    /// A difference, and no row behind it.
    pub enum DifferenceCode: i16 {
        code | name | status;
        -1 | A | 400-2 | 5;
    }

    /// A text without its quotes.
    pub enum MixedCode: any extends knox_errors::HttpCode {
        code;
        E-17;
    }

    pub enum SwitchedCode: u32 {
        code | name;
        #[cfg(all())]
        1 | A
        2 | B;
    }
}

fn main() {
    println!("{:?} {:?}", DescribedCode::B, NegativeCode::from_code(-2));
    println!("{:?} {:?}", NamedCode::First, OwnCode::A.level());
    println!("{:?} {:?}", BelowCode::C, BelowStatusCode::B.status());
    println!("{:?} {:?} {:?}", BelowOwnCode::B.level(), DashedCode::COUNT, DefaultCode::C);
    println!("{:?} {:?}", DefaultTextCode::Third, ListCode::C.list());
    println!("{:?}", ListTextCode::Second.list());
    println!("{:?} {:?}", BlockCode::C.level(), BlockTextCode::Second.level());
    println!("{:?} {:?}", DocumentedCode::B, DifferenceCode::A);
    println!("{:?} {:?} {:?}", UnnamedCode::Second, OuterCode::B, SwitchedCode::B);
}
