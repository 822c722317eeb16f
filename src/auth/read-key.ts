import type { KeyObject } from "node:crypto";
import { Secret } from "../lib/secrets/secret.ts";
import { KeyError, readPrivateKey, toPem } from "../snowflake/account/private-key.ts";
import type { Given } from "./method.ts";

/** The private key of the settings, or nothing where it is not given or was reported. */
export function readKey(given: Given): KeyObject | undefined {
  const text = given.secret("private-key")?.reveal();
  if (text === undefined) return undefined;
  try {
    const key = readPrivateKey(text, given.secret("private-key-passphrase")?.reveal());
    // What was given on one line, or as base64, can come back as the file it was made of.
    given.mask(new Secret(toPem(text).trim()));
    return key;
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return given.report("private-key", error.message, error.remedy, "key-unreadable");
  }
}
