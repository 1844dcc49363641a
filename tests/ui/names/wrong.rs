use knox_errors::knox_codes;

knox_codes! {
    pub enum NamedCode: u32 {
        code | name;
        1 | API_KEY;
        2 | "Api key";
        3 | API_KEY;
        4 | "";
        12 | "" as Empty;
        5 | "404";
        6 | SELF;
        7 | GOOD as;
        8 | GOOD_TOO as bad_variant;
        9 | GOOD_THREE as Two Variants;
        10 | 10;
        16 | _;
        17 | "Suffixed"e;
        18 | 'a;
        11 as Eleven | ELEVEN;
        13 | ALL;
        14 | FOURTEEN as ALL;
        15 | FIFTEEN as COUNT;
        19 | NINETEEN as Self;
        20 | "api-key";
        abc | "Api, key";
    }

    pub enum UnnamedCode: u32 {
        code;
        1;
        2 as Two;
    }
}

const ROWS: [NamedCode; 3] = [NamedCode::ApiKey, NamedCode::Empty, NamedCode::All];
const ALL: &[NamedCode] = NamedCode::ALL;

fn main() {
    println!("{ROWS:?} {ALL:?} {} {:?}", NamedCode::COUNT, UnnamedCode::Two);
}
