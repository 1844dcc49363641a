::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteCode
    }
    {
        where
    }
    {
        SiteCode :: One => __KnoxOwn :: number (1) . name ("ONE") . entry () ,
        SiteCode :: ALL => __KnoxOwn :: number (2) . name ("ALL") . entry () ,
    }
}
::knox_errors::__private_0_1_0::derived_stub! {
    pub enum SiteCode {
        "SiteCode"
    }
    codes : U32 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32) as u32
    columns : { }
    serde : { }
    misses : {
        SiteCode :: One
    }
    rows : 2
    missing_code : 0
}
