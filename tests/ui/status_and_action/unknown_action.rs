use knox_errors::knox_codes;

knox_codes! {
    pub enum ActionCode: u32 {
        code | name | action;
        1 | A | None;
        2 | B | WaitAndRety;
        3 | C | Panic;
        4 | D | WaitAndRety;
        5 | E | Wait;
    }
}

fn main() {
    println!("{:?}", ActionCode::D.action());
}
