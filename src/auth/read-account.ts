import { type Account, accountProblem, parseAccount } from "../snowflake/account.ts";
import type { Given } from "./method.ts";

/** The account of the settings, or nothing where it is not given or was reported. */
export function readAccount(given: Given): Account | undefined {
  const identifier = given.text("account");
  if (identifier === undefined) return undefined;
  const problem = accountProblem(identifier);
  return problem === undefined ? parseAccount(identifier) : given.report("account", problem.fault, problem.remedy);
}
