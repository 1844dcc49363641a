use knox_errors::knox_codes;

knox_codes! {
    /// Client codes
    pub enum ClientCode: u16 {
        code | name;
        1    | FIRST;
    }

    /// Server codes
    pub enum ServerCode: u16 {
        code | name;
        2    | SECOND;
    }
}
