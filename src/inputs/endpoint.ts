import { excerpt } from "../lib/text.ts";
import { type HostGuard, isSnowflakeHost } from "../snowflake/host-guard.ts";
import { parseServiceName, type ServiceName } from "../snowflake/identifier.ts";
import { parseIngressUrl } from "../snowflake/ingress/ingress-url.ts";
import type { Reader } from "./reader.ts";

/** The endpoint to call, by its URL or by its service's name. */
export type EndpointInput = EndpointByUrl | EndpointByService;

interface EndpointByUrl {
  readonly kind: "url";
  readonly url: URL;
}

export interface EndpointByService {
  readonly kind: "service";
  readonly service: ServiceName;
  /** The endpoint's name; absent when the service has only one public endpoint. */
  readonly endpoint: string | undefined;
  readonly resume: boolean;
  readonly diagnose: boolean;
}

/** The inputs of which one says where the endpoint is. */
export const placeInputs = ["ingress-url", "service"] as const;

/** The same text for the same endpoint. */
export function endpointKey(endpoint: EndpointInput): string {
  return endpoint.kind === "url" ? endpoint.url.href : JSON.stringify([endpoint.service.sql, endpoint.endpoint]);
}

/** Where the endpoint is, as its host or by its name. */
export function placeOf(endpoint: EndpointInput): string {
  if (endpoint.kind === "url") return endpoint.url.host;
  return [endpoint.service.sql, ...(endpoint.endpoint === undefined ? [] : [endpoint.endpoint])].join("!");
}

/** Reads `ingress-url`, or `service` and the inputs that go with it. */
export function readEndpoint(reader: Reader, guard: HostGuard): EndpointInput | undefined {
  const url = reader.text("ingress-url");
  const service = reader.text("service");
  const endpoint = reader.text("endpoint");
  const resume = reader.boolean("resume", false);
  const diagnose = reader.boolean("diagnose", true);
  if (service === undefined) {
    if (endpoint !== undefined)
      reader.report(
        "endpoint",
        "is given without service",
        "Give service too, or leave endpoint out: ingress-url is of one endpoint.",
      );
    if (resume)
      reader.report(
        "resume",
        "is true without service",
        "Give service (DATABASE.SCHEMA.SERVICE) instead of ingress-url, so that it is known what to resume.",
      );
    return readUrl(reader, url, guard);
  }
  if (url !== undefined)
    return reader.report(
      "service",
      "is given together with ingress-url",
      "Give only one of the two: service looks the endpoint up on every run.",
    );
  const name = parseServiceName(service);
  if ("fault" in name)
    return reader.report("service", `is "${excerpt(service, 120)}", which ${name.fault}`, name.remedy);
  return { kind: "service", service: name, endpoint, resume, diagnose };
}

function readUrl(reader: Reader, text: string | undefined, guard: HostGuard): EndpointInput | undefined {
  if (text === undefined) {
    return reader.report(
      "ingress-url",
      "is not given, nor is service",
      "Write the endpoint as SHOW ENDPOINTS prints it, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, or name the service (DATABASE.SCHEMA.SERVICE).",
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
