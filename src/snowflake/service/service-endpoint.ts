import type { Failure } from "../../errors.ts";
import { count, excerpt, list, oneLine } from "../../lib/text.ts";
import type { HostGuard } from "../host-guard.ts";
import type { ServiceName } from "../identifier.ts";
import { parseIngressUrl, provisioningText } from "../ingress/ingress-url.ts";
import { quoted } from "../refusals/refusal.ts";
import type { SqlRow } from "../sql/sql-row.ts";

/** A row of `SHOW ENDPOINTS IN SERVICE` (DOC). */
export interface ServiceEndpoint {
  readonly name: string;
  /** The name as Snowflake sent it, to be compared and not to be shown. */
  readonly rawName: string;
  readonly port: string;
  /** `HTTP` or `TCP`; empty where it is not said. */
  readonly protocol: string;
  readonly isPublic: boolean;
  /** A bare host once it is there; before that a sentence that says so (DOC). */
  readonly ingressUrl: string | undefined;
  /** Only on accounts with private link: others lack the column. */
  readonly privateLinkUrl: string | undefined;
}

export const showEndpoints = (name: ServiceName): string => `SHOW ENDPOINTS IN SERVICE ${name.sql}`;

/** Cells that are missing, or NULL, are what they would be for an endpoint nobody may call. */
export function endpointOf(row: SqlRow): ServiceEndpoint {
  return {
    name: row.get("name") ?? "",
    rawName: row.raw("name") ?? "",
    port: row.get("port") ?? row.get("port_range") ?? "",
    protocol: row.get("protocol") ?? "",
    isPublic: isTrue(row.get("is_public")),
    ingressUrl: urlOf(row, "ingress_url"),
    privateLinkUrl: urlOf(row, "privatelink_ingress_url"),
  };
}

/** A host is used as it came: so short a text is never shown in part. Whatever else stands there is shown only. */
function urlOf(row: SqlRow, column: string): string | undefined {
  const raw = row.raw(column);
  return raw !== undefined && /^(https:\/\/)?[\w.:-]{1,100}\/?$/.test(raw.trim()) ? raw : row.get(column);
}

/** Booleans come in several spellings (OBS). */
export const isTrue = (cell: string | undefined): boolean => /^(true|1)$/i.test(cell ?? "");

/** What is wanted of a service's endpoints. */
export interface EndpointWish {
  readonly service: ServiceName;
  /** By name; else the only public one. */
  readonly endpoint: string | undefined;
  /** The account is reached by private link, and so is the endpoint. */
  readonly privateLink: boolean;
  readonly guard: HostGuard;
}

/** Where the endpoint is, or why there is none, or none yet. */
export function endpointUrl(endpoints: readonly ServiceEndpoint[], wish: EndpointWish): URL | Failure {
  const chosen = choose(endpoints, wish);
  if ("word" in chosen) return chosen;
  const service = oneLine(wish.service.sql);
  const text = (wish.privateLink ? chosen.privateLinkUrl : chosen.ingressUrl)?.trim() ?? "";
  const isComing = provisioningText.test(chosen.ingressUrl ?? "");
  if (text === "" && wish.privateLink && !isComing) return noPrivateLink(chosen, service);
  // A sentence where a host will be is Snowflake's way of saying that it is not there yet, whatever its words.
  if (text === "" || provisioningText.test(text) || /\s/.test(text)) return provisioning(chosen, text, service);
  const url = parseIngressUrl(text, wish.guard);
  if (url instanceof URL) return url;
  return {
    word: url.hostNotAllowed ? "host-not-allowed" : "endpoint-not-found",
    happened: `SHOW ENDPOINTS gave a URL for ${excerpt(chosen.name, 80)} of ${service} that cannot be used: it ${url.fault}.`,
    likely:
      "The account is on a deployment of Snowflake's with domains of its own, or what answered was not Snowflake.",
    remedy: url.hostNotAllowed
      ? "Check account-url. Only if this host is really yours, name its domain in allowed-hosts."
      : "Check account-url and the proxy of the runner; run SHOW ENDPOINTS yourself.",
  };
}

function choose(endpoints: readonly ServiceEndpoint[], { service, endpoint }: EndpointWish): ServiceEndpoint | Failure {
  const published = endpoints.filter(({ isPublic }) => isPublic);
  if (endpoint === undefined) {
    const open = published.filter((one) => !speaksTcp(one));
    const [only, ...others] = open;
    if (only !== undefined) return others.length === 0 ? only : whichOne(open, service);
    const [raw] = published;
    return raw === undefined ? nonePublic(endpoints, service) : notHttp(raw, service);
  }
  // Names in a specification are lower case; so people's spelling counts first, then any (INFERRED).
  const named =
    endpoints.find(({ rawName }) => rawName === endpoint) ??
    endpoints.find(({ rawName }) => rawName.toLowerCase() === endpoint.toLowerCase());
  if (named === undefined) return unknown(endpoint, endpoints, service);
  if (!named.isPublic) return nonePublic([named], service);
  return speaksTcp(named) ? notHttp(named, service) : named;
}

/** What speaks TCP answers no request, whatever its row says of it (DOC, service network communications). */
const speaksTcp = ({ protocol }: ServiceEndpoint) => protocol.toUpperCase() === "TCP";

/** The names, as many as anyone reads. */
function names(endpoints: readonly ServiceEndpoint[]): string {
  const shown = endpoints.slice(0, 20).map(({ name }) => excerpt(name, 80));
  return endpoints.length > shown.length ? `${shown.join(", ")}, …` : list(shown);
}

function whichOne(open: readonly ServiceEndpoint[], service: ServiceName): Failure {
  return {
    word: "input-invalid",
    happened: `The input endpoint is not given, and ${oneLine(service.sql)} has ${count(open.length, "public endpoint")}: ${names(open)}.`,
    remedy: `Name the one to call, for example endpoint: ${excerpt(open[0]?.name ?? "", 80)}.`,
  };
}

function unknown(endpoint: string, endpoints: readonly ServiceEndpoint[], service: ServiceName): Failure {
  const has = endpoints.length === 0 ? "it has none" : `it has ${names(endpoints)}`;
  return {
    word: "endpoint-not-found",
    happened: `${oneLine(service.sql)} has no endpoint ${excerpt(endpoint, 80)}; ${has}.`,
    likely: "The name is misspelt, or the endpoint was renamed in the service specification.",
    remedy: "Set endpoint to one of the names above, or leave it out where only one is public.",
    sql: [`${showEndpoints(service)};`],
  };
}

/** Only what the specification marks as public gets a URL, and only if the owner may bind endpoints (DOC). */
function nonePublic(endpoints: readonly ServiceEndpoint[], service: ServiceName): Failure {
  const [first] = endpoints;
  const name = excerpt(first?.name ?? "api", 80);
  const port = excerpt(first?.port ?? "8000", 20);
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

function notHttp(endpoint: ServiceEndpoint, service: ServiceName): Failure {
  const name = excerpt(endpoint.name, 80);
  return {
    word: "endpoint-not-found",
    happened: `The endpoint ${name} of ${oneLine(service.sql)} speaks TCP, and only HTTP endpoints can be called from outside.`,
    likely: "The service specification says protocol: TCP for it.",
    remedy: `Write endpoints: [{name: ${name}, port: ${excerpt(endpoint.port, 20)}, protocol: HTTP, public: true}] into the service specification if the app speaks HTTP there, or name another endpoint.`,
    sql: [`${showEndpoints(service)};`],
  };
}

function noPrivateLink(endpoint: ServiceEndpoint, service: string): Failure {
  return {
    word: "endpoint-not-found",
    happened: `The account is reached by private link, but SHOW ENDPOINTS gives no private-link URL for ${excerpt(endpoint.name, 80)} of ${service}.`,
    likely: "The account has no private link for endpoints: it takes Business Critical and its own set-up.",
    remedy:
      "Set private connectivity up for Snowpark Container Services, or sign in at the account's public host (account-url).",
    sql: ["SELECT SYSTEM$GET_PRIVATELINK_CONFIG();"],
  };
}

function provisioning(endpoint: ServiceEndpoint, text: string, service: string): Failure {
  const said = text === "" ? "SHOW ENDPOINTS has no URL for it yet." : `SHOW ENDPOINTS says: ${quoted(text, 200)}`;
  return {
    word: "endpoint-provisioning",
    happened: `The endpoint ${excerpt(endpoint.name, 80)} of ${service} is not there yet. ${said}`,
    likely: "The service was created moments ago. Snowflake takes two to five minutes to make the URL, at times ten.",
    remedy: "Let the action wait for it, for example wait: 10m.",
  };
}
