use knox_errors::knox_codes;

knox_codes! {
    pub enum LevelCode: u32 {
        code | name | level: u8 | status;
        1 | A | ? | 4000;
        2 | B | @ | 4000;
        3 | C | => 2 | 4000;
        4 | D | : 5 | 4000;
        5 | E | . | 4000;
        6 | F | 1 + | 4000;
        7 | G | -> 5 | 4000;
        8 | H | != 5 | 4000;
        9 | I | else | 4000;
    }
}

fn main() {
    println!("{:?}", LevelCode::A);
}
