use knox_errors::knox_codes;

knox_codes! {
    pub enum : u32 { code | name; 1 | A; }
    pub enum 5: u32 { code | name; 1 | A; }
}

fn main() {}
