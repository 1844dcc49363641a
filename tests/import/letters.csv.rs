use knox_errors::knox_codes;

knox_codes! {
    /// Codes of letters
    pub enum LettersCode: u16 {
        code | name;
        1    | K;
        2    | "K" as Code2;
        3    | "Å" as Code3;
        4    | "ångström";
        5    | "аbc" as Code5;
        6    | abc;
        7    | "ﬁle" as Code7;
        8    | "Straße";
        9    | "연결_끊김";
        10   | "错误";
        11   | "E9١" as Code11;
        12   | "état";
    }
}
