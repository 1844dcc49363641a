use knox_errors::knox_codes;

knox_codes! {
    pub enum TwiceCode: u32 {
        code | name;
        0x10 | FIRST;
        20 | SECOND;
        16 | BY_ANOTHER_SPELLING;
        #[alias(20, 30)]
        40 | ALIAS_OF_A_CODE;
        #[alias(30)]
        50 | ALIAS_OF_AN_ALIAS;
        #[alias(60)]
        60 | ALIAS_OF_ITSELF;
    }

    pub enum TextCode: str {
        code;
        A_1;
        "A_1";
    }
}

const TEXT: TextCode = TextCode::from_code("A_1").unwrap();

fn number(row: TwiceCode) -> u32 {
    match row {
        TwiceCode::First | TwiceCode::Second | TwiceCode::ByAnotherSpelling => row.code(),
        TwiceCode::AliasOfACode | TwiceCode::AliasOfAnAlias | TwiceCode::AliasOfItself => 0,
    }
}

fn main() {
    println!("{} {TEXT}", number(TwiceCode::from_code(16).unwrap()));
}
