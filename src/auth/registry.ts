import type { AuthMethod, Setting } from "./method.ts";
import { pat } from "./methods/pat.ts";

/** When a method is meant and what it takes. */
export interface Registration {
  /** What `auth-method` calls it. */
  readonly kind: string;
  /** The method itself, which is loaded when it is chosen. */
  load(): Promise<AuthMethod>;
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
    kind: "pat",
    // What most runs need, and little.
    load: () => Promise.resolve(pat),
    means: ["token"],
    authenticators: ["PROGRAMMATIC_ACCESS_TOKEN"],
    needs: ["token"],
    refuses: ["password", "audience"],
  },
  {
    kind: "key-pair",
    load: async () => (await import("./methods/key-pair.ts")).keyPair,
    means: ["private-key"],
    authenticators: ["SNOWFLAKE_JWT"],
    needs: ["private-key", "account", "user"],
    refuses: ["password", "audience"],
  },
  {
    kind: "session",
    load: async () => (await import("./methods/session.ts")).session,
    means: ["connection", "password"],
    authenticators: ["SNOWFLAKE", "OAUTH"],
    needs: ["account"],
    refuses: [],
  },
  {
    kind: "workload-identity",
    load: async () => (await import("./methods/workload-identity.ts")).workloadIdentity,
    means: [],
    authenticators: ["WORKLOAD_IDENTITY"],
    needs: ["account"],
    refuses: ["token", "private-key", "password"],
  },
];
