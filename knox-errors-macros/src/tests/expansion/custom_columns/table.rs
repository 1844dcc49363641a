knox_codes! {
    /// Custom cells in the documentation are as in the table.
    #[knox(url = "https://example.com/errors?a=1&b=2")]
    pub enum WaitCode: u16 {
        code |
        /// What it is for,
        /// in two lines.
        r#type: Kind = Kind::Core                     | wait: u64                                         | description;
        1 as Path | _                                 | crate::limits::WAIT                               | "Paths.";
        2 as Sign | Kind::of::<u8>("a|b")             | -5                                                | "Calls and signs.";
        3 as Sums | Kind { level: 1 }                 | &FIVE.seconds + (A | B) * x as u64                | "Operators.";
        4 as Rest | if BETA { B } else { A }          | !0 & concat!("`|", "b")                           | _;
        5 as Many | Kind::of::<Of<Of<A>, B>>(1)       | x >> 1 >= a::<A> { b: 1 } && 'c'                  | "Types of types.";
        6 as Less | <Kind as Of<u8>>::A               | a << 2 + <A as B>::C(1)[2] < *b && b > c          | "Tokens like those of types.";
        7 as Next | <<Kind as Of<A, &B>>::A as Of>::B | f()?.g()? - -1 == x                               | _;
        8 as Fits | 'all: { break 'all A }            | of::<fn(A) -> B, [u8; 2], (u8, u8), 'static>()(1) | _;
        9 as Last | Kind::of(1 != 2)                  | x != 1                                             | _;
    }
}
