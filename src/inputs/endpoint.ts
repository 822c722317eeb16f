import { excerpt, list } from "../lib/text.ts";
import { type HostGuard, isSnowflakeHost } from "../snowflake/host-guard.ts";
import { type ObjectName, parseObjectName, type ServiceName } from "../snowflake/identifier.ts";
import { parseIngressUrl } from "../snowflake/ingress/ingress-url.ts";
import type { Reader } from "./reader.ts";
import { readWhenSuspended, type WhenSuspended } from "./when-suspended.ts";

/** The endpoint to call, by its URL or by the name of its service or gateway. */
export type EndpointInput = EndpointByUrl | EndpointByService | EndpointByGateway;

interface EndpointByUrl {
  readonly kind: "url";
  readonly url: URL;
}

export interface EndpointByService extends WhenSuspended {
  readonly kind: "service";
  readonly service: ServiceName;
  /** The endpoint's name; absent when the service has only one public endpoint. */
  readonly endpoint: string | undefined;
  readonly diagnose: boolean;
}

/** One host for the endpoints of several services, among which a gateway shares requests out. */
export interface EndpointByGateway {
  readonly kind: "gateway";
  readonly gateway: ObjectName;
}

/** By which name Snowflake is to be asked for the endpoint; nothing where its URL was given. */
export function nameOf(endpoint: EndpointInput): ObjectName | undefined {
  return endpoint.kind === "url" ? undefined : endpoint.kind === "gateway" ? endpoint.gateway : endpoint.service;
}

/** The inputs of which one says where the endpoint is. */
export const placeInputs = ["ingress-url", "service", "gateway"] as const;

/** Where the endpoint is, as its host or by its name. The same text is of the same endpoint, but for the path of a URL. */
export function placeOf(endpoint: EndpointInput): string {
  if (endpoint.kind === "url") return endpoint.url.host;
  if (endpoint.kind === "gateway") return endpoint.gateway.sql;
  return [endpoint.service.sql, ...(endpoint.endpoint === undefined ? [] : [endpoint.endpoint])].join("!");
}

/** Reads `ingress-url`, or `gateway`, or `service` and the inputs that go with it. */
export function readEndpoint(reader: Reader, guard: HostGuard): EndpointInput | undefined {
  const url = reader.text("ingress-url");
  const service = reader.text("service");
  const endpoint = reader.text("endpoint");
  const diagnose = reader.boolean("diagnose", true);
  const gateway = reader.text("gateway");
  if (gateway === undefined && service === undefined && endpoint !== undefined)
    reader.report(
      "endpoint",
      "is given without service",
      "Give service too, or leave endpoint out: ingress-url is of one endpoint.",
    );
  const whenSuspended = readWhenSuspended(reader);
  if (gateway !== undefined) return readGateway(reader, gateway, { url, service, endpoint });
  if (service === undefined) return readUrl(reader, url, guard);
  if (url !== undefined)
    return reader.report(
      "service",
      "is given together with ingress-url",
      "Give only one of the two: service looks the endpoint up on every run.",
    );
  const name = readName(reader, "service", service);
  return name && { kind: "service", service: name, endpoint, ...whenSuspended, diagnose };
}

function readGateway(
  reader: Reader,
  text: string,
  { url, service, endpoint }: { readonly [name in "url" | "service" | "endpoint"]: string | undefined },
): EndpointInput | undefined {
  const others = [...(url === undefined ? [] : ["ingress-url"]), ...(service === undefined ? [] : ["service"])];
  if (others.length > 0)
    return reader.report(
      "gateway",
      `is given together with ${list(others)}`,
      `Give only one of them: gateway is the host that several services share, ${list(others, "or")} one endpoint.`,
    );
  if (endpoint !== undefined)
    reader.report(
      "endpoint",
      "is given together with gateway",
      "Leave endpoint out: a gateway's own specification names the endpoints behind it.",
    );
  const gateway = readName(reader, "gateway", text);
  return gateway && { kind: "gateway", gateway };
}

function readName(reader: Reader, input: "service" | "gateway", text: string): ObjectName | undefined {
  // A token's dots make three parts of it, and of a name small letters are shown as capitals.
  if (reader.redact(text) === "***")
    return reader.report(
      input,
      "is a secret and no name",
      `Write DATABASE.SCHEMA.${input.toUpperCase()}, and check what stands in which input.`,
    );
  const name = parseObjectName(text, input === "service" ? "SERVICE" : "GATEWAY");
  if (!("fault" in name)) return name;
  return reader.report(input, `is "${excerpt(text, 120)}", which ${name.fault}`, name.remedy);
}

function readUrl(reader: Reader, text: string | undefined, guard: HostGuard): EndpointInput | undefined {
  if (text === undefined) {
    return reader.report(
      "ingress-url",
      "is not given, nor is service or gateway",
      "Write the endpoint as SHOW ENDPOINTS prints it, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, or name the service (DATABASE.SCHEMA.SERVICE) or its gateway.",
    );
  }
  const url = parseIngressUrl(text, guard);
  if (url instanceof URL && url.hostname.includes("_") && isSnowflakeHost(url.hostname)) {
    // The underscores of an account's name are hyphens in its hosts, or no certificate would be for them (DOC, SHOW ENDPOINTS).
    return reader.report(
      "ingress-url",
      `is at ${excerpt(url.hostname, 120)}, and no endpoint's host has an underscore`,
      `Write ${url.hostname.replaceAll("_", "-")}: what is an underscore in the account's name is a hyphen in its hosts.`,
    );
  }
  if (url instanceof URL) return { kind: "url", url };
  return reader.report("ingress-url", url.fault, url.remedy, {
    word: url.hostNotAllowed ? "host-not-allowed" : "input-invalid",
  });
}

/** What the user named, for those who read: a service or gateway in SQL's spelling, or the host of an endpoint. */
export function subjectOf(endpoint: EndpointInput) {
  const name = nameOf(endpoint);
  if (endpoint.kind === "url" || name === undefined)
    return { kind: "endpoint", name: endpoint.kind === "url" ? endpoint.url.host : "" } as const;
  return { kind: endpoint.kind, name: name.sql } as const;
}
