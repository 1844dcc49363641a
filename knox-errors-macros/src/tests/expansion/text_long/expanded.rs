::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Strings of more than eight bytes, with names."] # [doc = ""] # [doc = "| code | name |\n|---|---|\n| [`SAMSUNG_ACCOUNT_0001`](AccountCode::First) | `FIRST` |\n| [`SAMSUNG_ACCOUNT_0002`](AccountCode::Second), `SAMSUNG ACCOUNT 0002` | `SECOND` |\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    pub enum AccountCode {
        # [doc = "Code `SAMSUNG_ACCOUNT_0001`, name `FIRST`"] # [doc (alias ("SAMSUNG_ACCOUNT_0001" , "FIRST"))] First ,
        # [doc = "Code `SAMSUNG_ACCOUNT_0002`, also `SAMSUNG ACCOUNT 0002`, name `SECOND`"] # [doc (alias ("SAMSUNG_ACCOUNT_0002" , "SAMSUNG ACCOUNT 0002" , "SECOND"))] Second ,
    }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : ["SAMSUNG_ACCOUNT_0001" , "SAMSUNG_ACCOUNT_0002" ,]
        aliases : ["SAMSUNG ACCOUNT 0002" ,] [1 ,]
        type_name : "AccountCode"
        title : ["Strings of more than eight bytes, with names"]
        variants : "FirstSecond" 8 b"\x05\x00\x00\x00\x0B\x00\x00\x00"
        all : [AccountCode :: First , AccountCode :: Second ,]
        names : ["FIRST" , "SECOND" ,]
        by_code : (str Hashed multiplier : 17909611376780542445 lengths : (20 , 20) words : [] displacements : 0 b"" slots : 32 b"O`\xFD\x1C\x00\x00\x00\x00O`\xFD\x1C\x00\x00\x00\x00\x9E\x83\xF2\xB4\x02\x00\x01\x00\x9E\x83\xD2\xDD\x01\x00\x01\x00" texts : 3 ["SAMSUNG_ACCOUNT_0001" , "SAMSUNG_ACCOUNT_0002" , "SAMSUNG ACCOUNT 0002" ,] rows : (Here 4 [0 , 0 , 1 , 1 ,]))
        by_name : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"FIRST\x00\x00\xFDSECOND\x00\xFE" rows : (Here 2 [0 , 1 ,])))
    }
}
