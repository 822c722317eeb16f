import { parseCommand } from "./command.ts";
import { splitLines } from "./line-splitter.ts";
import { formFinder } from "./secret-forms.ts";
import type { StageTrace } from "./stage.ts";

export interface Leak {
  /** Where it is, such as `main: stdout` or `post: file workspace/body.json`. */
  readonly place: string;
  /** The index of the secret in the list that was asked for. */
  readonly secret: number;
  /** How it is written there, such as `verbatim` or `base64, percent-encoded`. */
  readonly form: string;
}

/** Every place a stage wrote to in which a secret can be read, in any form. Only add-mask lines may contain one. */
export function leaksOf(
  stageName: string,
  stage: StageTrace,
  secrets: readonly string[],
  placed: ReadonlyMap<string, Buffer>,
): Leak[] {
  return [...places(stage, placed)].flatMap(([place, text]) => {
    const formOf = formFinder(text);
    return secrets.flatMap((value, secret) => {
      const form = formOf(value);
      return form === undefined ? [] : [{ place: `${stageName}: ${place}`, secret, form }];
    });
  });
}

const addMask = new Set(["add-mask"]);

function* places(stage: StageTrace, placed: ReadonlyMap<string, Buffer>): Generator<readonly [string, string]> {
  yield ["log", stage.logWithoutPreamble];
  yield ["stdout", withoutMasks(stage.raw.stdout)];
  yield ["stderr", stage.raw.stderr];
  for (const [index, annotation] of stage.annotations.entries()) {
    yield [`annotation ${index + 1}`, Object.values(annotation).join("\n")];
  }
  for (const kind of ["outputs", "state", "env"] as const) {
    for (const [name, value] of Object.entries(stage[kind])) yield [`${kind} ${name}`, value];
  }
  yield ["path", stage.path.join("\n")];
  yield ["summary", stage.unmaskedSummary];
  for (const [path, content] of stage.files) {
    if (placed.get(path)?.equals(content) !== true) yield [`file ${path}`, content.toString("utf8")];
  }
}

/** The text of an add-mask line goes no further than the runner; on stderr a mask may come too late. */
function withoutMasks(stdout: string): string {
  const lines = splitLines(stdout).filter((line) => parseCommand(line, addMask) === undefined);
  return lines.join("\n");
}
