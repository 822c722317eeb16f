import type { AuthMethod, Setting } from "./method.ts";
import { keyPair } from "./methods/key-pair.ts";
import { pat } from "./methods/pat.ts";
import { session } from "./methods/session.ts";
import { workloadIdentity } from "./methods/workload-identity.ts";

/** When a method is meant and what it takes. */
export interface Registration {
  readonly method: AuthMethod;
  /** Under `auto`, giving one of these means it. */
  readonly means: readonly Setting[];
  /** Under `auto`, where no input says anything, this authenticator of the environment means it. */
  readonly authenticators: readonly string[];
  /** Without these it cannot work. */
  readonly needs: readonly Setting[];
  /** These would have no effect: giving them is a mistake. Credentials that people pass along by habit are left out. */
  readonly refuses: readonly Setting[];
}

/**
 * Every way to sign in. A new one is a file in methods/ and a row here.
 *
 * `auto` takes what the inputs mean, and more than one is an error; `connection` does not conflict with
 * them: inputs override its values. Without any such input it takes the machine's default connection, then what the environment means,
 * then workload identity, where GitHub gives the job id tokens and an account is known.
 */
export const authMethods: readonly Registration[] = [
  {
    method: pat,
    means: ["token"],
    authenticators: ["PROGRAMMATIC_ACCESS_TOKEN"],
    needs: ["token"],
    refuses: ["password", "audience"],
  },
  {
    method: keyPair,
    means: ["private-key"],
    authenticators: ["SNOWFLAKE_JWT"],
    needs: ["private-key", "account", "user"],
    refuses: ["password", "audience"],
  },
  {
    method: session,
    means: ["connection", "password"],
    authenticators: ["SNOWFLAKE", "OAUTH"],
    needs: ["account"],
    refuses: [],
  },
  {
    method: workloadIdentity,
    means: [],
    authenticators: ["WORKLOAD_IDENTITY"],
    needs: ["account"],
    refuses: ["token", "private-key", "password"],
  },
];
