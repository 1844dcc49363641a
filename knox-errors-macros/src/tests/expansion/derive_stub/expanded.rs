::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteError
    }
    {
        where
    }
    {
        SiteError :: One => __KnoxOwn :: text ("A_1") . name ("ONE") . entry () ,
        SiteError :: Two {
            ..
        }
        => __KnoxOwn :: text ("A_2") . name ("TWO") . entry () ,
    }
}
#[allow(dead_code)]
const _: () = {
    fn __knox_assert() {
        ::knox_errors::__private_0_1_0::derives::is_asked::<SiteError>()
    }
};
impl ::knox_errors::__private_0_1_0::derives::IsAsked for SiteError {}
::knox_errors::__private_0_1_0::derived_stub! {
    pub enum SiteError {
        "SiteError" display
    }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : {
        SiteError :: One
    }
    rows : 1
    missing_code : ""
}
