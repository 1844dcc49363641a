// Made by knox-errors of the table of the codes: changes belong there.

/** Official */
export const ErrorCode = {
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
  /** The value of the client_id parameter was not present or had an empty value. Ensure your request body includes a valid client_id parameter and retry your request. */
  AUT_1001: "AUT_1001",
  /** The value of the client_secret parameter was not present or had an empty value. Ensure your request body includes a valid client_secret parameter and retry your request. */
  AUT_1002: "AUT_1002",
  /** The value of the code parameter was not present or had an empty value. Ensure your request body includes a valid code parameter and retry your request. */
  AUT_1006: "AUT_1006",
  /** The value of grant_type parameter was not present or had an empty value. Ensure your request body includes a valid grant_type parameter and retry your request. */
  AUT_1008: "AUT_1008",
  /** The length of the client_id parameter is invalid. Double check that you've included your full client_id in your request body and retry your request. */
  AUT_1010: "AUT_1010",
  /** The length of the client_secret parameter is invalid. Double check that you've included your full client_secret in your request body and retry your request. */
  AUT_1011: "AUT_1011",
  /** The length of the code parameter is invalid. Double check that you've included your full authorization code in your request body and retry your request. */
  AUT_1015: "AUT_1015",
  /** The length of the grant_type parameter is invalid. Double check that you've included your full grant_type in your request body and retry your request. */
  AUT_1017: "AUT_1017",
  /** The pattern of the redirect_uri parameter is invalid. Ensure your redirect_uri is registered with Samsung Account and exhibits proper URL encoding, then retry your request. */
  AUT_1022: "AUT_1022",
  /** The pattern of the client_id parameter is invalid. Double check that you've included your full client_id in your request body and retry your request. */
  AUT_1024: "AUT_1024",
  /** The length of a redirect_uri parameter is invalid. Double check that you've included your, full Samsung Account-registered and URL-encoded redirect_uri in the request body, then retry your request. */
  AUT_1045: "AUT_1045",
  /** The value of the client_secret parameter is incorrect. Ensure you've included your full Samsung Account client_secret in your request body, then retry your request. */
  AUT_1702: "AUT_1702",
  /** Unauthenticated client_id can't be issued access_token. Ensure the value of your Samsung Account client_id in the request body does not include any errors. If your client_id looks correct, but you still receive this error, clientIdentifierJwt contact Knox Support. */
  AUT_1785: "AUT_1785",
  /** The value of the code parameter is incorrect. Ensure the value of the authorization code in the request body does not include any errors. If your code looks correct, but you still receive this error, please contact Knox Support. */
  AUT_1802: "AUT_1802",
  /** The value of the client_id parameter for code and access_token does not match. Ensure that you're sending the same Samsung Account client id used to call signInGate in the token request body. */
  AUT_1806: "AUT_1806",
  /** Invalid request header or authToken. Ensure your request header includes all required values and that the authToken in your request body is correct, then retry your request. */
  LIC_4101: "LIC_4101",
  /** The authToken value was not found. Ensure your request body includes the correct authToken, then retry your request. */
  LIC_4102: "LIC_4102",
  /** x-osp-appId was not equal to the client_id of authToken. Ensure your request uses the same Samsung Account client id used when retrieving the authToken in question from the token endpoint. */
  LIC_4103: "LIC_4103",
  /** Unknown or internal error. The request is likely valid, but may need to be sent again. */
  LIC_5101: "LIC_5101",
} as const;

/** A code that this file knows. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | 4012250;

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
  [400, { name: "Bad Request", description: "The client has issued an invalid request. This code is commonly used to specify validation errors in a request payload.", status: 400, action: "ChangeRequest" }],
  [401, { name: "Unauthorized", description: "Authorization for the API is required, but the request was not authenticated.", status: 401, action: "RequestAccessToken" }],
  [403, { name: "Forbidden", description: "The request was authenticated but does not have the appropriate permissions, or the requested resource cannot be found.", status: 403, action: "FixAccess" }],
  [404, { name: "Not Found", description: "Specifies that the requested path does not exist.", status: 404, action: "ChangeRequest" }],
  [406, { name: "Not Acceptable", description: "The client has requested a MIME type via the Accept header for a value not supported by the server.", status: 406, action: "ChangeRequest" }],
  [422, { name: "Unprocessable Entity", description: "The client has made a valid request, but the server cannot process it. This response is often returned for APIs when certain limits are exceeded.", status: 422, action: "ChangeRequest" }],
  [429, { name: "Too Many Requests", description: "The client has exceeded the number of requests allowed for a given time window.", status: 429, action: "WaitAndRetry" }],
  [500, { name: "Internal Server Error", description: "An unexpected server error has occurred. These errors should be rare.", status: 500, action: "RetryWithBackoff" }],
  [501, { name: "Not Implemented", description: "The client request was valid and understood by the server, but the requested feature has yet to be implemented. These errors should be rare.", status: 501, action: "ContactSupport" }],
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
  ["AUT_1001", { name: "AUT_1001", description: "The value of the client_id parameter was not present or had an empty value. Ensure your request body includes a valid client_id parameter and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1002", { name: "AUT_1002", description: "The value of the client_secret parameter was not present or had an empty value. Ensure your request body includes a valid client_secret parameter and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1006", { name: "AUT_1006", description: "The value of the code parameter was not present or had an empty value. Ensure your request body includes a valid code parameter and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1008", { name: "AUT_1008", description: "The value of grant_type parameter was not present or had an empty value. Ensure your request body includes a valid grant_type parameter and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1010", { name: "AUT_1010", description: "The length of the client_id parameter is invalid. Double check that you've included your full client_id in your request body and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1011", { name: "AUT_1011", description: "The length of the client_secret parameter is invalid. Double check that you've included your full client_secret in your request body and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1015", { name: "AUT_1015", description: "The length of the code parameter is invalid. Double check that you've included your full authorization code in your request body and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1017", { name: "AUT_1017", description: "The length of the grant_type parameter is invalid. Double check that you've included your full grant_type in your request body and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1022", { name: "AUT_1022", description: "The pattern of the redirect_uri parameter is invalid. Ensure your redirect_uri is registered with Samsung Account and exhibits proper URL encoding, then retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1024", { name: "AUT_1024", description: "The pattern of the client_id parameter is invalid. Double check that you've included your full client_id in your request body and retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1045", { name: "AUT_1045", description: "The length of a redirect_uri parameter is invalid. Double check that you've included your, full Samsung Account-registered and URL-encoded redirect_uri in the request body, then retry your request.", status: 400, action: "ChangeRequest" }],
  ["AUT_1702", { name: "AUT_1702", description: "The value of the client_secret parameter is incorrect. Ensure you've included your full Samsung Account client_secret in your request body, then retry your request.", status: 400, action: "FixCredentials" }],
  ["AUT_1785", { name: "AUT_1785", description: "Unauthenticated client_id can't be issued access_token. Ensure the value of your Samsung Account client_id in the request body does not include any errors. If your client_id looks correct, but you still receive this error, clientIdentifierJwt contact Knox Support.", status: 400, action: "FixCredentials" }],
  ["AUT_1802", { name: "AUT_1802", description: "The value of the code parameter is incorrect. Ensure the value of the authorization code in the request body does not include any errors. If your code looks correct, but you still receive this error, please contact Knox Support.", status: 400, action: "RestartSignIn" }],
  ["AUT_1806", { name: "AUT_1806", description: "The value of the client_id parameter for code and access_token does not match. Ensure that you're sending the same Samsung Account client id used to call signInGate in the token request body.", status: 400, action: "ChangeRequest" }],
  ["LIC_4101", { name: "LIC_4101", description: "Invalid request header or authToken. Ensure your request header includes all required values and that the authToken in your request body is correct, then retry your request.", status: 400, action: "ChangeRequest" }],
  ["LIC_4102", { name: "LIC_4102", description: "The authToken value was not found. Ensure your request body includes the correct authToken, then retry your request.", status: 400, action: "ChangeRequest" }],
  ["LIC_4103", { name: "LIC_4103", description: "x-osp-appId was not equal to the client_id of authToken. Ensure your request uses the same Samsung Account client id used when retrieving the authToken in question from the token endpoint.", status: 400, action: "ChangeRequest" }],
  ["LIC_5101", { name: "LIC_5101", description: "Unknown or internal error. The request is likely valid, but may need to be sent again.", status: 500, action: "RetryWithBackoff" }],
];

/** What is known of each code, further codes of a row included. */
export const errorCodeTexts: ReadonlyMap<number | string, ErrorCodeText> = new Map(errorCodeTextList);

/** Whether this file knows a code. One that it does not know stays what it is. */
export function isKnownErrorCode(code: unknown): code is ErrorCode {
  return (errorCodeTexts as ReadonlyMap<unknown, ErrorCodeText>).has(code);
}
