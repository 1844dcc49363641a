/// An error with data.
#[derive(Debug, KnoxCode)]
#[knox(code = u64)]
pub enum SyncError<T> {
    /// The device never answered.
    #[knox(code = 5040001, status = 504, action = RetryWithBackoff)]
    DeviceTimeout { id: String },
    #[knox(code = 5040002, name = "Too many")]
    TooMany(u8),
    #[knox(transparent)]
    Auth(#[from] CustomerAuthCode),
    #[knox(transparent)]
    Other { source: T },
    #[knox(transparent)]
    Nested(Box<(T,)>),
    #[knox(row = GatewayCode::TenantBusy)]
    #[allow(deprecated)]
    Busy { tenant: u32 },
    #[knox(row = GatewayCode::TunnelDown)]
    #[deprecated]
    Down,
    #[knox(row = Self::ROW)]
    Own,
}
