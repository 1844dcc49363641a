use knox_errors::knox_codes;

knox_codes! {
    pub enum StatusCode: u32 {
        code | name | status | action;
        90 | NOTHING | _ | None;
        1 | A | 99 | ChangeRequest;
        2 | B | 1000 | WaitAndRety;
        3 | C | "404" | Panic;
        4 | D | -404 | Action::WaitAndRetry;
        5 | E | 0x10 | "ChangeRequest";
        6 | F | 4 + 4 | ChangeRequest | WaitAndRetry;
        7 | G | Status::NotFound | Change Request;
        8 | H | +404 | WaitAndRety;
        9 | I | 404u16 | Change-Request;
        10 | J | 404u32 | _;
    }

    #[knox(status = prefix)]
    pub enum PrefixCode: i32 {
        code | name;
        99 | TOO_SHORT;
        -4040 | NO_STATUS;
        0404001 | WITH_A_ZERO;
        abc | NO_NUMBER;
    }

    #[knox(status = code)]
    pub enum BothCode: u32 {
        code | name | status;
        400 | A | 400;
        4000 | B | _;
    }

    #[knox(status = prefix)]
    pub enum TextCode: str {
        code;
        A_400;
    }
}

const ROW: StatusCode = StatusCode::from_code(7).unwrap();

fn main() {
    println!("{:?} {:?}", PrefixCode::TooShort.status(), BothCode::B.status());
    println!("{ROW} {:?} {:?}", ROW.action(), TextCode::A400);
}
