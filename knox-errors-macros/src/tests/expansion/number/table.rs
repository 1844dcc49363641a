knox_codes! {
    /// Codes of the device gateway.
    ///
    /// Many of the columns and attributes of a table.
    #[knox(url = "https://example.com/errors")]
    #[non_exhaustive]
    #[derive(Default)]
    pub enum GatewayCode: u32 {
        code    | name                 | status | action        | team: Team = Team::Core | description;
        #[default]
        4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | "The tenant has reached its device limit.";
        /// Shown in rustdoc under the description.
        #[alias(42900010, 0x7F)]
        4290001 | "Tenant busy"        | 429    | WaitAndRetry  | Team::Edge              | "Another bulk job is running.";
        #[deprecated(note = "the gateway does not send it any more")]
        5010001 | NOT_READY as Soon    | _      | _             | Team::of("beta")        | _;
    }
}
