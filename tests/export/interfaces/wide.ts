// Made by knox-errors of the table of the codes: changes belong there.

/** Codes about 53 bits */
export const ErrorCode = {
  SAFE: 9007199254740991,
  ROUND: 9007199254740992n,
  ODD: 9007199254740993n,
  LEAST_SAFE: -9007199254740991,
  BELOW: -9007199254740992n,
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** A code as it may come: a later version of the service may send others. */
export type AnyErrorCode = ErrorCode | (number & {}) | (bigint & {});

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

const errorCodeTextList: readonly (readonly [number | bigint | string, ErrorCodeText])[] = [
  [9007199254740991, { name: "SAFE" }],
  [9007199254740992n, { name: "ROUND" }],
  [9007199254740993n, { name: "ODD" }],
  [-9007199254740991, { name: "LEAST_SAFE" }],
  [-9007199254740992n, { name: "BELOW" }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | bigint | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
