::knox_errors::__private_0_1_0::error_enum! {
    {
        < T >
    }
    {
        SyncError < T >
    }
    {
        where
        T : :: knox_errors :: KnoxCode ,
        Box < (T ,) > : :: knox_errors :: KnoxCode ,
    }
    {
        SyncError :: DeviceTimeout {
            ..
        }
        => __KnoxOwn :: number (5040001) . name ("DEVICE_TIMEOUT") . description ("The device never answered.") . status (504) . action (__KnoxAction :: RetryWithBackoff) . entry () ,
        SyncError :: TooMany {
            ..
        }
        => __KnoxOwn :: number (5040002) . name ("Too many") . entry () ,
        SyncError :: Auth {
            0 : ref __knox_field ,
            ..
        }
        => __KnoxEntry :: Delegated (__knox_field) ,
        SyncError :: Other {
            source : ref __knox_field ,
            ..
        }
        => __KnoxEntry :: Delegated (__knox_field) ,
        SyncError :: Nested {
            0 : ref __knox_field ,
            ..
        }
        => __KnoxEntry :: Delegated (__knox_field) ,
        SyncError :: Busy {
            ..
        }
        => __KnoxEntry :: Delegated (__knox_row (& GatewayCode :: TenantBusy)) ,
        SyncError :: Down {
            ..
        }
        => __KnoxEntry :: Delegated (__knox_row (& GatewayCode :: TunnelDown)) ,
        SyncError :: Own {
            ..
        }
        => __KnoxEntry :: Delegated (__knox_row (& Self :: ROW)) ,
    }
    {
        field (CustomerAuthCode) field (T) field (Box < (T ,) >) row (GatewayCode :: TenantBusy) row (GatewayCode :: TunnelDown) row (Self :: ROW)
    }
    codes : U64 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u64 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u64 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u64) as u64
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [5040001 , 5040002 ,]
        actions : [RetryWithBackoff] [1 , 0 ,]
        type_name : "SyncError"
        title : ["An error with data"]
        variants : "DeviceTimeoutTooMany" 8 b"\x0D\x00\x00\x00\x14\x00\x00\x00"
        all : [SyncError :: DeviceTimeout , SyncError :: TooMany ,]
        names : ["DEVICE_TIMEOUT" , "Too many" ,]
        descriptions : ["The device never answered." , "" ,]
        statuses : [504 , 0 ,]
        by_code : (u64 Direct least : 5040001 rows : 2 [0 , 1 ,])
        by_name : (str Hashed multiplier : 7960286522194355701 lengths : (8 , 14) words : [] displacements : 0 b"" slots : 16 b"7P\xC4T\x00\x00\x00\x00f\xE7\xF6\xCE\x01\x00\x01\x00" texts : 2 __KNOX_NAMES rows : (Here 2 [0 , 1 ,]))
    }
}
const _: () = {
    #[allow(deprecated)]
    const _: fn() = || {
        let _ = &GatewayCode::TenantBusy;
    };
};
