/** Our name on the wire and in the log. A release fills in its version (scripts/release.mjs); any other commit has none. */
export const product = { name: "snowflake-endpoint-action", version: "unreleased" } as const;

/**
 * The log's first line: `Snowflake Endpoint 1.2.0`, or of a commit that is no release `Snowflake Endpoint unreleased (main)`.
 * In brackets stands what the workflow wrote after the `@`; with `uses: ./` there is none, and the workflow's own commit it is.
 */
export function introduction(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_SHA } = env;
  const title = `Snowflake Endpoint ${product.version}`;
  if (/^\d/.test(product.version)) return title;
  const ref =
    GITHUB_ACTION_REPOSITORY === undefined || GITHUB_ACTION_REPOSITORY === "" ? GITHUB_SHA : GITHUB_ACTION_REF;
  return ref === undefined || ref === "" ? title : `${title} (${ref})`;
}
