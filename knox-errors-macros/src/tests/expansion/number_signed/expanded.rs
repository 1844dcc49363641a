::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = ""] # [doc = "| code | name |\n|---|---|\n| [`-1`](SignedCode::MinusOne) | `MINUS_ONE` |\n| [`-9223372036854775808`](SignedCode::Least) | `LEAST` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum SignedCode {
        # [doc = "Code `-1`, name `MINUS_ONE`"] # [doc (alias ("-1" , "MINUS_ONE"))] MinusOne ,
        # [doc = "Code `-9223372036854775808`, name `LEAST`"] # [doc (alias ("-9223372036854775808" , "LEAST"))] Least ,
    }
    codes : I64 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: i64 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: i64 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: i64) as u64
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [- 1 ,- 9223372036854775808 ,]
        type_name : "SignedCode"
        title : []
        variants : "MinusOneLeast" 8 b"\x08\x00\x00\x00\x0D\x00\x00\x00"
        all : [SignedCode :: MinusOne , SignedCode :: Least ,]
        names : ["MINUS_ONE" , "LEAST" ,]
        by_code : (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x00\x00\x00\x00\x00\x00\x00\x80" rows : (Here 2 [0 , 1 ,]))
        by_name : (str Hashed multiplier : 7960286522194355701 lengths : (5 , 9) words : [] displacements : 0 b"" slots : 16 b"\xD9}4t\x01\x00\x01\x006\xD4\xC2\xF8\x00\x00\x00\x00" texts : 2 __KNOX_NAMES rows : (Here 2 [1 , 0 ,]))
    }
}
