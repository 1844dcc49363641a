#[allow(deprecated)]
#[automatically_derived]
impl<T> ::knox_errors::KnoxCode for SyncError<T>
where
    T: ::knox_errors::KnoxCode,
    Box<(T,)>: ::knox_errors::KnoxCode,
{
    fn code_value(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        ::knox_errors::CodeValue<'_>,
    > {
        match self {
            SyncError::DeviceTimeout { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    ::knox_errors::CodeValue::Number(5040001),
                )
            }
            SyncError::TooMany { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    ::knox_errors::CodeValue::Number(5040002),
                )
            }
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_value(__knox_field)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_value(__knox_field)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_value(__knox_field)
            }
        }
    }
    fn code_name(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        &::knox_errors::__private_0_1_0::core::primitive::str,
    > {
        match self {
            SyncError::DeviceTimeout { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    "DEVICE_TIMEOUT",
                )
            }
            SyncError::TooMany { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some("Too many")
            }
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_name(__knox_field)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_name(__knox_field)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_name(__knox_field)
            }
        }
    }
    fn code_description(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        &::knox_errors::__private_0_1_0::core::primitive::str,
    > {
        match self {
            SyncError::DeviceTimeout { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    "The device never answered.",
                )
            }
            SyncError::TooMany { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_description(__knox_field)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_description(__knox_field)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_description(__knox_field)
            }
        }
    }
    fn code_status(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        ::knox_errors::__private_0_1_0::core::primitive::u16,
    > {
        match self {
            SyncError::DeviceTimeout { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(504)
            }
            SyncError::TooMany { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_status(__knox_field)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_status(__knox_field)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_status(__knox_field)
            }
        }
    }
    fn code_action(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<::knox_errors::Action> {
        match self {
            SyncError::DeviceTimeout { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::Some(
                    ::knox_errors::Action::RetryWithBackoff,
                )
            }
            SyncError::TooMany { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_action(__knox_field)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_action(__knox_field)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_action(__knox_field)
            }
        }
    }
    fn code_retry_after(
        &self,
    ) -> ::knox_errors::__private_0_1_0::core::option::Option<
        ::knox_errors::__private_0_1_0::core::time::Duration,
    > {
        match self {
            SyncError::DeviceTimeout { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            SyncError::TooMany { .. } => {
                ::knox_errors::__private_0_1_0::core::option::Option::None
            }
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_retry_after(__knox_field)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_retry_after(__knox_field)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_retry_after(__knox_field)
            }
        }
    }
    fn code_items(
        &self,
        __knox_show: &mut dyn ::knox_errors::__private_0_1_0::core::ops::FnMut(
            ::knox_errors::__private_0_1_0::core::option::Option<
                ::knox_errors::CodeValue<'_>,
            >,
            &dyn ::knox_errors::__private_0_1_0::core::fmt::Display,
        ),
    ) {
        match self {
            SyncError::DeviceTimeout { .. } => {}
            SyncError::TooMany { .. } => {}
            SyncError::Auth { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_items(__knox_field, __knox_show)
            }
            SyncError::Other { source: __knox_field } => {
                ::knox_errors::KnoxCode::code_items(__knox_field, __knox_show)
            }
            SyncError::Nested { 0: __knox_field } => {
                ::knox_errors::KnoxCode::code_items(__knox_field, __knox_show)
            }
        }
    }
}
