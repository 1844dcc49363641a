//! The table “Standard HTTP error codes” of Samsung's page, row by row.

use crate::knox_codes;

knox_codes! {
    /// Standard HTTP error codes
    ///
    /// What the HTTP statuses of the Knox cloud APIs mean, in Samsung's words.
    ///
    /// ```
    /// use knox_errors::HttpCode;
    ///
    /// assert_eq!(HttpCode::from_code(404), Some(HttpCode::NotFound));
    /// assert_eq!(HttpCode::NotFound.name(), "Not Found");
    /// ```
    #[knox(url = "https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/")]
    #[knox(status = code)]
    #[non_exhaustive]
    pub enum HttpCode: u16 {
        code | name                    | action
            | description;
        400  | "Bad Request"           | ChangeRequest
            | "The client has issued an invalid request. This code is commonly used to specify validation errors in a request payload.";
        401  | "Unauthorized"          | RequestAccessToken
            | "Authorization for the API is required, but the request was not authenticated.";
        403  | "Forbidden"             | FixAccess
            | "The request was authenticated but does not have the appropriate permissions, or the requested resource cannot be found.";
        404  | "Not Found"             | ChangeRequest
            | "Specifies that the requested path does not exist.";
        406  | "Not Acceptable"        | ChangeRequest
            | "The client has requested a MIME type via the Accept header for a value not supported by the server.";
        422  | "Unprocessable Entity"  | ChangeRequest
            | "The client has made a valid request, but the server cannot process it. This response is often returned for APIs when certain limits are exceeded.";
        429  | "Too Many Requests"     | WaitAndRetry
            | "The client has exceeded the number of requests allowed for a given time window.";
        500  | "Internal Server Error" | RetryWithBackoff
            | "An unexpected server error has occurred. These errors should be rare.";
        501  | "Not Implemented"       | ContactSupport
            | "The client request was valid and understood by the server, but the requested feature has yet to be implemented. These errors should be rare.";
    }
}
