::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Codes of the device gateway."] # [doc = ""] # [doc = "| code | name | description | status | action | team |\n|---|---|---|---|---|---|\n| [`4220001`](GatewayCode::DeviceLimitReached) | `DEVICE_LIMIT_REACHED` | The tenant has reached its device limit. | 422 | ChangeRequest | `Core` |\n| [`4290001`](GatewayCode::TenantBusy), `42900010`, `127` | `Tenant busy` | Another bulk job is running. | 429 | WaitAndRetry | `Edge` |\n| [`5010001`](GatewayCode::Soon) (deprecated) | `NOT_READY` |  |  |  | `Team::of(\"beta\")` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n\nSource: <https://example.com/errors>\n"] # [doc = ""] # [doc = " Many of the columns and attributes of a table."] # [non_exhaustive] # [derive (Default)] # [repr (u8)]
    }
    pub enum GatewayCode {
        # [doc = "The tenant has reached its device limit.\n\nCode `4220001`, name `DEVICE_LIMIT_REACHED`, status 422, action `ChangeRequest`, team `Core`"] # [doc (alias ("4220001" , "DEVICE_LIMIT_REACHED"))] # [default] DeviceLimitReached ,
        # [doc = "Another bulk job is running.\n\nCode `4290001`, also `42900010`, also `127`, name `Tenant busy`, status 429, action `WaitAndRetry`, team `Edge`\n\n"] # [doc (alias ("4290001" , "42900010" , "127" , "Tenant busy"))] # [doc = " Shown in rustdoc under the description."] TenantBusy ,
        # [doc = "Code `5010001`, name `NOT_READY`, team `Team::of(\"beta\")`"] # [doc (alias ("5010001" , "NOT_READY"))] # [deprecated (note = "the gateway does not send it any more")] Soon ,
    }
    codes : U32 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u32) as u32
    columns : {
        __KNOX_COLUMN_0 "team"
        team : Team = [Team :: Core , Team :: Edge , Team :: of ("beta") ,] {
            # [doc = "The row's `team`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < Team > () ;
        }
        { }
    }
    serde : { }
    misses : { }
    rows : 3
    data : {
        codes : [4220001 , 4290001 , 5010001 ,]
        aliases : [42900010 , 127 ,] [1 , 1 ,]
        actions : [ChangeRequest WaitAndRetry] [1 , 2 , 0 ,]
        type_name : "GatewayCode"
        title : ["Codes of the device gateway"]
        url : "https://example.com/errors"
        deprecations : [2 [] ["the gateway does not send it any more"]]
        notes : [1 ["Shown in rustdoc under the description."]]
        variants : "DeviceLimitReachedTenantBusySoon" 12 b"\x12\x00\x00\x00\x1C\x00\x00\x00 \x00\x00\x00"
        all : [GatewayCode :: DeviceLimitReached , GatewayCode :: TenantBusy , GatewayCode :: Soon ,]
        names : ["DEVICE_LIMIT_REACHED" , "Tenant busy" , "NOT_READY" ,]
        descriptions : ["The tenant has reached its device limit." , "Another bulk job is running." , "" ,]
        statuses : [422 , 429 , 0 ,]
        by_code : (u32 OneLevel multiplier : 16294208416658607535 keys : 32 b"QrL\x00\x7F\x00\x00\x00\xD1uA\x00ad@\x00*\x9A\x8E\x02ad@\x00ad@\x00ad@\x00" rows : (Here 8 [2 , 1 , 1 , 0 , 1 , 0 , 0 , 0 ,]))
        by_name : (str Hashed multiplier : 487617019471545679 lengths : (9 , 20) words : [] displacements : 0 b"" slots : 32 b"\xB7\xC5F>\x01\x00\x01\x00QG\xF2\xAE\x00\x00\x00\x00QG\xF2\xAE\x00\x00\x00\x00\xF4=\xCC\xEA\x02\x00\x02\x00" texts : 3 __KNOX_NAMES rows : (Here 4 [1 , 0 , 0 , 2 ,]))
    }
}
