use knox_errors::knox_codes;

knox_codes! {
    #[knox(format = "E{}")]
    pub enum Decimal: u16 {
        code | name;
        10 | TEN;
        #[alias(12, 13, 14)]
        11 | ELEVEN;
        99 | NINETY_NINE;
    }

    #[knox(format = "e{:03x}")]
    pub enum Hex: u16 {
        code | name;
        0x10 | SIXTEEN;
        #[alias(0x12, 0x13, 0x14)]
        0x11 | SEVENTEEN;
        0xff | LAST;
    }

    pub enum Text: str {
        code;
        E99;
        E100;
        e99 as Lower;
    }

    pub enum Both: u16 extends Decimal, Hex {}

    #[knox(format = "e{:x}")]
    pub enum Local: u16 extends Decimal {
        code | name;
        0x99 | LOCAL;
    }

    pub enum WithTexts: any extends Text, Decimal {}

    // Codes that differ in more than zero fill and case are distinct.
    #[knox(format = "H{:x}")]
    pub enum Good: u16 extends Decimal {
        code | name;
        0x10 | SIXTEEN;
    }
}

fn main() {
    println!("{} {} {} {}", Both::COUNT, Local::COUNT, WithTexts::COUNT, Good::COUNT);
}
