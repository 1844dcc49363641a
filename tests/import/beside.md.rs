use knox_errors::knox_codes;

knox_codes! {
    /// Codes
    pub enum Code: u16 {
        code | name;
        1    | FIRST;
    }

    /// ªbc ﬁle
    pub enum BcLeCode: u16 {
        code | name;
        8    | SECOND;
    }

    /// Ошибки
    pub enum ErrorCode: u16 {
        code | name;
        9    | THIRD;
    }
}
