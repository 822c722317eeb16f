import { nearest } from "../lib/nearest.ts";
import { excerpt } from "../lib/text.ts";
import type { Reader } from "./reader.ts";

/** Every input of action.yml; a test compares them. */
export const inputNames = [
  "ingress-url",
  "path",
  "service",
  "endpoint",
  "gateway",
  "auth-method",
  "token",
  "private-key",
  "private-key-passphrase",
  "password",
  "connection",
  "account",
  "account-url",
  "user",
  "role",
  "audience",
  "allowed-hosts",
  "method",
  "headers",
  "body",
  "body-file",
  "max-redirects",
  "checks",
  "checks-file",
  "shard",
  "concurrency",
  "expect",
  "timeout",
  "wait",
  "interval",
  "consecutive",
  "fail-on-unhealthy",
  "response-file",
  "results-file",
  "body-limit",
  "download-limit",
  "summary",
  "export-authorization",
  "dry-run",
  "diagnose",
  "resume",
  "when-suspended",
  "expiry-warning",
] as const;

/** Every input of report/action.yml; a test compares them. */
export const reportInputNames = [
  "results",
  "shards",
  "incident-issue",
  "commit-status",
  "deployment-id",
  "history-file",
  "summary",
  "fail-on-unhealthy",
  "github-token",
] as const;

/**
 * The names behind `INPUT_` in the environment. The runner hands every key of `with:` over so, in upper case and with `_` for
 * blanks, whether action.yml has it or not (SRC).
 */
export function givenInputs(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.keys(env).flatMap((name) => (/^INPUT_./i.test(name) ? [name.slice("INPUT_".length)] : []));
}

/** The action, and its sub-action: what each is called in a problem, and where an input of the other belongs. */
const actions = {
  action: {
    names: inputNames,
    others: reportInputNames,
    fault: "is not an input of this action, which writes nothing to GitHub",
    place: "the sub-action OWNER/snowflake-endpoint-action/report",
  },
  report: {
    names: reportInputNames,
    others: inputNames,
    fault: "is not an input of report, which only tells what was measured",
    place: "OWNER/snowflake-endpoint-action itself",
  },
} as const;

/** GitHub only warns of an input it does not know, and a misspelt `expect` would leave everything healthy. */
export function refuseSlips(given: readonly string[], reader: Reader, action: keyof typeof actions = "action"): void {
  const { fault, place } = actions[action];
  const names: readonly string[] = actions[action].names;
  const others: readonly string[] = actions[action].others;
  for (const name of given) {
    const written = name.toLowerCase();
    const shown = excerpt(written, 60);
    const meant = written.replaceAll(/[_\s]/g, "-");
    if (names.includes(written)) continue;
    if (others.includes(meant) && !names.includes(meant)) {
      reader.report(shown, fault, `Take it out here. ${meant} is an input of ${place}.`);
      continue;
    }
    const near = nearest(meant, names, mostSlips);
    if (near !== undefined)
      reader.report(shown, "is not an input of this action", `Did you mean ${near}? Rename it, or take it out.`);
  }
}

/** More make another name of it. */
const mostSlips = 2;
