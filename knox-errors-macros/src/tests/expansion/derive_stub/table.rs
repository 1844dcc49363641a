/// Not a table, as a variant holds data.
#[derive(Debug, KnoxCode, KnoxTable)]
#[knox(display, code = str)]
pub enum SiteError {
    #[knox(code = "A_1")]
    One,
    #[knox(code = "A_2")]
    Two(u8),
}
