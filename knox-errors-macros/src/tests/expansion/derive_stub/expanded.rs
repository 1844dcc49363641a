#[allow(dead_code)]
const _: () = {
    fn __knox_assert() {
        ::knox_errors::__private_0_1_0::derives::assert_derives_table::<SiteError>()
    }
};
::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteError
    }
    {
        where
    }
    {
        SiteError :: One {
            ..
        }
        => __KnoxOwn :: text ("A_1") . name ("ONE") . entry () ,
        SiteError :: Two {
            ..
        }
        => __KnoxOwn :: text ("A_2") . name ("TWO") . entry () ,
    }
    { }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : ["A_1" , "A_2" ,]
        type_name : "SiteError"
        title : ["Not a table, as a variant holds data"]
        variants : "OneTwo" 8 b"\x03\x00\x00\x00\x06\x00\x00\x00"
        all : [SiteError :: One , SiteError :: Two ,]
        names : ["ONE" , "TWO" ,]
        by_code : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"A_1\x00\x00\x00\x00\xFBA_2\x00\x00\x00\x00\xFB" rows : (Here 2 [0 , 1 ,])))
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"TWO\x00\x00\x00\x00\xFBONE\x00\x00\x00\x00\xFB" rows : (Here 2 [1 , 0 ,])))
    }
}
impl ::knox_errors::__private_0_1_0::derives::DerivesTable for SiteError {}
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
