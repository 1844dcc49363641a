// Made by knox-errors of the table of the codes: changes belong there.

/** Errors of payments */
export const ErrorCode = {
  /**
   * The amount is not a positive number of cents.
   * @see https://billing.example.com/errors#4000101
   */
  AMOUNT_INVALID: 4000101,
  /**
   * The bank declined the card.
   * @see https://billing.example.com/errors#4020101
   */
  CARD_DECLINED: 4020101,
  /**
   * The card is no longer valid.
   * @see https://billing.example.com/errors#4020102
   * @deprecated since 0.1.0: the bank says CARD_DECLINED
   */
  CARD_EXPIRED: 4020102,
  /**
   * Another payment of this tenant is running.
   * Payments of one tenant run one after the other, so that each sees the limit that the one before it left: send them with `Retry-After` between them.
   * @see https://billing.example.com/errors#4290101
   */
  RATE_LIMITED: 4290101,
  /**
   * The acquirer did not answer in time.
   * @see https://billing.example.com/errors#5040101
   */
  ACQUIRER_TIMEOUT: 5040101,
  /** Invalid parameter provided. */
  RESOURCE_INVALID_PARAM: 4000000,
  /** Cannot use the same jwt again. A newly signed jwt needs to be created. */
  API_KEY_NON_UNIQUE_JWTID: 4002250,
  /** Incorrect parameter type was entered. Ensure that validityForAccessTokenInMinutes parameter is $int32 */
  ACCESS_TOKEN_TIMEOUT_VALIDITY_RESOURCE_INVALID_PARAM: 4002251,
  /** Failed to authorize the provided Samsung Account app ID. */
  IDP_AUTHORIZATION_FAIL: 4010011,
  /** Jwt improperly created. Check whether jwt was properly signed. */
  ACCESS_TOKEN_BAD_REQUEST: 40122050,
  /** Provided Access token has expired. A new access token needs to be generated */
  ACCESS_TOKEN_EXPIRED: 4032251,
  /** Provided Access token is invalid for this api. */
  ACCESS_TOKEN_INVALID: 4032252,
  /** Resource not found. */
  RESOURCE_NOT_FOUND: 4040000,
  /** The IP address or http referer are empty. */
  API_KEY_RESTRICTION_NOT_FOUND: 4042251,
  /** The IP address or http referer are invalid. */
  API_KEY_RESTRICTION_INVALID: 4042252,
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | 4012250;

/** A code as it may come: a later version of the service may send others. */
export type AnyErrorCode = ErrorCode | (number & {});

/** What is known of a code. */
export interface ErrorCodeText {
  readonly name: string;
  readonly description?: string;
  /** The code as people read it. */
  readonly formatted?: string;
  /** The HTTP status that goes with the code. */
  readonly status?: number;
  /** What the caller should do. */
  readonly action?: string;
  /** In seconds. */
  readonly retryAfter?: number;
  /** Where the code is documented. */
  readonly docs?: string;
  readonly deprecated?: { readonly since?: string; readonly note?: string };
}

const errorCodeTextList: readonly (readonly [number | string, ErrorCodeText])[] = [
  [4000101, { name: "AMOUNT_INVALID", description: "The amount is not a positive number of cents.", status: 400, action: "ChangeRequest", docs: "https://billing.example.com/errors#4000101" }],
  [4020101, { name: "CARD_DECLINED", description: "The bank declined the card.", status: 402, action: "ChangeRequest", docs: "https://billing.example.com/errors#4020101" }],
  [4020102, { name: "CARD_EXPIRED", description: "The card is no longer valid.", status: 402, action: "ChangeRequest", docs: "https://billing.example.com/errors#4020102", deprecated: { since: "0.1.0", note: "the bank says CARD_DECLINED" } }],
  [4290101, { name: "RATE_LIMITED", description: "Another payment of this tenant is running.", status: 429, action: "WaitAndRetry", retryAfter: 30, docs: "https://billing.example.com/errors#4290101" }],
  [5040101, { name: "ACQUIRER_TIMEOUT", description: "The acquirer did not answer in time.", status: 504, action: "RetryWithBackoff", docs: "https://billing.example.com/errors#5040101" }],
  [4000000, { name: "RESOURCE_INVALID_PARAM", description: "Invalid parameter provided.", status: 400, action: "ChangeRequest" }],
  [4002250, { name: "API_KEY_NON_UNIQUE_JWTID", description: "Cannot use the same jwt again. A newly signed jwt needs to be created.", status: 400, action: "SignNewToken" }],
  [4002251, { name: "ACCESS_TOKEN_TIMEOUT_VALIDITY_RESOURCE_INVALID_PARAM", description: "Incorrect parameter type was entered. Ensure that validityForAccessTokenInMinutes parameter is $int32", status: 400, action: "ChangeRequest" }],
  [4010011, { name: "IDP_AUTHORIZATION_FAIL", description: "Failed to authorize the provided Samsung Account app ID.", status: 401, action: "FixCredentials" }],
  [40122050, { name: "ACCESS_TOKEN_BAD_REQUEST", description: "Jwt improperly created. Check whether jwt was properly signed.", status: 401, action: "FixCredentials" }],
  [4012250, { name: "ACCESS_TOKEN_BAD_REQUEST", description: "Jwt improperly created. Check whether jwt was properly signed.", status: 401, action: "FixCredentials" }],
  [4032251, { name: "ACCESS_TOKEN_EXPIRED", description: "Provided Access token has expired. A new access token needs to be generated", status: 403, action: "RequestAccessToken" }],
  [4032252, { name: "ACCESS_TOKEN_INVALID", description: "Provided Access token is invalid for this api.", status: 403, action: "FixAccess" }],
  [4040000, { name: "RESOURCE_NOT_FOUND", description: "Resource not found.", status: 404, action: "ChangeRequest" }],
  [4042251, { name: "API_KEY_RESTRICTION_NOT_FOUND", description: "The IP address or http referer are empty.", status: 404, action: "FixAccess" }],
  [4042252, { name: "API_KEY_RESTRICTION_INVALID", description: "The IP address or http referer are invalid.", status: 404, action: "FixAccess" }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
