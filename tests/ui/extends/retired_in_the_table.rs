use knox_errors::knox_codes;
use knox_errors_extension_base::{DeviceCode, FleetCode};

knox_codes! {
    pub enum Base: u16 {
        code | name;
        1 | ONE;
        #[alias(10)]
        2 | TWO;
    }

    pub enum Between: u16 extends Base {}

    #[knox(retired(3, 10))]
    pub enum Narrow: u16 extends Between {}

    #[knox(retired("8", "12", 9001))]
    pub enum Across: any extends Base, FleetCode {
        code | name;
        "9" | NINE;
    }

    #[knox(retired(70010))]
    pub enum OfAlias: u32 extends DeviceCode {}

    #[knox(retired(3, 4))]
    pub enum Good: u16 extends Base {
        code | name;
        5 | FIVE;
    }
}

fn main() {
    println!("{} {} {}", Narrow::COUNT, Across::COUNT, OfAlias::COUNT);
    println!("{}", Good::COUNT);
}
