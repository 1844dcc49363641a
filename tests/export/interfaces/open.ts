// Made by knox-errors of the table of the codes: changes belong there.

/** Errors that others may join */
export const ErrorCode = {
  /**
   * No such device.
   * @see https://errors.example.com/gateway#4040001
   */
  NO_DEVICE: 4040001,
  /**
   * No such phone.
   * Sent by the first version alone.
   * @see https://errors.example.com/gateway#4040002
   * @deprecated since 2.0.0: the gateway sends 4040001
   */
  NO_PHONE: 4040002,
  /**
   * Another bulk job is running.
   * @see https://errors.example.com/gateway#4290001
   */
  TENANT_BUSY: 4290001,
  /** @see https://errors.example.com/gateway#5000001 */
  BROKEN: 5000001,
  /**
   * The job runs.
   * @see https://errors.example.com/gateway#2020001
   */
  NOT_YET: 2020001,
  /**
   * It has no status.
   * @see https://errors.example.com/gateway#1
   */
  ODD: 1,
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | 42900010;

/** A code as it may come: a later version of the service may send others. */
export type AnyErrorCode = ErrorCode | (number & {}) | (string & {});

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
  [4040001, { name: "NO_DEVICE", description: "No such device.", status: 404, docs: "https://errors.example.com/gateway#4040001" }],
  [4040002, { name: "NO_PHONE", description: "No such phone.", status: 404, docs: "https://errors.example.com/gateway#4040002", deprecated: { since: "2.0.0", note: "the gateway sends 4040001" } }],
  [4290001, { name: "TENANT_BUSY", description: "Another bulk job is running.", status: 429, action: "WaitAndRetry", retryAfter: 30, docs: "https://errors.example.com/gateway#4290001" }],
  [42900010, { name: "TENANT_BUSY", description: "Another bulk job is running.", status: 429, action: "WaitAndRetry", retryAfter: 30, docs: "https://errors.example.com/gateway#4290001" }],
  [5000001, { name: "BROKEN", status: 500, action: "ContactSupport", docs: "https://errors.example.com/gateway#5000001" }],
  [2020001, { name: "NOT_YET", description: "The job runs.", status: 202, docs: "https://errors.example.com/gateway#2020001" }],
  [1, { name: "ODD", description: "It has no status.", docs: "https://errors.example.com/gateway#1" }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
