import { randomInt } from "node:crypto";
import type { RequestListener } from "node:http";
import { createNetwork, type Network } from "../transport/network.ts";
import type { Account } from "./account.ts";
import { type Answers, createAnswers } from "./answers.ts";
import type { ExchangedToken } from "./exchanged-token.ts";
import { createGitHub, type GitHub, subject } from "./github.ts";
import { createGitHubApi, type GitHubApi } from "./github-api.ts";
import { createKey, type UserKey } from "./key.ts";
import type { LoginFailure } from "./login-failure.ts";
import { createPat, type Pat } from "./pat.ts";
import type { Query } from "./query.ts";
import { createEndpoint, createService, type Endpoint, type Service } from "./service.ts";
import type { Session } from "./session.ts";
import { createUser, type User } from "./user.ts";

/** Everything the emulator knows. Tests change it at will; each request is answered from its state at that moment. */
export interface World {
  /** Milliseconds since 1970, for every lifetime. */
  now: () => number;
  /** The address Snowflake sees the caller at. */
  clientIp: string;
  /** Milliseconds the gateway waits for the first byte of a service's answer. DOC: 90 s. */
  idleTimeout: number;
  readonly network: Network;
  readonly answers: Answers;
  readonly accounts: Account[];
  /** The issuer of id tokens, and the workflow run it speaks for. */
  readonly github: GitHub;
  /** GitHub's REST API of the workflow's repository. */
  readonly githubApi: GitHubApi;
  /** Hosts that are neither Snowflake's nor GitHub's, and who answers there. */
  readonly others: Map<string, RequestListener>;
  /** What the token endpoint issued. */
  readonly exchangedTokens: ExchangedToken[];
  readonly sessions: Session[];
  /** Every statement that was run. */
  readonly queries: Query[];
  /** What `SYSTEM$GET_LOGIN_FAILURE_DETAILS` would show an administrator. */
  readonly loginFailures: LoginFailure[];

  /** The objects of the default world, by name. */
  readonly account: Account;
  readonly user: User;
  readonly key: UserKey;
  readonly pat: Pat;
  readonly service: Service;
  readonly endpoint: Endpoint;
}

/**
 * The world of the README: one account, one user with every credential, the tutorial's service.
 *
 * @param key of the user; making one is most of the time this takes
 */
export async function createWorld(key?: UserKey): Promise<World> {
  const registered = key ?? (await createKey());
  const pat = createPat();
  const github = createGitHub();
  const user: User = {
    ...createUser("CI_BOT"),
    defaultRole: "SVC_CALLER",
    roles: ["SVC_CALLER", "deployBot", "ACCOUNTADMIN", "NO_ACCESS"],
    publicKeys: [registered.publicKey],
    pats: [pat],
    workloadIdentities: [{ issuer: github.issuer, subject: subject(github), audiences: [] }],
  };
  const endpoint = createEndpoint();
  const service = createService({ endpoints: [endpoint] });
  const account: Account = {
    organization: "ACMEORG",
    name: "DEV_ACCT",
    locator: `XY${randomInt(10_000, 99_999)}`,
    hosts: [
      "acmeorg-dev-acct.snowflakecomputing.com",
      "acmeorg-dev_acct.snowflakecomputing.com",
      "acmeorg-dev-acct.privatelink.snowflakecomputing.com",
    ],
    users: [user],
    services: [service],
    gateways: [],
    createdRoles: new Map(),
    networkPolicies: new Map(),
    oauthTokens: [],
    networkPolicy: { allowedIps: ["203.0.113.7"] },
    blockedRoles: ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"],
    lifetimes: { exchanged: 600, session: 3600, master: 14_400 },
    businessCritical: false,
    queryPolls: 0,
    partitionRows: 1000,
    loginRefusal: undefined,
    intercept: undefined,
  };
  return {
    now: Date.now,
    clientIp: "203.0.113.7",
    idleTimeout: 90_000,
    network: createNetwork(),
    answers: createAnswers(),
    accounts: [account],
    github,
    githubApi: createGitHubApi(),
    others: new Map(),
    exchangedTokens: [],
    sessions: [],
    queries: [],
    loginFailures: [],
    account,
    user,
    key: registered,
    pat,
    service,
    endpoint,
  };
}
