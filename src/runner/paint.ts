/** Adds colours to a line that is harmless and without secrets already: what it says is not changed. */
export type Paint = (line: string) => string;

const green = (text: string) => `\u001b[32m${text}\u001b[39m`;
const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

/**
 * Colours for the log of GitHub's page, which shows the codes of a terminal (protocol 12.1, OBS), and for nothing else: what has met
 * gets a green mark, and what has not is red. `NO_COLOR` with any text turns them off (no-color.org, DOC).
 */
export function paintOf({ GITHUB_ACTIONS, NO_COLOR }: Readonly<Record<string, string | undefined>>): Paint {
  if (GITHUB_ACTIONS !== "true" || (NO_COLOR !== undefined && NO_COLOR !== "")) return (line) => line;
  return (line) =>
    line.replace(/^( *)(✗.*|✓)/, (_, indent: string, text: string) => indent + (text === "✓" ? green : red)(text));
}
