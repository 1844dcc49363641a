//! The table “Unique customer authentication error codes” of Samsung's page, row by row.

use crate::knox_codes;

knox_codes! {
    /// Unique customer authentication error codes
    ///
    /// The codes that Knox cloud authentication sends when it refuses a token or key of a
    /// customer.
    ///
    /// Samsung's page prints 40122050 for `ACCESS_TOKEN_BAD_REQUEST`, while the pages of three
    /// services print 4012250 for the same name. Both are recognised.
    ///
    /// ```
    /// use knox_errors::CustomerAuthCode;
    ///
    /// let code = CustomerAuthCode::from_code(4_012_250).expect("an alias");
    /// assert_eq!((code.code(), code.name()), (40_122_050, "ACCESS_TOKEN_BAD_REQUEST"));
    /// ```
    #[knox(url = "https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/")]
    #[knox(status = prefix)]
    #[non_exhaustive]
    pub enum CustomerAuthCode: u32 {
        code     | name                                                 | action
            | description;
        4000000  | RESOURCE_INVALID_PARAM                               | ChangeRequest
            | "Invalid parameter provided.";
        4002250  | API_KEY_NON_UNIQUE_JWTID                             | SignNewToken
            | "Cannot use the same jwt again. A newly signed jwt needs to be created.";
        4002251  | ACCESS_TOKEN_TIMEOUT_VALIDITY_RESOURCE_INVALID_PARAM | ChangeRequest
            | "Incorrect parameter type was entered. Ensure that validityForAccessTokenInMinutes parameter is $int32";
        4010011  | IDP_AUTHORIZATION_FAIL                               | FixCredentials
            | "Failed to authorize the provided Samsung Account app ID.";
        #[alias(4012250)]
        40122050 | ACCESS_TOKEN_BAD_REQUEST                             | FixCredentials
            | "Jwt improperly created. Check whether jwt was properly signed.";
        4032251  | ACCESS_TOKEN_EXPIRED                                 | RequestAccessToken
            | "Provided Access token has expired. A new access token needs to be generated";
        4032252  | ACCESS_TOKEN_INVALID                                 | FixAccess
            | "Provided Access token is invalid for this api.";
        4040000  | RESOURCE_NOT_FOUND                                   | ChangeRequest
            | "Resource not found.";
        4042251  | API_KEY_RESTRICTION_NOT_FOUND                        | FixAccess
            | "The IP address or http referer are empty.";
        4042252  | API_KEY_RESTRICTION_INVALID                          | FixAccess
            | "The IP address or http referer are invalid.";
    }
}
