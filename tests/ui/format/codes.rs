use knox_errors::knox_codes;

knox_codes! {
    #[knox(format = "0x{:08X}")]
    pub enum StatusCode: u32 {
        code | name;
        0xC0220018 | FIRST;
        0xC0220019 | SECOND;
        3223453720 | FIRST_AGAIN;
        0xC022001A | "0xc0220019" as Third;
        0xC022001B | "0xC022001B" as Fourth;
        #[alias(0xC0220019)]
        0xC022001C | "3223453721" as Fifth;
    }

    #[knox(format = "0x{:02X}")]
    pub enum NoVariant: u8 {
        code;
        0x17;
        0x18 as Eighteen;
        0x19;
    }

    #[knox(format = "TS{}")]
    pub enum TsCode: u16 {
        code;
        1002;
        1003 as Ts1002;
    }
}

const FIRST: StatusCode = StatusCode::from_code(0xC022_0018).unwrap();

fn main() {
    println!("{FIRST} {:?} {}", NoVariant::Eighteen, TsCode::Ts1002);
}
