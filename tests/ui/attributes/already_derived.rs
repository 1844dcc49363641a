use knox_errors::knox_codes;

knox_codes! {
    #[derive(Clone, Default, core::fmt::Debug, thiserror::Error)]
    #[derive(Hash)]
    pub enum DerivedCode: u32 {
        code | name;
        #[default]
        1 | A;
    }
}

fn main() {
    println!("{:?}", DerivedCode::default());
}
