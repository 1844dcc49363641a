#[allow(dead_code)]
const _: () = {
    fn __knox_assert() {
        ::knox_errors::__private_0_1_0::derives::assert_derives_table::<SiteCode>()
    }
};
::knox_errors::__private_0_1_0::error_enum! {
    { } {
        SiteCode
    }
    {
        where
    }
    {
        SiteCode :: TunnelDown {
            ..
        }
        => __KnoxOwn :: number (5030001) . name ("TUNNEL_DOWN") . description ("The tunnel is down.") . status (503) . entry () ,
        SiteCode :: NoSite {
            ..
        }
        => __KnoxOwn :: number (4040001) . name ("No such site") . entry () ,
    }
    { }
    codes : U32 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [5030001 , 4040001 ,]
        aliases : [5030002 ,] [0 ,]
        type_name : "SiteCode"
        title : ["Codes of the site"]
        url : "https://example.com/site"
        variants : "TunnelDownNoSite" 8 b"\x0A\x00\x00\x00\x10\x00\x00\x00"
        all : [SiteCode :: TunnelDown , SiteCode :: NoSite ,]
        names : ["TUNNEL_DOWN" , "No such site" ,]
        descriptions : ["The tunnel is down." , "" ,]
        statuses : [503 , 0 ,]
        by_code : (u32 OneLevel multiplier : 1961750202426094747 keys : 16 b"r\xC0L\x00q\xC0L\x00A\xA5=\x00q\xC0L\x00" rows : (Here 4 [0 , 0 , 1 , 0 ,]))
        by_name : (str Hashed multiplier : 16294208416658607535 lengths : (11 , 12) words : [] displacements : 0 b"" slots : 16 b"\x18\x8A\xC9&\x01\x00\x01\x00A\xC7\xDA\xDC\x00\x00\x00\x00" texts : 2 __KNOX_NAMES rows : (Here 2 [1 , 0 ,]))
    }
}
impl ::knox_errors::__private_0_1_0::derives::DerivesTable for SiteCode {}
::knox_errors::__private_0_1_0::derived_table! {
    pub enum SiteCode {
        "SiteCode" display
    }
    codes : U32 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [5030001 , 4040001 ,]
        aliases : [5030002 ,] [0 ,]
        type_name : "SiteCode"
        title : ["Codes of the site"]
        url : "https://example.com/site"
        variants : "TunnelDownNoSite" 8 b"\x0A\x00\x00\x00\x10\x00\x00\x00"
        all : [SiteCode :: TunnelDown , SiteCode :: NoSite ,]
        names : ["TUNNEL_DOWN" , "No such site" ,]
        descriptions : ["The tunnel is down." , "" ,]
        statuses : [503 , 0 ,]
        by_code : (u32 OneLevel multiplier : 1961750202426094747 keys : 16 b"r\xC0L\x00q\xC0L\x00A\xA5=\x00q\xC0L\x00" rows : (Here 4 [0 , 0 , 1 , 0 ,]))
        by_name : (str Hashed multiplier : 16294208416658607535 lengths : (11 , 12) words : [] displacements : 0 b"" slots : 16 b"\x18\x8A\xC9&\x01\x00\x01\x00A\xC7\xDA\xDC\x00\x00\x00\x00" texts : 2 __KNOX_NAMES rows : (Here 2 [1 , 0 ,]))
    }
}
