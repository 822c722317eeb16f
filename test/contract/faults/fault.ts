import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { FailureWord } from "../../../src/errors.ts";

/** How far the way to an answer goes before something is wrong. */
export const stages = ["proxy", "TCP", "TLS", "headers", "body", "end"] as const;
export type Stage = (typeof stages)[number];

/** Whom the action asks. */
export const askedHosts = ["endpoint", "account", "SQL", "OIDC"] as const;
export type AskedHost = (typeof askedHosts)[number];

/** The failure word for each of those. */
export type Words = Readonly<Record<AskedHost, FailureWord>>;

/** One thing that goes wrong on the way, whoever is asked. */
export interface Fault {
  readonly stage: Stage;
  /** As the table in docs/faults.md has it. */
  readonly kind: string;
  readonly words: Words;
  /** What the network does instead of what it should; the first of these that is there is as far as it comes. */
  readonly network: {
    /** Nothing listens where the proxy should be. */
    readonly absent?: true;
    /** On a connection to the proxy. */
    readonly proxy?: (socket: Socket) => void;
    /** In the tunnel, instead of TLS. */
    readonly tunnel?: (socket: Socket) => void;
    readonly certificate?: "expired" | "other name" | "unknown authority";
    /** When the request has come in; the socket below TLS can be reset. */
    readonly answer?: (tls: TLSSocket, socket: Socket) => void;
  };
}

/** Where Snowflake and GitHub have one word for all that can go wrong on the way to them. */
export const word = (endpoint: FailureWord, others: Partial<Words> = {}): Words => ({
  account: "account-unreachable",
  SQL: "account-unreachable",
  OIDC: "id-token-unavailable",
  ...others,
  endpoint,
});
