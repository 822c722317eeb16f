import type { Setting } from "../auth/method.ts";
import {
  type Configuration,
  type Configured,
  configuration,
  connectionExists,
  credentials,
} from "../connections/connection.ts";
import { ConnectionFileError, type Connections, readConnections } from "../connections/connection-files.ts";
import type { Machine } from "../connections/machine.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { excerpt } from "../lib/text.ts";
import type { Problem, Reader } from "./reader.ts";

/** What signing in is made of: the inputs, and what connection and environment say where they are silent. */
export class Settings {
  /** The connection in use, and whether it was asked for by name. */
  readonly connection: { readonly name: string; readonly asked: boolean } | undefined;
  readonly #reader: Reader;
  readonly #configured: Configuration;
  readonly #broken = new Set<string>();
  /** Settings that could not be found out; with a broken connection, all that are not given otherwise. */
  readonly #unknown = new Set<Setting | "all">();
  /** Connections among which the default is not. */
  readonly #lacking: Connections | undefined;

  constructor(reader: Reader, machine: Machine) {
    this.#reader = reader;
    const asked = reader.text("connection");
    // Who gives a credential has said enough: files of the machine are not looked into.
    const silent = asked === undefined && credentials.every((input) => reader.text(input) === undefined);
    const connections = asked !== undefined || silent ? this.#readConnections(machine) : undefined;
    const name = asked ?? connections?.defaultName;
    if (connections === undefined || name === undefined) {
      this.#configured = configuration(machine, undefined, undefined);
      return;
    }
    const exists = connectionExists(machine.env, name, connections);
    if (asked !== undefined && !exists) {
      reader.report("connection", ...unknown(asked, connections));
      this.#unknown.add("all");
    }
    if (asked === undefined && !exists) this.#lacking = connections;
    if (exists) {
      this.connection = { name, asked: asked !== undefined };
      reader.warnings.push(...connections.warnings.map((line) => excerpt(line, 300)));
    }
    this.#configured = configuration(machine, exists ? name : undefined, connections);
  }

  /** Reports a default connection that something names and that is nowhere; false where nothing does. */
  reportLackingDefault(): boolean {
    if (this.#lacking?.defaultFrom === undefined) return false;
    const { defaultName, defaultFrom } = this.#lacking;
    this.#reader.report("connection", ...unknown(defaultName, this.#lacking), { from: excerpt(defaultFrom, 200) });
    return true;
  }

  text(setting: Setting): string | undefined {
    return this.isInput(setting) ? this.#reader.text(setting) : this.#find(setting)?.value;
  }

  /** A secret is masked by being read. */
  secret(setting: Setting): Secret | undefined {
    if (this.isInput(setting)) return this.#reader.secret(setting);
    const found = this.#find(setting);
    if (found === undefined) return undefined;
    const secret = new Secret(found.value);
    this.#reader.mask(secret);
    return secret;
  }

  /** How the user knows it: the input, or where its value stands instead. */
  nameOf(setting: Setting): string {
    return this.isInput(setting) ? setting : (this.#find(setting)?.from ?? setting);
  }

  isInput(setting: Setting): boolean {
    return !notInputs.includes(setting) && this.#reader.text(setting) !== undefined;
  }

  /** What is missing only because of what has been reported already is not reported besides. */
  report(setting: Setting, fault: string, remedy: string, more: Partial<Pick<Problem, "word">> = {}): undefined {
    const excused = this.#unknown.has("all") || this.#unknown.has(setting);
    if (excused && this.text(setting) === undefined) return undefined;
    const from = this.isInput(setting) ? undefined : this.#find(setting)?.from;
    return this.#reader.report(setting, fault, remedy, { ...more, ...(from === undefined ? {} : { from }) });
  }

  #find(setting: Setting): Configured | undefined {
    try {
      return this.#configured(setting);
    } catch (error) {
      this.#reportOnce(error, setting);
      this.#unknown.add(setting);
      return undefined;
    }
  }

  #readConnections(machine: Machine): Connections | undefined {
    try {
      return readConnections(machine);
    } catch (error) {
      this.#unknown.add("all");
      return this.#reportOnce(error, "connection");
    }
  }

  #reportOnce(error: unknown, setting: Setting): undefined {
    if (!(error instanceof ConnectionFileError)) throw error;
    const { subject, message, remedy } = error;
    if (!this.#broken.has(subject))
      this.#reader.report(setting, excerpt(message, 300), remedy, { from: excerpt(subject, 200) });
    this.#broken.add(subject);
  }
}

const notInputs: readonly Setting[] = ["authenticator", "workload-identity-provider"];

function unknown(name: string, { tables, from }: Connections): [fault: string, remedy: string] {
  const names = Object.keys(tables).map((one) => excerpt(one, 60));
  const known = names.length === 0 ? `There is none in ${from}.` : `${from} has ${names.join(", ")}.`;
  return [
    `is "${excerpt(name, 60)}", and there is no such connection`,
    `${known} SNOWFLAKE_HOME names another folder.`,
  ];
}
