import { keyPair } from "./key-pair.ts";
import type { AuthMethod } from "./method.ts";
import { pat } from "./pat.ts";

/** Every way to sign in. A new one is a file in this folder and a line here. */
export const authMethods: readonly AuthMethod[] = [pat, keyPair];
