import { json, type Reply, type Request, text } from "../transport/message.ts";
import { type Account, addressRefused, admits, isBlocked } from "../world/account.ts";
import { createExchangedToken } from "../world/exchanged-token.ts";
import { recordLoginFailure } from "../world/login-failure.ts";
import { defaultRole, hasRole } from "../world/user.ts";
import type { World } from "../world/world.ts";
import { verifyAssertion } from "./assertion.ts";

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const ASSERTION_MAXIMUM_AGE = 3600;

/**
 * `POST /oauth/token`: a key-pair JWT for a token that opens one endpoint to one role (DOC, protocol 4). The answer is the
 * bare token, not JSON. Bodies and statuses of refusals are INFERRED (protocol 4.4).
 */
export async function exchangeToken(request: Request, account: Account, world: World): Promise<Reply> {
  const refuse = (error: string, code: string, message: string): Reply =>
    json(world.answers.tokenRefusalStatus, {
      data: null,
      error,
      error_description: message.replace(/ \[.*\]$/, ""),
      code,
      message,
      success: false,
      headers: null,
    });

  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return refuse("invalid_request", "390400", "The request body is not form-encoded.");
  }
  const form = new URLSearchParams(request.body);
  for (const name of ["grant_type", "scope", "assertion"]) {
    if (form.getAll(name).length !== 1 || form.get(name) === "") {
      return refuse("invalid_request", "390400", `The parameter ${name} is missing or given twice.`);
    }
  }
  if (form.get("grant_type") !== GRANT_TYPE) {
    return refuse("unsupported_grant_type", "390400", "The grant type is not supported.");
  }
  const now = world.now();
  const options = { now, maximumAge: ASSERTION_MAXIMUM_AGE };
  const assertion = await verifyAssertion(form.get("assertion") ?? "", account, options);
  if ("refused" in assertion) {
    return refuse("invalid_grant", "390144", recordLoginFailure(world, assertion.refused, assertion.username));
  }

  const { user } = assertion;
  if (!admits(account, user, world.clientIp)) return refuse("invalid_grant", "390422", addressRefused(world.clientIp));
  const scope = parseScope(form.get("scope") ?? "");
  if (scope === undefined || !isEndpointHost(account, scope.host)) {
    return refuse("invalid_scope", "390308", "The requested scope is invalid: no such endpoint.");
  }
  const role = scope.role ?? defaultRole(user);
  if (!hasRole(user, role)) {
    return refuse("invalid_scope", "390308", `The requested scope is invalid: role '${role}' is not granted.`);
  }
  if (isBlocked(account, role)) {
    return refuse("invalid_scope", "390317", `The role '${role}' is blocked for OAuth access tokens.`);
  }
  const expiresAt = now + account.lifetimes.exchanged * 1000;
  const token = createExchangedToken({ user, role, host: scope.host, expiresAt });
  world.exchangedTokens.push(token);
  return text(200, token.secret);
}

/** `session:role:<ROLE> <endpoint host>`, or the host alone; one blank, nothing else. DOC. */
function parseScope(scope: string): { role: string | undefined; host: string } | undefined {
  const match = /^(?:session:role:(\S+) )?([^\s:]+)$/.exec(scope);
  return match === null ? undefined : { role: match[1], host: match[2] ?? "" };
}

function isEndpointHost(account: Account, host: string): boolean {
  const endpoints = account.services.flatMap((service) => service.endpoints).filter((endpoint) => endpoint.isPublic);
  return [...endpoints, ...account.gateways].some(
    (endpoint) => endpoint.host === host || endpoint.privatelinkHost === host,
  );
}
