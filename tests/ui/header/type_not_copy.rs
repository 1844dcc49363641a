use knox_errors::knox_codes;

#[derive(Clone)]
pub struct Team(u8);

knox_codes! {
    pub enum TeamCode: u32 {
        code | name | team: Team;
        1 | A | Team(1);
    }
}

fn main() {}
