/** What Markdown itself would read of a summary: the lines outside of blocks of HTML (CommonMark 4.6) and of our diagrams. */
export function markdownIn(summary: string): readonly string[] {
  const read: string[] = [];
  let end: ((line: string) => boolean) | undefined;
  for (const line of summary.split("\n")) {
    if (end !== undefined) {
      if (end(line)) end = undefined;
      continue;
    }
    if (line.trim() === "") continue;
    if (line === "```mermaid") end = (other) => other === "```";
    else if (line.startsWith("<pre>")) end = line.includes("</pre>") ? undefined : (other) => other.includes("</pre>");
    else if (/^<\/?(?:h3|h4|p|ul|table|details)\b/.test(line)) end = (other) => other.trim() === "";
    else read.push(line);
  }
  return read;
}

/** The lines of a summary's diagrams that are not as ours are; none where all is well. */
export function strangeInDiagrams(summary: string): readonly string[] {
  const moment = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}";
  const grammar = [
    /^%%\{init: \{"gantt": \{[\w":, ]*\}\}\}%%$/,
    /^gantt$/,
    /^ {4}accTitle: [\w .,()%·-]+$/,
    /^ {4}dateFormat YYYY-MM-DD HH:mm:ss\.SSS$/,
    /^ {4}axisFormat [%\w:.-]+$/,
    /^ {4}section [\w .,()%·-]+$/,
    new RegExp(`^ {4}[\\w .,()%·-]+ :(?:crit, )?${moment}, ${moment}$`),
  ];
  const diagrams = [...summary.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].flatMap(([, text = ""]) =>
    text.split("\n"),
  );
  return diagrams.filter((line) => !grammar.some((form) => form.test(line)));
}
