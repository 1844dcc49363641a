use knox_errors::{KnoxCode, knox_codes};

knox_codes! {
    #[knox(docs = "errors.example.com")]
    pub enum NoAddress: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(url = "https://example.com/{code}")]
    pub enum UrlForEach: u32 {
        code | name;
        1 | ONE;
    }

    #[knox(docs = "https://example.com/{status}")]
    pub enum OtherPlaceholder: u32 {
        code | name;
        #[knox(docs = https)]
        1 | ONE;
        #[knox(url = "https://example.com")]
        2 | TWO;
        #[knox(docs = "https://example.com/{}")]
        3 | THREE;
        #[knox(alias(9))]
        5 | FIVE;
        #[knox]
        4 | FOUR;
    }
}

knox_codes! {
    #[knox(docs = "https://example.com/\u{202e}#{code}")]
    pub enum Hidden: u32 {
        code | name;
        1 | ONE;
        #[knox(docs = "https://example.com/a page")]
        2 | TWO;
        #[knox(docs = "https://example.com/\u{1}")]
        3 | THREE;
        #[knox(docs = "https://example.com/a|b\\c")]
        4 | FOUR;
        #[knox(docs = "https://example.com/größe")]
        5 | FIVE;
        #[knox(docs = "https://[::1]:80/a;b=c,d/~e.f_g-h!/($1*2)+'3'@/%7C?i=j&k#l")]
        6 | SIX;
    }
}

#[derive(Debug, KnoxCode)]
#[allow(dead_code)]
enum Lamp {
    #[knox(code = 1, docs = "lamp")]
    Off,
}

fn main() {
    println!("{} {} {}", NoAddress::One, OtherPlaceholder::Four, Hidden::Six);
}
