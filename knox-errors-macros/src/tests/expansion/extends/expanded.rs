::knox_errors::__private_0_1_0::extended_table! {
    { } {
        # [doc = " The rows of three tables, and a local row with a custom column."] # [doc = ""] # [doc = "Every row of [`CustomerAuthCode`](CustomerAuthCode), [`DeviceCode`](other_crate::DeviceCode) and [`SiteCode`](SiteCode), then:\n\n| code | name | description | status | level |\n|---|---|---|---|---|\n| [`5990001`](GatewayCode::TunnelDown), `5990002` | `TUNNEL_DOWN` | The tunnel to the site is down. | 503 | `1` |\n"]
    }
    pub enum GatewayCode {
        # [doc = "A row of [`CustomerAuthCode`](CustomerAuthCode)."] Knox (CustomerAuthCode) ,
        # [doc = "A row of [`DeviceCode`](other_crate::DeviceCode)."] DeviceCode (other_crate :: DeviceCode) ,
        # [doc = "A row of [`SiteCode`](SiteCode)."] SiteCode (SiteCode) ,
        # [doc = "The tunnel to the site is down.\n\nCode `5990001`, also `5990002`, name `TUNNEL_DOWN`, status 503, level `1`"] # [doc (alias ("5990001" , "5990002" , "TUNNEL_DOWN"))] TunnelDown ,
    }
    new_columns : {
        const
        _ : :: knox_errors :: __private_0_1_0 :: core :: primitive :: bool = __knox_is_new_column ("level" , __KNOX_TABLE . bases ()) ;
    }
    bases : same [0 Knox (CustomerAuthCode) __KNOX_IS_BASE_0 __KnoxBase0 { __knox_is_base ("CustomerAuthCode" , __KnoxBase :: < CustomerAuthCode > :: CODES , "u32") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 0usize) } 1 DeviceCode (other_crate :: DeviceCode) __KNOX_IS_BASE_1 __KnoxBase1 { __knox_is_base ("other_crate::DeviceCode" , __KnoxBase :: < other_crate :: DeviceCode > :: CODES , "u32") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 1usize) } 2 SiteCode (SiteCode) __KNOX_IS_BASE_2 __KnoxBase2 { __knox_is_base ("SiteCode" , __KnoxBase :: < SiteCode > :: CODES , "u32") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 2usize) }]
    codes : U32 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32) as u32
    columns : {
        __KNOX_COLUMN_0 "level"
        level : u8 = [1 ,] {
            # [doc = "The row's `level`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < u8 > () ;
        }
        { }
    }
    serde : { }
    misses : { }
    rows : 1
    local : {
        __knox_local {
            GatewayCode :: TunnelDown => 0 ,
        }
    }
    data : {
        codes : [5990001 ,]
        aliases : [5990002 ,] [0 ,]
        type_name : "GatewayCode"
        title : ["The rows of three tables, and a local row with a custom column"]
        variants : "TunnelDown" 4 b"\x0A\x00\x00\x00"
        all : [GatewayCode :: TunnelDown ,]
        names : ["TUNNEL_DOWN" ,]
        descriptions : ["The tunnel to the site is down." ,]
        statuses : [503 ,]
        by_code : (u32 Direct least : 5990001 rows : 2 [0 , 0 ,])
        by_name : (str Hashed multiplier : 16294208416658607535 lengths : (11 , 11) words : [] displacements : 0 b"" slots : 16 b"A\xC7\xDA\xDC\x00\x00\x00\x00A\xC7\xDA\xDC\x00\x00\x00\x00" texts : 1 __KNOX_NAMES rows : (Here 2 [0 , 0 ,]))
    }
}
