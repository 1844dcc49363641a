use knox_errors::knox_codes;

knox_codes! {
    /// Codes of guards
    pub enum GuardsCode: i32 {
        code | name;
        #[alias(name = E_SAME, name = E_OF_SAME)]
        100  | EBASE;
        -4   | E_CAST;
        2    | E_MODE;
        3    | "3" as EMode2;
        5    | "É_BUSY";
        6    | E_LAST;
    }
}
