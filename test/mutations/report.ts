import type { Mutation } from "./mutation.ts";

/** What the sub-action report promises: unknown is never healthy, a stranger's text stays text, only our issues are touched. */
export const report: readonly Mutation[] = [
  {
    promise: 6,
    mutant: "takes a result for healthy that does not say so",
    file: "src/report-action/results/parse-results.ts",
    find: 'if (typeof healthy !== "boolean") return',
    replace: "if (healthy === undefined) return",
    noticedBy: { file: "test/e2e/report/bad-input.test.ts", name: "are unknown, and red whatever is forgiven" },
  },
  {
    promise: 6,
    mutant: "forgives what is unknown",
    file: "src/report-action/publish.ts",
    find: "const fails = outcome.unknown.length > 0 ||",
    replace: "const fails = (outcome.unknown.length > 0 && failOnUnhealthy) ||",
    noticedBy: { file: "test/e2e/report/bad-input.test.ts", name: "are unknown, and red whatever is forgiven" },
  },
  {
    promise: 6,
    mutant: "does without a shard",
    file: "src/report-action/results/read-results.ts",
    find: "  if (shards === undefined) return [];",
    replace: "  if (shards !== -1) return [];",
    noticedBy: { file: "test/e2e/report/results-files.test.ts", name: "are unknown where a shard is missing" },
  },
  {
    promise: 6,
    mutant: "takes two checks of one name for one",
    file: "src/report-action/results/merge.ts",
    find: " && places[index]?.part !== part",
    replace: "",
    noticedBy: {
      file: "test/e2e/report/results-files.test.ts",
      name: "count for each of two checks of one step that have one name",
    },
  },
  {
    promise: 6,
    mutant: "takes a service that was not asked for another one",
    file: "src/report-action/results/merge.ts",
    find: "places[index]?.part.attempt !== part.attempt",
    replace: "places[index]?.part !== part",
    noticedBy: {
      file: "test/e2e/report/results-files.test.ts",
      name: "count for each of two services whose checks have one name",
    },
  },
  {
    promise: 7,
    mutant: "lets a result mention people in an issue",
    file: "src/report-action/incident/incident-text.ts",
    find: "html`<p>${prose(cause)}</p>`",
    replace: "html`<p>${cause}</p>`",
    noticedBy: { file: "test/e2e/report/results-files.test.ts", name: "is text: no Markdown, no HTML, no mention" },
  },
  {
    promise: 7,
    mutant: "lets a text end a comment",
    file: "src/lib/markup/comment.ts",
    find: '.replaceAll(">", "\\\\u003e")',
    replace: "",
    noticedBy: { file: "test/unit/report-action/incident/marker.test.ts", name: "cannot be ended by what it holds" },
  },
  {
    promise: 9,
    mutant: "writes into an issue that a stranger made to look like ours",
    file: "src/report-action/incident/issue.ts",
    find: ' || !isLabelled(object["labels"])',
    replace: "",
    noticedBy: { file: "test/e2e/report/incident.test.ts", name: "is not somebody else's" },
  },
  {
    promise: 9,
    mutant: "touches an incident for a pull request",
    file: "src/report-action/event.ts",
    find: 'pullRequest: name.startsWith("pull_request"),',
    replace: 'pullRequest: name === "pull_request",',
    noticedBy: { file: "test/e2e/report/incident.test.ts", name: "and a notice says so" },
  },
];
