import { oneLine } from "../../lib/text.ts";
import type { Caller } from "./caller.ts";
import { quote } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { sqlUser } from "./wording.ts";

/** A rule that Snowflake keeps: the addresses of all of GitHub's hosted runners (DOC, built-in network rules). */
const gitHubsRule = "SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL";

/** A policy for the workflow's user alone, which goes before the account's (DOC). */
const letGitHubIn = (caller: Caller): readonly string[] => [
  `CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('${gitHubsRule}');`,
  `ALTER USER ${sqlUser(caller)} SET NETWORK_POLICY = GITHUB_RUNNERS;`,
];

/** The runner calls from an address that a network policy does not allow. */
const ipBlocked: Explain = (refusal, caller) => {
  const ip = /IP\/Token\s+([0-9a-f.:]{3,45})/i.exec(refusal.message)?.[1];
  return {
    word: "network-policy",
    happened: `A network policy keeps this runner out${ip === undefined ? "" : `; its address is ${oneLine(ip)}`}. ${quote(refusal)}`,
    likely: "GitHub-hosted runners call from changing addresses that the policy does not list.",
    remedy: `On a GitHub-hosted runner, give the user a policy with the rule that Snowflake keeps of their addresses; the address of today is another one tomorrow. If the user has a policy of its own (SHOW PARAMETERS LIKE 'NETWORK_POLICY' FOR USER ${sqlUser(caller)}), add the rule to that: ALTER NETWORK POLICY … ADD ALLOWED_NETWORK_RULE_LIST. On a runner with an address that stays, list that in a rule of your own.`,
    sql: letGitHubIn(caller),
  };
};

/** There is no network policy, and the credential needs one. */
const policyRequired: Explain = (refusal, caller) => ({
  word: "network-policy",
  happened: `Snowflake takes ${caller.credential} only from users under a network policy. ${quote(refusal)}`,
  likely: "No network policy is in force for this user; by default a programmatic access token needs one.",
  remedy:
    "Give the user a network policy. This one lets in all of GitHub's hosted runners; for runners with addresses that stay, list these in a rule of your own.",
  sql: letGitHubIn(caller),
});

/** What is wrong with where the caller calls from. */
export const networkRefusals: readonly RefusalRow[] = [
  { text: /IP\/Token .*not allowed|network policy check/i, beyondIdToken: true, explain: ipBlocked },
  { text: /network policy is required/i, codes: ["390432"], beyondIdToken: true, explain: policyRequired },
  { codes: ["390422"], beyondIdToken: true, explain: ipBlocked },
];
