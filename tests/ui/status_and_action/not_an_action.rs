use knox_errors::knox_codes;

knox_codes! {
    pub enum ActionCode: u32 {
        code | name | action;
        1 | ONE | 400;
        2 | TWO | Change-Request;
        3 | THREE | Action::WaitAndRetry;
    }
}

fn main() {
    println!("{:?}", ActionCode::Three.action());
}
