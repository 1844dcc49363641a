use knox_errors::knox_codes;

knox_codes! {
    pub enum GroupCode: u32 {
        (code | name);
        1 | A;
    }
}

fn main() {}
