// Made by knox-errors of the table of the codes: changes belong there.

/**
 * Nasty | <texts> & "more"
 * Not <b>bold</b>, *not* |
 */
export const ErrorCode = {
  /** a || b | */
  "a | b": 4290001,
  /** `one` and ``two`` and \` and \\ */
  "`tick` ``two``": 4000001,
  /** </script><script>window.hacked = true</script><img src=x onerror='window.hacked = true'> */
  "<script>alert(1)</script>": 4000002,
  /** "double" and 'single' and “curly” */
  "\"double\" 'single'": 4000003,
  /** *a* _b_ **c** snake_case_word [link](https://example.com) ![image](x) &amp; &#65; &lt; # */
  "*stars* __under__ ~~gone~~": 4000004,
  /** first second third fourth sixth */
  LINES: 4000005,
  /** Ünïcödé, 日本語, עברית, 🦀, é, , . */
  "Größe 你好 🦀": 4000006,
  /** two before, two within, a tab behind */
  SPACES: 4000007,
  EMPTY: 4000008,
  /** - no list, 1. none either, > no quote, --- no rule, C:\dir\|x */
  "# not a heading": 4000009,
  /** Bare. */
  E_1: "E_1",
  /** A dash. */
  "E-17": "E-17",
  /** A space. */
  "a b": "a b",
  /** A bar. */
  "a|b": "a|b",
  /** Ticks. */
  "`t`": "`t`",
  /** A tick ahead. */
  "`t": "`t",
  /** A tick behind. */
  "t`": "t`",
  /** A tag. */
  "<i>&'\"": "<i>&'\"",
  /** A backslash. */
  "back\\slash": "back\\slash",
  /** Two lines. */
  "two\nlines": "two\nlines",
  /** An address. */
  "ü/%3c?#": "ü/%3c?#",
  /** The end. */
  "</script>": "</script>",
  /** A word of the page. */
  search: "search",
  "00006": "00006",
  /** A number. */
  NOT_READY: 503,
  /** A text. */
  NOT_READY_TEXT: "00503",
  /** 64 bits. */
  LEAST: -9223372036854775808n,
  SEVEN: 7,
  /**
   * The first.
   * @see https://example.com/old?a=1&copy;%7C(2)%5C#71
   * @deprecated since <2>: use `75` | <b>five</b> or *both*
   */
  FIRST: 71,
  /**
   * @see https://example.com/old?a=1&copy;%7C(2)%5C#72
   * @deprecated
   */
  SECOND: 72,
  /**
   * Has notes.
   * Has `a | b`, *stars* & a second line. - an item - `</script>` and ``two ` ticks`` ```text if a < 1 && b > "2" # no heading ```
   * @see https://example.com/own#75
   */
  FIFTH: 75,
  /**
   * The sixth.
   * @see https://example.com/old?a=1&copy;%7C(2)%5C#76
   * @deprecated never sent
   */
  SIXTH: 76,
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | 42900010 | 4290009;

/** A code as it may come: a later version of the service may send others. */
export type AnyErrorCode = ErrorCode | (number & {}) | (bigint & {}) | (string & {});

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
  [4290001, { name: "a | b", description: "a || b |", status: 429, action: "WaitAndRetry" }],
  [42900010, { name: "a | b", description: "a || b |", status: 429, action: "WaitAndRetry" }],
  [4290009, { name: "a | b", description: "a || b |", status: 429, action: "WaitAndRetry" }],
  [4000001, { name: "`tick` ``two``", description: "`one` and ``two`` and \\` and \\\\", status: 400 }],
  [4000002, { name: "<script>alert(1)</script>", description: "</script><script>window.hacked = true</script><img src=x onerror='window.hacked = true'>", status: 400 }],
  [4000003, { name: "\"double\" 'single'", description: "\"double\" and 'single' and “curly”", status: 400 }],
  [4000004, { name: "*stars* __under__ ~~gone~~", description: "*a* _b_ **c** snake_case_word [link](https://example.com) ![image](x) &amp; &#65; &lt; #", status: 400, action: "FixAccess" }],
  [4000005, { name: "LINES", description: "first\nsecond\r\nthird\rfourth\n\nsixth", status: 400 }],
  [4000006, { name: "Größe 你好 🦀", description: "Ünïcödé, 日本語, עברית, 🦀, é, \u2028,  .", status: 400 }],
  [4000007, { name: "SPACES", description: "  two before,  two within, a tab behind\t", status: 400 }],
  [4000008, { name: "EMPTY", status: 400 }],
  [4000009, { name: "# not a heading", description: "- no list, 1. none either, > no quote, --- no rule, C:\\dir\\|x", status: 400 }],
  ["E_1", { name: "E_1", description: "Bare." }],
  ["E-17", { name: "E-17", description: "A dash." }],
  ["a b", { name: "a b", description: "A space." }],
  ["a|b", { name: "a|b", description: "A bar." }],
  ["`t`", { name: "`t`", description: "Ticks." }],
  ["`t", { name: "`t", description: "A tick ahead." }],
  ["t`", { name: "t`", description: "A tick behind." }],
  ["<i>&'\"", { name: "<i>&'\"", description: "A tag." }],
  ["back\\slash", { name: "back\\slash", description: "A backslash." }],
  ["two\nlines", { name: "two\nlines", description: "Two lines." }],
  ["ü/%3c?#", { name: "ü/%3c?#", description: "An address." }],
  ["</script>", { name: "</script>", description: "The end." }],
  ["search", { name: "search", description: "A word of the page." }],
  ["00006", { name: "00006" }],
  [503, { name: "NOT_READY", description: "A number.", status: 503, retryAfter: 5 }],
  ["00503", { name: "NOT_READY_TEXT", description: "A text.", retryAfter: 0 }],
  [-9223372036854775808n, { name: "LEAST", description: "64 bits." }],
  [7, { name: "SEVEN" }],
  [71, { name: "FIRST", description: "The first.", docs: "https://example.com/old?a=1&copy;%7C(2)%5C#71", deprecated: { since: "<2>", note: "use `75` | <b>five</b>\nor *both*" } }],
  [72, { name: "SECOND", docs: "https://example.com/old?a=1&copy;%7C(2)%5C#72", deprecated: {} }],
  [75, { name: "FIFTH", description: "Has notes.", docs: "https://example.com/own#75" }],
  [76, { name: "SIXTH", description: "The sixth.", docs: "https://example.com/old?a=1&copy;%7C(2)%5C#76", deprecated: { note: "never sent" } }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | bigint | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
