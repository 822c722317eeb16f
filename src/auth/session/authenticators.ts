import { list } from "../../lib/text.ts";
import type { AuthenticatorName } from "../../snowflake/refusals/caller.ts";
import { readExpiry } from "../../snowflake/token.ts";
import type { Given, Setting } from "../method.ts";
import { readSigner } from "../signer.ts";
import type { Authenticator } from "./authenticator.ts";
import { idTokenAuthenticator } from "./id-token-authenticator.ts";

/** The authenticator that the settings mean, or nothing where something was reported. */
export function chooseAuthenticator(given: Given): Authenticator | undefined {
  const name = chooseName(given);
  return name === undefined ? undefined : authenticators[name](given);
}

const storedSecret =
  (name: AuthenticatorName, setting: Setting, words: string) =>
  (given: Given): Authenticator | undefined => {
    const secret = given.secret(setting);
    if (secret === undefined) {
      return given.report(
        setting,
        `is not given, and a login with authenticator ${name} needs it`,
        `Give ${words}, from a secret.`,
      );
    }
    return {
      name,
      credential: `the ${words}`,
      introduction: words,
      ...(name === "PROGRAMMATIC_ACCESS_TOKEN" ? { pat: { expiresAt: readExpiry(secret) } } : {}),
      authenticate: async () => ({ secret }),
      dryRun: () => ({ lines: [] }),
    };
  };

const authenticators: Readonly<Record<AuthenticatorName, (given: Given) => Authenticator | undefined>> = {
  SNOWFLAKE: (given) => needsUser(given) && storedSecret("SNOWFLAKE", "password", "password")(given),
  PROGRAMMATIC_ACCESS_TOKEN: storedSecret("PROGRAMMATIC_ACCESS_TOKEN", "token", "programmatic access token"),
  OAUTH: storedSecret("OAUTH", "token", "OAuth access token"),
  WORKLOAD_IDENTITY: idTokenAuthenticator,
  SNOWFLAKE_JWT(given) {
    needsUser(given);
    if (given.text("private-key") === undefined) {
      return given.report(
        "private-key",
        "is not given, and a login with authenticator SNOWFLAKE_JWT needs it",
        "Give the private key, from a secret; or name another authenticator in the connection, or in SNOWFLAKE_AUTHENTICATOR.",
      );
    }
    const signer = readSigner(given);
    if (signer === undefined) return undefined;
    return {
      name: "SNOWFLAKE_JWT",
      credential: "the key pair",
      introduction: `key pair ${signer.fingerprint}`,
      authenticate: async (context) => ({ secret: await signer.sign(context) }),
      dryRun: (nowMs) => ({ lines: signer.describe(nowMs) }),
    };
  },
};

function needsUser(given: Given): true | undefined {
  if (given.text("user") !== undefined) return true;
  return given.report("user", "is not given, and this login needs it", "Give the user's LOGIN_NAME.");
}

/** Which secret means which login, where no authenticator is named. */
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
  const [setting, name] = first;
  return setting === "token" && configured === "OAUTH" ? "OAUTH" : name;
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
