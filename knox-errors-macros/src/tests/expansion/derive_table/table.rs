/// Codes of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, KnoxCode, KnoxTable)]
#[knox(display, url = "https://example.com/site")]
pub enum SiteCode {
    /// The tunnel is down.
    #[knox(code = 5030001, status = 503, alias(5030002))]
    TunnelDown,
    #[knox(code = 4040001, name = "No such site")]
    NoSite,
}
