import { Secret } from "../lib/secrets/secret.ts";

/**
 * The header that carries an ingress token: scheme `Snowflake`, the token in double quotes (DOC, tutorial 8). Where the
 * request has an `Authorization` of the app's own, the token travels in `X-SF-SPCS-Authorization`, which the gateway
 * takes off before the app sees the request (DOC, service network communications).
 */
export function authorizationHeader(token: Secret, appHasItsOwn: boolean): readonly [string, Secret] {
  return [headerName(appHasItsOwn), headerValue(token)];
}

/** The name of that header. */
export const headerName = (appHasItsOwn: boolean) => (appHasItsOwn ? "X-SF-SPCS-Authorization" : "Authorization");

/** The value of that header. */
export function headerValue(token: Secret): Secret {
  return new Secret(`Snowflake Token="${token.reveal()}"`);
}
