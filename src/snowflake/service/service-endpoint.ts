import type { Failure } from "../../errors.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import type { HostGuard } from "../host-guard.ts";
import type { ServiceName } from "../identifier.ts";
import { parseIngressUrl, provisioningText } from "../ingress/ingress-url.ts";
import type { Row } from "../sql/sql-client.ts";
import {
  ambiguousEndpoint,
  noPrivateLink,
  notHttp,
  notPublic,
  notUsable,
  provisioning,
  type ShownEndpoint,
  unknownEndpoint,
} from "./endpoint-failure.ts";

export const showEndpoints = (name: ServiceName): string => `SHOW ENDPOINTS IN SERVICE ${name.sql}`;

/** A row of `SHOW ENDPOINTS IN SERVICE` (DOC). */
export interface ServiceEndpoint {
  readonly name: string;
  /** Name and port as they may be shown. */
  readonly shown: ShownEndpoint;
  /** `HTTP` or `TCP`; empty where it is not said. */
  readonly protocol: string;
  readonly isPublic: boolean;
  /** A bare host once it is there; before that a sentence that says so (DOC). */
  readonly ingressUrl: string | undefined;
  /** Only on accounts with private link: others lack the column. */
  readonly privateLinkUrl: string | undefined;
}

/** Cells that are missing, or NULL, are what they would be for an endpoint nobody may call. */
export function endpointOf(row: Row, foreign: ForeignText): ServiceEndpoint {
  const name = row.get("name") ?? "";
  const port = row.get("port") ?? row.get("port_range") ?? "";
  return {
    name,
    shown: { name: foreign.excerpt(name, 80), port: foreign.excerpt(port, 20) },
    protocol: row.get("protocol") ?? "",
    isPublic: isTrue(row.get("is_public")),
    ingressUrl: row.get("ingress_url"),
    privateLinkUrl: row.get("privatelink_ingress_url"),
  };
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
export function endpointUrl(
  endpoints: readonly ServiceEndpoint[],
  wish: EndpointWish,
  foreign: ForeignText,
): URL | Failure {
  const chosen = choose(endpoints, wish, foreign);
  if ("word" in chosen) return chosen;
  const { service, privateLink, guard } = wish;
  const text = (privateLink ? chosen.privateLinkUrl : chosen.ingressUrl)?.trim() ?? "";
  const isComing = provisioningText.test(chosen.ingressUrl ?? "");
  if (text === "" && privateLink && !isComing) return noPrivateLink(chosen.shown, service);
  // A sentence where a host will be is Snowflake's way of saying that it is not there yet, whatever its words.
  if (text === "" || provisioningText.test(text) || /\s/.test(text)) {
    return provisioning(chosen.shown, text === "" ? undefined : foreign.quoted(text, 200), service);
  }
  const url = parseIngressUrl(text, guard, foreign.redacted);
  return url instanceof URL ? url : notUsable(chosen.shown, url, service);
}

function choose(
  endpoints: readonly ServiceEndpoint[],
  { service, endpoint }: EndpointWish,
  foreign: ForeignText,
): ServiceEndpoint | Failure {
  const published = endpoints.filter(({ isPublic }) => isPublic);
  if (endpoint === undefined) {
    const open = published.filter((one) => !speaksTcp(one));
    const [only, ...others] = open;
    if (only !== undefined) return others.length === 0 ? only : ambiguousEndpoint(shown(open), service);
    const [raw] = published;
    return raw === undefined ? notPublic(shown(endpoints), service) : notHttp(raw.shown, service);
  }
  // Names in a specification are lower case; so people's spelling counts first, then any (INFERRED).
  const named =
    endpoints.find(({ name }) => name === endpoint) ??
    endpoints.find(({ name }) => name.toLowerCase() === endpoint.toLowerCase());
  if (named === undefined) return unknownEndpoint(foreign.excerpt(endpoint, 80), shown(endpoints), service);
  if (!named.isPublic) return notPublic([named.shown], service);
  return speaksTcp(named) ? notHttp(named.shown, service) : named;
}

const shown = (endpoints: readonly ServiceEndpoint[]) => endpoints.map((endpoint) => endpoint.shown);

/** What speaks TCP answers no request, whatever its row says of it (DOC, service network communications). */
const speaksTcp = ({ protocol }: ServiceEndpoint) => protocol.toUpperCase() === "TCP";
