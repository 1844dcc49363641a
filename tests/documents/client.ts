// What a client of the billing service writes, by the generated types and the module.

import type { components } from "./billing.api.js";
import { ErrorCode, errorCodeTexts, isKnownErrorCode, type AnyErrorCode } from "./billing.codes.js";

type Limited = components["schemas"]["Problem429"];
type Declined = components["responses"]["Problem402"]["content"]["application/problem+json"];

// The codes of a status are those of the module.
export const limited: Limited = { status: 429, code: ErrorCode.RATE_LIMITED };
export const declined: Declined = { status: 402, code: ErrorCode.CARD_DECLINED, title: "CARD_DECLINED" };
// @ts-expect-error: the code of another status
export const wrong: Limited = { status: 429, code: ErrorCode.CARD_DECLINED };
// @ts-expect-error: another status
export const other: Limited = { status: 402, code: ErrorCode.RATE_LIMITED };
// @ts-expect-error: without a code
export const bare: Limited = { status: 429 };
// @ts-expect-error: a code of nobody
export const nobody: components["schemas"]["ErrorCode"] = 1;

// Every code is handled, as the compiler checks.
export function retries(code: ErrorCode): boolean {
  switch (code) {
    case ErrorCode.RATE_LIMITED:
    case ErrorCode.ACQUIRER_TIMEOUT:
      return true;
    default:
      return false;
  }
}

// A code that is not known stays a number.
export function explain(code: number): string {
  if (isKnownErrorCode(code)) {
    const known: ErrorCode = code;
    return errorCodeTexts.get(known)?.description ?? "";
  }
  return `unlisted: ${code.toFixed(0)}`;
}

export function read(body: unknown): string {
  const code: unknown = typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
  return isKnownErrorCode(code) ? (errorCodeTexts.get(code)?.name ?? "") : String(code);
}

export const open: AnyErrorCode[] = [ErrorCode.RATE_LIMITED, 987654321];
