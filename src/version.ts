/** Our name on the wire and in the log. A test compares the version with package.json. */
export const product = { name: "snowflake-endpoint-action", version: "1.0.0" } as const;
