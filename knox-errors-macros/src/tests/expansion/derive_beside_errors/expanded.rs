#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    let _ = ::knox_errors::Action::Retry;
};
::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteCode
    }
    {
        where
    }
    {
        _ => __KnoxOwn :: none () . entry () ,
    }
    { }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 0
    data : {
        codes : []
        type_name : "SiteCode"
        title : ["A table that is repaired"]
        variants : "" 0 b""
        all : []
        names : []
        by_code : (u32 Empty)
        by_name : (str Empty)
    }
}
impl ::knox_errors::__private_0_1_0::derives::DerivesTable for SiteCode {}
::knox_errors::__private_0_1_0::derived_table! {
    enum SiteCode {
        "SiteCode" display
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : { }
    serde : { }
    misses : {
        SiteCode :: One
    }
    rows : 2
    data : {
        codes : [1 , 1 ,]
        aliases : [2 ,] [0 ,]
        type_name : "SiteCode"
        title : ["A table that is repaired"]
        variants : "OneTwo" 8 b"\x03\x00\x00\x00\x06\x00\x00\x00"
        all : [SiteCode :: One , SiteCode :: Two ,]
        names : ["ONE" , "TWO" ,]
        by_code : (u32 Direct least : 1 rows : 2 [1 , 0 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"TWO\x00\x00\x00\x00\xFBONE\x00\x00\x00\x00\xFB" rows : (Here 2 [1 , 0 ,])))
    }
}
