use knox_errors::KnoxCode;

pub const DEVICE_TIMEOUT: u32 = 5_040_001;

pub mod codes {
    pub const GONE: u32 = 4_100_001;
}

#[derive(Debug, KnoxCode)]
pub enum SyncError {
    #[knox(code = DEVICE_TIMEOUT)]
    DeviceTimeout,
    #[knox(code = codes::GONE)]
    Gone,
    #[knox(code = None)]
    NoCode,
    #[knox(code = 2)]
    Number,
    #[knox(code = 1, status = STATUS, retry_after = "30", action = Action::WaitAndRetry)]
    OtherKeys,
}

fn main() {}
