knox_codes! {
    /// The rows of three tables, and a local row with a custom column.
    pub enum GatewayCode: u32 extends CustomerAuthCode as Knox, other_crate::DeviceCode, SiteCode {
        code    | name        | status | level: u8 | description;
        #[alias(5990002)]
        5990001 | TUNNEL_DOWN | 503    | 1         | "The tunnel to the site is down.";
    }
}
