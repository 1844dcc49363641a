use knox_errors::knox_codes;

knox_codes! {
    pub enum CellCode: u32 {
        code | name | description;
        1 | #[cfg(unix)] A | a;
        2 | /// A comment
            B | "b";
        3 | C #[deprecated] | "c";
        4 | D | "d" #[alias(40)] #[deprecated];
        5 | E | "e"
        #[alias(60)] 6 | F | "f";
        # 7 | G | "g";
        #![deprecated] 8 | H | "h";
        //! Inner documentation.
        9 | I | "i";
    }

    pub enum ArrayCode: u32 {
        array: &'static [u8] | code | name;
        &[1] | 1 | A
        #[deprecated]
        &[2] | 2 | B;
    }
}

const FOUND: [Option<CellCode>; 2] = [CellCode::from_code(60), CellCode::from_name("C")];

fn main() {
    use CellCode::{A, B, C, D, E, F, G, H, I};
    println!("{:?} {FOUND:?} {:?}", [A, B, C, D, E, F, G, H, I], ArrayCode::A.array());
}
