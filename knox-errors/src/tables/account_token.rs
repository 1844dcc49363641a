//! The table “Token errors” of Samsung's page, row by row.

use crate::knox_codes;

knox_codes! {
    /// Samsung Account token errors
    ///
    /// The codes that Samsung Account's token endpoint sends.
    ///
    /// ```
    /// use knox_errors::{AccountTokenCode, Action};
    ///
    /// let code = AccountTokenCode::from_code("AUT_1802").expect("it is listed");
    /// assert_eq!((code.status(), code.action()), (Some(400), Some(Action::RestartSignIn)));
    /// ```
    #[knox(url = "https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/")]
    #[non_exhaustive]
    pub enum AccountTokenCode: str {
        status | code     | action
            | description;
        400    | AUT_1001 | ChangeRequest
            | "The value of the client_id parameter was not present or had an empty value. Ensure your request body includes a valid client_id parameter and retry your request.";
        400    | AUT_1002 | ChangeRequest
            | "The value of the client_secret parameter was not present or had an empty value. Ensure your request body includes a valid client_secret parameter and retry your request.";
        400    | AUT_1006 | ChangeRequest
            | "The value of the code parameter was not present or had an empty value. Ensure your request body includes a valid code parameter and retry your request.";
        400    | AUT_1008 | ChangeRequest
            | "The value of grant_type parameter was not present or had an empty value. Ensure your request body includes a valid grant_type parameter and retry your request.";
        400    | AUT_1010 | ChangeRequest
            | "The length of the client_id parameter is invalid. Double check that you've included your full client_id in your request body and retry your request.";
        400    | AUT_1011 | ChangeRequest
            | "The length of the client_secret parameter is invalid. Double check that you've included your full client_secret in your request body and retry your request.";
        400    | AUT_1015 | ChangeRequest
            | "The length of the code parameter is invalid. Double check that you've included your full authorization code in your request body and retry your request.";
        400    | AUT_1017 | ChangeRequest
            | "The length of the grant_type parameter is invalid. Double check that you've included your full grant_type in your request body and retry your request.";
        400    | AUT_1022 | ChangeRequest
            | "The pattern of the redirect_uri parameter is invalid. Ensure your redirect_uri is registered with Samsung Account and exhibits proper URL encoding, then retry your request.";
        400    | AUT_1024 | ChangeRequest
            | "The pattern of the client_id parameter is invalid. Double check that you've included your full client_id in your request body and retry your request.";
        400    | AUT_1045 | ChangeRequest
            | "The length of a redirect_uri parameter is invalid. Double check that you've included your, full Samsung Account-registered and URL-encoded redirect_uri in the request body, then retry your request.";
        400    | AUT_1702 | FixCredentials
            | "The value of the client_secret parameter is incorrect. Ensure you've included your full Samsung Account client_secret in your request body, then retry your request.";
        400    | AUT_1785 | FixCredentials
            | "Unauthenticated client_id can't be issued access_token. Ensure the value of your Samsung Account client_id in the request body does not include any errors. If your client_id looks correct, but you still receive this error, clientIdentifierJwt contact Knox Support.";
        400    | AUT_1802 | RestartSignIn
            | "The value of the code parameter is incorrect. Ensure the value of the authorization code in the request body does not include any errors. If your code looks correct, but you still receive this error, please contact Knox Support.";
        400    | AUT_1806 | ChangeRequest
            | "The value of the client_id parameter for code and access_token does not match. Ensure that you're sending the same Samsung Account client id used to call signInGate in the token request body.";
    }
}
