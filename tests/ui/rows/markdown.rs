use knox_errors::knox_codes;

knox_codes! {
    pub enum MarkdownCode: u32 {
        | code | name   | status |
        |------|:------:|-------:|
        | 5    | FIVE   | 500    |
        | 6    | SIX    | 600    |
    }

    pub enum SemicolonsCode: u32 {
        | code | name |;
        |---|---|;
        | 5 | FIVE |;
        | 6 | SIX |;
    }

    pub enum InnerCode: u32 {
        code | name;
        -----|-----
        5 | FIVE;
    }
}

const ROWS: [MarkdownCode; 2] = [MarkdownCode::Five, MarkdownCode::Six];
const SEMICOLONS: [SemicolonsCode; 2] = [SemicolonsCode::Five, SemicolonsCode::Six];
const INNER: InnerCode = InnerCode::from_code(5).unwrap();

fn main() {
    println!("{ROWS:?} {SEMICOLONS:?} {INNER}");
}
