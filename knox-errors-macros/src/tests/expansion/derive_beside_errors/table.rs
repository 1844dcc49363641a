/// A table that is repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display, code = u8)]
enum SiteCode {
    #[knox(code = 1, status = 99, alias(2, 256))]
    One,
    #[knox(code = 1, action = Retry)]
    Two,
    #[knox(code = "x")]
    Three,
}
