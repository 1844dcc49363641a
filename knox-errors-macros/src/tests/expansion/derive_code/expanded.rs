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
        => __KnoxEntry :: Passed (__knox_field) ,
        SyncError :: Other {
            source : ref __knox_field ,
            ..
        }
        => __KnoxEntry :: Passed (__knox_field) ,
        SyncError :: Nested {
            0 : ref __knox_field ,
            ..
        }
        => __KnoxEntry :: Passed (__knox_field) ,
    }
}
