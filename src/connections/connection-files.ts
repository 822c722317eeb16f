import { join } from "node:path";
import { type JsonObject, objectOf, textOf } from "../lib/json.ts";
import { type Machine, variable } from "./machine.ts";

/** The named connections of this machine, as Snowflake's Python connector and CLI find them (SRC). */
export interface Connections {
  /** By name, keys as written. */
  readonly tables: JsonObject;
  /** Where they stand, for messages. */
  readonly from: string;
  readonly defaultName: string;
  /** What names the default; absent where nothing does, and then it need not exist. */
  readonly defaultFrom: string | undefined;
  /** What the user should know and what stops nothing. */
  readonly warnings: readonly string[];
}

/** A file that cannot be used: `subject` names it, the message reads on after it, `remedy` says what to do. */
export class ConnectionFileError extends Error {
  override readonly name = "ConnectionFileError";
  readonly subject: string;
  readonly remedy: string;

  constructor(subject: string, fault: string, remedy: string) {
    super(fault);
    this.subject = subject;
    this.remedy = remedy;
  }
}

/**
 * `config.toml`, whose `connections` a `connections.toml` beside it replaces, and both the TOML in SNOWFLAKE_CONNECTIONS.
 * The default is what SNOWFLAKE_DEFAULT_CONNECTION_NAME or the file's `default_connection_name` says, else `default`.
 *
 * @throws {ConnectionFileError}
 */
export async function readConnections(machine: Machine): Promise<Connections> {
  const { env } = machine;
  const folder = configFolder(machine);
  const config = await readToml(join(folder, "config.toml"), machine);
  const separate = await readToml(join(folder, "connections.toml"), machine);
  const inline = variable(env, "SNOWFLAKE_CONNECTIONS");
  const source =
    inline !== undefined
      ? { table: await parseToml(inline, "SNOWFLAKE_CONNECTIONS"), from: "SNOWFLAKE_CONNECTIONS" }
      : separate !== undefined
        ? { table: separate.table, from: separate.path }
        : { table: objectOf(config?.table["connections"]), from: config?.path ?? join(folder, "connections.toml") };
  const byVariable = variable(env, "SNOWFLAKE_DEFAULT_CONNECTION_NAME");
  const byFile = textOf(config?.table ?? {}, "default_connection_name");
  return {
    tables: source.table,
    from: source.from,
    defaultName: byVariable ?? byFile ?? "default",
    defaultFrom:
      byVariable !== undefined
        ? "SNOWFLAKE_DEFAULT_CONNECTION_NAME"
        : byFile !== undefined
          ? `default_connection_name (${config?.path})`
          : undefined,
    warnings: [config, separate].flatMap((file) => file?.warnings ?? []),
  };
}

/** SNOWFLAKE_HOME or ~/.snowflake where there is such a folder, else the platform's place. */
function configFolder({ env, home, windows, macOS, exists }: Machine): string {
  const given = variable(env, "SNOWFLAKE_HOME") ?? join(home, ".snowflake");
  const chosen = given.startsWith("~/") ? join(home, given.slice(2)) : given;
  if (exists(chosen)) return chosen;
  if (windows) return join(env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "snowflake");
  if (macOS) return join(home, "Library", "Application Support", "snowflake");
  return join(variable(env, "XDG_CONFIG_HOME") ?? join(home, ".config"), "snowflake");
}

interface TomlFile {
  readonly path: string;
  readonly table: JsonObject;
  readonly warnings: readonly string[];
}

async function readToml(path: string, machine: Machine): Promise<TomlFile | undefined> {
  if (!machine.exists(path)) return undefined;
  const warnings = checkPermissions(path, machine);
  let text: string;
  try {
    text = machine.read(path);
  } catch {
    throw new ConnectionFileError(path, "cannot be read", "Let the user the runner runs as read it.");
  }
  return { path, table: await parseToml(text, path), warnings };
}

/**
 * Whoever can write the file can send the credential elsewhere. Snowflake's tools refuse such a file, and so do we. The same
 * variable as theirs switches this off (SRC).
 */
export function checkPermissions(path: string, { env, windows, mode }: Machine): readonly string[] {
  const trusting = /^(true|1)$/i.test(variable(env, "SF_SKIP_TOKEN_FILE_PERMISSIONS_VERIFICATION") ?? "");
  if (windows || trusting) return [];
  const bits = mode(path);
  if ((bits & 0o022) !== 0)
    throw new ConnectionFileError(path, "can be written by others", `Run chmod 0600 ${path} first.`);
  return (bits & 0o044) === 0 ? [] : [`${path} can be read by others; chmod 0600 keeps it to yourself.`];
}

async function parseToml(text: string, from: string): Promise<JsonObject> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return objectOf(parse(text));
  } catch (error) {
    // Its message quotes the line, and the line may hold a password.
    const place = error instanceof TomlError ? ` at line ${error.line}, column ${error.column}` : "";
    throw new ConnectionFileError(
      from,
      `is not valid TOML${place}`,
      "Fix it; snow connection list tells whether Snowflake's CLI can read it.",
    );
  }
}
