import { join } from "node:path";
import type { Setting } from "../auth/method.ts";
import { objectOf, textOf } from "../lib/json.ts";
import { storedName } from "../snowflake/identifier.ts";
import { ConnectionFileError, type Connections, checkPermissions } from "./connection-files.ts";
import { type Environment, type Machine, variable } from "./machine.ts";

/** A value that comes from a connection or the environment. */
export interface Configured {
  readonly value: string;
  /** Where it stands: `SNOWFLAKE_USER`, `user of connection ci (…/connections.toml)`. */
  readonly from: string;
}

/** What connections and environment say of a setting. @throws {ConnectionFileError} where a file it names is unreadable. */
export type Configuration = (setting: Setting) => Configured | undefined;

/**
 * The keys of Snowflake's configuration that mean a setting; those that end in `file` or `path` name a file with it
 * (SRC).
 */
const keys: Readonly<Partial<Record<Setting, readonly string[]>>> = {
  account: ["account"],
  "account-url": ["host"],
  user: ["user"],
  role: ["role"],
  password: ["password"],
  token: ["token", "token_file_path"],
  "private-key": ["private_key_raw", "private_key_file", "private_key_path"],
  "private-key-passphrase": ["private_key_passphrase", "private_key_file_pwd"],
  authenticator: ["authenticator"],
  "workload-identity-provider": ["workload_identity_provider"],
  audience: ["audience"],
};

/** The settings that are credentials: one of them is enough to sign in. */
export const credentials: readonly Setting[] = ["password", "token", "private-key"];

type Layer = (key: string) => Configured | undefined;

/**
 * The order of Snowflake's CLI (SRC): SNOWFLAKE_CONNECTIONS_<NAME>_<KEY> over the connection's table over SNOWFLAKE_<KEY>,
 * so that a general variable never overrides a named connection. Of a setting with several keys the first source that has
 * any of them decides. PRIVATE_KEY_PASSPHRASE comes before all.
 */
export function configuration(
  machine: Machine,
  name: string | undefined,
  connections: Connections | undefined,
): Configuration {
  const { env } = machine;
  const own: Layer[] = [];
  if (name !== undefined) {
    own.push(variables(env, connectionPrefix(name)));
    if (connections !== undefined && Object.hasOwn(connections.tables, name)) own.push(table(name, connections));
  }
  const all = [...own, variables(env, "SNOWFLAKE_")];
  // Where a connection has a credential, the general variables do not add another one.
  const complete = credentials.some((setting) =>
    keys[setting]?.some((key) => own.some((layer) => layer(key) !== undefined)),
  );
  return (setting) => {
    const passphrase = env["PRIVATE_KEY_PASSPHRASE"] ?? "";
    if (setting === "private-key-passphrase" && passphrase !== "")
      return { value: passphrase, from: "PRIVATE_KEY_PASSPHRASE" };
    for (const layer of complete && credentials.includes(setting) ? own : all) {
      for (const key of keys[setting] ?? []) {
        const found = layer(key);
        if (found !== undefined) return interpret(setting, key, found, layer, machine);
      }
    }
    return undefined;
  };
}

/** Whether there is a connection of this name: in a file, or made of variables alone. */
export function connectionExists(env: Environment, name: string, connections: Connections): boolean {
  const prefix = connectionPrefix(name);
  return (
    Object.hasOwn(connections.tables, name) ||
    Object.keys(env).some((one) => one.startsWith(prefix) && variable(env, one) !== undefined)
  );
}

const connectionPrefix = (name: string) => `SNOWFLAKE_CONNECTIONS_${name.toUpperCase()}_`;

const variables =
  (env: Environment, prefix: string): Layer =>
  (key) => {
    const name = `${prefix}${key.toUpperCase()}`;
    const value = variable(env, name);
    return value === undefined ? undefined : { value, from: name };
  };

const table = (name: string, connections: Connections): Layer => {
  const values = objectOf(connections.tables[name]);
  return (key) => {
    const value = textOf(values, key)?.trim() ?? "";
    return value === "" ? undefined : { value, from: `${key} of connection ${name} (${connections.from})` };
  };
};

function interpret(setting: Setting, key: string, found: Configured, layer: Layer, machine: Machine): Configured {
  if (/_(file|path)$/.test(key)) return readValue(found, key, machine);
  // Drivers read a role as SQL does. Here it is the name as Snowflake stores it.
  if (setting === "role") return { ...found, value: storedName(found.value) };
  // A separate key `region` means the same as the second part of an account locator (SRC).
  const region = setting === "account" && !found.value.includes(".") ? layer("region") : undefined;
  return region === undefined ? found : { ...found, value: `${found.value}.${region.value}` };
}

function readValue({ value, from }: Configured, key: string, machine: Machine): Configured {
  const path = value.startsWith("~/") ? join(machine.home, value.slice(2)) : value;
  let text: string;
  try {
    text = machine.read(path).trim();
  } catch {
    throw new ConnectionFileError(
      from,
      `names ${value}, which cannot be read`,
      "Name a file that is there and that the runner may read.",
    );
  }
  // Of the files that a connection names, Snowflake's tools check the permissions of this one only (SRC, Node).
  if (key === "token_file_path") checkPermissions(path, machine);
  if (text !== "") return { value: text, from };
  throw new ConnectionFileError(from, `names ${value}, which is empty`, "Write the credential into the file.");
}
