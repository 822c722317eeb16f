import { type IdTokenService, idTokenService } from "../../auth/github/id-token-service.ts";
import type { Given, Setting } from "../../auth/method.ts";
import type { Machine } from "../../connections/machine.ts";
import { Secret } from "../../lib/secrets/secret.ts";
import { type Account, parseAccount, parseAccountUrl } from "../../snowflake/account/account.ts";
import type { AccountHost } from "../../snowflake/account/account-client.ts";
import { accountProblem } from "../../snowflake/account/account-slip.ts";
import type { HostGuard } from "../../snowflake/host-guard.ts";
import type { ObjectName } from "../../snowflake/identifier.ts";
import { ConnectionSettings } from "../connection-settings.ts";
import type { Problem, Reader } from "../reader.ts";

export interface SettingsContext {
  readonly guard: HostGuard;
  readonly machine: Machine;
  /** What is asked for by its name. */
  readonly object: ObjectName | undefined;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** What signing in is made of: the inputs, and where they leave something out, what connection and environment say. */
export class Settings implements Given {
  readonly object: ObjectName | undefined;
  readonly nowMs: number;
  readonly idTokens: IdTokenService | undefined;
  readonly #reader: Reader;
  readonly #connection: ConnectionSettings;
  readonly #guard: HostGuard;

  private constructor(
    reader: Reader,
    { guard, machine, object, nowMs }: SettingsContext,
    connection: ConnectionSettings,
  ) {
    this.object = object;
    this.nowMs = nowMs;
    this.idTokens = idTokenService(machine.env);
    this.#reader = reader;
    this.#connection = connection;
    this.#guard = guard;
  }

  static async read(reader: Reader, context: SettingsContext): Promise<Settings> {
    return new Settings(reader, context, await ConnectionSettings.read(reader, context.machine));
  }

  text(setting: Setting): string | undefined {
    return this.isInput(setting) ? this.#reader.text(setting) : this.#connection.find(setting)?.value;
  }

  /** A secret is masked by being read. */
  secret(setting: Setting): Secret | undefined {
    if (this.isInput(setting)) return this.#reader.secret(setting);
    const found = this.#connection.find(setting);
    if (found === undefined) return undefined;
    const secret = new Secret(found.value);
    this.mask(secret);
    return secret;
  }

  mask(secret: Secret): void {
    this.#reader.mask(secret);
  }

  /** The name by which the user knows it: the input, or the place where its value stands instead. */
  nameOf(setting: Setting): string {
    return this.isInput(setting) ? setting : (this.#connection.find(setting)?.from ?? setting);
  }

  isInput(setting: Setting): boolean {
    return !notInputs.includes(setting) && this.#reader.text(setting) !== undefined;
  }

  get connection(): string | undefined {
    return this.#connection.name;
  }

  get account(): Account | undefined {
    const identifier = this.text("account");
    return identifier === undefined || accountProblem(identifier) !== undefined ? undefined : parseAccount(identifier);
  }

  get accountHost(): AccountHost | undefined {
    const name = this.#accountHostName();
    return name === undefined ? undefined : { name, allows: (hostname) => this.#guard.allowsAccount(hostname) };
  }

  /** Reports a problem, but not that a setting is missing where that follows from a problem reported before. */
  report(setting: Setting, fault: string, remedy: string, more: Partial<Pick<Problem, "word">> = {}): undefined {
    if (this.#connection.isUnknown(setting) && this.text(setting) === undefined) return undefined;
    const from = this.isInput(setting) ? undefined : this.#connection.find(setting)?.from;
    return this.#reader.report(setting, fault, remedy, { ...more, ...(from === undefined ? {} : { from }) });
  }

  /** Reports a default connection that is named somewhere and does not exist. False where none is named. */
  reportLackingDefault(): boolean {
    return this.#connection.reportLackingDefault();
  }

  /** From `account-url`, or else from `account`. */
  #accountHostName(): string | undefined {
    const given = this.text("account-url");
    if (given === undefined) return this.account?.host;
    const url = parseAccountUrl(given, this.#guard);
    return url instanceof URL ? url.host : undefined;
  }
}

const notInputs: readonly Setting[] = ["authenticator", "workload-identity-provider"];
