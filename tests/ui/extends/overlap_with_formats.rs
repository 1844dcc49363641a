use knox_errors::knox_codes;

knox_codes! {
    #[knox(format = "0x{:08X}")]
    pub enum ComCode: i32 {
        code | name;
        0x80004005 | E_FAIL;
        0x80070005 | E_ACCESSDENIED;
    }

    #[knox(format = "E{}")]
    pub enum OwnCode: i32 {
        code | name;
        0x80070005 | DENIED;
    }

    pub enum AllCode: i32 extends ComCode, OwnCode {
        code | name;
        -2147467259 | LOCAL;
    }
}

fn main() {
    println!("{:?}", AllCode::from_code(7));
}
