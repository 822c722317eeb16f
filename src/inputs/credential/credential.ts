import type { Credential, Setting } from "../../auth/method.ts";
import type { Registration } from "../../auth/registry.ts";
import { list } from "../../lib/text.ts";
import { parseAccountUrl } from "../../snowflake/account/account.ts";
import { accountProblem, hyphensProblem } from "../../snowflake/account/account-slip.ts";
import type { Reader } from "../reader.ts";
import { chooseMethod } from "./auth-method.ts";
import { Settings, type SettingsContext } from "./settings.ts";

/** The credential that inputs, connection and environment make, or nothing where a problem was reported. */
export async function readCredential(reader: Reader, context: SettingsContext): Promise<Credential | undefined> {
  const before = reader.problems.length;
  const settings = await Settings.read(reader, context);
  const registration = chooseMethod(settings, reader);
  // These are checked whatever the method is.
  checkAccount(settings);
  checkAccountUrl(settings, context);
  for (const setting of ["user", "role"] as const) refuseControls(settings, setting);
  if (registration === undefined) return undefined;
  checkPresence(settings, registration);
  // Where something is missing the rest is checked all the same, so that the user hears of everything at once.
  const credential = (await registration.load()).create(settings);
  return reader.problems.length > before ? undefined : credential;
}

function checkAccount(settings: Settings): void {
  const identifier = settings.text("account");
  if (identifier === undefined) return;
  // Only an assertion needs the name to the letter.
  const signed = settings.text("private-key") !== undefined;
  const problem = accountProblem(identifier) ?? (signed ? hyphensProblem(identifier) : undefined);
  if (problem !== undefined) settings.report("account", problem.fault, problem.remedy);
}

function checkAccountUrl(settings: Settings, { guard }: SettingsContext): void {
  const text = settings.text("account-url");
  const url = text === undefined ? undefined : parseAccountUrl(text, guard);
  if (url === undefined || url instanceof URL) return;
  settings.report("account-url", url.fault, url.remedy, url.hostNotAllowed ? { word: "host-not-allowed" } : {});
}

/** No name holds such characters. They come from a secret that was pasted together with its line end, or with more. */
function refuseControls(settings: Settings, setting: "user" | "role"): void {
  if (/\p{Cc}/u.test(settings.text(setting) ?? ""))
    settings.report(setting, "holds a line break or another control character", "Write the name alone, on one line.");
}

/** Reports what the method needs and was not given, and what was given and has no effect. */
function checkPresence(settings: Settings, { kind, needs, refuses }: Registration): void {
  for (const setting of needs.filter((need) => settings.text(need) === undefined)) {
    const others = needs.filter((need) => need !== setting);
    const together = others.length === 0 ? "" : ` together with ${list(others)}`;
    settings.report(
      setting,
      `is not given, and auth-method ${kind} needs it${together}`,
      howToGive[setting] ?? `Give ${setting}.`,
    );
  }
  for (const setting of refuses.filter((refused) => settings.isInput(refused))) {
    settings.report(
      setting,
      `is given, and auth-method ${kind} has no use for it`,
      "Take it out, or choose another auth-method.",
    );
  }
}

const howToGive: Readonly<Partial<Record<Setting, string>>> = {
  token: "Give a programmatic access token, from a secret: token: ${{ secrets.SNOWFLAKE_PAT }}.",
  "private-key":
    "Give the PEM text of the private key, from a secret: private-key: ${{ secrets.SNOWFLAKE_PRIVATE_KEY }}.",
  account: "Give the account identifier, such as ACMEORG-DEV_ACCT (Snowsight shows it under Account details).",
  user: "Give the user's LOGIN_NAME.",
};
