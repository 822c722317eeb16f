import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** What the runner takes from an action.yml: it ignores descriptions, branding, outputs, and `required`. */
export interface ActionMetadata {
  readonly inputs: readonly InputMetadata[];
  /** Absolute paths of what it runs. */
  readonly main: string;
  readonly post: string | undefined;
}

interface InputMetadata {
  readonly id: string;
  readonly default: string;
  readonly deprecationMessage: string | undefined;
}

const known = new Map<string, Promise<ActionMetadata>>();

/**
 * Reads a folder's action.yml, once in a process.
 *
 * @throws Error where the runner would refuse the file, or where it asks for another runtime than ours
 */
export function readAction(folder: string): Promise<ActionMetadata> {
  const action = known.get(folder) ?? read(folder);
  known.set(folder, action);
  return action;
}

async function read(folder: string): Promise<ActionMetadata> {
  const action = record(parse(await readFile(join(folder, "action.yml"), "utf8")));
  const runs = record(action["runs"]);
  if (runs["using"] !== "node24") throw new Error(`action.yml: runs.using is ${String(runs["using"])}, not node24`);
  if (typeof runs["main"] !== "string") throw new Error("action.yml: runs.main is missing");
  return {
    inputs: Object.entries(record(action["inputs"])).map(([id, input]) => ({ id, ...inputMetadata(record(input)) })),
    main: join(folder, runs["main"]),
    post: typeof runs["post"] === "string" ? join(folder, runs["post"]) : undefined,
  };
}

function inputMetadata(input: Readonly<Record<string, unknown>>) {
  const deprecation = input["deprecationMessage"];
  return {
    default: scalar(input["default"]),
    deprecationMessage: typeof deprecation === "string" ? deprecation : undefined,
  };
}

/** The runner makes a string of any scalar: `true`, `1.10` and `0x1F` arrive as "true", "1.1" and "31", nothing as "". */
function scalar(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error("action.yml: a default is no scalar");
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
