/**
 * Rules that Snowflake keeps in every account, by their full names: GitHub's is that of its hosted runners, kept up to
 * date (DOC). Here it is the one address this world's callers have.
 */
const rules: ReadonlyMap<string, readonly string[]> = new Map([
  ["SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL", ["203.0.113.7"]],
]);

/** The addresses of a network rule; undefined where there is no such rule. */
export function addressesOf(rule: string): readonly string[] | undefined {
  return rules.get(rule.toUpperCase());
}
