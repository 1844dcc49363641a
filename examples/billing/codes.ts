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
   * The bank does not let this service in.
   * @see https://billing.example.com/errors#5020101
   */
  SIGN_IN_FAILED: 5020101,
  /**
   * The acquirer did not answer in time.
   * @see https://billing.example.com/errors#5040101
   */
  ACQUIRER_TIMEOUT: 5040101,
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

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
  [5020101, { name: "SIGN_IN_FAILED", description: "The bank does not let this service in.", status: 502, action: "ContactSupport", docs: "https://billing.example.com/errors#5020101" }],
  [5040101, { name: "ACQUIRER_TIMEOUT", description: "The acquirer did not answer in time.", status: 504, action: "RetryWithBackoff", docs: "https://billing.example.com/errors#5040101" }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
