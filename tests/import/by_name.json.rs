use knox_errors::knox_codes;

knox_codes! {
    /// Codes of by name
    pub enum ByNameCode: i8 {
        code | name;
        1    | EPERM;
        2    | ENOENT;
        11   | EAGAIN;
    }
}
