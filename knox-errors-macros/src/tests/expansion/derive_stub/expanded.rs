::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteError
    }
    {
        where
    }
    {
        _ => __KnoxOwn :: none () . entry () ,
    }
}
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
    rows : 2
    missing_code : ""
}
