knox_codes! {
    /// Codes that are close to each other.
    #[knox(status = code)]
    pub(crate) enum StatusCode: u16 {
        code | name          | retry_after;
        400  | "Bad Request" | _;
        404  | "Not Found"   | 30;
    }
}
