use knox_errors::knox_codes;

knox_codes! {
    /// Codes of guards
    pub enum GuardsCode: i32 {
        code | name;
        #[alias(name = E_SAME, name = E_OF_SAME)]
        100  | EBASE;
        -4   | E_CAST;
        3    | E_MODE;
        10   | E_PIPE;
        11   | "11" as EPipe2;
        5    | "É_BUSY";
        6    | E_LAST;
    }
}
