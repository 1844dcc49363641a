knox_codes! {
    /// Own cells stand in the documentation as in the table.
    #[knox(url = "https://example.com/errors?a=1&b=2")]
    pub enum WaitCode: u16 {
        code      | r#type: Kind = Kind::Core | wait: u64                            | description;
        1 as Path | _                         | crate::limits::WAIT                  | "Paths.";
        2 as Sign | Kind::of::<u8>("a|b")     | -5                                   | "Calls and signs.";
        3 as Sums | Kind { level: 1 }         | &FIVE.seconds + (A | B) * x as u64   | "Operators.";
        4 as Rest | if BETA { B } else { A }  | !0 & concat!("`", "b")               | _;
    }
}
