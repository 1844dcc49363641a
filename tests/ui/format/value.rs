use knox_errors::knox_codes;

knox_codes! {
    #[knox(format = E)]
    pub enum Bare: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E")]
    pub enum NoPlaceholder: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "{}-{}")]
    pub enum TwoPlaceholders: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E{code}")]
    pub enum NamedPlaceholder: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E{:>5}")]
    pub enum Aligned: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E{:#5x}")]
    pub enum WithSpaces: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "{:08X}")]
    pub enum NoPrefix: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "4{}")]
    pub enum MoreDigits: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E{:0100}")]
    pub enum TooManyDigits: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E{")]
    pub enum NotClosed: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E\n{}")]
    pub enum TwoLines: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E\u{a0}{}")]
    pub enum NoBreakSpace: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = " {:x}")]
    pub enum OnlyASpace: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "0x{}")]
    pub enum DecimalAfter0x: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(format = "E{}")]
    pub enum WithTheText: u32 {
        code | name;
        E1 | ONE;
        "E2" | TWO;
    }

    pub enum AnyOfThem: any extends Texts {
        code | name;
        3 | THREE;
    }

    #[knox(format = "E{}")]
    pub enum AnyWithFormat: any extends Texts {
        code | name;
        3 | THREE;
    }

    #[knox(format = "E{}")]
    pub enum Texts: str {
        code;
        ONE;
    }

    #[knox(form = "E{}")]
    pub enum Misspelt: u32 {
        code | name;
        1 | ONE;
    }
}

fn main() {
    println!("{} {:?}", Bare::One, NoPlaceholder::COUNT);
}
