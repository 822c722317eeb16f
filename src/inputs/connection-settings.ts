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
import { excerpt } from "../lib/text.ts";
import type { Reader } from "./reader.ts";

/** What a connection and the environment say of the settings that no input gives. */
export class ConnectionSettings {
  /** The connection in use. */
  readonly name: string | undefined;
  readonly #reader: Reader;
  readonly #configured: Configuration;
  readonly #broken = new Set<string>();
  /** Settings that could not be found out; with a broken connection, all that are not given otherwise. */
  readonly #unknown = new Set<Setting | "all">();
  /** All connections, where the default one is not among them. */
  readonly #lacking: Connections | undefined;

  private constructor(reader: Reader, machine: Machine, found: Connections | ConnectionFileError | undefined) {
    this.#reader = reader;
    const asked = reader.text("connection");
    const connections = found instanceof ConnectionFileError ? this.#unusable(found) : found;
    const name = asked ?? connections?.defaultName;
    const exists = connections !== undefined && name !== undefined && connectionExists(machine.env, name, connections);
    if (exists) {
      this.name = name;
      reader.warnings.push(...connections.warnings.map((line) => excerpt(line, 300)));
    } else if (connections !== undefined && asked !== undefined) {
      reader.report("connection", ...noSuchConnection(asked, connections));
      this.#unknown.add("all");
    } else {
      this.#lacking = connections;
    }
    this.#configured = configuration(machine, this.name, connections);
  }

  static async read(reader: Reader, machine: Machine): Promise<ConnectionSettings> {
    // Where an input gives a credential, the files of the machine are not read.
    const silent = credentials.every((input) => reader.text(input) === undefined);
    const wanted = silent || reader.text("connection") !== undefined;
    return new ConnectionSettings(reader, machine, wanted ? await connectionsOf(machine) : undefined);
  }

  /** The value of a setting; nothing where there is none, or where a problem was reported. */
  find(setting: Setting): Configured | undefined {
    try {
      return this.#configured(setting);
    } catch (error) {
      this.#reportOnce(error, setting);
      this.#unknown.add(setting);
      return undefined;
    }
  }

  /** Whether the setting could not be read because of a problem that has been reported already. */
  isUnknown(setting: Setting): boolean {
    return this.#unknown.has("all") || this.#unknown.has(setting);
  }

  /** Reports a default connection that is named somewhere and does not exist. False where none is named. */
  reportLackingDefault(): boolean {
    if (this.#lacking?.defaultFrom === undefined) return false;
    const { defaultName, defaultFrom } = this.#lacking;
    this.#reader.report("connection", ...noSuchConnection(defaultName, this.#lacking), {
      from: excerpt(defaultFrom, 200),
    });
    return true;
  }

  #unusable(error: ConnectionFileError): undefined {
    this.#unknown.add("all");
    return this.#reportOnce(error, "connection");
  }

  #reportOnce(error: unknown, setting: Setting): undefined {
    if (!(error instanceof ConnectionFileError)) throw error;
    const { subject, message, remedy } = error;
    if (!this.#broken.has(subject))
      this.#reader.report(setting, excerpt(message, 300), remedy, { from: excerpt(subject, 200) });
    this.#broken.add(subject);
  }
}

async function connectionsOf(machine: Machine): Promise<Connections | ConnectionFileError> {
  try {
    return await readConnections(machine);
  } catch (error) {
    if (error instanceof ConnectionFileError) return error;
    throw error;
  }
}

function noSuchConnection(name: string, { tables, from }: Connections): [fault: string, remedy: string] {
  const names = Object.keys(tables).map((one) => excerpt(one, 60));
  const known = names.length === 0 ? `There is none in ${from}.` : `${from} has ${names.join(", ")}.`;
  return [
    `is "${excerpt(name, 60)}", and there is no such connection`,
    `${known} SNOWFLAKE_HOME names another folder.`,
  ];
}
