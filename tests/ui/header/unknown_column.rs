use knox_errors::knox_codes;

knox_codes! {
    pub enum MisspeltCode: u32 {
        code | nmae | desc | http_status | team;
        1 | A | "a" | 400 | 1;
    }

    // Two swapped letters are one edit; four are two edits, too many for a suggestion.
    pub enum SwappedCode: u32 {
        code | anme | oced;
        1 | A | 2;
    }

    pub enum WordsCode: u32 {
        Error Code | name | Http Status | Error Message;
        1 | ONE | 200 | "one";
    }

    pub enum TakenCode: u32 {
        code | status | Http Status | name;
        1 | 200 | 20 | ONE;
    }
}

fn main() {
    println!("{:?} {:?}", MisspeltCode::A.status(), SwappedCode::A);
    println!("{:?} {:?}", WordsCode::One.status(), TakenCode::One);
}
