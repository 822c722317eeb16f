import { excerpt } from "../../lib/text.ts";
import type { HostGuard } from "../../snowflake/host-guard.ts";
import { accountPart } from "../../snowflake/ingress/ingress-url.ts";
import type { Check } from "../check.ts";
import { type EndpointInput, placeOf, readEndpoint } from "../endpoint.ts";
import type { Reader } from "../reader.ts";

/** The endpoints of a list of checks, each once, however many checks name it. */
export class CheckEndpoints {
  readonly #guard: HostGuard;
  readonly #default: EndpointInput | undefined;
  readonly #known = new Map<string, EndpointInput>();

  /** `byDefault` is the endpoint of the checks that name none. */
  constructor(guard: HostGuard, byDefault: EndpointInput | undefined) {
    this.#guard = guard;
    this.#default = byDefault;
    if (byDefault !== undefined) this.#known.set(endpointKey(byDefault), byDefault);
  }

  /** The endpoint of a check, which `isOwn` or that of the inputs. */
  read(reader: Reader, isOwn: boolean): EndpointInput | undefined {
    if (!isOwn && this.#default !== undefined) return this.#default;
    const endpoint = readEndpoint(reader, this.#guard);
    if (endpoint === undefined) return undefined;
    const key = endpointKey(endpoint);
    const known = this.#known.get(key) ?? endpoint;
    this.#known.set(key, known);
    return known;
  }
}

const endpointKey = (endpoint: EndpointInput) =>
  `${endpoint.kind} ${endpoint.kind === "url" ? endpoint.url.href : placeOf(endpoint)}`;

/** Why the checks are not of one account, as far as their hosts tell: one sign-in is for one account. */
export function accountsFault(checks: readonly Check[]): readonly [fault: string, remedy: string] | undefined {
  const hosts = checks.flatMap(({ endpoint }) => (endpoint.kind === "url" ? [endpoint.url.hostname] : []));
  const known = hosts.filter((host) => accountPart(host) !== undefined);
  const [first = ""] = known;
  const other = known.find((host) => accountPart(host) !== accountPart(first));
  if (other === undefined) return undefined;
  return [
    `has checks of two accounts, at ${excerpt(first, 120)} and at ${excerpt(other, 120)}`,
    "One step signs in to one account. Give each account a list and a step of its own.",
  ];
}
