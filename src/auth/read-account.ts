import { oneLine } from "../lib/text.ts";
import { type Account, accountProblem, parseAccount } from "../snowflake/account.ts";
import type { Given } from "./method.ts";

/** The account of the settings, or nothing where it is not given or was reported. */
export function readAccount(given: Given): Account | undefined {
  const identifier = given.text("account");
  if (identifier === undefined) return undefined;
  const problem = accountProblem(identifier);
  if (problem === undefined) return parseAccount(identifier);
  const shown = `"${oneLine(identifier)}" ${problem}`;
  return given.report("account", shown, "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.");
}
