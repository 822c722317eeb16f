import type { ActionMetadata } from "./metadata.ts";

export interface ResolvedInputs {
  /** The given inputs, then the defaults of the others. */
  readonly values: ReadonlyMap<string, string>;
  /** The runner's warnings about them, before the action starts. */
  readonly warnings: readonly string[];
}

/** The inputs of a step (SRC: actions/runner ActionRunner): nothing is required, and unknown ones only warn. */
export function resolveInputs(
  action: ActionMetadata,
  given: Readonly<Record<string, string>>,
  githubToken: string,
): ResolvedInputs {
  const values = new Map(Object.entries(given));
  const isGiven = new Set(Object.keys(given).map((id) => id.toLowerCase()));
  const known = new Set(action.inputs.map((input) => input.id.toLowerCase()));
  const warnings: string[] = [];

  for (const input of action.inputs) {
    if (!isGiven.has(input.id.toLowerCase())) values.set(input.id, evaluate(input.default, githubToken));
    else if (input.deprecationMessage !== undefined) {
      warnings.push(`Input '${input.id}' has been deprecated with message: ${input.deprecationMessage}`);
    }
  }
  const unexpected = Object.keys(given).filter((id) => !known.has(id.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = action.inputs.map((input) => input.id).join("', '");
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  return { values, warnings };
}

/** @throws Error for any expression but the one our action needs: there is no expression engine here */
function evaluate(text: string, githubToken: string): string {
  const value = text.replace(/\$\{\{\s*github\.token\s*\}\}/g, githubToken);
  if (value.includes("${{")) throw new Error(`the harness cannot evaluate the default ${text}`);
  return value;
}
