import type { Secret } from "../../lib/secrets/secret.ts";
import { list } from "../../lib/text.ts";
import type { Account } from "../../snowflake/account/account.ts";
import { assertionClaims, fingerprint, signAssertion } from "../../snowflake/account/assertion.ts";
import type { AuthenticatorName } from "../../snowflake/account/session-endpoint.ts";
import type { IdTokenClaims } from "../../snowflake/refusals/caller.ts";
import { claimLines } from "../claim-lines.ts";
import type { DryRun, Given, Setting, SignInContext } from "../method.ts";
import { readKey } from "../read-key.ts";
import { idTokenAuthenticator } from "./id-token-authenticator.ts";

/** By what a login proves who it is. */
export interface Authenticator {
  readonly authenticator: AuthenticatorName;
  /** In the words of a refusal: `the password`. */
  readonly credential: string;
  /** In the words of the log: `password`. */
  readonly introduction: string;
  /** A fresh one for each login, already masked. */
  make(context: SignInContext): Promise<LoginSecret>;
  /** What can be told of it without the network. */
  dryRun(nowMs: number): DryRun;
}

export interface LoginSecret {
  readonly secret: Secret;
  /** Of an id token, what it says: there is nothing else to compare when it is refused. */
  readonly idToken?: IdTokenClaims;
}

/** The proof that the settings make, or nothing where something was reported. */
export function chooseAuthenticator(given: Given, account: Account): Authenticator | undefined {
  const authenticator = chooseName(given);
  return authenticator === undefined ? undefined : authenticators[authenticator](given, account);
}

const storedSecret =
  (authenticator: AuthenticatorName, setting: Setting, words: string) =>
  (given: Given): Authenticator | undefined => {
    const secret = given.secret(setting);
    if (secret === undefined) {
      return given.report(
        setting,
        `is not given, and a login with authenticator ${authenticator} needs it`,
        `Give ${words}, from a secret.`,
      );
    }
    return {
      authenticator,
      credential: `the ${words}`,
      introduction: words,
      make: async () => ({ secret }),
      dryRun: () => ({ lines: [] }),
    };
  };

const authenticators: Readonly<
  Record<AuthenticatorName, (given: Given, account: Account) => Authenticator | undefined>
> = {
  SNOWFLAKE: (given) => needsUser(given) && storedSecret("SNOWFLAKE", "password", "password")(given),
  PROGRAMMATIC_ACCESS_TOKEN: storedSecret("PROGRAMMATIC_ACCESS_TOKEN", "token", "programmatic access token"),
  OAUTH: storedSecret("OAUTH", "token", "OAuth access token"),
  WORKLOAD_IDENTITY: idTokenAuthenticator,
  SNOWFLAKE_JWT(given, account) {
    const user = needsUser(given) ? (given.text("user") ?? "") : undefined;
    if (given.text("private-key") === undefined) {
      return given.report(
        "private-key",
        "is not given, and a login with authenticator SNOWFLAKE_JWT needs it",
        "Give the private key, from a secret; or name another authenticator in the connection, or in SNOWFLAKE_AUTHENTICATOR.",
      );
    }
    const key = readKey(given);
    if (user === undefined || key === undefined) return undefined;
    return {
      authenticator: "SNOWFLAKE_JWT",
      credential: "the key pair",
      introduction: `key pair ${fingerprint(key)}`,
      async make({ clock, mask }) {
        const assertion = await signAssertion(assertionClaims(account, user, key, clock.now()), key);
        mask(assertion);
        return { secret: assertion };
      },
      dryRun: (nowMs) => ({ lines: claimLines(assertionClaims(account, user, key, nowMs), key, user) }),
    };
  },
};

function needsUser(given: Given): true | undefined {
  if (given.text("user") !== undefined) return true;
  return given.report("user", "is not given, and this login needs it", "Give the user's LOGIN_NAME.");
}

/** Which secret means which login, where no authenticator says so. */
const meant: readonly (readonly [Setting, AuthenticatorName])[] = [
  ["password", "SNOWFLAKE"],
  ["private-key", "SNOWFLAKE_JWT"],
  ["token", "PROGRAMMATIC_ACCESS_TOKEN"],
];

/** What the workflow's inputs mean; else what the connection's or the environment's `authenticator` says. */
function chooseName(given: Given): AuthenticatorName | undefined {
  const configured = given.text("authenticator")?.toUpperCase();
  const inputs = meant.filter(([setting]) => given.isInput(setting));
  if (inputs.length === 0 && configured !== undefined) return parseAuthenticator(configured, given);
  const all = inputs.length > 0 ? inputs : meant.filter(([setting]) => given.text(setting) !== undefined);
  const [first, ...others] = all;
  if (first === undefined) {
    return given.report(
      "password",
      "is not given, nor any other credential to log in with",
      "Give password, private-key or token, or a connection that has one of them.",
    );
  }
  if (others.length > 0) {
    return given.report(
      first[0],
      `is given together with ${list(others.map(([setting]) => setting))}, and they mean different logins`,
      "Give only one of them; in a connection or the environment, name the authenticator.",
    );
  }
  const [setting, authenticator] = first;
  return setting === "token" && configured === "OAUTH" ? "OAUTH" : authenticator;
}

function parseAuthenticator(name: string, given: Given): AuthenticatorName | undefined {
  if (Object.hasOwn(authenticators, name)) return name as AuthenticatorName;
  return given.report(
    "authenticator",
    `is ${name.toLowerCase().slice(0, 60)}, which takes a person or a browser, or which this action does not know`,
    `Choose one of ${Object.keys(authenticators)
      .map((known) => known.toLowerCase())
      .join(", ")}.`,
  );
}
