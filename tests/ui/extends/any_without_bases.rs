use knox_errors::knox_codes;

knox_codes! {
    pub enum Plain: any {
        code | name;
        1 | ONE;
    }
}

fn main() {}
