use knox_errors::knox_codes;

knox_codes! {
    pub enum CellCode: u32 {
        code | name | description;
        1 | #[cfg(unix)] A | a;
        2 | /// A comment
            B | "b";
    }
}

fn main() {}
