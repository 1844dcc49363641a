/// Not a table, as a variant would clash with a constant.
#[derive(Debug, KnoxCode, KnoxTable)]
pub enum SiteCode {
    #[knox(code = 1)]
    One,
    #[knox(code = 2)]
    ALL,
}
