//! Columns with the names of methods and constants that every table has.

use knox_errors::knox_codes;

knox_codes! {
    pub enum GeneratedCode: u32 {
        code | name | ALL: u8 | COUNT: u8 | aliases: u8 | find: u8 | from_code: u8 | from_name: u8 | index: u8 | row: u8 | from: u8 | from_str: u8 | try_from: u8;
        1 | ONE | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
    }

    pub enum FewCode: u32 {
        code | name | find: u8 | index: u8 | row: u8 | COUNT: u8 | from_code: u8;
        1 | ONE | 1 | 2 | 3 | 4 | 5;
    }

    pub enum TraitCode: u32 {
        code | name | code_value: u8 | code_name: u8 | code_description: u8 | code_status: u8 | code_action: u8 | code_retry_after: u8 | code_docs_url: u8 | code_items: u8 | to_string: u8;
        1 | ONE | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    }

    /// The getter of `r#find` is `find`.
    pub enum RawCode: u32 {
        code | name | r#find: u8;
        1 | ONE | 1;
    }
}

fn main() {
    println!("{:?} {}", GeneratedCode::ALL, GeneratedCode::One.aliases().len());
    println!("{:?} {:?}", FewCode::One, (RawCode::One, TraitCode::One));
}
