import type { KeyObject } from "node:crypto";
import { Held } from "../lib/held.ts";
import { Secret } from "../lib/secrets/secret.ts";
import type { Account } from "../snowflake/account/account.ts";
import { assertionClaims, claimLines, fingerprint, signAssertion } from "../snowflake/account/assertion.ts";
import { KeyError, toPem } from "../snowflake/account/key-text.ts";
import { readPrivateKey } from "../snowflake/account/private-key.ts";
import type { Given, SignInContext } from "./method.ts";

/** How long one assertion serves, in milliseconds: half of its life. */
const servingMs = 30 * 60_000;

/** Signs assertions of a user with a private key. */
export class Signer {
  readonly user: string;
  /** Of the key, as Snowflake shows it. */
  readonly fingerprint: string;
  readonly #account: Account;
  readonly #key: KeyObject;
  readonly #held = new Held<{ readonly assertion: Secret; readonly since: number }>();

  constructor(account: Account, user: string, key: KeyObject) {
    this.user = user;
    this.fingerprint = fingerprint(key);
    this.#account = account;
    this.#key = key;
  }

  /** A new assertion, masked. */
  async sign({ clock, mask }: SignInContext): Promise<Secret> {
    const assertion = await signAssertion(this.#claims(clock.now()), this.#key);
    mask(assertion);
    return assertion;
  }

  /** An assertion that is used for half an hour, for many statements: each new one is one more secret to mask. */
  async shared(context: SignInContext): Promise<Secret> {
    const now = context.clock.now();
    const { assertion } = await this.#held.get(
      ({ since }) => now - since <= servingMs,
      async () => ({ assertion: await this.sign(context), since: now }),
    );
    return assertion;
  }

  /** What an assertion of this moment would say, for a dry run. */
  describe(nowMs: number): readonly string[] {
    return claimLines(this.#claims(nowMs), this.fingerprint, this.user);
  }

  #claims(nowMs: number) {
    return assertionClaims(this.#account, this.user, this.fingerprint, nowMs);
  }
}

/** The signer that the settings make, or nothing where one of them is not given or was reported. */
export function readSigner(given: Given): Signer | undefined {
  const key = readKey(given);
  const user = given.text("user");
  const { account } = given;
  return key === undefined || user === undefined || account === undefined ? undefined : new Signer(account, user, key);
}

function readKey(given: Given): KeyObject | undefined {
  const text = given.secret("private-key")?.reveal();
  if (text === undefined) return undefined;
  try {
    const key = readPrivateKey(text, given.secret("private-key-passphrase")?.reveal());
    // A key that was given on one line or as base64 can come back in an answer as the file it was made of.
    given.mask(new Secret(toPem(text).trim()));
    return key;
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return given.report("private-key", error.message, error.remedy, { word: "key-unreadable" });
  }
}
