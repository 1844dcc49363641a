knox_codes! {
    /// Codes that are close to each other.
    #[knox(status = code)]
    pub(crate) enum StatusCode: u16 {
        code | name;
        400  | "Bad Request";
        404  | "Not Found";
    }
}
