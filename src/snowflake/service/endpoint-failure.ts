import type { Failure } from "../../errors.ts";
import { count, list, oneLine } from "../../lib/text.ts";
import type { UrlProblem } from "../guarded-url.ts";
import type { ServiceName } from "../identifier.ts";

/** What of an endpoint is shown: a few harmless characters each. */
export interface ShownEndpoint {
  readonly name: string;
  readonly port: string;
}

/** The names, as many as anyone reads. */
function names(endpoints: readonly ShownEndpoint[]): string {
  const shown = endpoints.slice(0, 20).map(({ name }) => name);
  return endpoints.length > shown.length ? `${shown.join(", ")}, …` : list(shown);
}

/** Several could be meant. */
export function ambiguousEndpoint(open: readonly ShownEndpoint[], service: ServiceName): Failure {
  return {
    word: "input-invalid",
    happened: `The input endpoint is not given, and ${oneLine(service.sql)} has ${count(open.length, "public endpoint")}: ${names(open)}.`,
    remedy: `Name the one to call, for example endpoint: ${open[0]?.name ?? ""}.`,
  };
}

/** None has the name that was given. */
export function unknownEndpoint(given: string, endpoints: readonly ShownEndpoint[], service: ServiceName): Failure {
  const has = endpoints.length === 0 ? "it has none" : `it has ${names(endpoints)}`;
  return {
    word: "endpoint-not-found",
    happened: `${oneLine(service.sql)} has no endpoint ${given}; ${has}.`,
    likely:
      "The name is misspelt, the endpoint was renamed in the service specification, or the role has no service role for it: Snowflake shows only what the role may call.",
    remedy: "Set endpoint to one of the names above, or leave it out where only one is public.",
    sql: [`SHOW ENDPOINTS IN SERVICE ${service.sql};`],
  };
}

/** Only what the specification marks as public gets a URL, and only if the owner may bind endpoints (DOC). */
export function notPublic(endpoints: readonly ShownEndpoint[], service: ServiceName): Failure {
  const { name, port } = endpoints[0] ?? { name: "api", port: "8000" };
  const what =
    endpoints.length === 0
      ? "has no endpoint at all"
      : endpoints.length === 1
        ? `has an endpoint ${name}, but it is not public`
        : `has no public endpoint; ${names(endpoints)} are for other services only`;
  return {
    word: "endpoint-not-found",
    happened: `${oneLine(service.sql)} ${what}.`,
    likely: "The service specification does not say public: true for it.",
    remedy: `Write endpoints: [{name: ${name}, port: ${port}, public: true}] into the service specification. The role that owns the service must be allowed to bind endpoints.`,
    sql: [
      "GRANT BIND SERVICE ENDPOINT ON ACCOUNT TO ROLE <owner of the service>;",
      `ALTER SERVICE ${service.sql} FROM SPECIFICATION $$ … $$;`,
    ],
  };
}

/** It cannot be called with HTTP. */
export function notHttp({ name, port }: ShownEndpoint, service: ServiceName): Failure {
  return {
    word: "endpoint-not-found",
    happened: `The endpoint ${name} of ${oneLine(service.sql)} speaks TCP, and only HTTP endpoints can be called from outside.`,
    likely: "The service specification says protocol: TCP for it.",
    remedy: `Write endpoints: [{name: ${name}, port: ${port}, protocol: HTTP, public: true}] into the service specification if the app speaks HTTP there, or name another endpoint.`,
    sql: [`SHOW ENDPOINTS IN SERVICE ${service.sql};`],
  };
}

/** A host that a statement was to show. */
export interface WantedHost {
  /** `the endpoint api of APPS.PROD.HELLO`, without capital and full stop. */
  readonly what: string;
  /** The statement without the name: `SHOW ENDPOINTS`. */
  readonly statement: string;
}

/** It has no URL inside the network by which the account is reached. */
export function noPrivateLink({ what, statement }: WantedHost): Failure {
  return {
    word: "endpoint-not-found",
    happened: `The account is reached by private link, but ${statement} gives no private-link URL for ${what}.`,
    likely: "The account has no private link for endpoints: it takes Business Critical and its own set-up.",
    remedy:
      "Set private connectivity up for Snowpark Container Services, or sign in at the account's public host (account-url).",
    sql: ["SELECT SYSTEM$GET_PRIVATELINK_CONFIG();"],
  };
}

/**
 * Its URL is not there yet.
 *
 * @param notice what stands in its place, in quotation marks
 */
export function provisioning({ what, statement }: WantedHost, notice: string | undefined): Failure {
  const instead = notice === undefined ? `${statement} has no URL for it yet.` : `${statement} says: ${notice}`;
  return {
    word: "endpoint-provisioning",
    happened: `${what.replace(/^t/, "T")} is not there yet. ${instead}`,
    likely: "It was created moments ago. Snowflake takes two to five minutes to make the URL, at times ten.",
    remedy: "Let the action wait for it, for example wait: 10m.",
  };
}

/** It has a URL to which no token may go. */
export function notUsable({ what, statement }: WantedHost, problem: UrlProblem): Failure {
  return {
    word: problem.hostNotAllowed ? "host-not-allowed" : "endpoint-not-found",
    happened: `${statement} gave a URL for ${what} that cannot be used: it ${problem.fault}.`,
    likely:
      "The account is on a deployment of Snowflake's with domains of its own, or what answered was not Snowflake.",
    remedy: problem.hostNotAllowed
      ? "Check account-url. Only if this host is really yours, name its domain in allowed-hosts."
      : `Check account-url and the proxy of the runner; run ${statement} yourself.`,
  };
}
