use knox_errors::knox_codes;

knox_codes! {
    pub enum KnoxOnRowCode: u32 {
        code | name;
        #[knox(status = code)]
        1 | A;
    }
}

fn main() {
    println!("{:?}", KnoxOnRowCode::A);
}
