use knox_errors::{KnoxCode, knox_codes};

knox_codes! {
    pub enum Errno: i32 {
        code | name;
        #[alias(name = EWOULDBLOCK, 12)]
        11 | EAGAIN;
        #[alias(name = EAGAIN)]
        35 | EDEADLK;
        #[alias(name = EWOULDBLOCK)]
        36 | ENAMETOOLONG;
        #[alias(name =)]
        37 | ENOLCK;
        #[alias(name = 5)]
        38 | ENOSYS;
        #[alias(name = "")]
        39 | ENOTEMPTY;
        #[alias(name = ONE TWO)]
        40 | ELOOP;
        #[alias(names = ONE)]
        41 | EUNKNOWN;
    }

    pub enum State: str {
        code;
        #[alias(name = "B2")]
        A1;
        B2;
        B2 as Again;
    }
}

#[derive(Debug, KnoxCode)]
#[allow(dead_code)]
enum Lamp {
    #[knox(code = 1, alias(name = ON))]
    Off,
    #[knox(code = 2, alias(name = OFF, 3))]
    On,
}

fn main() {
    println!("{} {}", Errno::Eagain, State::A1);
}
