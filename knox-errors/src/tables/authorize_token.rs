//! The table “Authorization errors” of Samsung's page, row by row.

use crate::knox_codes;

knox_codes! {
    /// Samsung Account authorizeToken errors
    ///
    /// The codes that Samsung Account's authorizeToken endpoint sends.
    ///
    /// ```
    /// use knox_errors::{Action, AuthorizeTokenCode};
    ///
    /// let code = AuthorizeTokenCode::from_code("LIC_5101").expect("it is listed");
    /// assert_eq!(code.action(), Some(Action::RetryWithBackoff));
    /// ```
    #[knox(url = "https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/")]
    #[non_exhaustive]
    pub enum AuthorizeTokenCode: str {
        status | code     | action
            | description;
        400    | LIC_4101 | ChangeRequest
            | "Invalid request header or authToken. Ensure your request header includes all required values and that the authToken in your request body is correct, then retry your request.";
        400    | LIC_4102 | ChangeRequest
            | "The authToken value was not found. Ensure your request body includes the correct authToken, then retry your request.";
        400    | LIC_4103 | ChangeRequest
            | "x-osp-appId was not equal to the client_id of authToken. Ensure your request uses the same Samsung Account client id used when retrieving the authToken in question from the token endpoint.";
        500    | LIC_5101 | RetryWithBackoff
            | "Unknown or internal error. The request is likely valid, but may need to be sent again.";
    }
}
