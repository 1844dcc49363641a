::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteCode
    }
    {
        where
    }
    {
        SiteCode :: One {
            ..
        }
        => __KnoxOwn :: number (1) . name ("ONE") . entry () ,
        SiteCode :: ALL {
            ..
        }
        => __KnoxOwn :: number (2) . name ("ALL") . entry () ,
    }
    { }
    codes : U32 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [1 , 2 ,]
        type_name : "SiteCode"
        title : ["Not a table, as a variant would clash with a constant"]
        variants : "OneALL" 8 b"\x03\x00\x00\x00\x06\x00\x00\x00"
        all : [SiteCode :: One , SiteCode :: ALL ,]
        names : ["ONE" , "ALL" ,]
        by_code : (u32 Direct least : 1 rows : 2 [0 , 1 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"ALL\x00\x00\x00\x00\xFBONE\x00\x00\x00\x00\xFB" rows : (Here 2 [1 , 0 ,])))
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
