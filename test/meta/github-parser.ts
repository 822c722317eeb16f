import { registerHooks } from "node:module";

// GitHub's package imports JSON without the attribute that Node asks for: it is added here.
registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");

/** The problems that GitHub's own parser, which its editor extensions use too, finds in an action.yml. */
export function githubProblemsOfAction(text: string): string[] {
  return problems(parseAction({ name: "action.yml", content: text }, new NoOperationTraceWriter()));
}

/** The same of a workflow. */
export function githubProblemsOfWorkflow(name: string, text: string): string[] {
  return problems(parseWorkflow({ name, content: text }, new NoOperationTraceWriter()));
}

function problems(result: ReturnType<typeof parseWorkflow>): string[] {
  return result.context.errors.getErrors().map((error) => error.message);
}
