import { type IdTokenService, idTokenService } from "../auth/github/id-token.ts";
import type { Credential, Setting } from "../auth/method.ts";
import { authMethods, type Row } from "../auth/registry.ts";
import type { Machine } from "../connections/machine.ts";
import { list } from "../lib/text.ts";
import { type Account, accountProblem, parseAccount, parseAccountUrl } from "../snowflake/account/account.ts";
import type { HostGuard } from "../snowflake/host-guard.ts";
import type { ServiceName } from "../snowflake/identifier.ts";
import type { Reader } from "./reader.ts";
import { Settings } from "./settings.ts";

export interface CredentialContext {
  readonly guard: HostGuard;
  readonly machine: Machine;
  /** The service that is asked for by name. */
  readonly service: ServiceName | undefined;
  readonly nowMs: number;
}

/** The credential that inputs, connection and environment make, or nothing where a problem was reported. */
export function readCredential(
  reader: Reader,
  { guard, machine, service, nowMs }: CredentialContext,
): Credential | undefined {
  const before = reader.problems.length;
  const settings = new Settings(reader, machine);
  const idTokens = idTokenService(machine.env);
  const row = chooseRow(reader, settings, idTokens);
  // Whatever the method, what is wrong with these is told along with the rest.
  const account = readAccount(settings);
  const accountHost = readAccountHost(settings, account, guard);
  for (const setting of ["user", "role"] as const) refuseControls(settings, setting);
  if (row === undefined) return undefined;
  const { kind } = row.method;
  for (const setting of row.needs.filter((need) => settings.text(need) === undefined)) {
    const others = row.needs.filter((need) => need !== setting);
    const together = others.length === 0 ? "" : ` together with ${list(others)}`;
    settings.report(
      setting,
      `is not given, and auth-method ${kind} needs it${together}`,
      howToGive[setting] ?? `Give ${setting}.`,
    );
  }
  for (const setting of row.refuses.filter((refused) => settings.isInput(refused))) {
    settings.report(
      setting,
      `is given, and auth-method ${kind} has no use for it`,
      "Take it out, or choose another auth-method.",
    );
  }
  // What is missing was reported; the rest is looked at all the same, so that the user hears of everything at once.
  const credential = row.method.create({
    text: (setting) => settings.text(setting),
    secret: (setting) => settings.secret(setting),
    mask: reader.mask,
    isInput: (setting) => settings.isInput(setting),
    connection: settings.connection?.name,
    service,
    nowMs,
    account,
    accountHost,
    allowsAccount: (hostname) => guard.allowsAccount(hostname),
    idTokens,
    report: (setting, fault, remedy, word) =>
      settings.report(setting, fault, remedy, word === undefined ? {} : { word }),
  });
  return reader.problems.length > before ? undefined : credential;
}

/** See the table in src/auth/registry.ts. */
function chooseRow(reader: Reader, settings: Settings, idTokens: IdTokenService | undefined): Row | undefined {
  const kinds = authMethods.map(({ method }) => method.kind);
  const problems = reader.problems.length;
  const asked = reader.choice("auth-method", ["auto", ...kinds], "auto");
  if (reader.problems.length > problems) return undefined;
  if (asked !== "auto") return authMethods.find(({ method }) => method.kind === asked);

  const byConnection = authMethods.find(({ means }) => means.includes("connection"));
  if (settings.isInput("connection")) return byConnection;
  const meant = authMethods.filter(({ means }) => means.some((setting) => settings.isInput(setting)));
  if (meant.length > 0) return only(meant, (setting) => settings.isInput(setting), settings, reader);
  if (settings.connection !== undefined) return byConnection;

  const authenticator = settings.text("authenticator")?.toUpperCase();
  const named = authMethods.find(({ authenticators }) => authenticators.includes(authenticator ?? ""));
  if (named !== undefined) return named;
  const found = authMethods.filter(({ means }) => means.some((setting) => settings.text(setting) !== undefined));
  if (found.length > 0) return only(found, (setting) => settings.text(setting) !== undefined, settings, reader);
  if (idTokens !== undefined && settings.text("account") !== undefined) {
    return authMethods.find(({ method }) => method.kind === "workload-identity");
  }
  if (settings.reportLackingDefault()) return undefined;
  const keyless =
    idTokens === undefined
      ? " Or none at all: workload identity takes account, and permissions: id-token: write."
      : " This job has GitHub's id tokens: for workload identity give account.";
  return reader.report(
    "token",
    "is not given, nor any other credential",
    `Give token (a programmatic access token), or private-key with account and user.${keyless} In a pull request from a fork GitHub withholds secrets: they arrive empty.`,
  );
}

function only(
  rows: readonly Row[],
  given: (setting: Setting) => boolean,
  settings: Settings,
  reader: Reader,
): Row | undefined {
  if (rows.length === 1) return rows[0];
  const names = list(rows.flatMap(({ means }) => means.filter(given)).map((setting) => settings.nameOf(setting)));
  const choices = list(
    rows.map(({ method }) => method.kind),
    "or",
  );
  return reader.report(
    "auth-method",
    `is auto, but ${names} are given, which mean different ways to sign in`,
    `Give only one of them, or set auth-method to ${choices}.`,
  );
}

/** The account of the settings, or nothing where it is not given or was reported. */
function readAccount(settings: Settings): Account | undefined {
  const identifier = settings.text("account");
  if (identifier === undefined) return undefined;
  const problem = accountProblem(identifier);
  return problem === undefined ? parseAccount(identifier) : settings.report("account", problem.fault, problem.remedy);
}

/** `account-url` says it outright; else it follows from `account`. */
function readAccountHost(settings: Settings, account: Account | undefined, guard: HostGuard): string | undefined {
  const given = settings.text("account-url");
  if (given === undefined) return account?.host;
  const url = parseAccountUrl(given, guard);
  if (url instanceof URL) return url.host;
  return settings.report("account-url", url.fault, url.remedy, url.hostNotAllowed ? { word: "host-not-allowed" } : {});
}

/** No name holds such characters; they come from a secret that was pasted with its line end, or with more than that. */
function refuseControls(settings: Settings, setting: "user" | "role"): void {
  if (/\p{Cc}/u.test(settings.text(setting) ?? ""))
    settings.report(setting, "holds a line break or another control character", "Write the name alone, on one line.");
}

const howToGive: Readonly<Partial<Record<Setting, string>>> = {
  token: "Give a programmatic access token, from a secret: token: ${{ secrets.SNOWFLAKE_PAT }}.",
  "private-key":
    "Give the PEM text of the private key, from a secret: private-key: ${{ secrets.SNOWFLAKE_PRIVATE_KEY }}.",
  account: "Give the account identifier, such as ACMEORG-DEV_ACCT (Snowsight shows it under Account details).",
  user: "Give the user's LOGIN_NAME.",
};
