import type { Failure } from "../../errors.ts";
import { excerpt, oneLine, quoted } from "../../lib/text.ts";
import type { HostGuard } from "../host-guard.ts";
import type { ServiceName } from "../identifier.ts";
import { parseIngressUrl, provisioningText } from "../ingress/ingress-url.ts";
import type { SqlRow } from "../sql/sql-row.ts";
import {
  ambiguousEndpoint,
  noPrivateLink,
  notHttp,
  notPublic,
  notUsable,
  provisioning,
  type ShownEndpoint,
  unknownEndpoint,
  type WantedHost,
} from "./endpoint-failure.ts";

export const showEndpoints = (name: ServiceName): string => `SHOW ENDPOINTS IN SERVICE ${name.sql}`;

/** A row of `SHOW ENDPOINTS IN SERVICE` (DOC). */
export interface ServiceEndpoint {
  /** The name as Snowflake sent it, for comparing and not to be shown. */
  readonly rawName: string;
  /** Name and port as they may be shown. */
  readonly shown: ShownEndpoint;
  /** `HTTP`, `HTTPS` or `TCP` (DOC); empty where it is not said. */
  readonly protocol: string;
  readonly isPublic: boolean;
  /** A bare host once it is there; before that a sentence that says so (DOC). */
  readonly ingressUrl: string | undefined;
  /** Only on accounts with private link: others lack the column. */
  readonly privateLinkUrl: string | undefined;
}

/** Cells that are missing, or NULL, are what they would be for an endpoint nobody may call. */
export function endpointOf(row: SqlRow): ServiceEndpoint {
  const port = row.get("port") ?? row.get("port_range") ?? "";
  return {
    rawName: row.raw("name") ?? "",
    shown: { name: excerpt(row.get("name") ?? "", 80), port: excerpt(port, 20) },
    protocol: row.get("protocol") ?? "",
    // The column had another name once (DOC, an old page of SHOW ENDPOINTS).
    isPublic: isTrue(row.get("is_public") ?? row.get("ingress_enabled")),
    ingressUrl: urlOf(row, "ingress_url"),
    privateLinkUrl: urlOf(row, "privatelink_ingress_url"),
  };
}

/** A host is used as it came: so short a text is never shown in part. Any other text is only shown. */
export function urlOf(row: SqlRow, column: string): string | undefined {
  const raw = row.raw(column)?.trim() ?? "";
  return /^(https:\/\/)?[\w.:-]{1,100}\/?$/.test(raw) ? raw : row.get(column);
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
  const what = `the endpoint ${chosen.shown.name} of ${oneLine(wish.service.sql)}`;
  return hostIn(chosen, { what, statement: "SHOW ENDPOINTS" }, wish);
}

/** The host that stands in one of the columns, or why there is none, or none yet. */
export function hostIn(
  { ingressUrl, privateLinkUrl }: Pick<ServiceEndpoint, "ingressUrl" | "privateLinkUrl">,
  wanted: WantedHost,
  { privateLink, guard }: Pick<EndpointWish, "privateLink" | "guard">,
): URL | Failure {
  const text = (privateLink ? privateLinkUrl : ingressUrl)?.trim() ?? "";
  const isComing = provisioningText.test(ingressUrl ?? "");
  if (text === "" && privateLink && !isComing) return noPrivateLink(wanted);
  // A sentence or a word where a host will be is Snowflake's way of saying that it is not there yet, whatever it says: only a
  // dotted name is a host (SRC, recorded).
  if (provisioningText.test(text) || !/^\S+\.\S+$/.test(text)) {
    return provisioning(wanted, text === "" ? undefined : quoted(text, 200));
  }
  const url = parseIngressUrl(text, guard);
  return url instanceof URL ? url : notUsable(wanted, url);
}

function choose(endpoints: readonly ServiceEndpoint[], { service, endpoint }: EndpointWish): ServiceEndpoint | Failure {
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
    endpoints.find(({ rawName }) => rawName === endpoint) ??
    endpoints.find(({ rawName }) => rawName.toLowerCase() === endpoint.toLowerCase());
  if (named === undefined) return unknownEndpoint(excerpt(endpoint, 80), shown(endpoints), service);
  if (!named.isPublic) return notPublic([named.shown], service);
  return speaksTcp(named) ? notHttp(named.shown, service) : named;
}

const shown = (endpoints: readonly ServiceEndpoint[]) => endpoints.map((endpoint) => endpoint.shown);

/** What speaks TCP answers no request, whatever its row says of it (DOC, service network communications). */
const speaksTcp = ({ protocol }: ServiceEndpoint) => protocol.toUpperCase() === "TCP";
