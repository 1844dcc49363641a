//! All official tables in one.

use super::{AccountTokenCode, AuthorizeTokenCode, CustomerAuthCode, HttpCode};
use crate::knox_codes;

knox_codes! {
    /// Every code that Samsung's page lists
    ///
    /// Some codes are numbers and some are strings, so the lookup takes a
    /// [`CodeValue`](crate::CodeValue):
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
