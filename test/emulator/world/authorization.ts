/** The token of `Snowflake Token="…"`, exactly so; undefined for any other header value. DOC. */
export function snowflakeToken(value: string | string[] | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  return /^Snowflake Token="([^"\s]+)"$/.exec(value)?.[1];
}
