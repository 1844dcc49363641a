use knox_errors::knox_codes;

knox_codes! {
    #[knox(format = "E{:04}", retired(9, 10))]
    pub enum Base: u16 {
        code | name;
        1 | ONE;
    }

    pub enum Between: u16 extends Base {}

    #[knox(retired(11))]
    pub enum Other: u16 {
        code | name;
        // Bases are not checked against each other.
        9 | NINE;
    }

    pub enum All: any extends Between, Other {
        code | name;
        "10" | TEN;
        12 | TWELVE;
    }

    pub enum Good: u16 extends Base, Other {
        code | name;
        12 | TWELVE;
    }
}

fn main() {
    println!("{:?} {:?}", All::from_name("TEN"), Good::COUNT);
}
