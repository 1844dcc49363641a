// Made by knox-errors of the table of the codes: changes belong there.

/** None */
export const ErrorCode = {
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** A code as it may come: a later version of the service may send others. */
export type AnyErrorCode = ErrorCode;

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
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
