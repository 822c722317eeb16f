import type { KeyObject } from "node:crypto";
import { KeyError, readPrivateKey } from "../snowflake/private-key.ts";
import type { Given } from "./method.ts";

/** The private key of the settings, or nothing where it is not given or was reported. */
export function readKey(given: Given): KeyObject | undefined {
  const text = given.secret("private-key")?.reveal();
  if (text === undefined) return undefined;
  try {
    return readPrivateKey(text, given.secret("private-key-passphrase")?.reveal());
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return given.report("private-key", error.message, error.remedy, "key-unreadable");
  }
}
