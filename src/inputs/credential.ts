import type { AuthMethod, Credential, CredentialInput } from "../auth/method.ts";
import { authMethods } from "../auth/registry.ts";
import { list, oneLine } from "../lib/text.ts";
import { accountProblem, parseAccount } from "../snowflake/account.ts";
import type { HostGuard } from "../snowflake/host-guard.ts";
import type { Reader } from "./reader.ts";

/** The credential that the inputs make, or nothing where a problem was reported. */
export function readCredential(reader: Reader, guard: HostGuard): Credential | undefined {
  const method = chooseMethod(reader);
  if (method === undefined) return undefined;
  const missing = method.needs.filter((input) => reader.text(input) === undefined);
  for (const input of missing) {
    const others = method.needs.filter((need) => need !== input);
    const together = others.length === 0 ? "" : ` together with ${list(others)}`;
    reader.report(input, `is not given, and auth-method ${method.kind} needs it${together}`, meaning[input]);
  }
  const accountHost = readAccountHost(reader, guard);
  const problems = reader.problems.length;
  // What is missing was reported; the rest is looked at all the same, so that the user hears of everything at once.
  const credential = method.create({
    text: (input) => reader.text(input),
    secret: (input) => reader.secret(input),
    accountHost,
    report: (input, fault, remedy, word) => reader.report(input, fault, remedy, word === undefined ? {} : { word }),
  });
  return missing.length > 0 || reader.problems.length > problems ? undefined : credential;
}

function chooseMethod(reader: Reader): AuthMethod | undefined {
  const kinds = authMethods.map((method) => method.kind);
  const asked = reader.choice("auth-method", ["auto", ...kinds], "auto");
  const named = authMethods.find((method) => method.kind === asked);
  if (named !== undefined) return named;
  const meant = authMethods.filter((method) => reader.text(method.means) !== undefined);
  if (meant.length === 1) return meant[0];
  if (meant.length === 0) {
    return reader.report(
      "token",
      "is not given, nor any other credential",
      `Give token (a programmatic access token), or private-key with account and user. In a pull request from a fork GitHub withholds secrets: they arrive empty.`,
    );
  }
  const given = list(meant.map((method) => method.means));
  const choices = list(
    meant.map((method) => method.kind),
    "or",
  );
  return reader.report(
    "auth-method",
    `is auto, but ${given} are given, which mean different ways to sign in`,
    `Give only one of them, or set auth-method to ${choices}.`,
  );
}

/** `account-url` says it outright; else it follows from `account`. */
function readAccountHost(reader: Reader, guard: HostGuard): string | undefined {
  const given = reader.text("account-url");
  const account = reader.text("account");
  if (given === undefined) {
    return account === undefined || accountProblem(account) !== undefined ? undefined : parseAccount(account).host;
  }
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`);
  const shown = `is "${oneLine(given.slice(0, 120))}"`;
  if (url === null || /\s/.test(given))
    return reader.report(
      "account-url",
      shown,
      "Write the account's host, such as acmeorg-dev-acct.snowflakecomputing.com.",
    );
  if (url.protocol !== "https:")
    return reader.report("account-url", `${shown}, which is not https`, "Write https://, or the host alone.");
  if (url.username !== "" || url.password !== "") {
    return reader.report(
      "account-url",
      "carries a user or password before the host",
      "Take it out; credentials belong into their own inputs.",
    );
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    return reader.report("account-url", `${shown}, which is more than a host`, `Write https://${url.host} alone.`);
  }
  if (!guard.allowsAccount(url.hostname)) {
    return reader.report(
      "account-url",
      `is at ${oneLine(url.hostname)}, which is not a host of Snowflake's; a credential sent there would be given away`,
      "Use the account's host, such as acmeorg-dev-acct.snowflakecomputing.com. Only if this host is really yours, name its domain in allowed-hosts.",
      { word: "host-not-allowed" },
    );
  }
  return url.host;
}

const meaning: Readonly<Record<CredentialInput, string>> = {
  token: "Give a programmatic access token, from a secret: token: ${{ secrets.SNOWFLAKE_PAT }}.",
  "private-key":
    "Give the PEM text of the private key, from a secret: private-key: ${{ secrets.SNOWFLAKE_PRIVATE_KEY }}.",
  "private-key-passphrase": "Give the passphrase of the private key, from a secret.",
  account: "Give the account identifier, such as ACMEORG-DEV_ACCT (Snowsight shows it under Account details).",
  "account-url": "Give the account's host, such as acmeorg-dev-acct.snowflakecomputing.com.",
  user: "Give the user's LOGIN_NAME.",
  role: "Give the role as SHOW ROLES prints it.",
};
