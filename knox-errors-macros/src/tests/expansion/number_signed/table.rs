knox_codes! {
    enum SignedCode: i64 {
        code                       | name;
        -1                         | MINUS_ONE;
        -9_223_372_036_854_775_808 | LEAST;
    }
}
