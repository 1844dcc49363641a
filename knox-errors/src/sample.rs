//! Shows what [`knox_codes!`](crate::knox_codes) generates: tables like those of its example. They
//! exist only in this documentation, not in the library.

use crate::knox_codes;

/// The team that is responsible for a code: the type of a custom column of [`GatewayCode`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Team {
    /// The team that runs the services.
    Core,
    /// The team that runs the gateway.
    Edge,
}

knox_codes! {
    /// Codes of the device gateway.
    ///
    /// Anything after the first paragraph is documentation as usual.
    #[knox(url = "https://example.com/errors")]
    #[non_exhaustive]
    pub enum GatewayCode: u32 {
        code    | name                 | status | action        |
        /// Who is called.
        team: Team = Team::Core | description;

        4220001 | DEVICE_LIMIT_REACHED | 422    | ChangeRequest | _                       | "The tenant has reached its device limit.";
        /// Shown in rustdoc under the description.
        #[alias(42900010)]
        4290001 | "Tenant busy"        | 429    | WaitAndRetry  | Team::Edge              | "Another bulk job is running.";
        #[deprecated(note = "the gateway does not send it any more")]
        5010001 | NOT_READY as Soon    | 501    | _             | _                       | "Not there yet.";
    }

    /// A table with string codes and no names.
    pub enum TokenCode: str {
        status | code     | description;
        400    | AUT_1001
            | "A sentence too long for the line has a line of its own.";
        400    | "E-17" as Stale | "A code that is not an identifier is quoted.";
    }
}
