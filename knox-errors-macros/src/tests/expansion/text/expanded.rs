::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Strings of up to eight bytes, which are the names too."] # [doc = ""] # [doc = "| code | description | status |\n|---|---|---|\n| [`AUT_1001`](TokenCode::Aut1001), `AUT_1` | Bare. | 400 |\n| [`00006`](TokenCode::Leading) | Zeros are kept. | 401 |\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    pub enum TokenCode {
        # [doc = "Bare.\n\nCode `AUT_1001`, also `AUT_1`, status 400"] # [doc (alias ("AUT_1001" , "AUT_1"))] Aut1001 ,
        # [doc = "Zeros are kept.\n\nCode `00006`, status 401"] # [doc (alias ("00006"))] Leading ,
    }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : ["AUT_1001" , "00006" ,]
        aliases : ["AUT_1" ,] [0 ,]
        type_name : "TokenCode"
        title : ["Strings of up to eight bytes, which are the names too"]
        variants : "Aut1001Leading" 8 b"\x07\x00\x00\x00\x0E\x00\x00\x00"
        all : [TokenCode :: Aut1001 , TokenCode :: Leading ,]
        names : __KNOX_CODES
        descriptions : ["Bare." , "Zeros are kept." ,]
        statuses : [400 , 401 ,]
        by_code : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 32 b"AUT_1001AUT_1\x00\x00\xFDAUT_100100006\x00\x00\xFD" rows : (Here 4 [0 , 0 , 0 , 1 ,])))
        by_name : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"AUT_100100006\x00\x00\xFD" rows : (Here 2 [0 , 1 ,])))
    }
}
