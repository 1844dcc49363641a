//! All official tables as one.

use super::{AccountTokenCode, AuthorizeTokenCode, CustomerAuthCode, HttpCode};
use crate::knox_codes;

knox_codes! {
    /// Every code that Samsung's page lists
    ///
    /// Codes are numbers and texts, so they are looked up by their value, whatever
    /// its type:
    ///
    /// ```
    /// use knox_errors::{CodeValue, CustomerAuthCode, OfficialCode};
    ///
    /// let expired = OfficialCode::from_code(CodeValue::Number(4_032_251)).unwrap();
    /// assert_eq!(expired, OfficialCode::CustomerAuth(CustomerAuthCode::AccessTokenExpired));
    /// assert!(OfficialCode::from_code(CodeValue::Text("AUT_1802")).is_some());
    /// ```
    #[knox(url = "https://docs.samsungknox.com/dev/knox-cloud-authentication/troubleshooting-knox-cloud-services/")]
    #[non_exhaustive]
    pub enum OfficialCode: any extends
        HttpCode as Http,
        CustomerAuthCode as CustomerAuth,
        AccountTokenCode as AccountToken,
        AuthorizeTokenCode as AuthorizeToken {}
}
