import { ActionError, type Failure } from "../../../errors.ts";
import { oneLine } from "../../../lib/text.ts";
import type { Deadline } from "../../../lib/time/deadline.ts";
import type { Caller } from "../../refusals/caller.ts";
import type { Sql } from "../../sql/sql-client.ts";
import type { SqlRow } from "../../sql/sql-row.ts";
import { lookupFailure, notThere } from "../lookup-failure.ts";
import { type EndpointWish, hostIn, urlOf } from "../service-endpoint.ts";

/**
 * What has one host and shows it in its own description: a gateway (DOC, protocol 1.11) or an application service (DOC and SRC,
 * protocol 1.12). The name of an application service's private-link column is INFERRED.
 */
const columns = {
  GATEWAY: ["ingress_url", "privatelink_ingress_url"],
  "APPLICATION SERVICE": ["url", "privatelink_url"],
  SERVICE: ["ingress_url", "privatelink_ingress_url"],
} as const;

/** What one description said. */
export interface Described {
  readonly row: SqlRow;
  /** Where the host is, or why there is none yet. */
  readonly host: URL | Failure;
}

/**
 * Reads the description of a gateway or an application service.
 *
 * @throws {ActionError} for a host that nobody can call, and where it cannot be found out
 */
export async function describeHost(
  deadline: Deadline,
  { wish, sql, caller }: { readonly wish: EndpointWish; readonly sql: Sql; readonly caller: Caller },
): Promise<Described> {
  const { service: name } = wish;
  const outcome = await sql(`DESCRIBE ${name.kind} ${name.sql}`, deadline);
  if (outcome.kind === "error") throw new ActionError(await lookupFailure(outcome, name, caller));
  const [row] = outcome.rows;
  if (row === undefined) throw new ActionError(notThere("", name, caller));
  const [open, inside] = columns[name.kind];
  const wanted = {
    what: `the endpoint of the ${name.kind.toLowerCase()} ${oneLine(name.sql)}`,
    statement: `DESCRIBE ${name.kind}`,
  };
  const host = hostIn({ ingressUrl: urlOf(row, open), privateLinkUrl: urlOf(row, inside) }, wanted, wish);
  if (host instanceof URL || host.word === "endpoint-provisioning") return { row, host };
  throw new ActionError(host);
}
