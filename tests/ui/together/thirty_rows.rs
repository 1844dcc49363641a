//! A table typed by hand, with ten errors: each is reported, and nothing else.

use knox_errors::{Action, KnoxCode, knox_codes};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Team {
    Core,
    Edge,
    Billing,
}

knox_codes! {
    /// Error codes of the fleet's gateway.
    #[knox(url = "https://example.com/gateway/errors")]
    #[non_exhaustive]
    pub enum FleetCode: u32 {
        code    | name                     | status | action             | team: Team = Team::Core | description;

        // Invalid requests.
        4000001 | BODY_MISSING             | 400    | ChangeRequest      | _             | "The request has no body.";
        4000002 | BODY_TOO_LARGE           | 400    | ChangeRequest      | _             | "The body is larger than 1 MB.";
        4000003 | BODY_NOT_JSON            | 400    | ChangeRequest      | _             | The body is not JSON;
        4000004 | FIELD_MISSING            | 400    | ChangeRequest      | _             | "A field is missing.";
        4000005 | FIELD_UNKNOWN            | 4000   | ChangeRequest      | _             | "A field is unknown.";
        4000006 | DATE_INVALID             | 400    | ChangeRequest      | _             | "The format of the date is unknown.";
        #[alias(4000070)]
        4000007 | PAGE_OUT_OF_RANGE        | 400    | ChangeRequest      | Team::Edge    | "There are fewer pages.";

        // Authentication and permissions.
        4010001 | TOKEN_MISSING            | 401    | RequestAccessToken | _             | "There is no token.";
        4010002 | TOKEN_EXPIRED            | 401    | RequestAccesToken  | _             | "The token has expired.";
        4010003 | TOKEN_REVOKED            | 401    | RequestAccessToken | _             | "The token was revoked.";
        4010004 | SIGNATURE_WRONG            401    | SignNewToken       | _             | "The signature does not match.";
        4030001 | TENANT_SUSPENDED         | 403    | ContactSupport     | Team::Billing | "The tenant is suspended.";
        4030002 | LICENCE_EXPIRED          | 403    | ContactSupport     | Team::Billing | "The licence has expired.";
        4030003 | FEATURE_NOT_LICENSED     | 403    | ContactSupport     | Team::Billing | "The licence does not cover this.";
        4030003 | ROLE_TOO_LOW             | 403    | FixAccess          | _             | "The role may not do this.";

        // Missing and conflicting resources.
        4040001 | DEVICE_UNKNOWN           | 404    | _                  | Team::Edge    | "There is no such device.";
        4040002 | GROUP_UNKNOWN            | 404    | _                  | Team::Edge    | "There is no such group.";
        4040003 | POLICY_UNKNOWN           | 404    | _                  | Team::Edge    | "There is no such policy."
        4040004 | TENANT_UNKNOWN           | 404    | _                  | _             | "There is no such tenant.";
        4090001 | DEVICE_ENROLLED          | 409    | ChangeRequest      | Team::Edge    | "The device is enrolled already.";
        4090002 | GROUP_NAME_TAKEN         | 409    | ChangeRequest      | Team::Edge    | "Another group has the name.";
        4090003 | "Group name taken"       | 409    | ChangeRequest      | Team::Edge    | "Another group had the name.";
        /// Ask for a higher limit under "Limits".
        4220001 | DEVICE_LIMIT_REACHED     | 422    | ChangeRequest      | _             | "The tenant's device limit is reached.";
        4220002 | GROUP_LIMIT_REACHED      | 422    | ChangeRequest      | "The tenant's group limit is reached.";

        // Limits of load, and failures.
        4290001 | TENANT_BUSY              | 429    | WaitAndRetry       | _             | "Another bulk job is running.";
        4290002 | RATE_LIMITED             | 429    | WaitAndRetry       | _             | "Too many requests.";
        5000001_INTERNAL | INTERNAL        | 500    | RetryWithBackoff   | _             | "Something broke.";
        #[deprecated(note = "the gateway answers 5030001")]
        5020001 | UPSTREAM_BROKEN          | 502    | RetryWithBackoff   | _             | "The upstream answered nonsense.";
        5030001 | UPSTREAM_DOWN            | 503    | RetryWithBackoff   | _             | "The upstream is down.";
        #[alais(5040010)]
        5040001 | UPSTREAM_SLOW            | 504    | RetryWithBackoff   | _             | "The upstream did not answer in time.";
        5040002 | DEVICE_SLOW              | 504    | RetryWithBackoff   | Team::Edge    | "The device did not answer in time.";
    }
}

const REVOKED: FleetCode = FleetCode::from_code(4_010_003).unwrap();
const INTERNAL: FleetCode = FleetCode::from_code(5_000_001).unwrap();
const SLOW: FleetCode = FleetCode::from_name("DEVICE_SLOW").unwrap();
const _: () = assert!(matches!(FleetCode::from_code(4_040_004), Some(FleetCode::TenantUnknown)));

fn advice(row: FleetCode) -> &'static str {
    match row {
        FleetCode::BodyMissing | FleetCode::BodyNotJson | FleetCode::FieldUnknown => "rewrite",
        FleetCode::TokenExpired | FleetCode::SignatureWrong => "sign in",
        FleetCode::RoleTooLow | FleetCode::GroupLimitReached => "ask",
        FleetCode::PolicyUnknown | FleetCode::TenantUnknown => "look again",
        FleetCode::GroupNameTaken | FleetCode::Internal | FleetCode::UpstreamSlow => "wait",
        _ => "none",
    }
}

fn main() {
    for row in [REVOKED, INTERNAL, SLOW] {
        let (team, action): (Team, Option<Action>) = (row.team(), row.action());
        println!("{row} {team:?} {action:?} {} {:?}", advice(row), row.code_value());
    }
}
