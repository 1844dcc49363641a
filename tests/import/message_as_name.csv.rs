use knox_errors::knox_codes;

knox_codes! {
    /// Codes of message as name
    pub enum MessageAsNameCode: u32 {
        code    | name                   | description;
        4000000 | RESOURCE_INVALID_PARAM | "Invalid parameter provided.";
        4032251 | ACCESS_TOKEN_EXPIRED   | "The access token has expired.";
    }
}
