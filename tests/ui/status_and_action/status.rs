use knox_errors::knox_codes;

knox_codes! {
    pub enum StatusCode: u32 {
        code | name | status;
        1 | A | 99;
        2 | B | 1000;
        3 | C | -404;
        4 | D | 0x10;
        5 | E | Status::NotFound;
        6 | F | +404;
        7 | G | 404u16;
        8 | H | 404u32;
        9 | I | "a";
    }
}

const ROW: StatusCode = StatusCode::from_code(7).unwrap();

fn main() {
    println!("{ROW} {:?}", StatusCode::H.status());
}
