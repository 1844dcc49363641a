use knox_errors::knox_codes;

knox_codes! {
    pub enum FirstCode: u32 {
        /// The code.
        code | /** The name. */ name | #[cfg_attr(all(), doc = "x")] #[must_use] team: u8 | /// Nothing.
            ;
        1 | A | 1;
    }

    pub enum BetweenCode: u32 {
        code | name
            /// How high.
            level: u8
            /// How long.
            | wait: u8;
        1 | A | 1 | 2;
        1 | B | 1 | 2;
    }

    pub enum CommaCode: u32 {
        code,
        /// How high.
        level: u8;
        1 as A | 1;
        1 as B | 2;
    }

    /// There is no header.
    pub enum RowCode: u32 {
        /// The first row.
        1 | A;
    }

    pub enum LateCode: u32 {
        /// The first row.
        1 as A | 1;
        code |
        /// How high.
        level: u8;
    }

    pub enum OtherCode: u32 {
        #[cfg(all())] code | #[doc(hidden)] #[must_use] name | #[must_use] naem | /// Which?
        stattus;
        1 | A | 2 | 400;
    }

    pub enum DefaultCode: u32 {
        code | level: u8 = 5 ||
        /// How long.
        wait: u8 = 4 +
        /// How often.
        times: u8;
        1 as A | 2 | 3 | 4;
    }

    pub enum EndCode: u32 {
        /// Nothing follows.
    }
}

fn main() {
    println!("{:?} {:?} {:?}", FirstCode::A, BetweenCode::B, CommaCode::B.level());
    println!("{:?} {:?} {:?}", LateCode::A.level(), OtherCode::A, DefaultCode::A);
}
