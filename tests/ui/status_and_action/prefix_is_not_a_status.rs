use knox_errors::knox_codes;

knox_codes! {
    #[knox(status = prefix)]
    pub enum PrefixCode: i32 {
        code | name;
        100 | LEAST;
        9990000 | GREATEST;
        99 | TOO_SHORT;
        -4040 | NO_STATUS;
        0404001 | WITH_A_ZERO;
    }
}

fn main() {
    println!("{:?}", PrefixCode::TooShort.status());
}
