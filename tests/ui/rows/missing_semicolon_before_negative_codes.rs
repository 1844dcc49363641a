use knox_errors::knox_codes;

knox_codes! {
    pub enum BelowCode: i16 {
        code | name;
        -1 | A
        -2 | B
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
}

fn main() {
    println!("{:?} {:?}", BelowCode::C, BelowStatusCode::B.status());
    println!("{:?}", BelowOwnCode::B.level());
}
