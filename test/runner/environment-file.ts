/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, in their order (SRC: actions/runner FileCommandManager,
 * as on Linux: `\r` is data). Pairs come one by one because those before a fault take effect.
 *
 * @throws Error in the runner's words, at the first line that is neither `name=value` nor `name<<delimiter`
 */
export function* parseEnvironmentFile(content: Uint8Array): Generator<readonly [name: string, value: string]> {
  const text = new TextDecoder().decode(content);
  const lines = text.split("\n");
  const lastLineHasEnd = lines.at(-1) === "";
  if (lastLineHasEnd) lines.pop();

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.slice(0, equals), line.slice(equals + 1)];
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === "" || delimiter === "") {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) {
      const cutOff = !lastLineHasEnd && index + 1 < lines.length;
      throw new Error(
        `Invalid value. ${cutOff ? "EOF marker missing new line." : `Matching delimiter not found '${delimiter}'`}`,
      );
    }
    yield [name, lines.slice(index + 1, end).join("\n")];
    index = end;
  }
}
