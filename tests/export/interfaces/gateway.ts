// Made by knox-errors of the table of the codes: changes belong there.

/** Errors of the gateway */
export const ErrorCode = {
  /** The device never answered. */
  TIMEOUT: "SYNC_1",
  /** Has the code of a row. */
  OWN: 404,
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
  /** The client has issued an invalid request. This code is commonly used to specify validation errors in a request payload. */
  "Bad Request": 400,
  /** Authorization for the API is required, but the request was not authenticated. */
  Unauthorized: 401,
  /** The request was authenticated but does not have the appropriate permissions, or the requested resource cannot be found. */
  Forbidden: 403,
  /** Specifies that the requested path does not exist. */
  "Not Found": 404,
  /** The client has requested a MIME type via the Accept header for a value not supported by the server. */
  "Not Acceptable": 406,
  /** The client has made a valid request, but the server cannot process it. This response is often returned for APIs when certain limits are exceeded. */
  "Unprocessable Entity": 422,
  /** The client has exceeded the number of requests allowed for a given time window. */
  "Too Many Requests": 429,
  /** An unexpected server error has occurred. These errors should be rare. */
  "Internal Server Error": 500,
  /** The client request was valid and understood by the server, but the requested feature has yet to be implemented. These errors should be rare. */
  "Not Implemented": 501,
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
  ["SYNC_1", { name: "TIMEOUT", description: "The device never answered.", status: 504 }],
  [404, { name: "OWN", description: "Has the code of a row.", status: 404 }],
  [4040001, { name: "NO_DEVICE", description: "No such device.", status: 404, docs: "https://errors.example.com/gateway#4040001" }],
  [4040002, { name: "NO_PHONE", description: "No such phone.", status: 404, docs: "https://errors.example.com/gateway#4040002", deprecated: { since: "2.0.0", note: "the gateway sends 4040001" } }],
  [4290001, { name: "TENANT_BUSY", description: "Another bulk job is running.", status: 429, action: "WaitAndRetry", retryAfter: 30, docs: "https://errors.example.com/gateway#4290001" }],
  [42900010, { name: "TENANT_BUSY", description: "Another bulk job is running.", status: 429, action: "WaitAndRetry", retryAfter: 30, docs: "https://errors.example.com/gateway#4290001" }],
  [5000001, { name: "BROKEN", status: 500, action: "ContactSupport", docs: "https://errors.example.com/gateway#5000001" }],
  [2020001, { name: "NOT_YET", description: "The job runs.", status: 202, docs: "https://errors.example.com/gateway#2020001" }],
  [1, { name: "ODD", description: "It has no status.", docs: "https://errors.example.com/gateway#1" }],
  [400, { name: "Bad Request", description: "The client has issued an invalid request. This code is commonly used to specify validation errors in a request payload.", status: 400, action: "ChangeRequest" }],
  [401, { name: "Unauthorized", description: "Authorization for the API is required, but the request was not authenticated.", status: 401, action: "RequestAccessToken" }],
  [403, { name: "Forbidden", description: "The request was authenticated but does not have the appropriate permissions, or the requested resource cannot be found.", status: 403, action: "FixAccess" }],
  [406, { name: "Not Acceptable", description: "The client has requested a MIME type via the Accept header for a value not supported by the server.", status: 406, action: "ChangeRequest" }],
  [422, { name: "Unprocessable Entity", description: "The client has made a valid request, but the server cannot process it. This response is often returned for APIs when certain limits are exceeded.", status: 422, action: "ChangeRequest" }],
  [429, { name: "Too Many Requests", description: "The client has exceeded the number of requests allowed for a given time window.", status: 429, action: "WaitAndRetry" }],
  [500, { name: "Internal Server Error", description: "An unexpected server error has occurred. These errors should be rare.", status: 500, action: "RetryWithBackoff" }],
  [501, { name: "Not Implemented", description: "The client request was valid and understood by the server, but the requested feature has yet to be implemented. These errors should be rare.", status: 501, action: "ContactSupport" }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
