import { Secret } from "../lib/secret.ts";
import { decodeJwtExpiry } from "../snowflake/token.ts";
import type { AuthMethod, Credential } from "./method.ts";

/**
 * A programmatic access token, sent to the ingress as it is: no request to the account host at all (DOC, tutorial 8,
 * option 1). Only SQL needs to know the account.
 */
export const pat: AuthMethod = {
  kind: "pat",
  means: "token",
  needs: ["token"],
  create(given) {
    const token = given.secret("token");
    if (token === undefined) return undefined;
    if (!/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(token.reveal())) {
      return given.report(
        "token",
        "holds blanks, quotes or control characters, which no programmatic access token has",
        "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.",
      );
    }
    const user = given.text("user");
    const role = given.text("role");
    const expiresAt = decodeJwtExpiry(token.reveal());
    return {
      kind: "pat",
      caller: {
        credential: "the programmatic access token",
        renewal: "Make a new token and update the secret.",
        ...(given.accountHost === undefined ? {} : { accountHost: given.accountHost }),
        ...(user === undefined ? {} : { user }),
        ...(role === undefined ? {} : { role }),
      },
      introduction: `programmatic access token${expiry(expiresAt)}`,
      renewable: false,
      signIn: async () => ({ value: token }),
      ...(given.accountHost === undefined ? {} : sqlAt(given.accountHost, token)),
    };
  },
};

function sqlAt(host: string, token: Secret): Required<Pick<Credential, "sqlAccess">> {
  const authorization = new Secret(`Bearer ${token.reveal()}`);
  return {
    sqlAccess: async () => ({ host, authorization, tokenType: "PROGRAMMATIC_ACCESS_TOKEN", kind: "bearer" }),
  };
}

/** The expiry inside a token is not promised (DOC shows it in a sample), so it only informs. */
function expiry(expiresAt: number | undefined): string {
  if (expiresAt === undefined || Math.abs(expiresAt) > 8.64e15) return "";
  const day = new Date(expiresAt).toISOString().slice(0, 10);
  return expiresAt < Date.now() ? `, which expired on ${day}` : `, valid until ${day}`;
}
